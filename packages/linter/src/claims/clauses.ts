import type {Action} from '@policy-gen/schema'
import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Word} from './sentence-words.js'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {ClaimTerms} from './claim-terms.js'

/** A verb with the part of its sentence that belongs to it. All are word numbers. */
export interface Clause {
  readonly verb: PhraseMatch<Action>
  /** The first and last word of the clause. */
  readonly first: number
  readonly last: number
  /** The last word of the verb before and the first word of the verb after, or the bounds of the clause. */
  readonly previousVerb: number
  readonly nextVerb: number
}

/** The clauses that claim something: one for each verb that isn't part of a right, a wish or a question. */
export function clausesOf(
  words: readonly Word[],
  terms: ClaimTerms,
  phrases: ClaimLists,
  text: string
): Clause[] {
  const bounds = boundsOf(words, phrases, text)
  return terms.actions.flatMap((verb, number) => {
    if (isNoun(verb, words, terms)) return []
    const first = bounds.first[verb.first] ?? 0
    const last = bounds.last[verb.first] ?? words.length - 1
    if (
      isQuestion(words[last], text) ||
      terms.noClaim.some(
        (no) =>
          precedes(no, verb, first) &&
          !isInverted(no, words, phrases) &&
          !endsBefore(no, verb, words, phrases, text)
      )
    )
      return []
    const previous = terms.actions[number - 1]
    const next = terms.actions[number + 1]
    const previousVerb = previous && previous.last >= first ? previous.last : first - 1
    const nextVerb = next && next.first <= last ? next.first : last + 1
    return [{verb, first, last, previousVerb, nextVerb}]
  })
}

/**
 * `in logs`, `a log of`, `your stored data`: looks like a verb, but isn't one. `Our use of cookies` does
 * state a use.
 */
function isNoun({first}: PhraseMatch<unknown>, words: readonly Word[], {data}: ClaimTerms): boolean {
  return (
    (/^(?:a|an|the|this|these|your|its|their|such|in|of)$/.test(words[first - 1]?.text ?? '') &&
      words[first]?.text.endsWith('ing') !== true) ||
    data.some((term) => term.first <= first && term.last >= first)
  )
}

/** Whether `the right to` precedes the verb, with at most two words between. */
function precedes(no: PhraseMatch<unknown>, verb: PhraseMatch<unknown>, clauseStart: number): boolean {
  return no.first >= clauseStart && no.first < verb.first && no.last >= verb.first - 3
}

/** `When you register, we collect your name`: the condition ends where the main clause has a subject of its own. */
function endsBefore(
  no: PhraseMatch<unknown>,
  verb: PhraseMatch<unknown>,
  words: readonly Word[],
  {subjects}: ClaimLists,
  text: string
): boolean {
  if (!/^(?:if|when|whenever|once|unless|until|where)$/.test(words[no.first]?.text ?? '')) return false
  return words
    .slice(no.first + 2, verb.first)
    .some(
      (word, at) =>
        subjects.has(word.text) && text.slice(words[no.first + 1 + at]?.end, word.start).includes(',')
    )
}

/** `nor do we sell`, `under no circumstances will we share`: not a question, but a denial with inversion. */
function isInverted({first}: PhraseMatch<unknown>, words: readonly Word[], {negations}: ClaimLists): boolean {
  return (
    /^(?:do|does|did|will|can)$/.test(words[first]?.text ?? '') &&
    words.slice(Math.max(0, first - 3), first).some(({text}) => negations.has(text))
  )
}

function isQuestion(last: Word | undefined, text: string): boolean {
  return last !== undefined && /^[*_"”’)\s]{0,4}\?/.test(text.slice(last.end, last.end + 6))
}

/** The first and last word of each word's clause. */
function boundsOf(
  words: readonly Word[],
  {subjects}: ClaimLists,
  text: string
): {first: number[]; last: number[]} {
  const first: number[] = []
  words.forEach((word, at) => {
    const previous = words[at - 1]
    const begins = !previous || beginsClause(text.slice(previous.end, word.start), word, previous, subjects)
    first.push(begins ? at : (first[at - 1] ?? 0))
  })
  const last: number[] = []
  for (let at = words.length - 1; at >= 0; at--)
    last[at] = first[at + 1] === first[at] ? (last[at + 1] ?? at) : at
  return {first, last}
}

/** After `;`, a dash or a colon; at `and we`, `but we`, `however we`; not at `nobody but the recipient`. */
function beginsClause(gap: string, word: Word, previous: Word, subjects: ReadonlySet<string>): boolean {
  if (/[;:—]|[-–]\s/.test(gap)) return true
  return (
    (word.text === 'but' && !/^(?:nobody|nothing|none|one|anyone|anybody|everyone)$/.test(previous.text)) ||
    (subjects.has(word.text) && /^(?:and|however|although|though|while)$/.test(previous.text))
  )
}
