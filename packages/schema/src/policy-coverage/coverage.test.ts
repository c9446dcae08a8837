import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dataCollected} from '../catalogue/checks/collection.js'
import {cookiePurposesStated} from '../catalogue/checks/cookies.js'
import {requestsStated} from '../catalogue/checks/rights.js'
import {loadPolicy} from '../node/index.js'
import type {Policy, Practice} from '../model/index.js'
import type {Regime} from '../vocabulary/regimes.js'
import {safeguards, type Safeguard} from '../vocabulary/safeguards.js'
import {coverage, type Standing} from './coverage.js'

const on = '2026-11-20'
const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas', legalName: 'Atlas GmbH', contact: {email: 'privacy@atlas.example'}},
  sections: [{kind: 'other', body: 'Welcome.'}]
}

/** Whether the policy, with these facts added, meets one requirement. */
function standing(id: string, added: Partial<Policy>): Standing {
  const regime = id.startsWith('gdpr') ? 'gdpr' : id.startsWith('ccpa') ? 'ccpa' : 'baseline'
  const found = coverage({...policy, ...added}, {regimes: [regime], on}).find(
    ({requirement}) => requirement.id === id
  )
  if (!found) throw new Error(`${id} is not in force`)
  return found
}

describe('a fact counts only if the document states it', () => {
  const retention: Policy['retention'] = [{name: 'Orders', period: '10 years'}]

  test('a declared fact that no section states is not met, and the answer says how to state it', () => {
    expect(standing('gdpr.13.2.a', {retention})).toMatchObject({
      status: 'unmet',
      add: [
        {
          en: "`retention[0]` is declared, but the document doesn't state it: add a section of the kind `retention` without a body, or quote the sentence in `says`."
        }
      ]
    })
  })

  test('a section that is written from the facts states it', () => {
    expect(standing('gdpr.13.2.a', {retention, sections: [{kind: ['security', 'retention']}]})).toMatchObject(
      {
        status: 'met',
        by: [{fact: 'retention[0]', stated: 'sections[0]'}]
      }
    )
  })

  test('a body that places the written part states it', () => {
    const sections: Policy['sections'] = [{kind: 'other', body: 'How long:\n\n{{> retention}}\n'}]
    expect(standing('gdpr.13.2.a', {retention, sections})).toMatchObject({status: 'met'})
  })

  test('own prose of the right kind does not state it by itself', () => {
    const sections: Policy['sections'] = [{kind: 'retention', body: 'We keep data as long as needed.'}]
    expect(standing('gdpr.13.2.a', {retention, sections})).toMatchObject({status: 'unmet'})
  })

  test('a quotation of the prose states it', () => {
    const quoted: Policy['retention'] = [
      {name: 'Orders', period: '10 years', says: 'We keep orders for ten years.'}
    ]
    expect(standing('gdpr.13.2.a', {retention: quoted})).toMatchObject({
      status: 'met',
      by: [{fact: 'retention[0]', stated: 'retention[0].says'}]
    })
  })

  test('the author’s prose states a name and an address if it contains their very words', () => {
    const sections: Policy['sections'] = [{kind: 'contact', body: 'Atlas GmbH, privacy@atlas.example'}]
    expect(standing('gdpr.13.1.a', {sections})).toMatchObject({status: 'met'})
    const named: Policy['sections'] = [
      {kind: 'contact', body: '{{organisation.legalName}}: {{ organisation.contact.email }}'}
    ]
    expect(standing('gdpr.13.1.a', {sections: named})).toMatchObject({status: 'met'})
  })

  test('the author’s prose states a postal address if it contains street and city', () => {
    const address = {street: '1 Harbour Street', city: 'Rotterdam', country: 'NL'}
    const organisation = {...policy.organisation, contact: {address}}
    const stated = (body: string): Standing['status'] =>
      standing('gdpr.13.1.a', {organisation, sections: [{kind: 'contact', body}]}).status
    expect(stated('Atlas GmbH, 1 Harbour Street, Rotterdam')).toBe('met')
    expect(stated('Atlas GmbH, Rotterdam')).toBe('unmet')
  })

  test('what may be collected counts as collected; what may be used does not', () => {
    const sections: Policy['sections'] = [{kind: 'collection'}]
    const isMet = (practice: Practice): boolean =>
      dataCollected({...policy, practices: [practice], sections}).met
    const data = ['email-address' as const]
    expect(isMet({does: 'use', data})).toBe(true)
    expect(isMet({may: 'collect', data})).toBe(true)
    expect(isMet({may: 'collect-automatically', data})).toBe(true)
    expect(isMet({may: 'use', data})).toBe(false)
  })

  test('a date counts however the prose writes it', () => {
    for (const written of [
      '2015-09-25',
      '09-25-2015',
      '25.09.2015',
      'September 25, 2015',
      '25 September 2015',
      '25. September 2015'
    ]) {
      const sections: Policy['sections'] = [{kind: 'other', body: `[Updated ${written}]`}]
      expect(standing('baseline.date', {updated: '2015-09-25', sections}).status, written).toBe('met')
    }
    const sections: Policy['sections'] = [{kind: 'other', body: '[Updated 09-26-2015]'}]
    expect(standing('baseline.date', {updated: '2015-09-25', sections}).status).toBe('unmet')
  })

  test('every entry has to be stated, not one of them', () => {
    const half: Policy['retention'] = [
      {name: 'Orders', period: '10 years', says: 'We keep orders for ten years.'},
      {name: 'Logs', period: '7 days'}
    ]
    expect(standing('gdpr.13.2.a', {retention: half})).toMatchObject({status: 'unmet'})
  })
})

describe('the facts that answer a requirement are named by their paths', () => {
  const of = (regime: Regime, id: string, added: Partial<Policy>): unknown => {
    const found = coverage({...policy, ...added}, {regimes: [regime], on})
    const standing = found.find(({requirement}) => requirement.id === id)
    return standing?.status === 'met' ? standing.by.map(({fact}) => fact) : standing?.status
  }

  test('the purpose, the duration and the readers of each cookie', () => {
    const cookies: Policy['cookies'] = [
      {
        name: 'cart',
        provider: 'Atlas',
        category: 'strictly-necessary',
        purpose: 'Keeps your basket.',
        duration: 'session',
        thirdPartyAccess: false
      }
    ]
    const sections: Policy['sections'] = [{kind: 'cookies'}]
    const found = coverage({...policy, cookies, sections}, {regimes: ['eprivacy'], on}).flatMap((standing) =>
      standing.status === 'met' ? standing.by.map(({fact}) => fact) : []
    )
    expect(found).toEqual(
      expect.arrayContaining(['cookies[0].purpose', 'cookies[0].duration', 'cookies[0].thirdPartyAccess'])
    )
  })

  test('a practice that stores on devices, by the section on cookies', () => {
    const practices: Policy['practices'] = [
      {does: 'store-on-device', data: ['cookie-identifiers'], purposes: ['site-operation']}
    ]
    expect(cookiePurposesStated({...policy, practices, sections: [{kind: 'cookies'}]})).toMatchObject({
      met: true,
      by: [{fact: 'practices[0].purposes', stated: 'sections[0]'}]
    })
    expect(cookiePurposesStated({...policy, practices, sections: [{kind: 'sharing'}]})).toMatchObject({
      met: false,
      add: [{section: 'cookies'}]
    })
  })

  test('how a right is used', () => {
    const granted = [{right: 'access' as const, how: 'Write to us.'}, 'erasure' as const]
    const answer = requestsStated({...policy, rights: {granted}, sections: [{kind: 'rights'}]})
    expect(answer).toMatchObject({met: true, by: [{fact: 'rights.granted[0].how'}]})
  })

  test('a practice that offers access', () => {
    const sections: Policy['sections'] = [{kind: 'rights'}]
    const practices: Policy['practices'] = [{does: 'offer-access', data: ['personal-data']}]
    expect(of('pipeda', 'pipeda.4.8.2.b', {practices, sections})).toEqual(['practices[0]'])
  })
})

describe('a contradicted fact meets nothing', () => {
  const sections: Policy['sections'] = [{kind: ['sharing', 'transfers', 'controller']}]

  test('no recipients, beside one', () => {
    const practices: Policy['practices'] = [{does: 'share', data: ['name'], with: ['payment-provider']}]
    const found = standing('gdpr.13.1.e', {recipients: 'none', practices, sections})
    expect(found).toMatchObject({
      status: 'unmet',
      add: [
        {en: '`recipients` is `none`, but `practices[0]` says `does: share` — keep the one that is true.'}
      ]
    })
  })

  test('a recipient abroad is a transfer, though `transfers` is `none`', () => {
    const recipients: Policy['recipients'] = [{kind: 'email-provider', country: 'US'}]
    expect(standing('gdpr.13.1.f', {transfers: 'none', recipients, sections}).status).toBe('unmet')
  })

  test('decisions that a practice makes are not ruled out by `automatedDecisions: none`', () => {
    const practices: Policy['practices'] = [{does: 'decide-automatically', data: ['name']}]
    expect(standing('gdpr.13.2.f', {automatedDecisions: 'none', practices, sections}).status).toBe('unmet')
  })

  test('an empty list of representatives answers nothing, `none` is a declaration with its true reason', () => {
    const organisation: Policy['organisation'] = {
      ...policy.organisation,
      address: {city: 'Portland', country: 'US'}
    }
    const empty = {organisation: {...organisation, representatives: []}, sections}
    expect(standing('gdpr.13.1.a.representative', empty).status).toBe('unmet')
    const declared = {organisation: {...organisation, representatives: 'none' as const}, sections}
    expect(standing('gdpr.13.1.a.representative', declared)).toMatchObject({
      status: 'not-applicable',
      why: {en: '`organisation.representatives: none` declares that Art. 27(2) requires no representative.'}
    })
  })
})

describe('a fact that is not declared is not taken to be absent', () => {
  test('without a word on transfers it is unknown whether they need a safeguard', () => {
    expect(standing('gdpr.13.1.f', {})).toMatchObject({
      status: 'unmet',
      add: [{en: 'Declare whether data goes to other countries: `transfers`, or `transfers: none`.'}]
    })
  })

  test('declared as none, the requirement does not apply', () => {
    expect(standing('gdpr.13.1.f', {transfers: 'none'})).toMatchObject({
      status: 'not-applicable',
      why: {
        en: 'It applies where data goes to countries outside the European Economic Area, which the facts rule out.'
      }
    })
  })

  test('a transfer within the European Economic Area needs no safeguard', () => {
    const transfers: Policy['transfers'] = [{to: ['NO', 'FR'], safeguard: 'none'}]
    expect(standing('gdpr.13.1.f', {transfers})).toMatchObject({status: 'not-applicable'})
  })

  test('standard clauses need a way to get a copy, an adequacy decision doesn’t', () => {
    const sections: Policy['sections'] = [{kind: 'transfers'}]
    const clauses: Policy['transfers'] = [{to: ['US'], safeguard: 'standard-contractual-clauses'}]
    const adequate: Policy['transfers'] = [
      {to: ['US'], recipients: ['mail'], safeguard: 'data-privacy-framework'}
    ]
    expect(standing('gdpr.13.1.f', {transfers: clauses, sections})).toMatchObject({status: 'unmet'})
    expect(standing('gdpr.13.1.f', {transfers: adequate, sections})).toMatchObject({status: 'met'})
  })
})

describe('transfers out of Brazil', () => {
  const copy = 'Escreva para nós.'
  const statusOf = (transfers: Policy['transfers'], id: string): string | undefined =>
    coverage(
      {
        ...policy,
        organisation: {name: 'Ipê', address: {city: 'Recife', country: 'BR'}},
        sections: [{kind: 'transfers'}],
        transfers
      },
      {regimes: ['lgpd'], on}
    ).find(({requirement}) => requirement.id === `lgpd.${id}`)?.status

  test.each<[Policy['transfers'], string, string]>([
    [[{to: ['US'], safeguard: 'brazilian-clauses', copy}], 'met', 'met'],
    [[{to: ['US'], safeguard: 'brazilian-clauses'}], 'met', 'unmet'],
    [[{to: ['PT'], safeguard: 'brazilian-adequacy'}], 'met', 'not-applicable'],
    [[{to: ['US'], safeguard: 'standard-contractual-clauses', copy}], 'unmet', 'not-applicable'],
    [[{to: ['US'], safeguard: 'none'}], 'unmet', 'not-applicable'],
    ['none', 'not-applicable', 'not-applicable']
  ])('%j rest on Art. 33: %s; their clauses are to be had: %s', (transfers, rests, copied) => {
    expect(statusOf(transfers, '33')).toBe(rests)
    expect(statusOf(transfers, '33.17')).toBe(copied)
  })

  const ofBrazil = (Object.keys(safeguards) as Safeguard[]).filter((name) => name.startsWith('brazilian-'))
  test.each(ofBrazil)('may rest on %s', (safeguard) => {
    expect(statusOf([{to: ['US'], safeguard, copy}], '33')).toBe('met')
  })

  test('one country may be under two laws, each with its safeguard', () => {
    const european = {to: ['US'], safeguard: 'standard-contractual-clauses' as const, copy}
    const brazilian = {...european, safeguard: 'brazilian-clauses' as const}
    expect(statusOf([european, brazilian], '33')).toBe('met')
    expect(statusOf([european, {...brazilian, to: ['IN']}], '33')).toBe('unmet')
  })
})

describe('an organisation that only processes data for its customers', () => {
  const role = {customers: 'shops', requests: 'Ask the shop.'}
  const asked = (extra: Partial<Policy>): Set<string> =>
    new Set(
      coverage(
        {title: 'T', language: 'en', organisation: {name: 'O'}, asProcessor: role, sections: [], ...extra},
        {regimes: ['gdpr', 'lgpd', 'fadp'], on}
      ).map(({status}) => status)
    )

  test('is not a controller, and these laws require a notice only from controllers', () => {
    expect(asked({})).toEqual(new Set(['not-applicable']))
  })

  test('stays none of them under a law whose people it does nothing with', () => {
    const practices: Policy['practices'] = [{does: 'collect', data: ['email-address'], where: ['SG']}]
    expect(asked({organisation: {name: 'O', address: {city: 'Seoul', country: 'KR'}}, practices})).toEqual(
      new Set(['not-applicable'])
    )
  })

  test('is one as soon as it does anything with data for itself, alone or with others', () => {
    expect(asked({practices: [{does: 'collect', data: ['email-address']}]})).toContain('unmet')
    expect(asked({jointControllers: [{name: 'P', about: 'a page', essence: 'P answers.'}]})).toContain(
      'unmet'
    )
  })
})

describe('retention', () => {
  const sections: Policy['sections'] = [{kind: 'retention'}]
  const practices: Policy['practices'] = [
    {does: 'collect', name: 'Orders', data: ['name', 'email-address']},
    {does: 'collect', name: 'Logs', data: ['ip-address']}
  ]

  test('a rule for some data says nothing about the rest', () => {
    const retention: Policy['retention'] = [{name: 'Logs', data: ['device-data'], period: '7 days'}]
    expect(standing('gdpr.13.2.a', {practices, retention, sections})).toMatchObject({
      status: 'unmet',
      add: [
        {
          en: 'Say how long the data of `practices[0]` (“Orders”) is kept: `keep`, or an entry of `retention` for it.'
        }
      ]
    })
    expect(standing('baseline.how-long', {practices, retention, sections})).toMatchObject({status: 'met'})
  })

  test('a rule that names no data is for all of it', () => {
    const retention: Policy['retention'] = [{name: 'Everything', criteria: 'Until you close your account.'}]
    const named: Policy['practices'] = [
      ...practices,
      {does: 'collect', data: [{other: 'the colour of your bicycle', kind: 'personal-data'}]}
    ]
    expect(standing('gdpr.13.2.a', {practices: named, retention, sections})).toMatchObject({status: 'met'})
  })

  test('rules may share the data of a practice, and a practice may say it itself', () => {
    const retention: Policy['retention'] = [
      {name: 'Names', data: ['identity-data'], period: '1 year'},
      {name: 'Addresses', data: ['contact-data'], period: '2 years'}
    ]
    const kept: Policy['practices'] = [
      ...practices.slice(0, 1),
      {does: 'collect', data: ['ip-address'], keep: '7 days'}
    ]
    expect(standing('gdpr.13.2.a', {practices: kept, retention, sections})).toMatchObject({status: 'met'})
  })
})

describe('purposes and legal grounds', () => {
  const sections: Policy['sections'] = [{kind: ['purposes', 'legal-basis']}]

  test('every collection and use names both', () => {
    const practices: Policy['practices'] = [
      {does: 'collect', data: ['name'], purposes: ['order-fulfilment'], ground: ['contract']},
      {does: 'collect', name: 'Logs', data: ['ip-address'], purposes: ['security']}
    ]
    expect(standing('gdpr.13.1.c', {practices, sections})).toMatchObject({
      status: 'unmet',
      add: [
        {en: '`practices[1]` (“Logs”) lacks `ground`.', de: 'Bei `practices[1]` („Logs“) fehlt `ground`.'}
      ]
    })
  })

  test('a use that names them for all of the data speaks for its collection too', () => {
    const practices: Policy['practices'] = [
      {does: 'collect', data: ['name', 'email-address']},
      {does: 'use', data: ['contact-data', 'identity-data'], purposes: ['newsletter'], ground: ['contract']}
    ]
    expect(standing('gdpr.13.1.c', {practices, sections})).toMatchObject({status: 'met'})
  })

  test('what others do, promises, processors and counts need none', () => {
    const practices: Policy['practices'] = [
      {does: 'collect', data: ['name'], purposes: ['order-fulfilment'], ground: ['contract']},
      {does: 'use', who: 'third-party', data: ['ip-address']},
      {never: 'sell', data: ['personal-data']},
      {does: 'share', data: ['bank-account'], with: ['processor']},
      {does: 'use', data: ['aggregate-data']}
    ]
    expect(standing('gdpr.13.1.c', {practices, sections})).toMatchObject({status: 'met'})
  })
})

describe('the examples', () => {
  const names = readdirSync(examples, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : []
  )

  async function load(name: string): Promise<Policy> {
    const loaded = await loadPolicy(`${examples}${name}/policy.yaml`)
    if (!loaded.policy) throw new Error(`${name} is not valid: ${JSON.stringify(loaded.problems)}`)
    return loaded.policy
  }

  const modern = names
    .filter((name) => !existsSync(`${examples}${name}/original.md`))
    .flatMap((name) => readdirSync(`${examples}${name}`).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('policy.yaml'))

  test.each(modern)('%s leaves no requirement of its laws unmet', async (path) => {
    const {policy: example} = await loadPolicy(`${examples}${path}`)
    const standings = example ? coverage(example, {on}) : []
    expect(standings.length).toBeGreaterThan(10)
    expect(standings.filter(({status}) => status === 'unmet')).toEqual([])
  })

  test.each([
    // It promises never to share, and names somebody who receives data.
    ['jetblue', ['baseline.with-whom', 'baseline.how-long', 'baseline.changes', 'baseline.date']],
    [
      'jetphotos',
      ['baseline.with-whom', 'baseline.how-long', 'baseline.children', 'baseline.changes', 'baseline.contact']
    ],
    ['jetsetmag', ['baseline.how-long', 'baseline.children', 'baseline.changes', 'baseline.date']]
  ])('%s lacks what it lacks', async (name, lacking) => {
    const unmet = coverage(await load(name), {on}).filter(({status}) => status === 'unmet')
    expect(unmet.map(({requirement}) => requirement.id)).toEqual(lacking)
  })

  test('each met requirement names paths that exist', async () => {
    for (const name of names) {
      const loaded = await load(name)
      for (const standing of coverage(loaded, {on})) {
        if (standing.status !== 'met') continue
        expect(standing.by.length, standing.requirement.id).toBeGreaterThan(0)
        for (const {fact, stated} of standing.by) {
          expect(valueAt(loaded, stated), stated).toBeDefined()
          expect(valueAt(loaded, fact), fact).toBeDefined()
        }
      }
    }
  })

  test('a document whose sections say nothing meets nothing that is not quoted', async () => {
    const studio = await load('studio')
    const mute = {...studio, sections: [{kind: 'other' as const, body: 'Nothing to see here.'}]}
    for (const standing of coverage(mute, {on})) {
      if (standing.status !== 'met') continue
      for (const {stated} of standing.by) expect(stated).toMatch(/says$/)
    }
  })

  test('taking facts away never meets more', async () => {
    const atlas = await load('atlas')
    const keys = (Object.keys(atlas) as (keyof Policy)[]).filter(
      (key) => !['organisation', 'sections', 'regimes'].includes(key)
    )
    const metBy = (policy: Policy): Set<string> =>
      new Set(
        coverage(policy, {on}).flatMap(({status, requirement}) => (status === 'met' ? [requirement.id] : []))
      )
    const whole = metBy(atlas)
    fc.assert(
      fc.property(fc.subarray(keys), (taken) => {
        const rest = Object.fromEntries(
          Object.entries(atlas).filter(([key]) => !taken.some((other) => other === key))
        )
        for (const id of metBy(rest as Policy)) expect(whole).toContain(id)
      })
    )
  })
})

/** What is at a path such as `practices[2].says`. */
function valueAt(policy: Policy, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      policy
    )
}
