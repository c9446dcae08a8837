import {isAskedOfControllers, type Requirement} from '@policy-gen/schema'

/** Why the answers of `coverage` and `lint` may differ, by the name in the page and its test. */
export const differences = {
  'a sign is enough': {
    coverage: 'not met',
    lint: 'nothing',
    why: 'Some facts are missing, but the text mentions the matter. `lint` reports only what isn’t there at all: a text that says “We keep some data for a year” shows a sign of retention, although `coverage` knows of other data without a period.'
  },
  'undeclared condition': {
    coverage: 'not met',
    lint: 'nothing',
    why: 'The facts don’t say whether the requirement applies, such as whether data goes to other countries. `coverage` asks for the declaration. If a text says nothing about such transfers, `lint` has no reason to ask for safeguards.'
  },
  'unsaid condition': {
    coverage: 'not met',
    lint: 'nothing',
    why: 'The facts say that the requirement applies, but no sentence of the document does, because what would state it is missing as well.'
  },
  'any date': {
    coverage: 'not met',
    lint: 'nothing',
    why: '`coverage` asks for the day of the last change. `lint` accepts any date of the policy, even that of its version, since a text doesn’t always say which date it is.'
  },
  'a rule of its own': {
    coverage: 'not met',
    lint: 'nothing',
    why: 'Whether a policy is dated is checked by [`policy-no-stale-date`](rules/policy-no-stale-date.md), which accepts any date of the policy.'
  },
  'ruled out': {
    coverage: 'not applicable',
    lint: 'missing',
    why: 'The facts rule the requirement out, but a sentence of the document reads as if it applied: somebody else’s tracking, or a partner’s interest, is read as the organisation’s own. Or only states that `states` doesn’t name require it, or it only applies to controllers, while the organisation processes data for its customers: a text shows neither.'
  }
} as const

export type DifferenceReason = keyof typeof differences

/** The only reasons for which the two may differ on a requirement. */
export function possibleReasons(requirement: Requirement): DifferenceReason[] {
  const {id, applies, states, satisfiedBy} = requirement
  const {text} = satisfiedBy
  if (id === 'baseline.date') return ['a rule of its own']
  const isDate = 'anyOf' in text && text.anyOf.includes('changes.last-updated')
  const onCondition: DifferenceReason[] =
    applies === 'always' ? [] : ['undeclared condition', 'unsaid condition']
  const isSigned = applies !== 'always' && applies.signs.length > 0
  // A text doesn't show which states' people it is for, nor that its author only processes data for others,
  // and so owes no notice.
  const isRuledOut = isSigned || states !== undefined || isAskedOfControllers(requirement)
  return [
    ...(isDate ? (['any date'] as const) : []),
    'a sign is enough',
    ...onCondition,
    ...(isRuledOut ? (['ruled out'] as const) : [])
  ]
}
