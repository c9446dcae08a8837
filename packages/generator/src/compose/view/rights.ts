import {groundsOf, type Policy, type Right} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {appeal, authorities, complaints, requests} from './complaints-and-requests.js'
import {offers} from './offers.js'
import {requestsCounted} from './requests-counted.js'
import {rightsByLaw} from './rights-by-law.js'
import {answersTo, unlessEmpty, type View} from './view.js'

/** What people can request, and how; and what each law adds in its own words. */
export const rights: View = (policy, speech) => {
  const granted = grants(policy)
  const has = (right: Right): boolean => granted.some((grant) => grant.right === right)
  const how = (right: Right): string | null =>
    optionalLine(granted.find((grant) => grant.right === right)?.how)
  // Art. 21(4) GDPR: the right to object is kept apart from other information.
  const laws = (['gdpr', 'uk-gdpr'] as const).filter((law) => answersTo(policy, law))
  const objects = has('objection') && laws.length > 0
  // A right with a part of its own isn't listed as well.
  const apart: readonly Right[] = [
    ...(objects ? (['objection', 'objection-to-marketing'] as const) : []),
    ...(policy.rights?.complaints && how('complaint-to-controller') === null
      ? (['complaint-to-controller'] as const)
      : []),
    'complaint'
  ]
  const listed = granted.filter(({right}) => !apart.includes(right))
  return unlessEmpty({
    rights: listed.map((grant) => ({
      right: speech.term('rights', grant.right),
      how: optionalLine(grant.how),
      // Nobody has to request it: it applies anyway.
      needsRequest: grant.right !== 'no-retaliation'
    })),
    explained: listed.some((grant) => grant.how !== undefined),
    offers: offers(policy, speech),
    objection: objects
      ? {
          ...objectionTo(policy),
          citation: speech.wording.groundCitation(
            '21',
            laws.map((law) => speech.term('regimes', law))
          ),
          how: how('objection'),
          marketing: has('objection-to-marketing'),
          marketingHow: how('objection-to-marketing')
        }
      : null,
    ...requests(policy, speech),
    counted: requestsCounted(policy, speech),
    appeal: appeal(policy, speech),
    complaint: has('complaint'),
    complaintHow: how('complaint'),
    authorities: authorities(policy, speech),
    oneAuthority: policy.rights?.authorities?.length === 1,
    complaints: complaints(policy, speech),
    local: rightsByLaw(policy, has, speech)
  })
}

/** The grounds of Art. 21(1) that something rests on: both, if the policy names neither. */
function objectionTo({practices = []}: Policy): {
  readonly interests: boolean
  readonly publicTask: boolean
} {
  const grounds = new Set(practices.flatMap(groundsOf))
  const publicTask = grounds.has('public-task')
  const interests = grounds.has('legitimate-interests') || grounds.has('recognised-legitimate-interest')
  return publicTask || interests ? {interests, publicTask} : {interests: true, publicTask: true}
}

interface Grant {
  readonly right: Right
  readonly how?: string | undefined
}

function grants({rights: stated}: Policy): Grant[] {
  return (stated?.granted ?? []).map((entry) => (typeof entry === 'string' ? {right: entry} : entry))
}
