import {covers, purposes} from '@policy-gen/schema/vocabulary'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {isPlainAssertion, isPlainDenial, saysNoMore} from './plain.js'

/** `We will never send you marketing`, and `we send you our offers every week`. */
export const mailings: Matter = {
  promise: (denial, scope) =>
    denial.action === 'contact' &&
    isOfMarketing(denial) &&
    isPlainDenial(denial, scope) &&
    saysNoMore(denial, scope.mailings?.mail ?? scope.plain.emphasis, scope)
      ? {words: channelsOf(denial)}
      : undefined,
  practice: (assertion, scope) =>
    assertion.action === 'contact' &&
    isOfMarketing(assertion) &&
    assertion.exceptions.length === 0 &&
    // In `we share it with partners so that they can send you offers`, others do the sending.
    assertion.recipients.length === 0 &&
    isPlainAssertion(assertion, scope) &&
    !scope.conditions.byConsent.test(assertion.text.replace(scope.conditions.ordinaryUse, '')) &&
    !scope.conditions.byChoice.test(assertion.text)
      ? {words: channelsOf(assertion)}
      : undefined,
  isBroken: ({words: denied = []}, {words: used = []}) => denied.some((channel) => used.includes(channel))
}

/** People who are never called may still be written to. */
function channelsOf({verb}: Claim): string[] {
  if (/\b(?:call|anruf|appel|llam|lig)/i.test(verb.text)) return ['call']
  if (/\btext/i.test(verb.text)) return ['text']
  return /\bsend|mail/i.test(verb.text) ? ['mail'] : ['call', 'text', 'mail']
}

/** About nothing else. */
function isOfMarketing({purposes: uses}: Claim): boolean {
  return uses.length > 0 && uses.every(({id}) => covers(purposes, 'marketing', id))
}
