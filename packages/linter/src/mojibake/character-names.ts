/** Returns the name of a character for people: `zero width space`, or `U+FFF9` if it has no name here. */
export function nameOfCharacter(codePoint: number): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return `control character ${number}`
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return `private use character ${number}`
  return names.get(codePoint) ?? number
}

/**
 * Describes a piece of text so that all of its characters are visible: `Â\u00a0` becomes “Â + no-break space”, and
 * `â€\u009d` becomes “â€ + control character U+009D”.
 */
export function describeCharacters(text: string): string {
  const parts: string[] = []
  let visible = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const name = invisible.test(character) ? nameOfCharacter(codePoint) : undefined
    if (name === undefined) {
      visible += character
      continue
    }
    if (visible) parts.push(visible)
    parts.push(name)
    visible = ''
  }
  if (visible) parts.push(visible)
  return parts.join(' + ')
}

/** Separators other than the plain space, controls, formatting and private use characters. */
const invisible = /[^\P{Z} ]|\p{C}/u

const names: ReadonlyMap<number, string> = new Map([
  [0x00a0, 'no-break space'],
  [0x00ad, 'soft hyphen'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x202f, 'narrow no-break space'],
  [0x2060, 'word joiner'],
  [0x2061, 'function application'],
  [0x2062, 'invisible times'],
  [0x2063, 'invisible separator'],
  [0x2064, 'invisible plus'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x3164, 'Hangul filler'],
  [0xfb00, 'ligature ff'],
  [0xfb01, 'ligature fi'],
  [0xfb02, 'ligature fl'],
  [0xfb03, 'ligature ffi'],
  [0xfb04, 'ligature ffl'],
  [0xfb05, 'ligature long s t'],
  [0xfb06, 'ligature st'],
  [0xfeff, 'byte order mark'],
  [0xfffc, 'object replacement character'],
  [0xfffd, 'replacement character']
])
