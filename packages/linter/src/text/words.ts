/** One word of a text, as the phrases see it. */
export interface Word {
  /** In lower case, with a straight apostrophe: `don't`. An address is `<email>`, a web address `<url>`. */
  readonly text: string
  /** UTF-16 offsets in the document. */
  readonly start: number
  readonly end: number
  /** Words of one sentence share a number. A list item and a table cell begin a sentence of their own. */
  readonly sentence: number
}

/**
 * The words of `text` between two offsets. Markup disappears: of `see [our *site*](https://…)` stay
 * `see`, `our` and `site`; of `[write](mailto:a@b.org)` stay `write` and `<email>`.
 */
export function wordsOf(text: string, from = 0, to: number = text.length, firstSentence = 0): Word[] {
  const pattern = new RegExp(word, 'gu')
  pattern.lastIndex = from
  const words: Word[] = []
  let sentence = firstSentence
  let previousEnd = from
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const shape = shapeOf(match[0])
    const end = match.index + match[0].length
    if (shape === undefined) continue
    const previous = words.at(-1)
    if (previous && beginsSentence(text, previousEnd, match.index, previous.text)) sentence++
    words.push({text: shape, start: match.index, end, sentence})
    previousEnd = end
  }
  return words
}

/**
 * In the order of trial: the target of a link, an HTML tag, a web address, an e-mail address, a word.
 * Every repetition is either consumed or bounded, which keeps the scan linear.
 */
const word =
  /\]\([^)\s]{1,2048}\)?|<\/?[a-zA-Z][^<>]{0,512}>|(?:https?:\/\/|www\.)[^\s<>)\]|"]{2,2048}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/u
    .source

function shapeOf(match: string): string | undefined {
  if (match.startsWith('](')) return leadsToMail.test(match) ? '<email>' : undefined
  if (match.startsWith('<')) return undefined
  if (match.startsWith('http') || match.startsWith('www.')) return '<url>'
  if (match.includes('@')) return '<email>'
  return match.toLowerCase().replaceAll('’', "'")
}

/** Cloudflare hides an address behind a page of its own. */
const leadsToMail = /^\]\((?:mailto:|[^)]*\/email-protection)/

/** Words after which a full stop ends no sentence: `Acme Inc. Attn. Privacy`, `e.g. Google`. */
const abbreviations: ReadonlySet<string> = new Set(
  'inc ltd corp co llc no nr art sec st mr ms mrs dr vs e g i u s etc eg ie z b bzw ggf abs lit'.split(' ')
)

/** Does a sentence begin after the gap `text.slice(from, to)`, such as `. ` or a line break before a bullet? */
function beginsSentence(text: string, from: number, to: number, previous: string): boolean {
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === '|' || character === '•') return true
    if (character === '\n' && startsListItem(text, at + 1)) return true
    if (character !== '.' && character !== '!' && character !== '?') continue
    if (character === '.' && abbreviations.has(previous)) continue
    const next = text[at + 1]
    if (next !== undefined && /[\s*_"”’)\]]/.test(next) && /[\p{Lu}\p{N}]/u.test(text[to] ?? '')) return true
  }
  return false
}

const listItem = /[ \t]{0,16}(?:[*+-][ \t]|\d{1,3}\\?[.)][ \t]|\([a-z0-9]{1,3}\)[ \t])/y

function startsListItem(text: string, lineStart: number): boolean {
  listItem.lastIndex = lineStart
  return listItem.test(text)
}
