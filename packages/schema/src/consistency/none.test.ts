import {describe, expect, test} from 'vitest'
import {policyJsonSchema} from '../json-schema/index.js'
import {parsePolicy} from '../parse/parse-policy.js'

/** Facts that contradict each `none`: every field that can say `none` is here or in `alone`. */
const against: Readonly<Record<string, readonly string[]>> = {
  recipients: [
    'recipients: none\npractices: [{does: share, data: [name], with: [partner]}]',
    'recipients: none\npractices: [{may: collect, data: [name], with: [hosting-provider]}]',
    'recipients: none\njointControllers: [{name: Pinboard, about: our page, essence: Pinboard answers requests.}]'
  ],
  transfers: [
    'transfers: none\npractices: [{may: transfer, data: [name]}]',
    'transfers: none\npractices: [{does: collect, data: [name]}]\nrecipients: [{kind: partner, country: US}]',
    'transfers: none\npractices: [{does: collect, data: [email-address]}]\nrecipients: [{service: mailchimp}]'
  ],
  cookies: [
    'cookies: none\npractices: [{does: store-on-device, data: [cookie-identifiers]}]',
    'cookies: none\ncookieConsent: {how: A banner asks you., change: Open “Cookies” at the foot of a page.}'
  ],
  automatedDecisions: ['automatedDecisions: none\npractices: [{may: decide-automatically, data: [name]}]'],
  profiling: ['profiling: none\npractices: [{does: profile, data: [interests]}]'],
  'sale.sold': ['sale: {sold: none, shared: none}\npractices: [{may: sell, data: [name]}]'],
  'sale.shared': [
    'sale: {sold: none, shared: none}\npractices: [{does: share-for-advertising, data: [name]}]'
  ],
  'sale.businessPurpose': [
    'sale: {sold: none, shared: none, businessPurpose: none}\npractices: [{does: share, data: [name], with: [service-provider]}]'
  ],
  'sale.sensitiveUse': [
    'sale: {sold: none, shared: none, sensitiveUse: none}\npractices: [{does: collect, data: [health-data]}]'
  ],
  'asProcessor.subprocessors': [
    'asProcessor: {customers: shops, subprocessors: none, data: [name]}\nrecipients: [{kind: hosting-provider, data: [name]}]'
  ],
  'children.recipients': [
    'children: {directed: false, recipients: none}\npractices: [{does: collect, data: [name], about: [children], with: [hosting-provider]}]'
  ],
  'cookies.consent.choice': [
    'regimes: [eprivacy]\ncookies: [{name: ad, provider: Atlas, category: marketing, purpose: Shows advertisements., duration: session, consent: [{choice: none, where: [EU]}]}]'
  ],
  'practices.choice.kind': [
    'regimes: [gdpr]\npractices: [{does: collect, data: [name], purposes: [newsletter], ground: [consent], choice: {kind: none}}]\nrights: {granted: [withdraw-consent]}'
  ]
}

/** A `none` that no other field can contradict: its facts are declared nowhere else. */
const alone = [
  'organisation.dataProtectionOfficer',
  'organisation.representatives',
  'organisation.dataPrivacyFramework',
  'aiSystems',
  'rights.fee',
  'transfers.safeguard'
]

describe('every field that can say `none`', () => {
  test.each(fieldsWithNone())(
    '%s is contradicted by nothing else, or is reported with the fact that does so',
    (field) => {
      if (alone.includes(field)) return
      expect(Object.keys(against)).toContain(field)
      for (const facts of against[field] ?? []) {
        const {problems} = parsePolicy(
          `title: T\nlanguage: en\norganisation: {name: Atlas, address: {city: Berlin, country: DE}}\n${facts}\n`
        )
        const [problem, ...others] = problems.filter(({code}) => code === 'contradiction')
        expect(others, facts).toEqual([])
        expect(problem?.message.match(/\(line \d+, column \d+\)/g), facts).toHaveLength(2)
        expect(problem?.message, facts).toMatch(/ — .+\.$/)
      }
    }
  )

  test('no list here names a field that can’t', () => {
    expect(fieldsWithNone()).toEqual(expect.arrayContaining(Object.keys(against)))
  })
})

/** The fields that the JSON Schema allows to be `none`, by their paths: `sale.sold`. */
function fieldsWithNone(): string[] {
  const root = policyJsonSchema()
  const found = new Set<string>()
  const walk = (schema: unknown, name: string, above: readonly unknown[]): void => {
    if (!isRecord(schema) || above.includes(schema)) return
    const within = [...above, schema]
    if (typeof schema.$ref === 'string') {
      const steps = schema.$ref.split('/').slice(1)
      walk(
        steps.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), root),
        name,
        within
      )
    }
    if (schema.const === 'none' || (Array.isArray(schema.enum) && schema.enum.includes('none')))
      found.add(name)
    for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
      const branches: unknown = schema[key]
      if (Array.isArray(branches)) for (const branch of branches) walk(branch, name, within)
    }
    walk(schema.items, name, within)
    if (!isRecord(schema.properties)) return
    for (const [key, property] of Object.entries(schema.properties)) {
      walk(property, name === '' ? key : `${name}.${key}`, within)
    }
  }
  walk(root, '', [])
  return [...found].sort()
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
