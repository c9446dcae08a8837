import type {PassagePart} from './passages.js'
import type {PhraseIndex, PhraseMatch} from '../phrases/phrase-index.js'
import type {Word} from '../text/words.js'

/**
 * What the headings announce that stand at the head of a paragraph, an item or a row, on the same line as its text:
 * `Retention: two years`, `**Cookies.** We use …`
 */
export function runInHeadings<Name>(
  parts: readonly PassagePart[],
  words: readonly Word[],
  markdown: string,
  headings: PhraseIndex<Name>
): PhraseMatch<Name>[] {
  const matches: PhraseMatch<Name>[] = []
  let at = 0
  for (const {start, end} of parts) {
    const [head] = runIn.exec(markdown.slice(start, Math.min(end, start + farthest))) ?? []
    while (at < words.length && (words[at]?.start ?? 0) < start) at++
    if (head === undefined) continue
    const first = at
    while (at < words.length && (words[at]?.end ?? 0) <= start + head.length) at++
    if (at - first > mostWords) continue
    for (const match of headings.find(words.slice(first, at)))
      matches.push({...match, first: match.first + first, last: match.last + first})
  }
  return matches
}

/** A longer beginning is a sentence. */
const mostWords = 8
const farthest = 200

/** Behind the mark of an item: words in bold or italics, or words with a capital up to a colon. */
const runIn =
  /^[\s>]*(?:[*+•·▪●-]\s+|\d{1,3}\\?[.)]\s+|\|\s*|\(?[a-z]\)\s+)*(?:(?<mark>\*\*|__|\*|_)[^*_\n]{2,80}\k<mark>|\p{Lu}[^.:|\n]{1,60}:)/u

/** Whether a passage is nothing but links to places in the same document: a table of contents. */
export function isContents(text: string): boolean {
  return text.includes('](#') && !/\p{L}{3}/u.test(text.replace(innerLink, ''))
}

const innerLink = /\[(?:[^\][\\]|\\.)*\]\(#[^)\s]*(?:\s"[^"]*")?\)/g
