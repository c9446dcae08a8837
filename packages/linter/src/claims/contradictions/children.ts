import type {DataCategory} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {
  coversData,
  idsOf,
  isGathering,
  isPlainAssertion,
  isPlainDenial,
  isSaidOfItself,
  saysNoMore
} from './plain.js'

/** `We do not collect data about children`, and `we collect the child’s date of birth`. */
export const children: Matter = {
  elsewhere: true,
  promise: (denial, scope) =>
    isGathering(denial) &&
    isPlainDenial(denial, scope) &&
    isSaidOfItself(denial, scope) &&
    saysNoMore(denial, anything, scope)
      ? topicOf(denial, scope)
      : undefined,
  practice: (assertion, scope) =>
    isGathering(assertion) &&
    isPlainAssertion(assertion, scope) &&
    !scope.conditions.byConsent.test(assertion.text)
      ? topicOf(assertion, scope)
      : undefined,
  isBroken: ({data: denies, words: denied = []}, {data, words: ages = []}) =>
    coversData(denies, data) &&
    (denied.length === 0 || ages.length === 0 || denied.some((age) => ages.includes(age)))
}

/** `Personal`, in five languages. */
const isModified = /pers(?:on|ön)|pessoa/i

/** The definition of children after their data: `under 13`. */
const anything = /^[^,;]{0,60}$/

/** The data, and the ages that are named. `Personal data like the name` is about the name. */
function topicOf(claim: Claim, {children: {named, qualified}}: ScopeWords): Topic | undefined {
  const {text, data, modality} = claim
  if (!named.test(text) || qualified.test(text)) return undefined
  // Nobody means `information based on the child’s use` by personal data.
  const kinds = idsOf(
    data.filter((term) => modality === 'never' || !isGeneral(term.id) || isModified.test(term.text))
  )
  if (kinds.length === 0) return undefined
  const specific = kinds.filter((id) => !isGeneral(id))
  return {
    data: specific.length > 0 ? specific : ['personal-data'],
    words: text.match(/\b\d{1,2}\b/g) ?? []
  }
}

function isGeneral(id: DataCategory): boolean {
  return id === 'personal-data' || id === 'children-data'
}
