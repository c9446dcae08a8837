import {covers, recipientKinds} from '@policy-gen/schema/vocabulary'
import type {RecipientKind} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'

/** No recipient belongs to the organisation, or works for it. */
export function isForOutsiders({recipients, text}: Claim, scope: ScopeWords): boolean {
  return !recipients.some(({id}) => mayReceive(id)) && !scope.sharing.instructed.test(text)
}

/** Third parties with purposes of their own. */
export function isOutsider(id: RecipientKind): boolean {
  return id === 'third-party' || outsiders.some((kind) => covers(recipientKinds, kind, id))
}

const outsiders: readonly RecipientKind[] = [
  'partner',
  'data-broker',
  'social-network',
  'advertising-partner'
]

/** Recipients that `third parties` doesn't mean: those who work for the organisation, courts, a successor. */
export function mayReceive(id: RecipientKind): boolean {
  return insiders.some((kind) => covers(recipientKinds, kind, id))
}

const insiders: readonly RecipientKind[] = [
  'service-provider',
  'authority',
  'law-enforcement',
  'business-successor',
  'affiliate',
  'professional-adviser'
]

/** The companies that something is given to: both in `to BookRight and Google`. */
export function namesIn(text: string, {sharing: {givenTo, names, noCompany, company}}: ScopeWords): string[] {
  return text
    .split(givenTo)
    .slice(1)
    .flatMap((after) => names.exec(after)?.[0].split(/, | \p{Ll}{1,3} /u) ?? [])
    .filter((name) => !noCompany.test(name) && company?.test(name) !== false)
}

/**
 * Without the preposition before the name of a recipient: `we do not share your data with` without its last
 * word.
 */
export function beforeRecipient(text: string, {sharing: {givenTo}}: ScopeWords): string {
  return text.replace(new RegExp(`${givenTo.source}$`, givenTo.flags), '').trimEnd()
}
