import {
  disclosures,
  languages,
  parsePolicy,
  type Disclosure,
  type Path,
  type Policy
} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {lintText} from '../lint/lint-text.js'
import {documentCoverage} from './document-coverage.js'
import {withoutValue} from './alterations.js'
import {statedBy} from './stated.js'

const on = '2026-11-20'
const rule = 'policy-missing-disclosure'
const sections = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))

/** A fact that a policy can declare, and a requirement of the law that asks for it. */
interface Sayable {
  readonly facts: Partial<Policy>
  /** Everything that a document has to say about it. */
  readonly at: readonly Path[]
  /** `undefined` if no law requires it in a policy. */
  readonly asked?: string
  /** What to remove so that the requirement is no longer met; if left out, the first of the places. */
  readonly without?: Path
}

const oregon: Policy['organisation'] = {
  name: 'Fern',
  legalName: 'Fern LLC',
  address: {city: 'Salem', country: 'US'},
  contact: {email: 'privacy@fern.example'}
}

const health = {
  does: 'collect',
  data: ['fitness-data', 'reproductive-health'],
  purposes: ['customer-support'],
  ground: ['consent', 'explicit-consent'],
  choice: {kind: 'opt-in', how: 'You can withdraw it in the app.'}
} as const satisfies NonNullable<Policy['practices']>[number]

const sayable: Readonly<Record<string, Sayable>> = {
  'joint controllers with the essence of what they arranged': {
    facts: {
      jointControllers: [
        {
          name: 'Moss GmbH',
          about: 'the festival',
          essence: 'Moss GmbH answers requests; each of us protects its own systems.'
        }
      ]
    },
    at: [
      ['jointControllers', 0, 'essence'],
      ['jointControllers', 0, 'name']
    ],
    asked: 'gdpr.26.2',
    without: ['jointControllers', 0]
  },
  'a processor with its sub-processors': {
    facts: {
      asProcessor: {
        customers: 'shops',
        data: ['order-data'],
        requests: 'Turn to the shop where you bought something.',
        subprocessors: ['host'],
        list: 'https://fern.example/subprocessors'
      },
      recipients: [{id: 'host', name: 'Moss Hosting', kind: 'hosting-provider'}]
    },
    at: [
      ['asProcessor', 'customers'],
      ['asProcessor', 'requests'],
      ['asProcessor', 'subprocessors'],
      ['asProcessor', 'list']
    ]
  },
  'who processes data for customers alone': {
    facts: {asProcessor: {customers: 'shops', requests: 'Turn to the shop where you bought something.'}},
    at: [
      ['organisation', 'legalName'],
      ['asProcessor', 'requests']
    ]
  },
  'a representative': {
    facts: {
      organisation: {...oregon, representatives: [{for: 'EU', name: 'Moss SARL', email: 'fern@moss.example'}]}
    },
    at: [
      ['organisation', 'representatives', 0, 'name'],
      ['organisation', 'representatives', 0, 'email']
    ],
    asked: 'gdpr.13.1.a.representative',
    without: ['organisation', 'representatives']
  },
  'an officer, a register and a tax number': {
    facts: {
      organisation: {
        ...oregon,
        dataProtectionOfficer: {name: 'Ada Moss', email: 'ada@fern.example'},
        registration: 'Registry number 12345, VAT number IE0000000XX'
      }
    },
    at: [
      ['organisation', 'dataProtectionOfficer', 'email'],
      ['organisation', 'registration']
    ],
    asked: 'gdpr.13.1.b'
  },
  'several kinds of one recipient': {
    facts: {
      practices: [{does: 'collect', data: ['name']}],
      recipients: [{id: 'pay', name: 'Moss Pay', kind: ['payment-provider', 'credit-agency'], data: ['name']}]
    },
    at: [
      ['recipients', 0],
      ['recipients', 0, 'kind']
    ],
    asked: 'gdpr.13.1.e'
  },
  'a practice for some regions': {
    facts: {
      practices: [{does: 'collect', name: 'Club', data: ['name'], purposes: ['marketing'], where: ['US-CA']}]
    },
    at: [
      ['practices', 0, 'purposes'],
      ['practices', 0, 'where']
    ],
    asked: 'ccpa.130.a.5.b.purposes'
  },
  'consent to a cookie, region by region': {
    facts: {
      cookies: [
        {
          name: 'tally',
          provider: 'Fern',
          category: 'statistics',
          purpose: 'Counts visits.',
          duration: '1 year',
          consent: [{choice: 'opt-in', where: ['EEA', 'UK']}, {choice: 'none'}]
        }
      ],
      cookieConsent: {how: 'We ask you on your first visit.', change: 'You can change it in the footer.'}
    },
    at: [
      ['cookieConsent', 'how'],
      ['cookies', 0, 'consent', 0],
      ['cookies', 0, 'consent', 1]
    ],
    asked: 'eprivacy.5.3.consent',
    without: ['cookieConsent']
  },
  'a condition of Art. 9(2)': {
    facts: {practices: [health], rights: {granted: ['withdraw-consent']}},
    at: [['practices', 0, 'ground']],
    asked: 'gdpr.13.1.c'
  },
  'certification under the EU–US framework, with its notice': {
    facts: {
      organisation: {
        ...oregon,
        dataPrivacyFramework: {
          parts: ['EU', 'UK'],
          recourse: {name: 'Fair Harbour', site: 'https://fair-harbour.example', country: 'US'},
          enforcedBy: 'ftc'
        }
      }
    },
    at: [
      ['organisation', 'dataPrivacyFramework'],
      ['organisation', 'dataPrivacyFramework', 'recourse', 'name'],
      ['organisation', 'dataPrivacyFramework', 'enforcedBy']
    ],
    asked: 'us-dpf.notice.xi'
  },
  'a financial incentive': {
    facts: {
      practices: [{does: 'collect', data: ['name']}],
      incentives: [
        {
          name: 'Points',
          terms: 'A hundred points are a voucher.',
          data: ['name'],
          optIn: 'You join in your account.',
          withdraw: 'You leave in your account.',
          value: 'Your data is worth 6 dollars a year to us.',
          method: 'We divide what members buy by their number.'
        }
      ]
    },
    at: [
      ['incentives', 0, 'method'],
      ['incentives', 0, 'terms'],
      ['incentives', 0, 'value'],
      ['incentives', 0, 'withdraw']
    ],
    asked: 'ccpa.7016'
  },
  'access that a practice offers': {
    facts: {practices: [{does: 'offer-access', where: ['UK']}]},
    at: [
      ['practices', 0],
      ['practices', 0, 'where']
    ],
    asked: 'us-dpf.notice.vii'
  },
  'how the identity of those who ask is verified': {
    facts: {rights: {granted: ['access'], verification: 'We write to the address that we know.'}},
    at: [['rights', 'verification']],
    asked: 'ccpa.7011.e.3.verification'
  },
  'an appeal of a refused request': {
    facts: {rights: {granted: ['access'], appeal: {how: 'Write to our board.', answeredWithin: '45 days'}}},
    at: [
      ['rights', 'appeal', 'how'],
      ['rights', 'appeal', 'answeredWithin']
    ],
    asked: 'us-states.appeal',
    without: ['rights', 'appeal']
  },
  'consumer health data, with a policy of its own': {
    facts: {
      practices: [health],
      rights: {granted: ['withdraw-consent']},
      healthPolicy: 'https://fern.example/health'
    },
    at: [['healthPolicy']],
    asked: 'us-health.washington.link'
  },
  'data of fitness and of reproductive health': {
    facts: {practices: [health], rights: {granted: ['withdraw-consent']}},
    at: [
      ['practices', 0, 'purposes'],
      ['practices', 0, 'data']
    ],
    asked: 'us-health.categories'
  },
  'training of models as a purpose': {
    facts: {
      practices: [
        {does: 'use', name: 'Models', data: ['name'], purposes: ['machine-learning'], ground: ['contract']}
      ]
    },
    at: [['practices', 0, 'purposes']],
    asked: 'gdpr.13.1.c'
  },
  'profiling short of Art. 22': {
    facts: {
      practices: [{does: 'use', data: ['name'], purposes: ['recommendations']}],
      profiling: [
        {
          name: 'Suggestions',
          for: 'recommendations',
          logic: 'What you read counts most.',
          options: 'You can sort by date.'
        }
      ]
    },
    at: [
      ['profiling', 0],
      ['profiling', 0, 'logic'],
      ['profiling', 0, 'options']
    ],
    asked: 'dsa.27.1'
  }
}

function policyOf({facts, asked}: Sayable, language: string): Policy {
  const regime = asked?.split('.', 1)[0]
  return {
    title: 'T',
    language,
    organisation: oregon,
    ...(regime !== undefined && {regimes: [regime] as NonNullable<Policy['regimes']>}),
    ...facts,
    sections
  }
}

describe.each(Object.entries(sayable))('%s', (_, each) => {
  test('is a valid policy', () => {
    expect(
      parsePolicy(
        JSON.stringify({
          ...policyOf(each, 'en'),
          organisation: each.facts.organisation ?? {...oregon, representatives: 'none'}
        })
      ).problems
    ).toEqual([])
  })

  test.each(languages)('is stated in a document in %s', (language) => {
    const {linesOf} = statedBy(policyOf(each, language))
    for (const path of each.at) expect(linesOf(path), path.join('.')).not.toEqual([])
  })

  test.each(languages)('is recognised in that document in %s', async (language) => {
    const {asked} = each
    const {markdown} = statedBy(policyOf(each, language)).document
    const regime = asked?.split('.', 1)[0]
    const findings = await lintText(
      {text: markdown, path: 'privacy.md'},
      {only: [rule], options: {[rule]: {regimes: regime === undefined ? [] : [regime], on}}}
    )
    expect(findings.map(({requirement}) => requirement)).not.toContain(asked ?? 'nothing')
  })

  test('meets the requirement of its law, which is unmet without it', ({skip}) => {
    const {
      asked,
      at: [first = []],
      without = first
    } = each
    if (asked === undefined) return skip('No law asks a policy for it.')
    const policy = policyOf(each, 'en')
    const standing = (of: Policy): string | undefined =>
      documentCoverage(of, {on, unverified: true}).find(({requirement}) => requirement.id === asked)?.status
    expect(standing(policy)).toBe('met')
    expect(standing(withoutValue(policy, without))).not.toBe('met')
  })
})
