import type {PolicyDocument, Range} from './document.js'

/** A space that nobody meant, and what stands there without it. */
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
  const kept = [...nodes('code'), ...nodes('inlineCode'), ...nodes('html')].map(rangeOf)
  return [...source.matchAll(lineEnd)].flatMap(({index, 0: space}) => {
    const isKept = index < frontMatter.end || kept.some(({start, end}) => index >= start && index < end)
    return isKept ? [] : [{start: index, end: index + space.length, place: 'line end' as const}]
  })
}

/**
 * After anything but a mark, so that `> ` and `- ` are left alone, and `| a | ` too. What is invisible after it
 * makes no difference.
 */
const lineEnd =
  /(?<=[^\s>|*+#-])(?: |[ \t]*\t[ \t]*)(?=(?:(?![\r\n])[\p{Cf}\p{Cc}\u2028\u2029])*(?:\r?\n|\r|$))/gu

function splitWordsIn({prose}: PolicyDocument): StraySpace[] {
  return [...prose.matchAll(splitWord)].map(({index, 1: start = ''}) => ({
    start: index + start.length,
    end: index + start.length + 1,
    place: 'word'
  }))
}

/** Words whose halves don't meet otherwise. `deal with out-of-court claims` does. */
const splitWord = /\b(with(?= out\b(?![ -]of))|not(?= withstanding\b)|there(?= fore\b)|through(?= out\b)) /gi
