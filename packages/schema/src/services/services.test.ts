import {describe, expect, test} from 'vitest'
import {definePolicy} from '../define/define-policy.js'
import {isWithin} from '../facts/areas.js'
import {cookie} from '../model/cookies.js'
import {country, date, period, webAddress} from '../model/forms.js'
import {recipient} from '../model/recipients.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {cookieCategories} from '../vocabulary/cookie-categories.js'
import {safeguards} from '../vocabulary/safeguards.js'
import {fillRecipients} from './fill-recipients.js'
import {
  gives,
  isFullyVerified,
  isVerified,
  serviceFacts,
  serviceGroups,
  services,
  type Service
} from './index.js'

const entries = Object.entries(services)

const policy = (recipients: string): string =>
  `title: Privacy\nlanguage: en\norganisation: {name: Atlas}\nrecipients: ${recipients}\nsections: [{kind: security, body: We lock.}]\n`

describe.each(entries)('%s', (id, service) => {
  test('has an operator, links and dates of the right form', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\d*$/)
    expect(country.safeParse(service.operator.country).success).toBe(true)
    const links = [service.privacy, ...service.verified.map(({source}) => source)]
    for (const address of [...links, ...(service.optOut ? [service.optOut] : [])]) {
      expect(webAddress.safeParse(address).success, address).toBe(true)
      expect(address).toMatch(/^https:/)
    }
    for (const day of [service.checked, ...service.verified.map(({read}) => read)])
      expect(date.safeParse(day).success).toBe(true)
    expect(service.data.length).toBeGreaterThan(0)
    expect(service.purposes.length).toBeGreaterThan(0)
    expect(new Set(service.data).size).toBe(service.data.length)
    expect(['processor', 'controller', 'both']).toContain(service.role)
  })

  test('has an address that ends with the country of its operator', () => {
    const {address, country: code} = service.operator
    if (address) expect(address.at(-1)).toBe(new Intl.DisplayNames('en', {type: 'region'}).of(code))
  })

  test('says the same of its operator as every other service of it', () => {
    for (const [other, {operator, safeguard}] of entries) {
      if (operator.name !== service.operator.name) continue
      expect(operator, other).toEqual(service.operator)
      expect(safeguard, other).toEqual(service.safeguard)
    }
  })

  test('has cookies that a policy can list', () => {
    for (const {duration = 'session', ...one} of service.cookies ?? []) {
      expect(Object.keys(cookieCategories)).toContain(one.category)
      expect(duration === 'session' || period.safeParse(duration).success, duration).toBe(true)
      const listed = {...one, duration, provider: service.name, purpose: 'Measures.'}
      expect(cookie.safeParse(listed).success).toBe(true)
    }
    const names = (service.cookies ?? []).map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('names the operator’s safeguard if the operator is outside of the EEA, or says that none is known', () => {
    for (const safeguard of service.safeguard ?? []) expect(Object.keys(safeguards)).toContain(safeguard)
    if (!isWithin('EU', service.operator.country)) expect(service.safeguard).toBeDefined()
  })

  test('names each verified fact once, and only facts that it gives', () => {
    const facts = service.verified.flatMap(({facts}) => facts)
    expect(new Set(facts).size).toBe(facts.length)
    for (const fact of facts) {
      expect(serviceFacts).toContain(fact)
      expect(gives(service, fact), fact).toBe(true)
    }
    for (const {facts} of service.verified) expect(facts).not.toEqual([])
  })

  test('was read no later than it was looked at', () => {
    for (const {read} of service.verified) expect(read <= service.checked).toBe(true)
  })

  test('makes a whole recipient', () => {
    const practice = `practices: [{does: collect, data: [${service.data.join(', ')}], purposes: [${service.purposes.join(', ')}]}]\n`
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
  test('has at least 80 services', () => {
    expect(entries.length).toBeGreaterThanOrEqual(80)
  })

  test('calls the operator of several services the same, at one address', () => {
    const seen = new Map<string, Service['operator']>()
    for (const [id, {operator}] of entries) expect(operator, id).toEqual(seen.get(operator.name) ?? operator)
    for (const [, {operator}] of entries) seen.set(operator.name, operator)
    for (const [id, {operator}] of entries) expect(operator, id).toEqual(seen.get(operator.name))
  })

  test('has every service in one group', () => {
    const grouped = serviceGroups.flatMap(({ids}) => ids)
    expect([...grouped].sort()).toEqual(Object.keys(services).sort())
  })
})

describe('an entry', () => {
  const service: Service = {
    name: 'Obol',
    kind: 'payment-provider',
    operator: {name: 'Charon Ferries S.A.', country: 'GR'},
    role: 'controller',
    data: ['name'],
    purposes: ['payment'],
    privacy: 'https://obol.example/privacy',
    checked: '2026-11-21',
    verified: [{facts: ['operator', 'role', 'data'], source: 'https://obol.example/', read: '2026-11-21'}]
  }

  test('is fully verified where its operator states every fact that it gives', () => {
    expect(isFullyVerified(service)).toBe(true)
    expect(isFullyVerified({...service, safeguard: []})).toBe(true)
    expect(isFullyVerified({...service, cookies: []})).toBe(false)
    expect(isFullyVerified({...service, optOut: 'https://obol.example/out'})).toBe(false)
    expect(isVerified(service, 'cookies')).toBe(false)
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
            kind: 'payment-provider'
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

  test('gets no purpose that no practice has', () => {
    const practices = 'practices: [{does: collect, data: [name], purposes: [payment, newsletter]}]\n'
    const {policy: loaded} = parsePolicy(policy('[{service: stripe}]') + practices)
    expect(loaded).toMatchObject({recipients: [{purposes: ['payment']}]})
  })

  test('gets no country, no cookies and no safeguard', () => {
    const {policy: loaded} = parsePolicy(policy('[{service: google-analytics}]'))
    expect(Object.keys(Array.isArray(loaded?.recipients) ? (loaded.recipients[0] ?? {}) : {}).sort()).toEqual(
      ['kind', 'name', 'policy', 'service']
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
