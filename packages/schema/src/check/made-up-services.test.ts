import {describe, expect, test, vi} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'
import type {Service} from '../services/index.js'
import type * as payments from '../services/payments/index.js'

const made = vi.hoisted(() => {
  const obol: Service = {
    name: 'Obol',
    kind: 'payment-provider',
    operator: {name: 'Charon Ferries Inc.', country: 'US'},
    role: 'controller',
    data: ['name'],
    purposes: ['payment'],
    cookies: [
      {name: 'fare_<crossing>', category: 'strictly-necessary', duration: '1 year'},
      {name: 'coin', category: 'strictly-necessary'}
    ],
    safeguard: ['standard-contractual-clauses'],
    privacy: 'https://obol.example/privacy',
    checked: '2026-11-21',
    verified: [{facts: ['role'], source: 'https://obol.example/terms', read: '2026-11-21'}]
  }
  const read: Service = {
    ...obol,
    verified: [
      {
        facts: ['operator', 'role', 'data', 'cookies', 'safeguard'],
        source: 'https://obol.example/terms',
        read: '2026-11-21'
      }
    ]
  }
  const local: Service = {...read, operator: {name: 'Charon Ferries S.A.', country: 'GR'}, cookies: []}
  return {obol, read, local: {...local, safeguard: []}, passing: local}
})

vi.mock('../services/payments/index.js', async (original) => {
  const known = await original<typeof payments>()
  return {payments: {...known.payments, ...made}}
})

const notes = (recipient: string, more = 'regimes: [gdpr]'): string[] => {
  const {problems, notes} = parsePolicy(
    `title: Privacy
language: en
organisation: {name: Atlas}
practices: [{does: collect, data: [name], purposes: [payment], ground: [contract]}]
recipients: [${recipient}]
sections: [{kind: security, body: We lock.}]
${more}
`
  )
  expect(problems).toEqual([])
  return notes.map(({message}) => message)
}

const declared = 'country: DE'
const cookie = (name: string, provider: string): string =>
  `regimes: [gdpr]\ncookies: [{name: ${name}, provider: ${provider}, category: strictly-necessary, purpose: Pays., duration: session}]`

describe('a fact that was filled in', () => {
  test('is noted if nobody has read it in the operator’s own words', () => {
    expect(notes(`{service: obol, ${declared}}`, cookie('coin', 'Obol'))).toEqual([
      'From the list of services, not verified for Obol: the operator and the data that it receives — check against https://obol.example/privacy and write `name` and `data` here'
    ])
  })

  test('is no longer noted once the policy says it itself', () => {
    expect(notes(`{service: obol, name: Obol, data: [name], ${declared}}`, cookie('coin', 'Obol'))).toEqual(
      []
    )
  })

  test('is not noted where it is verified', () => {
    expect(notes(`{service: read, ${declared}}`, cookie('coin', 'Obol'))).toEqual([])
  })

  test('is noted at the service', () => {
    const {notes} = parsePolicy(
      'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\nrecipients: [{service: obol}]\nsections: [{kind: security, body: We lock.}]\n'
    )
    expect(notes[0]).toMatchObject({code: 'service', line: 4, column: 24, path: ['recipients', 0, 'service']})
  })

  test('is noted for one that is among others', () => {
    expect(
      notes(`{kind: staff}, {service: local}, {service: obol, ${declared}}`, cookie('coin', 'Obol'))
    ).toHaveLength(1)
  })
})

describe('cookies of a service', () => {
  test('are noted where the policy lists none of them', () => {
    expect(notes(`{service: read, ${declared}}`)).toEqual([
      'Obol usually sets `fare_<crossing>` (1 year) and `coin` — list under `cookies` those that your site sets'
    ])
    expect(notes(`{service: read, ${declared}}`, 'regimes: [gdpr]\ncookies: none')).toHaveLength(1)
    expect(notes(`{service: read, ${declared}}`, cookie('basket', 'Atlas'))).toHaveLength(1)
  })

  test('say that they are not verified', () => {
    expect(notes(`{service: obol, name: Obol, data: [name], ${declared}}`)).toEqual([
      'Obol usually sets `fare_<crossing>` (1 year) and `coin` (not verified) — list under `cookies` those that your site sets'
    ])
  })

  test.each([
    ['fare_styx', 'Atlas'],
    ['toll', 'Obol'],
    ['toll', 'Charon Ferries'],
    ['toll', 'Charon Ferries Inc., Hades']
  ])('are listed by a cookie %s of %s', (name, provider) => {
    expect(notes(`{service: read, ${declared}}`, cookie(name, `'${provider}'`))).toEqual([])
  })
})

describe('a transfer to a service', () => {
  const abroad = (more: string): string => `${cookie('coin', 'Obol')}\n${more}`

  test('is noted where the operator is abroad and the policy says nothing', () => {
    expect(notes('{service: read}', abroad(''))).toEqual([
      'Charon Ferries Inc. is in the United States; its safeguard: standard contractual clauses — give the `country` where your data is handled, and declare what leaves under `transfers`'
    ])
  })

  test('is noted where an operator at home names a safeguard', () => {
    expect(notes('{service: passing}')).toEqual([
      'Charon Ferries S.A. names a safeguard for transfers abroad: standard contractual clauses — give the `country` where your data is handled, and declare what leaves under `transfers`'
    ])
    expect(notes('{service: local}')).toEqual([])
  })

  test('is declared by a country of the recipient, or by a transfer to it', () => {
    const transfer = 'transfers: [{to: [US], safeguard: standard-contractual-clauses}]'
    expect(notes('{service: read, country: DE}', abroad(''))).toEqual([])
    expect(notes('{service: read}', abroad(transfer))).toEqual([])
    const toOther = 'transfers: [{to: [US], recipients: [b], safeguard: standard-contractual-clauses}]'
    const other = '{id: b, kind: staff}, {id: a, service: passing}'
    // For an operator abroad, that would be a contradiction: see `consistency/transfers.ts`.
    expect(notes(other, abroad(toOther))).toHaveLength(1)
    expect(notes(other, abroad(toOther.replace('[b]', '[a]')))).toEqual([])
  })

  test('matters only to laws that know an abroad', () => {
    expect(notes('{service: read}', cookie('coin', 'Obol').replace('gdpr', 'ccpa'))).toEqual([])
  })
})
