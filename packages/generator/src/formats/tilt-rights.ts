import {rights, type Policy, type Right} from '@policy-gen/schema'
import {postalLine} from '../compose/wording/addresses.js'
import {oneLine} from '../compose/wording/text.js'
import type {Speech} from '../compose/wording/speech.js'

/** A right, or two that TILT holds for one: available if each of them is granted. */
export function right(policy: Policy, wanted: readonly Right[], speech: Speech): object {
  const granted = wanted.map((each) => grantOf(policy, each))
  if (granted.includes(undefined)) return policy.rights ? {available: false} : {}
  const ways = granted.flatMap((how, index) => {
    const [each] = wanted.slice(index)
    return how === undefined || each === undefined ? [] : [how === '' ? speech.opening(rights, each) : how]
  })
  return {available: true, description: ways.join(' '), ...reach(policy)}
}

/** Access and portability together: TILT wants a yes or no here. */
export function portability(policy: Policy): object {
  const access = grantOf(policy, 'access')
  const port = grantOf(policy, 'portability')
  if (access === undefined || port === undefined) return {available: false}
  return {
    available: true,
    description: [access, port].filter((how) => how !== '').join(' '),
    ...reach(policy)
  }
}

export function complaint(policy: Policy, speech: Speech): object {
  const [authority] = policy.rights?.authorities ?? []
  if (grantOf(policy, 'complaint') === undefined || authority === undefined) return {}
  const {name, address} = authority
  return {
    ...right(policy, ['complaint'], speech),
    supervisoryAuthority: {
      name,
      ...(address && {
        address: postalLine(address, speech.country(address.country)),
        country: address.country
      })
    }
  }
}

/** How to use a right. Empty where it is granted without saying how. */
function grantOf({rights: stated}: Policy, wanted: Right): string | undefined {
  const entry = stated?.granted.find((each) => (typeof each === 'string' ? each : each.right) === wanted)
  if (entry === undefined) return undefined
  return typeof entry === 'string' || entry.how === undefined ? '' : oneLine(entry.how)
}

function reach({rights: stated, organisation}: Policy): object {
  const {email, form} = stated?.requests ?? organisation.contact ?? {}
  const evidence = stated?.verification
  return {
    ...(form !== undefined && {url: form}),
    ...(email !== undefined && {email}),
    ...(evidence !== undefined && {identificationEvidences: [oneLine(evidence)]})
  }
}
