import {placeOf, linesOf} from './lines.js'
import {largestSource, tooLarge} from './decode.js'
import {readYaml} from './yaml-source.js'
import type {Fault, Source} from './source.js'

/** Read the text of a policy file: JSON if its name says so, else YAML. */
export function readSource(text: string, path: string | undefined): Source | {readonly faults: readonly Fault[]} {
  if (text.length > largestSource) return {faults: [tooLarge(text.length)]}
  // A byte order mark is no part of the text, and columns are counted without it.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const control = forbidden.exec(source)
  if (control) return {faults: [controlCharacter(source, control)]}
  const result = readYaml(source)
  // YAML reads every JSON, and knows where all of it stands, but also reads what no JSON reader takes.
  if ('faults' in result || !path?.endsWith('.json')) return result
  const faults = checkJson(source)
  return faults.length > 0 ? {faults} : result
}

/** YAML and JSON allow none of these as they stand; a NUL is most often a file in another encoding. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

function controlCharacter(text: string, {index, 0: character}: RegExpExecArray): Fault {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'encoding',
    message: `A control character (U+${code}) stands here: take it out. Is the file saved as UTF-8?`,
    place: placeOf(linesOf(text), index, index + 1)
  }
}

function checkJson(text: string): Fault[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [jsonFault(text, error instanceof Error ? error.message : String(error))]
  }
}

/** V8 says where: `… in JSON at position 17 (line 2 column 3)`. */
function jsonFault(text: string, message: string): Fault {
  const at = Number(/ at position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length)
  return {
    code: 'syntax',
    message: 'This is no JSON: look for a comment, a comma too many, or quotation marks that are missing.',
    place: placeOf(linesOf(text), at, at + 1)
  }
}
