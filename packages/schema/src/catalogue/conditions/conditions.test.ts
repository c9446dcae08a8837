import {describe, expect, test} from 'vitest'
import type {Cookie, Policy} from '../../model/index.js'
import type {CookieCategory} from '../../vocabulary/cookie-categories.js'
import type {DataCategory} from '../../vocabulary/data-categories.js'
import type {LegalGround} from '../../vocabulary/legal-grounds.js'
import type {Right} from '../../vocabulary/rights.js'
import {coverage, type Standing} from '../../policy-coverage/coverage.js'
import {optionalCookiesOf, withStatisticsCookies} from './device.js'
import {withVoices} from './people.js'

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas', address: {city: 'Portland', country: 'US'}},
  sections: [
    {kind: ['controller', 'collection', 'purposes', 'rights', 'sale', 'do-not-track', 'children', 'cookies']}
  ]
}

function statusOf(id: string, added: Partial<Policy>): Standing['status'] | undefined {
  const regimes = [
    'ccpa',
    'coppa',
    'lgpd',
    'gdpr',
    'uk-gdpr',
    'us-health',
    'eprivacy',
    'shine-the-light',
    'dsa',
    'ai-act'
  ] as const
  return coverage({...policy, ...added}, {regimes, on: '2026-11-21'}).find(
    ({requirement}) => requirement.id === id
  )?.status
}

describe('the disclosure of children’s data to third parties', () => {
  const recipients: Policy['recipients'] = [
    {id: 'host', name: 'Cumulus', kind: 'hosting-provider', purposes: ['site-operation']},
    {id: 'friends', name: 'Playfair', kind: 'partner', purposes: ['service']},
    {id: 'nobody', kind: 'partner'}
  ]
  const directed = (named: 'none' | string[]): Partial<Policy> => ({
    recipients,
    children: {directed: true, recipients: named}
  })

  test('requires each recipient’s kind and purposes', () => {
    const id = 'coppa.312.4.d.2.third-parties'
    expect(statusOf(id, directed('none'))).toBe('met')
    expect(statusOf(id, directed(['host', 'friends']))).toBe('met')
    expect(statusOf(id, directed(['nobody']))).toBe('unmet')
    expect(statusOf(id, {children: {directed: true}})).toBe('unmet')
  })

  test('requires separate consent unless the recipients only help to run the service', () => {
    const id = 'coppa.312.5.a.2'
    expect(statusOf(id, directed('none'))).toBe('not-applicable')
    expect(statusOf(id, directed(['host']))).toBe('not-applicable')
    expect(statusOf(id, directed(['friends']))).toBe('unmet')
    const disclosureConsent = 'Parents agree to it with a second tick.'
    expect(
      statusOf(id, {recipients, children: {directed: true, recipients: ['friends'], disclosureConsent}})
    ).toBe('met')
  })
})

test('the requirements for answering requests are met only if the document states the answer', () => {
  const rights = {granted: ['access' as const], answeredWithin: '1 month', fee: 'none' as const}
  expect(statusOf('gdpr.12.3', {})).toBe('not-applicable')
  expect(statusOf('gdpr.12.3', {rights})).toBe('met')
  expect(statusOf('gdpr.12.5', {rights})).toBe('met')
  expect(statusOf('gdpr.12.5', {rights, sections: [{kind: 'collection'}]})).toBe('unmet')
})

test('Washington requires a separate page for the policy on consumer health data', () => {
  const id = 'us-health.washington.link'
  const practices: Policy['practices'] = [{does: 'collect', data: ['health-data']}]
  expect(statusOf(id, {practices})).toBe('unmet')
  expect(statusOf(id, {practices, healthPolicy: 'https://atlas.example/health'})).toBe('met')
})

describe('legitimate interests', () => {
  const id = 'gdpr.13.1.d'
  const using = (...grounds: LegalGround[][]): Partial<Policy> => ({
    practices: grounds.map((ground) => ({
      does: 'use' as const,
      data: ['email-address'],
      purposes: ['newsletter'],
      ...(ground.length > 0 && {ground})
    }))
  })

  test('must be named if one use rests on them', () => {
    expect(statusOf(id, using(['contract'], ['legitimate-interests']))).toBe('unmet')
  })

  test('need not be named if another ground is known, even for only some uses', () => {
    expect(statusOf(id, using(['contract']))).toBe('not-applicable')
    expect(statusOf(id, using(['contract'], []))).toBe('not-applicable')
  })

  test('must be named if no ground is known', () => {
    expect(statusOf(id, using([]))).toBe('unmet')
  })
})

describe('the condition for the cookie law of one country', () => {
  const {test: applies} = optionalCookiesOf('DE')
  const cookie = {name: 'a', provider: 'Atlas', purpose: 'It counts.', duration: 'session'} as const
  const setting = (country: string | undefined, category: CookieCategory): Policy => ({
    ...policy,
    organisation: {name: 'Atlas', ...(country !== undefined && {address: {city: 'A', country}})},
    cookies: [{...cookie, category}]
  })

  test('is true for organisations in that country that set optional cookies', () => {
    expect(applies(setting('DE', 'statistics'))).toBe(true)
    expect(applies(setting('DE', 'strictly-necessary'))).toBe(false)
    expect(applies(setting('FR', 'statistics'))).toBe(false)
  })

  test('is unknown for an organisation that sets some but whose country is not known', () => {
    expect(applies(setting(undefined, 'statistics'))).toBe('unknown')
    expect(applies(setting(undefined, 'strictly-necessary'))).toBe(false)
  })
})

describe('cookies for statistics', () => {
  const setting = (consent: Cookie['consent']): Policy => ({
    ...policy,
    cookies: [
      {
        name: 'a',
        provider: 'Atlas',
        purpose: 'It counts.',
        duration: 'session',
        category: 'statistics',
        ...(consent !== undefined && {consent})
      }
    ]
  })
  const without = (consent: Cookie['consent']): unknown => withStatisticsCookies.test(setting(consent))

  test('are set without consent if only some regions require it', () => {
    const there = {choice: 'opt-in' as const, where: ['EU' as const]}
    expect(without([there, {choice: 'opt-out'}])).toBe(true)
    expect(without([there, {choice: 'opt-in'}])).toBe(false)
    expect(without(false)).toBe(true)
    expect(without(true)).toBe(false)
  })
})

test('the recording of children’s voices is disclosed only if they are recorded', () => {
  const directed = (children: Policy['children']): unknown => withVoices.test({...policy, children})
  expect(directed({directed: true})).toBe(false)
  expect(directed({directed: true, data: ['audio-recordings']})).toBe(true)
  expect(withVoices.test(policy)).toBe('unknown')
})

describe('the notices that Texas prescribes for the sale of some data', () => {
  const ids = ['us-states.texas.sensitive', 'us-states.texas.biometric']
  test.each<[DataCategory, string[]]>([
    ['health-data', [ids[0] ?? '']],
    ['biometric-data', ids],
    ['email-address', []]
  ])('match the data that is sold: %s', (data, concerned) => {
    const practices: Policy['practices'] = [{does: 'sell', data: [data], with: ['data-broker']}]
    const asked = coverage({...policy, practices}, {regimes: ['us-states'], on: '2026-11-21'}).flatMap(
      ({status, requirement}) => (status === 'not-applicable' ? [] : requirement.id)
    )
    expect(ids.filter((id) => asked.includes(id))).toEqual(concerned)
  })
})

describe('platforms and AI systems', () => {
  const sections: Policy['sections'] = [{kind: ['automated-decisions', 'children']}]
  const logic = 'What you read decides.'

  test('recommendations based on personal data have to be explained', () => {
    const id = 'dsa.27.1'
    const suggests = {does: 'use', data: ['usage-data'], purposes: ['recommendations']} as const
    const practices: Policy['practices'] = [
      {...suggests, data: [...suggests.data], purposes: [...suggests.purposes]}
    ]
    expect(statusOf(id, {profiling: 'none'})).toBe('not-applicable')
    expect(statusOf(id, {practices})).toBe('unmet')
    expect(statusOf(id, {sections, profiling: [{name: 'Books', for: 'recommendations', logic}]})).toBe('met')
    expect(statusOf(id, {practices, sections, profiling: [{name: 'Books', for: 'advertising', logic}]})).toBe(
      'unmet'
    )
  })

  test('minors have to be protected if they may use the platform', () => {
    const id = 'dsa.28'
    const open = {directed: false, minimumAge: 16}
    expect(statusOf(id, {children: {directed: false, minimumAge: 18}})).toBe('not-applicable')
    expect(statusOf(id, {children: open})).toBe('unmet')
    const protection = 'Your profile is private.'
    expect(statusOf(id, {sections, children: {...open, protection, profiledAdvertising: false}})).toBe('met')
  })

  test('an AI system has to be recognisable', () => {
    const id = 'ai-act.50.1'
    const assistant = {name: 'Assistant', tasks: ['conversation' as const]}
    expect(statusOf(id, {aiSystems: 'none'})).toBe('not-applicable')
    expect(statusOf(id, {sections, aiSystems: [assistant]})).toBe('unmet')
    expect(statusOf(id, {sections, aiSystems: [{...assistant, notice: 'It says so.'}]})).toBe('met')
    expect(statusOf('ai-act.50.2', {sections, aiSystems: [assistant]})).toBe('not-applicable')
  })
})

describe('two or more ways to make a request', () => {
  const id = 'ccpa.130.a.5.a.requests'
  const rights = (requests: NonNullable<Policy['rights']>['requests']): Partial<Policy> => ({
    rights: {granted: ['access'], requests}
  })

  test('have to include a toll-free number', () => {
    expect(statusOf(id, rights({email: 'a@atlas.example'}))).toBe('unmet')
    expect(statusOf(id, rights({email: 'a@atlas.example', form: 'https://atlas.example'}))).toBe('unmet')
    expect(statusOf(id, rights({email: 'a@atlas.example', tollFree: '+1 890 214 0199'}))).toBe('met')
  })

  test('are not needed by an online-only business with an e-mail address', () => {
    const organisation = {...policy.organisation, onlineOnly: true}
    expect(statusOf(id, {...rights({email: 'a@atlas.example'}), organisation})).toBe('met')
  })
})

test('how to use a frictionless signal has to be explained only if signals are frictionless', () => {
  const id = 'ccpa.7011.e.3.g'
  expect(statusOf(id, {signals: {frictionless: false}})).toBe('not-applicable')
  expect(statusOf(id, {signals: {frictionless: true}})).toBe('unmet')
  expect(statusOf(id, {signals: {frictionless: true, explanation: 'Turn it on in your browser.'}})).toBe(
    'met'
  )
})

describe('a financial incentive', () => {
  const id = 'ccpa.7016'
  const club = {
    name: 'Club',
    terms: 'Members pay 5% less.',
    data: ['purchase-history' as const],
    optIn: 'Join in your account.',
    withdraw: 'Leave in your account.'
  }
  const choices: Partial<Policy> = {
    sections: [{kind: 'choices'}],
    practices: [{does: 'collect', data: ['purchase-history']}]
  }

  test('requires nothing if there is none', () => {
    expect(statusOf(id, {})).toBe('not-applicable')
  })

  test('has to be explained with the value of the data and the method of estimating it', () => {
    expect(statusOf(id, {...choices, incentives: [club]})).toBe('unmet')
    const valued = {...club, value: 'About 4 dollars a year.', method: 'We divide revenue by members.'}
    expect(statusOf(id, {...choices, incentives: [valued]})).toBe('met')
    expect(statusOf(id, {...choices, incentives: [valued, club]})).toBe('unmet')
  })
})

describe('the numbers of requests', () => {
  const id = 'ccpa.7011.e.5'
  const organisation = {...policy.organisation, tenMillionConsumers: true}
  const counted = (...rights: Right[]): Partial<Policy> => ({
    organisation,
    rights: {
      granted: ['access'],
      metrics: {
        year: 2025,
        average: 'median',
        requests: rights.map((right) => ({right, received: 9, granted: 7, denied: 2, days: 12}))
      }
    }
  })

  test('are required only of a business with ten million consumers', () => {
    expect(statusOf(id, {})).toBe('not-applicable')
    expect(statusOf(id, {organisation})).toBe('unmet')
  })

  test('have to be given for each right that people can use, or linked', () => {
    expect(statusOf(id, counted('access', 'erasure'))).toBe('unmet')
    expect(statusOf(id, counted('access', 'erasure', 'rectification'))).toBe('met')
    const sale: Partial<Policy> = {
      sale: {sold: [{data: ['name'], to: ['partner'], purposes: ['service']}], shared: 'none'}
    }
    expect(statusOf(id, {...sale, ...counted('access', 'erasure', 'rectification')})).toBe('unmet')
    expect(statusOf(id, {...sale, ...counted('access', 'erasure', 'rectification', 'opt-out-of-sale')})).toBe(
      'met'
    )
    const rights: Policy['rights'] = {granted: ['access'], metrics: 'https://atlas.example/requests'}
    expect(statusOf(id, {organisation, rights})).toBe('met')
  })
})

test('the notice at collection has to say whether data is sold or shared', () => {
  const practices: Policy['practices'] = [{does: 'collect', data: ['name'], purposes: ['service']}]
  expect(statusOf('ccpa.100.a.1', {practices})).toBe('unmet')
  expect(statusOf('ccpa.100.a.1', {practices, sale: {sold: 'none', shared: 'none'}})).toBe('met')
})

test('sensitive information has to be named by its kinds', () => {
  const collecting = (data: 'sensitive-data' | 'health-data'): Partial<Policy> => ({
    practices: [{does: 'collect', data: [data], purposes: ['service']}]
  })
  expect(statusOf('ccpa.100.a.2', collecting('sensitive-data'))).toBe('unmet')
  expect(statusOf('ccpa.100.a.2', collecting('health-data'))).toBe('met')
})

describe('the law of one country on cookies', () => {
  const statistics = {
    name: 'visits',
    provider: 'Atlas',
    category: 'statistics',
    purpose: 'Counts visits.',
    duration: '6 months'
  } as const
  const from = (country: string, refuse?: string): Partial<Policy> => ({
    organisation: {name: 'Atlas', address: {city: 'Lyon', country}},
    cookies: [statistics],
    cookieConsent: {how: 'We ask.', change: 'Click below.', ...(refuse !== undefined && {refuse})}
  })

  test('applies to organisations there; in France, refusing has to be as easy as accepting', () => {
    expect(statusOf('eprivacy.fr.82', from('FR'))).toBe('unmet')
    expect(statusOf('eprivacy.fr.82', from('FR', 'Click “Refuse all”.'))).toBe('met')
    expect(statusOf('eprivacy.fr.82', from('DE'))).toBe('not-applicable')
    expect(statusOf('eprivacy.de.25', from('DE'))).toBe('met')
    expect(statusOf('eprivacy.de.25', from('FR'))).toBe('not-applicable')
  })

  test('does not apply if all cookies are strictly necessary', () => {
    const cookies = [{...statistics, category: 'strictly-necessary' as const}]
    expect(statusOf('eprivacy.fr.82', {...from('FR'), cookies})).toBe('not-applicable')
  })
})

describe('data that others receive for their own marketing', () => {
  const id = 'shine-the-light.1798.83.b.1.b'
  const sharing = (
    kind: 'advertising-partner' | 'email-provider',
    purpose: 'marketing' | 'delivery'
  ): Partial<Policy> => ({
    recipients: [{kind, data: ['name'], purposes: [purpose]}],
    practices: [{does: 'share', data: ['name'], with: [kind], purposes: [purpose]}]
  })

  test('has to be disclosed on request, unless they work for the organisation or use it for another purpose', () => {
    expect(statusOf(id, sharing('advertising-partner', 'marketing'))).toBe('unmet')
    expect(statusOf(id, sharing('email-provider', 'marketing'))).toBe('not-applicable')
    expect(statusOf(id, sharing('advertising-partner', 'delivery'))).toBe('not-applicable')
    const rights: Policy['rights'] = {
      granted: ['information-on-sharing'],
      requests: {email: 'a@atlas.example'}
    }
    expect(statusOf(id, {...sharing('advertising-partner', 'marketing'), rights})).toBe('met')
  })
})

describe('the laws on consumer health data', () => {
  const id = 'us-health.categories'
  const collecting = (
    ...data: NonNullable<Policy['practices']>[number]['data'] & object
  ): Partial<Policy> => ({
    practices: [{does: 'collect', data, purposes: ['service']}]
  })

  test('cover data on health, fitness and biometrics, and no other data', () => {
    for (const data of ['health-data', 'reproductive-health', 'fitness-data', 'biometric-data'] as const)
      expect(statusOf(id, collecting(data)), data).toBe('met')
    expect(statusOf(id, collecting('name', 'beliefs'))).toBe('not-applicable')
  })

  test('require sensitive data to be specified', () => {
    expect(statusOf(id, collecting('sensitive-data'))).toBe('unmet')
  })

  test('require the rights to a list of recipients and to withdraw consent', () => {
    const rights: Policy['rights'] = {granted: ['access', 'erasure'], requests: {email: 'a@atlas.example'}}
    const granted = (
      ...more: ('information-on-sharing' | 'withdraw-consent')[]
    ): Standing['status'] | undefined =>
      statusOf('us-health.rights', {
        ...collecting('health-data'),
        rights: {...rights, granted: [...rights.granted, ...more]}
      })
    expect(granted('withdraw-consent')).toBe('unmet')
    expect(granted('withdraw-consent', 'information-on-sharing')).toBe('met')
  })
})

describe('COPPA is about children under 13', () => {
  const id = 'coppa.312.4.d.1'
  test.each([
    [{directed: true}, 'unmet'],
    [{directed: false, knowinglyCollected: false, minimumAge: 16}, 'not-applicable'],
    [{directed: false, knowinglyCollected: true, minimumAge: 16, under13: false}, 'not-applicable'],
    [{directed: false, knowinglyCollected: true, minimumAge: 16, under13: true}, 'unmet'],
    [{directed: false, knowinglyCollected: false, minimumAge: 10}, 'unmet']
  ] as const)('%j', (children, expected) => {
    expect(statusOf(id, {children})).toBe(expected)
  })

  test('one operator with contact details may answer for others that are named', () => {
    const reachable = {
      name: 'Atlas',
      address: {city: 'Portland', country: 'US'},
      phone: '+1 590 214 0142',
      email: 'a@atlas.example'
    }
    const operators = (list: NonNullable<Policy['children']>['operators']): Partial<Policy> => ({
      children: {directed: true, operators: list}
    })
    expect(statusOf(id, operators([reachable, {name: 'Other'}]))).toBe('met')
    expect(statusOf(id, operators([{name: 'Atlas'}, {name: 'Other'}]))).toBe('unmet')
  })
})

test('Brazil requires an encarregado unless the policy declares that there is none', () => {
  expect(statusOf('lgpd.41.1', {})).toBe('unmet')
  const organisation: Policy['organisation'] = {...policy.organisation, dataProtectionOfficer: 'none'}
  expect(statusOf('lgpd.41.1', {organisation})).toBe('not-applicable')
})

test('the right to object is required if any kind of marketing is a purpose', () => {
  for (const purpose of ['newsletter', 'targeted-advertising', 'partner-marketing'] as const) {
    const practices: Policy['practices'] = [{does: 'use', data: ['name'], purposes: [purpose]}]
    expect(statusOf('gdpr.21.4', {practices}), purpose).toBe('unmet')
  }
})

test('the response to do-not-track signals is required only of sites with tracking cookies', () => {
  const cookie = {name: 'id', provider: 'Atlas', purpose: 'It works.', duration: '1 year' as const}
  const status = (added: Partial<Policy>): Standing['status'] | undefined =>
    coverage({...policy, ...added}, {regimes: ['caloppa'], on: '2026-11-21'}).find(
      ({requirement}) => requirement.id === 'caloppa.22575.b.5'
    )?.status
  expect(status({cookies: 'none'})).toBe('not-applicable')
  expect(status({cookies: [{...cookie, category: 'strictly-necessary'}]})).toBe('not-applicable')
  expect(status({cookies: [{...cookie, category: 'marketing'}]})).toBe('unmet')
})

test.each([
  ['tollFree', '1-800-555-0100'],
  ['email', 'privacy@atlas.example'],
  ['form', 'https://atlas.example/contact']
])('%s is enough to reach the accountable person, in either section', (way, words) => {
  const accountable = {title: 'Privacy officer', [way]: words}
  const status = (kind: 'controller' | 'contact' | 'security'): Standing['status'] | undefined =>
    coverage(
      {...policy, organisation: {name: 'Atlas', accountable}, sections: [{kind}]},
      {regimes: ['pipeda'], on: '2026-11-21'}
    ).find(({requirement}) => requirement.id === 'pipeda.4.8.2.a')?.status
  expect(status('controller')).toBe('met')
  expect(status('contact')).toBe('met')
  expect(status('security')).toBe('unmet')
})
