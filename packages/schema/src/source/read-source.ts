import {placeOf, linesOf} from './lines.js'
import {largestSource, tooLarge} from './decode.js'
import {readYaml} from './yaml-source.js'
import type {Fault, Source, Unreadable} from './source.js'

/** Reads the text of a policy file: JSON if its name says so, else YAML. */
export function readSource(
  text: string,
  path: string | undefined,
  largest: number = largestSource
): Source | Unreadable {
  if (text.length > largest) return {faults: [tooLarge(largest)]}
  const source = normalised(text)
  const control = forbidden.exec(source)
  if (control) return {faults: [controlCharacter(source, control)]}
  const result = readYaml(source)
  const conflict = result.locate ? -1 : source.search(/^<{7} /m)
  if (conflict !== -1) return {faults: [mergeConflict(source, conflict)]}
  // The YAML parser reads any JSON, and knows where each part is, but also accepts what no JSON parser does.
  if (!result.locate || !path?.endsWith('.json')) return result
  const faults = checkJson(source)
  return faults.length > 0 ? {faults} : result
}

/** YAML and JSON allow none of these unescaped; a NUL most often means a file in another encoding. */
const forbidden = /[^\P{Cc}\t\n\r\u0080-\u009F]/u

function controlCharacter(text: string, {index, 0: character}: RegExpExecArray): Fault {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'encoding',
    message: `Control character (U+${code}): remove it. Is the file saved as UTF-8?`,
    place: placeOf(linesOf(text), index, index + 1)
  }
}

/** Git writes both versions into the file, between marks: what else isn't YAML there is the fault of that. */
function mergeConflict(text: string, at: number): Fault {
  return {
    code: 'syntax',
    message: 'A merge conflict begins here: keep one of its sides, and take the marks out.',
    place: placeOf(linesOf(text), at, at + 7)
  }
}

/**
 * A byte order mark is not part of the text, and columns are counted without it. Old Macintoshes ended lines
 * with a carriage return alone; YAML would read all of them as one line.
 */
function normalised(text: string): string {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source
}

function checkJson(text: string): Fault[] {
  try {
    JSON.parse(text)
    return []
  } catch {
    const at = jsonFault(text)
    return [
      {
        code: 'syntax',
        message: 'Not valid JSON: look for a comment, an extra comma or a missing quotation mark.',
        place: placeOf(linesOf(text), at, at + 1)
      }
    ]
  }
}

/** Where the source stops being JSON. The engine's own message says so only in some versions. */
function jsonFault(text: string): number {
  jsonToken.lastIndex = 0
  let at = 0
  let last = ''
  for (let match = jsonToken.exec(text); match; match = jsonToken.exec(text)) {
    const token = match[0].trim()
    // `,}` and `,]`: the extra comma.
    if (last === ',' && /^[}\]]$/.test(token)) return at - 1
    last = token
    at = jsonToken.lastIndex
  }
  return at
}

const jsonToken =
  /[ \t\r\n]*(?:[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy
