import {readFileSync} from 'node:fs'
import {
  coverage,
  disclosures,
  languages,
  policySchema,
  type Disclosure,
  type Policy
} from '@policy-gen/schema'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {templateNames} from '../templates/templates.js'
import {compose, composeDocument} from './compose.js'

describe('an archived policy', () => {
  it.each(['jetblue', 'jetphotos', 'jetsetmag'])(
    'is written as it was published, to the byte: %s',
    (name) => {
      const original = readFileSync(new URL(`../../../../examples/${name}/original.md`, import.meta.url))
      expect(Buffer.from(compose(example(`${name}/policy`))).equals(original)).toBe(true)
    }
  )
})

const modern = [
  'studio/policy',
  'studio/de.policy',
  'studio/fr.policy',
  'studio/es.policy',
  'atlas/policy',
  'shop/policy',
  'health/policy',
  'saas/policy',
  'app/policy',
  'cycle/policy',
  'app/fr.policy',
  'coffee/policy'
]

describe('a policy that is written from facts alone', () => {
  it.each(modern)('meets every requirement of the laws that it names: %s', (name) => {
    const unmet = coverage(example(name), {on: '2026-11-20', unverified: true})
      .filter(({status}) => status === 'unmet')
      .map(({requirement}) => requirement.id)
    expect(unmet).toEqual([])
  })

  it.each(modern.slice(0, 5))('has text in each section that it lists: %s', (name) => {
    const {sections} = composeDocument(example(name))
    expect(sections.filter(({start, end}) => start === end)).toEqual([])
  })

  it.each(modern)('states facts, not possibilities: %s', (name) => {
    expect(compose(example(name))).not.toMatch(
      /\b(?:may also|might|often|from time to time|möglicherweise|gegebenenfalls|unter Umständen)\b/i
    )
  })

  it('contains the exact link texts of California only if the policy answers to its law', () => {
    const atlas = example('atlas/policy')
    expect(compose(atlas)).toContain(
      '[Do Not Sell or Share My Personal Information](https://atlas-trails.example/privacy/do-not-sell-or-share)'
    )
    expect(compose({...atlas, regimes: ['gdpr']})).not.toMatch(
      /live in California|CCPA|LGPD|PIPEDA requires|encarregado|164A/
    )
  })

  it('is the same text in every time zone', () => {
    const before = process.env.TZ
    try {
      const written = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
        process.env.TZ = zone
        return compose(example('studio/policy'))
      })
      expect(written[0]).toBe(written[1])
      expect(written[0]).toContain('1 October 2026')
    } finally {
      process.env.TZ = before
    }
  })
})

describe('the templates', () => {
  it.each(languages)('cover every disclosure in %s', (language) => {
    for (const kind of Object.keys(disclosures) as Disclosure[]) {
      expect(templateNames).toContain(`${language}/${kind}.md`)
    }
  })

  it.each(languages)('are the same in %s as in English', (language) => {
    const of = (language: string): string[] =>
      templateNames.filter((name) => name.startsWith(`${language}/`)).map((name) => name.slice(3))
    expect(of(language)).toEqual(of('en'))
  })
})

function example(name: string): Policy {
  return policySchema.parse(
    parse(readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
  )
}
