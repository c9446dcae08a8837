import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Policy} from '../model/index.js'
import {disclosureItems, disclosures} from '../vocabulary/disclosures.js'
import {regimes} from '../vocabulary/regimes.js'
import {regions} from '../vocabulary/regions.js'
import {languages} from '../languages/index.js'
import {comprehensiveStates} from './states/index.js'
import {catalogue, requirement, requirements, type Requirement} from './index.js'

/** A policy that says nothing but its name. */
const silent: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas'},
  sections: [{kind: 'other', body: 'Welcome.'}]
}

const days = fc
  .date({min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

describe.each(Object.entries(regimes))('%s', (_, {authorities = {}, states = []}) => {
  test('lists authorities with a name and a site', () => {
    for (const {name, site} of Object.values(authorities)) {
      expect(name).toMatch(/\p{L}{3}/u)
      expect(new URL(site).protocol).toBe('https:')
    }
  })

  test('lists states with the day from which their law applies', () => {
    for (const {name, citation, from} of states) {
      expect(name).toMatch(/^\p{Lu}/u)
      expect(citation).toMatch(/\d/)
      expect(isRealDay(from), name).toBe(true)
    }
  })
})

describe.each(comprehensiveStates)('$name', ({rights, answer, appeal, signals, sensitiveData}) => {
  test('cites a passage of its law for everything it grants', () => {
    const given = Object.values(rights).flatMap((right) => {
      if (right === false) return []
      return typeof right === 'string' ? right : right.in
    })
    const others = [answer, appeal, signals, sensitiveData].flatMap((part) =>
      part === 'none' ? [] : part.in
    )
    expect(given.length).toBeGreaterThan(3)
    for (const citation of [...given, ...others]) expect(citation).toMatch(/\d.*[\w)]$/)
  })
})

describe.each(Object.entries(regimes))('%s', (_, {protects, grounds = {}, asks = []}) => {
  test('protects the people of at least one region', () => {
    expect(protects.length).toBeGreaterThan(0)
    for (const region of protects) expect(Object.keys(regions)).toContain(region)
  })

  test('cites a different article for each ground', () => {
    const cited = Object.values(grounds)
    for (const citation of cited) expect(citation).toMatch(/^\d+(?:\(\d\)\([a-z]{1,2}\)| [IVX]+(?: [a-z])?)$/)
    expect(new Set(cited).size).toBe(cited.length)
  })

  test('requires only what questions and documents support', () => {
    const known = ['officer', 'representatives', 'authorities', 'complaints', 'sale', 'signals', 'toll-free']
    known.push('verification', 'agent', 'accountable', 'appeal', 'framework')
    for (const asked of asks) expect(known).toContain(asked)
  })
})

describe('every entry', () => {
  test('has a unique id that begins with its law', () => {
    const ids = catalogue.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const {id, regime} of catalogue) expect(id).toMatch(new RegExp(`^${regime}(?:\\.[a-z0-9-]+)+$`))
  })

  test('states its disclosure in one sentence of each language', () => {
    for (const {disclosure} of catalogue) {
      for (const language of languages) expect(disclosure[language]).toMatch(/^\p{Lu}.{8,300}\.$/u)
    }
  })

  test('cites its law and links to it', () => {
    for (const {citation, url} of catalogue) {
      expect(citation).toMatch(/\d/)
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  test('is in force from a real day, not before its law', () => {
    for (const {id, regime, inForce} of catalogue) {
      expect(isRealDay(inForce.from), id).toBe(true)
      if (inForce.until !== undefined) expect(inForce.from < inForce.until, id).toBe(true)
      if (regime !== 'baseline') expect(inForce.from >= regimes[regime].inForce.from, id).toBe(true)
    }
  })

  test('records when and with what it was checked, and is unverified only if it was checked with nothing', () => {
    for (const {checked, verified} of catalogue) {
      expect(isRealDay(checked.on)).toBe(true)
      expect(verified).toBe(checked.by !== 'nothing')
    }
  })

  test('is recognised by existing disclosures', () => {
    const known = [...Object.keys(disclosures), ...Object.keys(disclosureItems)]
    for (const entry of catalogue) {
      expect(signsOf(entry).length).toBeGreaterThan(0)
      expect(known).toEqual(expect.arrayContaining(signsOf(entry)))
    }
  })

  test('leaves open whether it applies if nothing is declared, apart from known exceptions', () => {
    const answers = catalogue.map(({id, applies}) => [
      id,
      applies === 'always' ? 'unknown' : applies.test(silent)
    ])
    const decided = answers.filter(([, answer]) => answer !== 'unknown')
    expect(Object.fromEntries(decided)).toEqual({
      // How a request is answered, where the policy says so.
      'gdpr.12.3': false,
      'gdpr.12.5': false,
      'uk-gdpr.12.3': false,
      'uk-gdpr.12.5': false,
      // New purposes and joint controllers: only policies that have some declare them.
      'gdpr.13.3': false,
      'uk-gdpr.13.3': false,
      'gdpr.26.2': false,
      'uk-gdpr.26.2': false,
      // Numbers of requests, incentives and further documents: only policies that have some declare them.
      'ccpa.7011.e.5': false,
      'ccpa.7016': false,
      'pipeda.4.8.2.d': false,
      // Only small agents may do without an officer, and they say so.
      'lgpd.41.1': true
    })
  })

  test('has signs in a text for whether it applies, apart from known exceptions', () => {
    const unseen = catalogue.flatMap(({id, applies}) =>
      applies !== 'always' && applies.signs.length === 0 ? id : []
    )
    expect(unseen.toSorted()).toEqual([
      'ai-act.50.2',
      'ai-act.50.3.categories',
      'ai-act.50.3.emotions',
      'ccpa.7011.e.3.g',
      'ccpa.7011.e.3.i',
      'ccpa.7011.e.5',
      'ccpa.7016',
      'coppa.312.4.d.4',
      'coppa.312.5.a.2',
      'dsa.28',
      'eprivacy.de.25',
      'eprivacy.fr.82',
      'gdpr.12.3',
      'gdpr.12.5',
      'gdpr.26.2',
      'lgpd.41.1',
      'pipeda.4.8.2.d',
      'pipeda.4.8.2.e',
      'uk-gdpr.12.3',
      'uk-gdpr.12.5',
      'uk-gdpr.26.2',
      'uk-gdpr.pecr.a1',
      'us-states.florida.biometric',
      'us-states.florida.sensitive',
      'us-states.texas.biometric',
      'us-states.texas.sensitive'
    ])
  })

  test('requires at least one disclosure in a text', () => {
    for (const {id, satisfiedBy} of catalogue) {
      const {text} = satisfiedBy
      expect('anyOf' in text ? text.anyOf : text.allOf, id).not.toEqual([])
    }
  })

  test('is not met by an empty policy, and says what to add', () => {
    for (const {id, satisfiedBy} of catalogue) {
      const answer = satisfiedBy.facts(silent)
      expect(answer.met, id).toBe(false)
      if (answer.met) continue
      expect(answer.add.length, id).toBeGreaterThan(0)
      for (const {en, de} of answer.add) {
        expect(en, id).toMatch(/\S.*\.$/)
        expect(de, id).toMatch(/\S.*\.$/)
      }
    }
  })
})

describe('requirements', () => {
  test('are those in force on the given day', () => {
    expect(requirements({regimes: ['gdpr'], on: '2018-05-24'})).toEqual([])
    expect(idsOn('2018-05-25', 'gdpr')).toContain('gdpr.13.1.c')
    expect(idsOn('2026-06-18', 'uk-gdpr')).not.toContain('uk-gdpr.164a')
    expect(idsOn('2026-06-19', 'uk-gdpr')).toContain('uk-gdpr.164a')
    expect(idsOn('2026-02-05', 'uk-gdpr')).toContain('uk-gdpr.22c')
    expect(idsOn('2002-08-02', 'coppa')).toContain('coppa.312.4.b.2.i')
    expect(idsOn('2013-07-01', 'coppa')).not.toContain('coppa.312.4.b.2.i')
    expect(idsOn('2026-04-21', 'coppa')).not.toContain('coppa.312.4.d.2.retention')
    expect(idsOn('2026-04-22', 'coppa')).toContain('coppa.312.4.d.2.retention')
    expect(idsOn('2013-12-31', 'caloppa')).not.toContain('caloppa.22575.b.5')
    expect(idsOn('2014-01-01', 'caloppa')).toContain('caloppa.22575.b.5')
  })

  test('exclude unverified entries by default', () => {
    const query = {regimes: ['law-25'] as const, on: '2026-11-20'}
    expect(requirements(query).every(({verified}) => verified)).toBe(true)
    expect(requirements({...query, unverified: true}).length).toBeGreaterThan(requirements(query).length)
  })

  test('belong to the given laws and are in force on the given day', () => {
    fc.assert(
      fc.property(days, fc.subarray([...Object.keys(regimes)] as (keyof typeof regimes)[]), (on, asked) => {
        for (const {regime, inForce} of requirements({regimes: asked, on})) {
          expect(asked).toContain(regime)
          expect(inForce.from <= on && (inForce.until === undefined || on < inForce.until)).toBe(true)
        }
      })
    )
  })

  test('are all found by their id', () => {
    for (const entry of catalogue) expect(requirement(entry.id)).toBe(entry)
    expect(requirement('gdpr.99')).toBeUndefined()
  })
})

function idsOn(on: string, regime: keyof typeof regimes): string[] {
  return requirements({regimes: [regime], on}).map(({id}) => id)
}

function signsOf({applies, satisfiedBy: {text}}: Requirement): string[] {
  const own = 'anyOf' in text ? text.anyOf : text.allOf
  return [...own, ...(applies === 'always' ? [] : applies.signs)]
}

function isRealDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
