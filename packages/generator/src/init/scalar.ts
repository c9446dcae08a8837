/**
 * A text as it is in YAML: plain where that reads back as the same text, else in quotes.
 *
 * @example scalar('Atlas') // Atlas
 * @example scalar('no: 1') // "no: 1"
 */
export function scalar(text: string): string {
  return plain.test(text) && !reserved.test(text) ? text : JSON.stringify(text)
}

/** Letters, digits and harmless marks; no `: `, no ` #`, and no mark that YAML reads at the start. */
const plain = /^[\p{L}\d+/(](?:[\p{L}\p{M}\d +@/().,'&_-]|:(?=[\p{L}\d/]))*(?<! )$/u

/** Words that YAML would read as something other than a text. */
const reserved =
  /^(?:true|false|yes|no|on|off|null|y|n|[+-]?[\d.][\d._eE+-]*|0[xo][\da-f]+|\d{4}-\d\d-\d\d.*)$/i
