/** Shorter ones are in most texts. */
const shortest = 3

/** How many spellings of one place in a pattern are distinguished. */
const mostSpellings = 48

/**
 * Words of which every match of a pattern contains at least one: for each alternative, the part that is
 * longest in its shortest spelling. `undefined` if an alternative has none.
 *
 * @example neededWords('(?:google )?adwords|send-?in') // ['adwords', 'sendin', 'send-in']
 */
export function neededWords(pattern: string): string[] | undefined {
  const {needed} = readAlternatives({parts: pattern.match(part) ?? [], at: 0})
  return needed && without(needed, (word, other) => word.includes(other))
}

/** A beginning of a group, a class, a repetition, or a character, escaped or not. */
const part = /\(\?(?:<?[=!]|:)|\[(?:[^[\]\\]|\\.)*\]|\{[\d,]+\}|\\.|[^]/gu

interface Reader {
  readonly parts: readonly string[]
  at: number
}

/** What is known about a part of a pattern. */
interface Known {
  /** Everything that it matches, if that is little. */
  readonly spellings: string[] | undefined
  /** Words of which each match contains one. */
  readonly needed: string[] | undefined
}

/** `a|b`, up to the end of the group. */
function readAlternatives(reader: Reader): Known {
  const all = [readSequence(reader)]
  while (reader.parts[reader.at] === '|') {
    reader.at++
    all.push(readSequence(reader))
  }
  return {
    spellings: joined(all.map(({spellings}) => spellings)),
    needed: joined(all.map(({needed}) => needed))
  }
}

/** All of the lists, unless one is unknown. */
function joined(lists: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const known = lists.filter((list) => list !== undefined)
  return known.length === lists.length ? known.flat() : undefined
}

/** The longest of the words that a sequence needs. */
function readSequence(reader: Reader): Known {
  let needed: string[] | undefined
  let run = ['']
  let isWhole = true
  const offer = (words: string[] | undefined): void => {
    if (words && lengthOf(words) >= shortest && lengthOf(words) > lengthOf(needed ?? [''])) needed = words
  }
  const close = (): void => {
    offer(run)
    run = ['']
    isWhole = false
  }
  for (let part = reader.parts[reader.at]; part !== undefined; part = reader.parts[reader.at]) {
    if (part === '|' || part === ')') break
    reader.at++
    const element = repeated(readElement(part, reader), reader)
    const isMany = (): boolean => (element.spellings?.length ?? 0) * run.length > mostSpellings
    if (isMany()) {
      // Whatever follows, `google ad` excludes no more than `ad`.
      run = without(run, (word, other) => word.endsWith(other))
      isWhole = false
    }
    if (!element.spellings || isMany()) close()
    if (element.spellings && element.spellings.length <= mostSpellings)
      run = run.flatMap((before) => element.spellings?.map((after) => before + after) ?? [])
    else offer(element.needed)
    if (element.mayGoOn) close()
  }
  offer(run)
  return {spellings: isWhole ? run : undefined, needed}
}

/** A character, a class, or a group up to its end. */
function readElement(part: string, reader: Reader): Known {
  if (!part.startsWith('(')) return {spellings: charactersOf(part), needed: undefined}
  const inner = readAlternatives(reader)
  reader.at++
  // A lookaround isn't part of the match.
  return /^\((?:\?:)?$/.test(part) ? inner : {spellings: [''], needed: undefined}
}

/** The characters that a part may be: a letter, a space, an escaped mark, those of a plain class. */
function charactersOf(part: string): string[] | undefined {
  if (/^\\[^\p{L}\p{N}]$/u.test(part)) return [part.slice(1)]
  if (/^\[-?[^\\^-]+\]$/u.test(part)) return [...part.slice(1, -1)]
  return /^[^.^$\\[]$/u.test(part) ? [part] : undefined
}

/** The same with the quantifier after it: `?` makes it optional, `+` lets it repeat. */
function repeated(
  {spellings, needed}: Known,
  reader: Reader
): Known & {
  /** Whether it may be repeated. */
  readonly mayGoOn: boolean
} {
  const sign = reader.parts[reader.at] ?? ''
  if (!/^[?*+{]/.test(sign)) return {spellings, needed, mayGoOn: false}
  reader.at++
  if (sign === '+') return {spellings, needed, mayGoOn: true}
  return {
    spellings: sign === '?' && spellings ? ['', ...spellings] : undefined,
    needed: undefined,
    mayGoOn: false
  }
}

/** Without words that another one makes needless. */
function without(words: readonly string[], isNeedless: (word: string, other: string) => boolean): string[] {
  return [...new Set(words)].filter(
    (word, _, all) => !all.some((other) => other !== word && isNeedless(word, other))
  )
}

/** The length of the shortest word. */
function lengthOf(words: readonly string[]): number {
  return Math.min(...words.map(({length}) => length))
}
