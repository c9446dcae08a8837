import {representativesOf, type Address, type Policy} from '@policy-gen/schema'
import {postalLine} from '../../compose/wording/addresses.js'
import type {Speech} from '../../compose/wording/speech.js'

/** `ZZ` is what Unicode calls an unknown country; TILT requires two capital letters. */
const unknownCountry = 'ZZ'

export function controller({organisation}: Policy, speech: Speech): object {
  const {name, legalName = name, contact} = organisation
  const [representative] = representativesOf({organisation})
  return {
    name: legalName,
    ...place(organisation.address ?? contact?.address, speech),
    representative: {
      name: representative?.name ?? '',
      // Without a representative, the organisation itself is the one to contact.
      email: (representative ?? contact)?.email ?? '',
      ...telephone(representative?.phone)
    }
  }
}

/** TILT knows a telephone number by its form; one that has another form is left out. */
function telephone(phone: string | undefined): {phone?: string} {
  return phone !== undefined && /^\+*\(?\d{1,4}\)?[-\s./\d]*$/.test(phone) ? {phone} : {}
}

export function dataProtectionOfficer({organisation}: Policy, speech: Speech): object {
  const {dataProtectionOfficer: stated} = organisation
  const officer = stated === undefined || stated === 'none' ? {} : stated
  return {
    name: officer.name ?? '',
    ...place(officer.address, speech),
    email: officer.email ?? '',
    ...(officer.phone !== undefined && {phone: officer.phone})
  }
}

function place(address: Address | undefined, speech: Speech): {address: string; country: string} {
  return {
    address: address === undefined ? '' : postalLine(address, speech.country(address.country)),
    country: address?.country ?? unknownCountry
  }
}
