import {readFileSync} from 'node:fs'
import {policySchema, type Policy} from '@policy-gen/schema'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {compose} from '../../compose/compose.js'
import {dpv, json, tilt, txt} from './index.js'

const examples = ['studio', 'atlas', 'jetblue', 'jetphotos', 'jetsetmag'].map((name): [string, Policy] => {
  const source = readFileSync(new URL(`../../../../../examples/${name}/policy.yaml`, import.meta.url), 'utf8')
  return [name, policySchema.parse(parse(source))]
})
const [studio, atlas] = examples.map(([, policy]) => policy) as [Policy, Policy]

describe('json', () => {
  it.each(examples)('holds everything that %s declares', (_, policy) => {
    expect(policySchema.parse(JSON.parse(json(policy)))).toEqual({...policy, $schema: undefined})
  })
})

describe('txt', () => {
  it('says what the document says, without its markup', () => {
    expect(
      txt(`# Privacy\n\n> *Old.*\n\n## Data\n\nWe **use** [data](https://a.example) and \\[brackets\\].\n
- Post: 1 Street
- E-mail: [a\\@b.example](mailto:a@b.example)

| Name | Lasts |
| --- | --- |
| cart | 14 days |
`)
    ).toBe(`Privacy
=======

> Old.

Data
----

We use data (https://a.example) and [brackets].

- Post: 1 Street
- E-mail: a@b.example

- Name: cart
  Lasts: 14 days
`)
  })

  it.each(examples.slice(0, 2))('leaves no mark of Markdown in %s', (_, policy) => {
    expect(txt(compose(policy))).not.toMatch(/\*\*|\]\(|^#+ |\| ---|&#\d+;|\\[*_@]/m)
  })
})

describe('tilt', () => {
  it('tells each category of data with its purposes, grounds, recipients, storage and consequences', () => {
    const {dataDisclosed} = JSON.parse(tilt(studio)) as {dataDisclosed: Record<string, unknown>[]}
    expect(dataDisclosed.find(({_id}) => _id === 'payments/billing-data')).toEqual({
      _id: 'payments/billing-data',
      category: 'Billing data',
      purposes: [
        {purpose: 'Payment', description: 'Payment'},
        {purpose: 'Preventing fraud', description: 'Payment'}
      ],
      legalBases: [
        {reference: 'GDPR-6-1-b', description: 'Contract'},
        {reference: 'GDPR-6-1-f', description: 'Legitimate interests'}
      ],
      legitimateInterests: [
        {
          exists: true,
          reasoning: 'We protect ourselves and our customers against payments with stolen cards.'
        }
      ],
      recipients: [{name: 'Zahlwerk B.V.', country: 'NL', category: 'Payment providers'}],
      storage: [
        {
          temporal: [
            {
              description: 'The Fiscal Code (§ 147 AO) and the Commercial Code (§ 257 HGB) require it.',
              ttl: 'P8Y'
            }
          ],
          purposeConditional: ['the end of the year of the invoice'],
          legalBasisConditional: [],
          aggregationFunction: 'max'
        }
      ],
      nonDisclosure: {
        legalRequirement: false,
        contractualRegulation: true,
        obligationToProvide: false,
        consequences: 'Without it you cannot pay.'
      }
    })
    for (const item of dataDisclosed) {
      expect(Object.keys(item)).toEqual([
        '_id',
        'category',
        'purposes',
        'legalBases',
        'legitimateInterests',
        'recipients',
        'storage',
        'nonDisclosure'
      ])
    }
  })

  it('names all that makes transfers to a country lawful, and the sources elsewhere', () => {
    const unsaid = {available: false, description: ''}
    expect(JSON.parse(tilt(atlas))).toMatchObject({
      thirdCountryTransfers: expect.arrayContaining([
        {
          country: 'CA',
          adequacyDecision: {
            available: true,
            description: 'Adequacy decision. Decision 2002/2/EC finds the protection under PIPEDA adequate.'
          },
          appropriateGuarantees: {available: true, description: expect.stringContaining('UK adequacy')},
          presenceOfEnforceableRightsAndEffectiveRemedies: unsaid,
          standardDataProtectionClause: unsaid
        },
        expect.objectContaining({
          country: 'US',
          adequacyDecision: {available: true, description: expect.stringContaining('2023/1795')},
          standardDataProtectionClause: {available: true, description: expect.stringContaining('2021/914')}
        })
      ]),
      sources: expect.arrayContaining([
        {
          _id: 'sign-in/name',
          dataCategory: 'Name',
          sources: [{description: 'Sign-in providers', url: '', publiclyAvailable: false}]
        }
      ]),
      automatedDecisionMaking: {inUse: false}
    })
  })

  it('says no to whatever nobody declared', () => {
    const {automatedDecisionMaking, rightToComplain, dataDisclosed} = JSON.parse(
      tilt({
        title: 'T',
        language: 'ja',
        organisation: {name: 'O'},
        practices: [{does: 'collect', data: ['name']}],
        sections: [{kind: 'other', body: 'Rien.'}]
      })
    ) as Record<string, unknown>
    expect(automatedDecisionMaking).toEqual({inUse: false, logicInvolved: '', scopeAndIntendedEffects: ''})
    expect(rightToComplain).toMatchObject({
      available: false,
      description: '',
      supervisoryAuthority: {name: ''}
    })
    expect(dataDisclosed).toMatchObject([
      {
        _id: 'practice-1/name',
        category: 'Name',
        purposes: [],
        legalBases: [],
        legitimateInterests: [],
        recipients: [],
        storage: [],
        nonDisclosure: {obligationToProvide: false, consequences: ''}
      }
    ])
  })
})

/** Of the properties of DPV 2, those that say something about a policy. */
const published = [
  'hasAddress',
  'hasApplicableLaw',
  'hasContact',
  'hasDataController',
  'hasDataProtectionOfficer',
  'hasDataSource',
  'hasDataSubject',
  'hasLegalBasis',
  'hasName',
  'hasPersonalData',
  'hasProcess',
  'hasProcessing',
  'hasProhibition',
  'hasPurpose',
  'hasRecipient',
  'hasRepresentative',
  'hasRight',
  'hasStorageCondition',
  'hasTechnicalOrganisationalMeasure',
  'hasThirdCountry'
]

describe('dpv', () => {
  it.each(examples)('writes %s as linked data whose prefixes are all declared', (_, policy) => {
    const text = dpv(policy)
    const {'@context': context, '@type': type} = JSON.parse(text) as Record<string, object>
    expect(type).toBe('dpv:PrivacyNotice')
    const used = [...text.matchAll(/"(?:@id|@type)": "([a-z-]+):(?!\/\/)/g)].map(([, prefix]) => prefix)
    const keys = [...text.matchAll(/"([a-z-]+):[A-Za-z]+": /g)].map(([, prefix]) => prefix)
    for (const prefix of [...used, ...keys]) expect(context).toHaveProperty([prefix ?? ''])
  })

  it('tells a practice by its data, purposes, grounds, recipients and duration', () => {
    const {'dpv:hasProcess': processes} = JSON.parse(dpv(studio)) as Record<string, Record<string, unknown>[]>
    expect(processes?.find((process) => process['dct:title'] === 'Enquiries')).toMatchObject({
      '@type': 'dpv:Process',
      'dpv:hasPersonalData': expect.arrayContaining([{'@id': 'pd:Name'}]),
      'dpv:hasPurpose': [{'@id': 'dpv:CustomerCare'}],
      'dpv:hasLegalBasis': [{'@id': 'eu-gdpr:A6-1-f'}],
      'dpv:hasRecipient': [{'dpv:hasName': 'Letterbird, Inc.'}],
      'dpv:hasStorageCondition': {'dct:description': '2 years, the last message'}
    })
  })

  it.each(examples)('has for %s only properties that DPV 2 publishes', (_, policy) => {
    const properties = [...dpv(policy).matchAll(/"dpv:(has\w+)": /g)].map(([, property]) => property)
    expect(published).toEqual(expect.arrayContaining(properties))
  })

  it('tells a transfer as a process with its country and what it rests on', () => {
    const {'dpv:hasProcess': processes} = JSON.parse(dpv(atlas)) as Record<string, Record<string, unknown>[]>
    expect(processes).toContainEqual(
      expect.objectContaining({
        'dpv:hasProcessing': {'@id': 'dpv:CrossBorderTransfer'},
        'dpv:hasThirdCountry': [{'@id': 'loc:CA'}],
        'dpv:hasLegalBasis': {'@id': 'eu-gdpr:A45-3'}
      })
    )
  })

  it('takes what DPV has no term for as a kind of the nearest that it has', () => {
    const {'dpv:hasTechnicalOrganisationalMeasure': measures} = JSON.parse(dpv(atlas)) as Record<
      string,
      unknown
    >
    expect(measures).toContainEqual({
      '@type': 'dpv:TechnicalMeasure',
      'skos:prefLabel': 'hashing of passwords'
    })
  })

  it('tells promises apart from what is done', () => {
    const {'dpv:hasProhibition': promises} = JSON.parse(dpv(atlas)) as Record<string, unknown[]>
    expect(promises).toHaveLength(2)
  })
})
