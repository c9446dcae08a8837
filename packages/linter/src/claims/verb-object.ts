import type {Word} from './sentence-words.js'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {ClaimTerms} from './claim-terms.js'
import type {Clause} from './clauses.js'

/** `We store it on encrypted servers`: a participle after another verb describes that verb's object. */
export function describesObject(
  {verb, first, previousVerb}: Clause,
  words: readonly Word[],
  {subjects}: ClaimLists
): boolean {
  if (verb.first !== verb.last || previousVerb < first) return false
  const between = words.slice(previousVerb + 1, verb.first)
  return (
    between.length > 0 &&
    !between.some(({text}) => subjects.has(text) || coordinators.has(text) || /^(?:will|also)$/.test(text))
  )
}

/** Where the objects of a verb end: in `sell, rent or trade your data`, the three verbs share theirs. */
export function objectEnd(
  {verb, last, nextVerb}: Clause,
  {actions}: ClaimTerms,
  words: readonly Word[]
): number {
  let [from, next] = [verb.last, nextVerb]
  while (next <= last && words.slice(from + 1, next).every(({text}) => coordinators.has(text))) {
    const following = actions.find(({first}) => first === next)
    if (!following) break
    from = following.last
    next = actions.find(({first}) => first > from)?.first ?? last + 1
  }
  return Math.min(next - 1, last)
}

const coordinators = new Set(['and', 'or', 'nor', 'otherwise', 'to'])

/** `the information we sell` only names what it is about. */
export function isRelative(
  lead: readonly Word[],
  {data}: ClaimTerms,
  verbAt: number,
  clauseStart: number,
  {subjects}: ClaimLists,
  words: readonly Word[],
  markdown: string
): boolean {
  const back = lead.findLastIndex(({text}) => subjects.has(text))
  if (back < 0) return false
  const before = verbAt - lead.length + back - 1
  const skipped = /^(?:that|which|whom)$/.test(lead[back - 1]?.text ?? '') ? before - 1 : before
  return data.some(
    ({last}) =>
      last >= clauseStart &&
      (last === before || last === skipped) &&
      // In `If you give us personal information, we may store it`, a main clause begins.
      !markdown.slice(words[last]?.end, words[before + 1]?.start).includes(',')
  )
}
