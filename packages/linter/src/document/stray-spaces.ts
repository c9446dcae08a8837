import type {PolicyDocument, Range} from './document.js'
import {within} from './within.js'
import {matchesIn} from '../text/matches.js'

/** An unintended space, at the end of a line or within a word. */
export interface StraySpace extends Range {
  readonly place: 'line end' | 'word'
}

/**
 * Finds single spaces at the ends of lines (two of them are a line break), and spaces within words: `with out prior
 * consent`.
 */
export function straySpacesIn(document: PolicyDocument, language: string | undefined): StraySpace[] {
  const found = [...lineEndsIn(document), ...(language === 'en' ? splitWordsIn(document) : [])]
  return found.sort((one, other) => one.start - other.start)
}

function lineEndsIn({source, lines, nodes, rangeOf, frontMatter}: PolicyDocument): StraySpace[] {
  const found: StraySpace[] = []
  let isKept: ReturnType<typeof within> | undefined
  for (let number = 0; number < lines.count; number++) {
    const [lineStart, lineEnd] = [lines.startOf(number), lines.endOf(number)]
    if (isVisible(source.charCodeAt(lineEnd - 1))) continue
    const line = source.slice(lineStart, lineEnd)
    const from = invisibleEnd(line)
    isKept ??= within([...nodes('code'), ...nodes('inlineCode'), ...nodes('html')].map(rangeOf))
    for (const {index, 0: space} of matchesIn(line.slice(from), /[\t ]+/g)) {
      const start = lineStart + from + index
      const isStray =
        (space === ' ' || space.includes('\t')) && follows.test(line.slice(0, from + index).slice(-1))
      if (isStray && start >= frontMatter.end && !isKept(start))
        found.push({start, end: start + space.length, place: 'line end'})
    }
  }
  return found
}

/** Whether a character is printable ASCII, like the last one of most lines. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

/** Anything except a mark, so that the spaces in `> `, `- ` and `| a | ` are left alone. */
const follows = /[^\s>|*+#-]/

/** Where the invisible end of a line begins: spaces, tabs, and invisible characters among them. */
function invisibleEnd(line: string): number {
  let end = line.length
  while (end > 0) {
    if (invisible.test(line.charAt(end - 1))) end--
    else if (isHalf(line.charCodeAt(end - 1)) && invisible.test(line.slice(Math.max(0, end - 2), end)))
      end -= 2
    else break
  }
  return end
}

const invisible = /^(?:[ \t\u2028\u2029]|\p{Cf}|\p{Cc})$/u

/** Whether a code unit is the second of a pair. */
function isHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function splitWordsIn({prose}: PolicyDocument): StraySpace[] {
  return matchesIn(prose, spaceInWord).map(({index, 0: half}) => {
    const end = index + half.length
    return {start: end - 1, end, place: 'word'}
  })
}

/** The first half of a split word, with the space after it. In `deal with out-of-court claims`, no word is split. */
const spaceInWord =
  /\b(?:with (?=out\b(?![ -]of))|not (?=withstanding\b)|there (?=fore\b)|through (?=out\b))/gi
