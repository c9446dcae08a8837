import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {loadPolicy} from '../node/index.js'
import type {Policy, Practice} from '../model/index.js'
import {diffPolicies} from './difference.js'

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  updated: '2026-01-01',
  organisation: {name: 'Atlas', contact: {email: 'privacy@atlas.example'}},
  practices: [
    {does: 'collect', name: 'Orders', data: ['name', 'postal-address'], purposes: ['order-fulfilment']},
    {never: 'sell', data: ['personal-data']}
  ],
  recipients: [{id: 'post', name: 'Parcel Post', kind: 'delivery-company', country: 'DE'}],
  retention: [{name: 'Order records', period: '6 years'}],
  rights: {granted: ['access', 'erasure']},
  sections: [
    {kind: 'collection', body: 'We collect your name.'},
    {kind: 'security', body: 'We lock the door.'}
  ]
}

/** The sentences of the changes, with an exclamation mark at those that matter. */
function sentences(after: Partial<Policy>, language: 'en' | 'de' = 'en'): string[] {
  const {facts} = diffPolicies(policy, {...policy, ...after})
  return facts.map(({sentence, material}) => `${material ? '! ' : ''}${sentence[language]}`)
}

describe('facts', () => {
  test('a policy does not differ from itself', () => {
    expect(diffPolicies(policy, structuredClone(policy))).toEqual({facts: [], sections: []})
  })

  test('where something applies, whether wider or narrower', () => {
    const applying = (where?: Practice['where']): Pick<Policy, 'practices'> => ({
      practices: [{does: 'collect', name: 'Orders', data: ['name'], ...(where && {where})}]
    })
    const said = (before?: Practice['where'], after?: Practice['where']): string[] =>
      diffPolicies({...policy, ...applying(before)}, {...policy, ...applying(after)}).facts.flatMap(
        ({sentence, material}) => [material ? `! ${sentence.en}` : sentence.en, sentence.de]
      )
    expect(said(undefined, ['EU', 'UK'])).toEqual([
      '! Where it applies (Orders): in the European Union, in the United Kingdom instead of everywhere.',
      'Wo es gilt (Orders): in der Europäischen Union, im Vereinigten Königreich statt überall.'
    ])
    expect(said(['US-CA'], undefined)[0]).toBe(
      '! Where it applies (Orders): everywhere instead of in California.'
    )
    expect(said(['US-CA', 'EU'], ['EU', 'US-CA'])).toEqual([])
  })

  test('a recipient that is something else besides', () => {
    const [post] = policy.recipients as Exclude<Policy['recipients'], 'none' | undefined>
    const recipients = [{...post, kind: ['delivery-company', 'data-broker']}] as Policy['recipients']
    expect(sentences({recipients})).toEqual(['! The recipient is now also: data brokers (Parcel Post).'])
  })

  test('a cookie that somebody else sets now is one change', () => {
    const set = (provider: string): Policy['cookies'] => [
      {name: '_visits', provider, category: 'statistics', purpose: 'Counts.', duration: '1 year'},
      {
        name: 'cart',
        provider: 'Atlas',
        category: 'strictly-necessary',
        purpose: 'Keeps.',
        duration: 'session'
      }
    ]
    const {facts} = diffPolicies(
      {...policy, cookies: set('Tallyworks')},
      {...policy, cookies: set('Countwell')}
    )
    expect(facts.map(({sentence, material}) => `${material ? '! ' : ''}${sentence.en}`)).toEqual([
      '! Who sets the cookie (_visits): Countwell instead of Tallyworks.'
    ])
  })

  test('profiling and AI systems that came', () => {
    expect(
      sentences({
        profiling: [{name: 'Suggested books', for: 'recommendations', logic: 'What you read decides.'}],
        aiSystems: [{name: 'Support assistant', tasks: ['conversation']}]
      })
    ).toEqual(['! New profiling: Suggested books.', '! New AI system: Support assistant.'])
  })

  test('the order of entries is not a change', () => {
    expect(sentences({practices: [...(policy.practices ?? [])].reverse()})).toEqual([])
  })

  test('a new recipient matters, one that is gone does not', () => {
    const recipients: Policy['recipients'] = [{name: 'Ad Works', kind: 'advertising-partner'}]
    expect(sentences({recipients})).toEqual([
      '! New recipient: Ad Works.',
      'No longer a recipient: Parcel Post.'
    ])
    expect(sentences({recipients}, 'de')).toEqual([
      '! Neuer Empfänger: Ad Works.',
      'Kein Empfänger mehr: Parcel Post.'
    ])
  })

  test('a longer retention matters, a shorter one does not', () => {
    expect(sentences({retention: [{name: 'Order records', period: '10 years'}]})).toEqual([
      '! Kept for (Order records): 10 years instead of 6 years.'
    ])
    expect(sentences({retention: [{name: 'Order records', period: '80 weeks'}]}, 'de')).toEqual([
      'Aufbewahrt für (Order records): 80 Wochen statt 6 Jahre.'
    ])
  })

  test('a new purpose and more data matter', () => {
    const practices: Policy['practices'] = [
      {
        does: 'collect',
        name: 'Orders',
        data: ['name', 'phone-number'],
        purposes: ['order-fulfilment', 'direct-marketing']
      },
      {never: 'sell', data: ['personal-data']}
    ]
    expect(sentences({practices})).toEqual([
      '! More data: telephone number (Orders).',
      '! New purpose: direct marketing (Orders).',
      'No longer this data: postal address (Orders).'
    ])
  })

  test('a promise that goes, matters', () => {
    expect(sentences({practices: (policy.practices ?? []).slice(0, 1)})).toEqual([
      '! No longer promised never to: sell: personal data.'
    ])
  })

  test('a promise that becomes a possibility matters', () => {
    const practices: Policy['practices'] = [
      ...(policy.practices ?? []).slice(0, 1),
      {may: 'sell', data: ['personal-data']}
    ]
    expect(sentences({practices})).toEqual([
      '! How firmly it is stated (sell: personal data): possible instead of never done.'
    ])
  })

  test('a right that is removed matters, a new one does not, and explaining one is neither', () => {
    expect(sentences({rights: {granted: [{right: 'access', how: 'Write to us.'}, 'portability']}})).toEqual([
      '! Right removed: to have data deleted.',
      'How to use a right (to know which data we hold about you and to get a copy): “Write to us.”',
      'New right: to receive your data in a machine-readable form.'
    ])
  })

  test('an id that was added, removed or changed is not a change: it is a name within the file', () => {
    const recipient = {name: 'Parcel Post', kind: 'delivery-company' as const, country: 'DE'}
    for (const id of [{}, {id: 'parcels'}])
      expect(sentences({recipients: [{...id, ...recipient}]})).toEqual([])
  })

  test('a value that only one field has is put into words, in every language', () => {
    const after: Partial<Policy> = {signals: {doNotTrack: 'ignored'}, language: 'de'}
    expect(sentences(after)).toEqual(['! Do Not Track: ignored.', 'Language: German instead of English.'])
    expect(sentences(after, 'de')).toEqual([
      '! Do Not Track: nicht beachtet.',
      'Sprache: Deutsch statt Englisch.'
    ])
  })

  test('one country or a list of one is the same', () => {
    expect(
      sentences({
        recipients: [{id: 'post', name: 'Parcel Post', kind: 'delivery-company', country: ['DE', 'US']}]
      })
    ).toEqual(['! Data now goes to: United States (Parcel Post).'])
  })

  test('that there are none is a change from saying nothing', () => {
    expect(sentences({transfers: 'none', cookies: 'none'})).toEqual([
      'Transfers to other countries: none.',
      'Cookies: none.'
    ])
  })

  test('a contact or a date that changes is reported, but does not matter', () => {
    expect(
      sentences({
        updated: '2026-02-01',
        organisation: {name: 'Atlas', contact: {email: 'hello@atlas.example'}}
      })
    ).toEqual([
      'Last updated: 1 February 2026 instead of 1 January 2026.',
      'E-mail address: hello@atlas.example instead of privacy@atlas.example.'
    ])
  })
})

describe('rights', () => {
  const rights: Policy['rights'] = {
    granted: [{right: 'access', how: 'Write to us.'}, 'erasure'],
    requests: {email: 'privacy@atlas.example', form: 'https://atlas.example/request'}
  }
  const changes = (after: Policy['rights'], language: 'en' | 'de' = 'en'): string[] =>
    diffPolicies({...policy, rights}, {...policy, rights: after}).facts.map(
      ({sentence, material}) => `${material ? '! ' : ''}${sentence[language]}`
    )

  test('a changed or removed way to use a right matters', () => {
    expect(changes({...rights, granted: [{right: 'access', how: 'Use our form.'}, 'erasure']})).toEqual([
      '! How to use a right (to know which data we hold about you and to get a copy): “Use our form.” instead of “Write to us.”'
    ])
    expect(changes({...rights, granted: ['access', 'erasure']})).toEqual([
      '! How to use a right (to know which data we hold about you and to get a copy): no longer stated (was: “Write to us.”).'
    ])
    expect(changes({...rights, requests: {email: 'privacy@atlas.example'}})).toEqual([
      '! Web form (requests): no longer stated (was: https://atlas.example/request).'
    ])
  })

  test.each([
    ['Send us a letter with a copy of your passport.', 'en'],
    ['We charge a fee of $10.', 'en'],
    ['Schreiben Sie uns einen Brief.', 'de'],
    ['Das kostet eine Gebühr.', 'de']
  ] as const)('a new obstacle matters, and is said: %s', (how, language) => {
    const [sentence] = changes({...rights, granted: [{right: 'access', how}, 'erasure']}, language)
    expect(sentence).toMatch(language === 'en' ? /^! Harder to use a right/ : /^! Ein Recht ist schwerer/)
  })

  test.each(['Ask us, free of charge.', 'It costs you nothing: ask us online.'])('no obstacle: %s', (how) => {
    const [sentence] = changes({...rights, granted: [{right: 'access', how}, 'erasure']})
    expect(sentence).toMatch(/^! How to use a right/)
  })
})

test('a replaced recipient is one change, wherever it is named', () => {
  const before: Policy = {
    ...policy,
    practices: [{does: 'collect', name: 'Orders', data: ['name'], with: [{recipient: 'post'}]}],
    transfers: [{to: ['US'], recipients: ['post'], safeguard: 'standard-contractual-clauses'}]
  }
  const after: Policy = {
    ...before,
    practices: [{does: 'collect', name: 'Orders', data: ['name'], with: [{recipient: 'swift'}]}],
    transfers: [{to: ['US'], recipients: ['swift'], safeguard: 'standard-contractual-clauses'}],
    recipients: [{id: 'swift', name: 'Swift Parcels', kind: 'delivery-company', country: 'DE'}]
  }
  expect(diffPolicies(before, after).facts).toMatchObject([
    {
      path: 'recipients[0]',
      change: 'changed',
      material: true,
      sentence: {en: 'Recipient replaced: Swift Parcels instead of Parcel Post.'}
    }
  ])
})

test('a reference to a recipient or a rule is reported by its name', () => {
  const after: Policy = {
    ...policy,
    retention: [{id: 'orders', name: 'Order records', period: '6 years'}],
    practices: [
      {
        does: 'collect',
        name: 'Orders',
        data: ['name', 'postal-address'],
        purposes: ['order-fulfilment'],
        with: [{recipient: 'post'}],
        keep: {retention: 'orders'}
      },
      {never: 'sell', data: ['personal-data']}
    ]
  }
  const reported = diffPolicies({...policy, retention: after.retention}, after).facts.map(
    ({sentence}) => sentence.en
  )
  expect(reported).toEqual([
    'New recipient: Parcel Post (Orders).',
    'Retention rule (Orders): Order records.'
  ])
})

describe('sections', () => {
  test('that the section on rights is gone, matters', () => {
    const sections: Policy['sections'] = [{kind: 'rights'}, {kind: 'security', body: 'We lock the door.'}]
    const gone = diffPolicies({...policy, sections}, {...policy, sections: sections.slice(1)})
    expect(gone.sections).toMatchObject([{section: 'rights', change: 'removed', material: true}])
    const elsewhere: Policy['sections'] = [{kind: 'contact', body: '{{> rights}}\n'}, ...sections.slice(1)]
    const kept = diffPolicies({...policy, sections}, {...policy, sections: elsewhere})
    expect(kept.sections.filter(({material}) => material)).toEqual([])
  })

  test('prose that changes is reported by section', () => {
    const sections: Policy['sections'] = [
      {kind: 'collection', body: 'We collect your name and address.'},
      {kind: 'children', body: 'Not for children.'}
    ]
    expect(diffPolicies(policy, {...policy, sections}).sections).toEqual([
      {
        section: 'collection',
        change: 'changed',
        material: false,
        index: 0,
        before: 'We collect your name.',
        after: 'We collect your name and address.'
      },
      {section: 'children', change: 'added', material: false, index: 1, after: 'Not for children.'},
      {section: 'security', change: 'removed', material: false, index: 1, before: 'We lock the door.'}
    ])
  })

  test('sections that change places have moved', () => {
    const {sections} = diffPolicies(policy, {...policy, sections: [...policy.sections].reverse()})
    expect(sections.map(({section, change}) => `${section} ${change}`)).toEqual([
      'security moved',
      'collection moved'
    ])
  })
})

describe('any change', () => {
  const atlas = fileURLToPath(new URL('../../../../examples/atlas/policy.yaml', import.meta.url))

  async function load(): Promise<Policy> {
    const {policy} = await loadPolicy(atlas)
    if (!policy) throw new Error('The example is not valid.')
    return policy
  }

  test('of a fact is reported, and only that one', async () => {
    const whole = await load()
    const places = leavesOf(whole).filter(
      (place) => !['sections', '$schema'].includes(String(place[0])) && place.at(-1) !== 'id'
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const {facts, sections} = diffPolicies(whole, changedAt(whole, place))
        expect(facts.length).toBeGreaterThan(0)
        expect(sections).toEqual([])
        for (const {path, sentence} of facts) {
          expect(path.startsWith(String(place[0]))).toBe(true)
          for (const text of [sentence.en, sentence.de]) {
            expect(text).not.toMatch(/`|\w\[\d|\b[a-z]+[A-Z]\w+:/)
            if (/[.[]/.test(path)) expect(text).not.toContain(path)
          }
          expect(sentence.en).toMatch(/\S.*[.!?][”"]?$/)
          expect(sentence.de).toMatch(/\S.*[.!?][“"]?$/)
        }
      })
    )
  })

  test('read backwards reports the same places', async () => {
    const whole = await load()
    const keys = Object.keys(whole).filter(
      (key) => !['title', 'language', 'organisation', 'sections'].includes(key)
    )
    fc.assert(
      fc.property(fc.subarray(keys), (taken) => {
        const rest = {...whole, ...Object.fromEntries(taken.map((key) => [key, undefined]))}
        const paths = (before: Policy, after: Policy): string[] =>
          diffPolicies(before, after)
            .facts.map(({path}) => path)
            .sort()
        expect(paths(rest, whole)).toEqual(paths(whole, rest))
      })
    )
  })
})

type Place = readonly (string | number)[]

/** The places of all texts, numbers and truth values, quotations aside. */
function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'says' ? [] : leavesOf(inner, [...place, Array.isArray(value) ? Number(key) : key])
  )
}

/** A copy with another value at a place. */
function changedAt(policy: Policy, place: Place): Policy {
  const copy = structuredClone(policy)
  const last = place.at(-1) ?? ''
  const holder = place.slice(0, -1).reduce<object>((inner, step) => Reflect.get(inner, step) as object, copy)
  const value: unknown = Reflect.get(holder, last)
  Reflect.set(holder, last, typeof value === 'boolean' ? !value : `${String(value)}x`)
  return copy
}
