import type {Policy, Right} from '@policy-gen/schema'
import {postalLine} from '../../compose/wording/addresses.js'
import {oneLine} from '../../compose/wording/text.js'
import type {Speech} from '../../compose/wording/speech.js'

/** A right, or two that are one in TILT: available if each of them is granted. */
export function right(policy: Policy, wanted: readonly Right[], speech: Speech): object {
  const granted = wanted.map((each) => grantOf(policy, each))
  if (granted.includes(undefined)) return unsaid
  const ways = granted.flatMap((how, index) => {
    const [each] = wanted.slice(index)
    return how === undefined || each === undefined ? [] : [how === '' ? speech.opening('rights', each) : how]
  })
  return {available: true, description: ways.join(' '), ...reach(policy)}
}

/** Nothing is said about a right. */
const unsaid = {available: false, description: '', url: '', email: '', identificationEvidences: []}

/** Access and portability are one right in TILT here. */
export function portability(policy: Policy, speech: Speech): object {
  return {
    ...right(policy, ['access', 'portability'], speech),
    // The first copy is free by Art. 12(5); no policy so far has stated the price of further ones.
    administrativeFee: {amount: 0, currency: 'EUR'},
    dataFormat: ''
  }
}

/** TILT has room for one authority: the first. */
export function complaint(policy: Policy, speech: Speech): object {
  const [authority] = policy.rights?.authorities ?? []
  const {name = '', address} = authority ?? {}
  return {
    ...right(policy, ['complaint'], speech),
    supervisoryAuthority: {
      name,
      address: address === undefined ? '' : postalLine(address, speech.country(address.country)),
      country: address?.country ?? '',
      email: '',
      phone: ''
    }
  }
}

/** How to use a right. Empty if the policy grants it without saying how. */
function grantOf({rights: stated}: Policy, wanted: Right): string | undefined {
  const entry = stated?.granted.find((each) => (typeof each === 'string' ? each : each.right) === wanted)
  if (entry === undefined) return undefined
  return typeof entry === 'string' || entry.how === undefined ? '' : oneLine(entry.how)
}

function reach({rights: stated, organisation}: Policy): object {
  const {email = '', form = ''} = stated?.requests ?? organisation.contact ?? {}
  const evidence = stated?.verification
  return {
    url: form,
    email,
    identificationEvidences: evidence === undefined ? [] : [oneLine(evidence)]
  }
}
