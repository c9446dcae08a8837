/** The kinds of a character, as bits: a letter, a number, white space, a capital, a combining mark. */
export const isLetter = 1
export const isNumber = 2
export const isSpace = 4
export const isCapital = 8
export const isMark = 16

/**
 * The kind of the UTF-16 code unit `code`. Half of a surrogate pair is looked up with its other half in
 * `kindAt`.
 */
export function kindOf(code: number): number {
  return pageOf(code >> 8)[code & 255] ?? 0
}

/** The kind of the character at an offset of a text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return kindOf(code)
  // The second half of a surrogate pair belongs to the first.
  const first = code >= 0xdc00 && at > 0 ? at - 1 : at
  return kindOfCharacter(String.fromCodePoint(text.codePointAt(first) ?? 0))
}

/** The UTF-16 unit in lower case. */
export function lowerCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return lowerPageOf(code >> 8)[code & 255] ?? code
}

const pages: Uint8Array[] = []
const lowerPages: Uint16Array[] = []

/** Computed for 256 characters at a time, when a text has the first of them. */
function pageOf(number: number): Uint8Array {
  return (pages[number] ??= Uint8Array.from(charactersOf(number), kindOfCharacter))
}

function lowerPageOf(number: number): Uint16Array {
  return (lowerPages[number] ??= Uint16Array.from(charactersOf(number), (character) =>
    character.toLowerCase().charCodeAt(0)
  ))
}

/** A separate function: as a closure, it would be created again for each character. */
function charactersOf(page: number): string[] {
  return Array.from({length: 256}, (_, low) => String.fromCharCode(page * 256 + low))
}

function kindOfCharacter(character: string): number {
  return (
    (/\p{L}/u.test(character) ? isLetter : 0) |
    (/\p{N}/u.test(character) ? isNumber : 0) |
    (/\s/.test(character) ? isSpace : 0) |
    (/\p{Lu}/u.test(character) ? isCapital : 0) |
    (/\p{M}/u.test(character) ? isMark : 0)
  )
}
