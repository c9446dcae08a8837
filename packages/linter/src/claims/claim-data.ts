import type {DataCategory} from '@policy-gen/schema'
import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Word} from './sentence-words.js'
import type {ClaimTerms} from './claim-terms.js'
import type {Span} from './word-span.js'

/**
 * The object of the verb: the data after it, or in the passive and after a pronoun, the data before it:
 * `Information gathered by cookies may be shared with …`, `We store personal information and share it with
 * …`.
 */
export function dataOf(
  {data}: ClaimTerms,
  words: readonly Word[],
  passive: boolean,
  after: (span: Span) => boolean,
  before: (span: Span) => boolean,
  sinceStart: (span: Span) => boolean
): readonly PhraseMatch<DataCategory>[] {
  const following = data.filter(after)
  const preceding = data.filter(before)
  const nearest = coordinated(preceding.length > 0 ? preceding : data.filter(sinceStart), words)
  if (passive) return nearest.length > 0 ? nearest : following
  return following.length > 0 ? following : nearest
}

/** The last term with those joined to it: all three of `your name, address and telephone number`. */
function coordinated(
  data: readonly PhraseMatch<DataCategory>[],
  words: readonly Word[]
): readonly PhraseMatch<DataCategory>[] {
  const start = data.findLastIndex(({first}, at) => {
    const previous = data[at - 1]
    return (
      previous === undefined ||
      !words.slice(previous.last + 1, first).every(({text}) => /^(?:and|or|your|the|their|any)$/.test(text))
    )
  })
  return data.slice(Math.max(start, 0))
}

/**
 * Replaces words that only point to the sentence before with the data of that sentence: `We ask for your
 * e-mail address. This information is used …`, `We collect your name. We may share it with …`.
 */
export function resolveReferences(
  data: readonly PhraseMatch<DataCategory>[],
  words: readonly Word[],
  verb: Span,
  passive: boolean,
  earlier: readonly DataCategory[]
): readonly PhraseMatch<DataCategory>[] {
  if (earlier.length === 0) return data
  const pointAt = (span: Span): PhraseMatch<DataCategory>[] =>
    earlier.map((name) => ({name, first: span.first, last: span.last}))
  if (data.length > 0)
    return data.flatMap((term) =>
      term.name === 'personal-data' && isPointer(words, term) ? pointAt(term) : [term]
    )
  const pronoun = pronounOf(words, verb, passive)
  return pronoun === undefined ? [] : pointAt({first: pronoun, last: pronoun})
}

function isPointer(words: readonly Word[], {first, last}: Span): boolean {
  return (
    /^(?:this|these|such|that)$/.test(words[first]?.text ?? '') &&
    last === first + 1 &&
    /^(?:information|data)$/.test(words[last]?.text ?? '')
  )
}

/**
 * `share it with …`, `pass it to`, which is a verb with its pronoun; in the passive, `it may be shared`, at
 * most three words before the verb.
 */
function pronounOf(words: readonly Word[], {first, last}: Span, passive: boolean): number | undefined {
  const candidates = passive ? [first - 4, first - 3, first - 2] : [first + 1, last + 1]
  const pronouns = passive ? /^(?:it|they)$/ : /^(?:it|them)$/
  return candidates.find((at) => pronouns.test(words[at]?.text ?? ''))
}
