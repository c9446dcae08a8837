import {optionalLine} from '../wording/text.js'
import {reachOf} from './reach.js'
import {dataList, purposeList} from './practices.js'
import {answersTo, unlessEmpty, type View} from './view.js'

/** Children: minimum ages, and what parents are told under 16 CFR § 312.4(d). */
export const children: View = (policy, speech) => {
  const stated = policy.children
  if (stated === undefined) return undefined
  return {
    coppa: answersTo(policy, 'coppa'),
    directed: stated.directed,
    minimumAge: stated.minimumAge ?? null,
    knowingly: stated.knowinglyCollected === true,
    unknowingly: stated.knowinglyCollected === false,
    whenFound: optionalLine(stated.whenFound),
    details:
      unlessEmpty({
        data: dataList(stated, speech) || null,
        purposes: purposeList(stated, speech) || null,
        disclosure: optionalLine(stated.disclosure),
        publicPosting: optionalLine(stated.publicPosting),
        parentalConsent: optionalLine(stated.parentalConsent),
        parentalRights: optionalLine(stated.parentalRights),
        retention: optionalLine(stated.retention),
        internalIdentifiers: optionalLine(stated.internalIdentifiers),
        audio: optionalLine(stated.audio),
        operators: (stated.operators ?? []).map((operator) => ({
          name: operator.name,
          reach: reachOf(operator, speech) ?? null
        }))
      }) ?? null
  }
}
