import {describe, expect, test} from 'vitest'
import {cookie} from '../model/cookies.js'
import {definePolicy} from '../define/define-policy.js'
import {country, date, webAddress} from '../model/forms.js'
import {recipient} from '../model/recipients.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {fillRecipients} from './fill-recipients.js'
import {serviceGroups, services} from './index.js'

const entries = Object.entries(services)

const policy = (recipients: string): string =>
  `title: Privacy\nlanguage: en\norganisation: {name: Atlas}\nrecipients: ${recipients}\nsections: [{kind: security, body: We lock.}]\n`

describe.each(entries)('%s', (id, service) => {
  test('has an operator, addresses and dates of the right form', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\d*$/)
    expect(country.safeParse(service.operator.country).success).toBe(true)
    for (const address of [service.privacy, service.optOut ?? service.privacy])
      expect(webAddress.safeParse(address).success).toBe(true)
    expect(date.safeParse(service.checked).success).toBe(true)
    expect(service.data.length).toBeGreaterThan(0)
    expect(service.purposes.length).toBeGreaterThan(0)
    expect(new Set(service.data).size).toBe(service.data.length)
  })

  test('has cookies that a policy can list', () => {
    for (const one of service.cookies ?? [])
      expect(cookie.safeParse({...one, provider: service.name, purpose: 'Measures.'}).success).toBe(true)
  })

  test('makes a whole recipient', () => {
    const practice = `practices: [{does: collect, data: [${service.data.join(', ')}]}]\n`
    const {policy: loaded, problems} = parsePolicy(policy(`[{service: ${id}}]`) + practice)
    expect(problems).toEqual([])
    const [filled] = Array.isArray(loaded?.recipients) ? loaded.recipients : []
    expect(recipient.safeParse(filled).success).toBe(true)
    expect(filled?.name).toContain(service.operator.name)
    expect(filled).toMatchObject({
      service: id,
      kind: service.kind,
      data: service.data,
      purposes: service.purposes,
      policy: service.privacy
    })
  })
})

describe('the list', () => {
  test('has at least 80 services, and at least 20 with a verified fact', () => {
    expect(entries.length).toBeGreaterThanOrEqual(80)
    const verified = entries.filter(([, service]) => service.verified !== false)
    expect(verified.length).toBeGreaterThanOrEqual(20)
    for (const [id, service] of verified) {
      if (service.verified === false) continue
      expect(service.verified.facts, id).not.toEqual([])
      expect(webAddress.safeParse(service.verified.source).success, id).toBe(true)
    }
  })

  test('says of each verified fact what it is', () => {
    for (const [id, {verified, operator, cookies, safeguard}] of entries) {
      const facts = verified === false ? [] : verified.facts
      if (facts.includes('address')) expect(operator.address, id).toBeDefined()
      if (facts.includes('cookies')) expect(cookies, id).toBeDefined()
      if (facts.includes('safeguard')) expect(safeguard, id).toBeDefined()
    }
  })

  test('gives addresses and cookies only where they were verified', () => {
    for (const [id, {verified, operator, cookies}] of entries) {
      const facts = verified === false ? [] : verified.facts
      if (operator.address) expect(facts, id).toContain('address')
      if (cookies) expect(facts, id).toContain('cookies')
    }
  })

  test('has every service in one group', () => {
    const grouped = serviceGroups.flatMap(({ids}) => ids)
    expect([...grouped].sort()).toEqual(Object.keys(services).sort())
  })
})

describe('a recipient that names a service', () => {
  test('keeps what its author wrote', () => {
    expect(fillRecipients({recipients: [{service: 'stripe', name: 'Stripe', data: ['name']}]})).toMatchObject(
      {
        recipients: [
          {
            name: 'Stripe',
            data: ['name'],
            kind: 'payment-provider',
            purposes: ['payment', 'fraud-prevention']
          }
        ]
      }
    )
  })

  test('gets no data that no practice handles', () => {
    const practices = 'practices: [{does: collect, data: [financial-data, name]}]\n'
    const {policy: loaded} = parsePolicy(policy('[{service: stripe}]') + practices)
    expect(loaded).toMatchObject({recipients: [{data: ['name', 'payment-card', 'billing-data']}]})
  })

  test('gets no country, no cookies and no safeguard', () => {
    const {policy: loaded} = parsePolicy(policy('[{service: google-analytics}]'))
    expect(Object.keys(Array.isArray(loaded?.recipients) ? (loaded.recipients[0] ?? {}) : {}).sort()).toEqual(
      ['kind', 'name', 'policy', 'purposes', 'service']
    )
    expect(loaded).not.toHaveProperty('cookies')
    expect(loaded).not.toHaveProperty('transfers')
  })

  test('has a name that is known, or the nearest one is suggested at its place', () => {
    const {problems} = parsePolicy(policy('[{service: strip}]'), {path: 'policy.yaml'})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({line: 4, column: 24, suggestion: 'stripe'})
  })

  test('is needed where no kind is given', () => {
    expect(parsePolicy(policy('[{name: Atlas}]')).problems).toHaveLength(1)
  })

  test('is typed in a program too', () => {
    const defined = definePolicy({
      title: 'Privacy',
      language: 'en',
      organisation: {name: 'Atlas'},
      recipients: [{service: 'hetzner'}, {kind: 'staff'}],
      sections: [{kind: 'security', body: 'We lock.'}]
    })
    expect(defined.recipients).toHaveLength(2)
  })

  test.each([[null], ['text'], [{recipients: 'none'}], [{recipients: [null, 3, {service: 3}]}]])(
    'leaves %j as it is',
    (value) => {
      expect(fillRecipients(value)).toBe(value)
    }
  )
})
