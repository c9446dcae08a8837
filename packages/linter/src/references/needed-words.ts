/** Shorter ones are in most texts. */
const shortest = 3

/**
 * Words of which every match of a pattern holds at least one: of each alternative the longest run of letters that no
 * class or quantifier touches, or the words of a group in it. Nothing where an alternative has none.
 *
 * @example neededWords('(?:google )?adwords|(?:floc|3des)') // ['adwords', 'floc', '3des']
 */
export function neededWords(pattern: string): string[] | undefined {
  return readAlternatives({parts: pattern.match(part) ?? [], at: 0})
}

/** A beginning of a group, a class, a repetition, or a character, escaped or not. */
const part = /\(\?(?:<?[=!]|:)|\[(?:[^[\]\\]|\\.)*\]|\{[\d,]+\}|\\.|[^]/gu

interface Reader {
  readonly parts: readonly string[]
  at: number
}

/** `a|b`, up to the end of the group. */
function readAlternatives(reader: Reader): string[] | undefined {
  const words: (readonly string[] | undefined)[] = [readSequence(reader)]
  while (reader.parts[reader.at] === '|') {
    reader.at++
    words.push(readSequence(reader))
  }
  const known = words.filter((words) => words !== undefined)
  return known.length === words.length ? known.flat() : undefined
}

/** Of all that a sequence needs what is longest. */
function readSequence(reader: Reader): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let run = ''
  const offer = (words: readonly string[] | undefined): void => {
    if (words && lengthOf(words) >= shortest && lengthOf(words) > lengthOf(best ?? [''])) best = words
  }
  for (let part = reader.parts[reader.at]; part !== undefined; part = reader.parts[reader.at]) {
    if (part === '|' || part === ')') break
    reader.at++
    const letter = letterOf(part)
    if (letter !== undefined && !mayBeMissing(reader)) run += letter
    if (letter !== undefined && !isRepeated(reader)) continue
    offer([run])
    run = ''
    if (part.startsWith('(')) {
      const inner = readAlternatives(reader)
      reader.at++
      // What is only looked at isn't matched.
      if (/^\((?:\?:)?$/.test(part) && !mayBeMissing(reader)) offer(inner)
    }
    if (isRepeated(reader)) reader.at++
  }
  offer([run])
  return best
}

/** The character that a part means itself: a letter, a number, a space, or an escaped mark. */
function letterOf(part: string): string | undefined {
  if (/^[\p{L}\p{N}-]$/u.test(part)) return part
  return /^\\[^\p{L}\p{N}]$/u.test(part) ? part.slice(1) : undefined
}

function isRepeated({parts, at}: Reader): boolean {
  return /^[?*+{]/.test(parts[at] ?? '')
}

function mayBeMissing({parts, at}: Reader): boolean {
  return /^[?*{]/.test(parts[at] ?? '')
}

/** Of the shortest word. */
function lengthOf(words: readonly string[]): number {
  return Math.min(...words.map(({length}) => length))
}
