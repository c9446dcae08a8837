import type {PolicyDocument, Range} from './document.js'
import {within} from './within.js'

/** A space that nobody meant, and what is there without it. */
export interface StraySpace extends Range {
  readonly place: 'line end' | 'word'
}

/**
 * Single spaces at the ends of lines (two of them are a line break), and spaces within words: `with out prior
 * consent`.
 */
export function straySpacesIn(document: PolicyDocument, language: string | undefined): StraySpace[] {
  const found = [...lineEndsIn(document), ...(language === 'en' ? splitWordsIn(document) : [])]
  return found.sort((one, other) => one.start - other.start)
}

function lineEndsIn({source, nodes, rangeOf, frontMatter}: PolicyDocument): StraySpace[] {
  const isKept = within([...nodes('code'), ...nodes('inlineCode'), ...nodes('html')].map(rangeOf))
  return [...source.matchAll(/[^\n\r]+/g)].flatMap(({index: lineStart, 0: line}) => {
    const from = invisibleEnd(line)
    return [...line.slice(from).matchAll(/[\t ]+/g)].flatMap(({index, 0: space}) => {
      const start = lineStart + from + index
      const isStray =
        (space === ' ' || space.includes('\t')) && follows.test(line.slice(0, from + index).slice(-1))
      if (!isStray || start < frontMatter.end || isKept(start)) return []
      return [{start, end: start + space.length, place: 'line end' as const}]
    })
  })
}

/** After anything but a mark, so that `> ` and `- ` are left alone, and `| a | ` too. */
const follows = /[^\s>|*+#-]/

/** Where the end of a line begins that nobody sees: spaces, tabs, and what is invisible among them. */
function invisibleEnd(line: string): number {
  let end = line.length
  while (end > 0) {
    const character = String.fromCodePoint(line.codePointAt(end - 1) ?? 0)
    const pair = line.slice(Math.max(0, end - 2), end)
    if (/^(?:[ \t\u2028\u2029]|\p{Cf}|\p{Cc})$/u.test(character)) end--
    else if (/^\p{Cf}$/u.test(pair)) end -= 2
    else break
  }
  return end
}

function splitWordsIn({prose}: PolicyDocument): StraySpace[] {
  return [...prose.matchAll(splitWord)].map(({index, 1: start = ''}) => ({
    start: index + start.length,
    end: index + start.length + 1,
    place: 'word'
  }))
}

/** Words whose halves don't meet otherwise. `deal with out-of-court claims` does. */
const splitWord = /\b(with(?= out\b(?![ -]of))|not(?= withstanding\b)|there(?= fore\b)|through(?= out\b)) /gi
