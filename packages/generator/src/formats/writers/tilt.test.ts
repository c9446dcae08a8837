import {readFileSync} from 'node:fs'
import {policySchema, type Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {arbitraryPolicy} from '../../../../schema/src/model/arbitrary-policy.js'
import {tilt} from './tilt.js'

describe('the structure that the published schema of TILT asks for', () => {
  it.each([
    'studio/policy',
    'studio/de.policy',
    'atlas/policy',
    'jetblue/policy',
    'jetphotos/policy',
    'jetsetmag/policy'
  ])('is that of %s', (name) => {
    const source = readFileSync(new URL(`../../../../../examples/${name}.yaml`, import.meta.url), 'utf8')
    expect(faultsIn(policySchema.parse(parse(source)))).toEqual([])
  })

  it('is there whatever a policy says', () => {
    fc.assert(
      fc.property(arbitraryPolicy(), (policy) => {
        expect(faultsIn(policy)).toEqual([])
      })
    )
  })
})

type Structure =
  'text' | 'yes or no' | 'number' | RegExp | readonly [Structure] | {readonly [name: string]: Structure}

const right: Structure = {
  available: 'yes or no',
  description: 'text',
  url: 'text',
  email: 'text',
  identificationEvidences: ['text']
}
const safeguard: Structure = {available: 'yes or no', description: 'text'}

/** What must be there according to TILT's schema (Grünewald and others, 2021). More may be. */
const structure: Structure = {
  meta: {
    _id: 'text',
    name: 'text',
    created: /^\d{4}(?:-\d\d-\d\d)?$/,
    modified: /^\d{4}(?:-\d\d-\d\d)?$/,
    version: 'number',
    language: /^[a-z]{2}$/,
    status: /^(?:active|inactive)$/,
    url: /^[a-z]+:\S+$/,
    _hash: /^[\da-f]{64}$/
  },
  controller: {
    name: 'text',
    address: 'text',
    country: /^[A-Z]{2}$/,
    representative: {name: 'text', email: 'text'}
  },
  dataProtectionOfficer: {name: 'text', address: 'text', country: 'text', email: 'text'},
  dataDisclosed: [
    {
      _id: 'text',
      category: 'text',
      purposes: [{purpose: 'text', description: 'text'}],
      legalBases: [{reference: 'text', description: 'text'}],
      legitimateInterests: [{exists: 'yes or no', reasoning: 'text'}],
      recipients: [{category: 'text'}],
      storage: [
        {
          temporal: [{description: 'text', ttl: 'text'}],
          purposeConditional: ['text'],
          legalBasisConditional: ['text'],
          aggregationFunction: 'text'
        }
      ],
      nonDisclosure: {
        legalRequirement: 'yes or no',
        contractualRegulation: 'yes or no',
        obligationToProvide: 'yes or no',
        consequences: 'text'
      }
    }
  ],
  thirdCountryTransfers: [
    {
      country: 'text',
      adequacyDecision: safeguard,
      appropriateGuarantees: safeguard,
      presenceOfEnforceableRightsAndEffectiveRemedies: safeguard,
      standardDataProtectionClause: safeguard
    }
  ],
  accessAndDataPortability: {
    ...right,
    administrativeFee: {amount: 'number', currency: 'text'},
    dataFormat: 'text'
  },
  sources: [
    {
      _id: 'text',
      dataCategory: 'text',
      sources: [{description: 'text', url: 'text', publiclyAvailable: 'yes or no'}]
    }
  ],
  rightToInformation: right,
  rightToRectificationOrDeletion: right,
  rightToDataPortability: right,
  rightToWithdrawConsent: right,
  rightToComplain: {
    ...right,
    supervisoryAuthority: {name: 'text', address: 'text', country: 'text', email: 'text', phone: 'text'}
  },
  automatedDecisionMaking: {inUse: 'yes or no', logicInvolved: 'text', scopeAndIntendedEffects: 'text'},
  changesOfPurpose: [
    {
      description: 'text',
      affectedDataCategories: ['text'],
      plannedDateOfChange: 'text',
      urlOfNewVersion: 'text'
    }
  ]
}

const types = {text: 'string', 'yes or no': 'boolean', number: 'number'} as const

function faultsIn(policy: Policy): string[] {
  return compare(JSON.parse(tilt(policy)), structure, 'tilt')
}

/** The paths of values that are not as they must be. */
function compare(value: unknown, wanted: Structure, path: string): string[] {
  if (typeof wanted === 'string') return typeof value === types[wanted] ? [] : [path]
  if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value) ? [] : [path]
  if (isList(wanted)) {
    if (!Array.isArray(value)) return [path]
    return value.flatMap((item, index) => compare(item, wanted[0], `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return [path]
  const fields = new Map<string, unknown>(Object.entries(value))
  return Object.entries(wanted).flatMap(([name, part]) => compare(fields.get(name), part, `${path}.${name}`))
}

function isList(structure: object): structure is readonly [Structure] {
  return Array.isArray(structure)
}
