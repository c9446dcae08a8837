import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Words} from '../text/words.js'
import type {PassagePart} from './passages.js'

/**
 * Selects from all heading phrases in a passage those in run-in headings: at the beginning of a paragraph, an item or a row,
 * on the same line as its text, such as `Retention: two years` or `**Cookies.** We use …`.
 */
export function runInHeadings<Name>(
  parts: readonly PassagePart[],
  firstWord: number,
  endWord: number,
  words: Words,
  text: string,
  headings: readonly PhraseMatch<Name>[]
): readonly PhraseMatch<Name>[] {
  if (headings.length === 0) return headings
  const matches: PhraseMatch<Name>[] = []
  let at = firstWord
  let next = 0
  for (const {start, end} of parts) {
    const [head] = runIn.exec(text.slice(start, Math.min(end, start + farthest))) ?? []
    while (at < endWord && words.startOf(at) < start) at++
    if (head === undefined) continue
    const first = at
    while (at < endWord && words.endOf(at) <= start + head.length) at++
    if (at - first > mostWords) continue
    while ((headings[next]?.first ?? first) < first) next++
    for (let match = headings[next]; match && match.first < at; match = headings[++next])
      if (match.last < at) matches.push(match)
  }
  return matches
}

/** A beginning with more words is a sentence. */
const mostWords = 8
const farthest = 200

/** Words in bold or italics, or words with an initial capital up to a colon, after the marks of an item or a row. */
const runIn =
  /^[\s>]*(?:[*+•·▪●-]\s+|\d{1,3}\\?[.)]\s+|\|\s*|\(?[a-z]\)\s+)*(?:(?<mark>\*\*|__|\*|_)[^*_\n]{2,80}\k<mark>|\p{Lu}[^.:|\n]{1,60}:)/u

/** Whether a passage is nothing but links to places in the same document: a table of contents. */
export function isContents(text: string): boolean {
  return (text.includes('](#') || text.includes('="#')) && !/\p{L}{3}/u.test(text.replace(innerLink, ''))
}

/** `[Cookies](#cookies)`, `<a href="#cookies">Cookies</a>` */
const innerLink =
  /\[(?:[^\][\\]|\\.)*\]\(#[^)\s]*(?:\s"[^"]*")?\)|<a\s[^<>]*href="#[^<>"]*"[^<>]*>[^<>]*<\/a\s*>/g
