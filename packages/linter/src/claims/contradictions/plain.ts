import {covers, dataCategories} from '@policy-gen/schema/vocabulary'
import type {DataCategory} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import {oncePer} from '../../text/once-per.js'
import type {Claim} from '../claim.js'

/** `We never sell your data`: the organisation, about itself, with nothing that could limit it. */
export function isPlainDenial(claim: Claim, scope: ScopeWords): boolean {
  return claim.exceptions.length === 0 && hasOwnVerb(claim) && saidEverywhere(scope)(claim)
}

/** A plain denial that names only whose data it is and who gets it. */
export function isPlainDenialOfData(claim: Claim, scope: ScopeWords): boolean {
  return (
    isPlainDenial(claim, scope) &&
    saysNoMore(claim, scope.plain.emphasis, scope) &&
    !scope.plain.limited.test(claim.text) &&
    !claim.under.some((heading) => scope.plain.part.test(heading)) &&
    namesPersonalData(claim, scope)
  )
}

/** With no exception in its promise: `only in Germany`. */
export function exclusive(claim: Claim, {plain: {exclusively}}: ScopeWords): Claim {
  const exceptions = claim.exceptions.filter(({text}) => exclusively?.test(text) !== true)
  return {...claim, exceptions}
}

/** `We may share your data with advertisers`: the organisation, about itself, here and now. */
export function isPlainAssertion(claim: Claim, scope: ScopeWords): boolean {
  return saidEverywhere(scope)(claim) && !scope.plain.hedged.test(claim.text)
}

/** What the organisation says about itself, quoting nobody, for people of all places. Every matter asks it of each claim. */
const saidEverywhere = oncePer(({plain: {quoted, regional}}: ScopeWords) =>
  oncePer(
    ({actor, text, under}: Claim) =>
      actor === 'organisation' &&
      !quoted.test(text) &&
      ![text, ...under].some((words) => regional.test(words))
  )
)

/** Personal data is used or given to others, whether the person wants it or not. */
export function isPlainPractice(assertion: Claim, scope: ScopeWords): boolean {
  const {text, data} = assertion
  return (
    isPlainAssertion(assertion, scope) &&
    hasOwnVerb(assertion) &&
    data.length > 0 &&
    data.every(({id}) => isPersonal(id)) &&
    !scope.conditions.byChoice.test(text)
  )
}

/**
 * `We do not`, `Atlas does not`: not `no data is stored`, which may be about some cookie, page or company.
 */
export function isSaidOfItself({text, byName}: Claim, {plain: {saidOfItself}}: ScopeWords): boolean {
  return byName === true || saidOfItself.test(text)
}

/** The items of a list share the verb of their lead-in: they name data, and deny little themselves. */
export function hasOwnVerb({start, verb}: Claim): boolean {
  return verb.start >= start
}

/**
 * A plain denial consists only of the actor, the verb, the data and its recipients. Anything else may limit
 * it: `when you interact with us we do not collect …`, `we do not store … in that country`.
 */
export function saysNoMore(
  {start, text, verb, data, recipients, purposes}: Claim,
  mayFollow: RegExp,
  scope: ScopeWords,
  until = 0
): boolean {
  const end = Math.max(verb.end, until, ...[...data, ...recipients, ...purposes].map((term) => term.end))
  return isNearSubject({start, text, verb}, scope) && mayFollow.test(text.slice(end - start))
}

/** Whether the verb follows the beginning of its clause: `However, we will never sell`. */
export function isNearSubject(
  {start, text, verb}: Pick<Claim, 'start' | 'text' | 'verb'>,
  {plain: {mostBefore, preamble}}: ScopeWords
): boolean {
  const before = text.slice(0, verb.start - start)
  return !hasMoreWords(preamble ? before.replace(preamble, '') : before, mostBefore)
}

/** Without what everybody does: the part of `When you book, we pass your name to Acme` after the comma. */
export function mainClauseOf(
  claim: Claim,
  {conditions: {ordinaryUse}}: ScopeWords
): Pick<Claim, 'start' | 'text' | 'verb'> {
  const {start, text, verb} = claim
  const before = text.slice(0, verb.start - start)
  const skipped = ordinaryUse.test(before) ? before.lastIndexOf(', ') + 2 : 0
  return skipped > 1 ? {start: start + skipped, text: text.slice(skipped), verb} : claim
}

/** Whether there are more words than that, each with a space after it. The words of a long text aren't counted. */
function hasMoreWords(text: string, most: number): boolean {
  const spaces = text.matchAll(/\s+/g)
  for (let words = 0; words <= most; words++) if (spaces.next().done) return false
  return true
}

/** Names personal data that was neither named elsewhere nor belongs to a single product. */
export function namesPersonalData(
  {data, start, text}: Claim,
  {plain: {pointer, product}}: ScopeWords
): boolean {
  return (
    data.some((term) => isPersonal(term.id) && !pointer.test(term.text)) &&
    !data.some((term) => product?.test(text.slice(0, term.start - start)))
  )
}

export function isPersonal(id: DataCategory): boolean {
  return covers(dataCategories, 'personal-data', id)
}

/** Whether some of the data of a practice is covered by a promise. */
export function coversData(
  promised: readonly DataCategory[] = [],
  done: readonly DataCategory[] = []
): boolean {
  return promised.some((no) => done.some((yes) => covers(dataCategories, no, yes)))
}

export function idsOf<Id extends string>(terms: readonly {readonly id: Id}[]): Id[] {
  return [...new Set(terms.map(({id}) => id))].sort()
}

/** For `collect`, `collect-automatically` and `keep`. */
export function isGathering({action}: Claim): boolean {
  return action === 'collect' || action === 'collect-automatically' || action === 'keep'
}
