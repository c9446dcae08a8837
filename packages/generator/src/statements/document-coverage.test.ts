import {readFileSync} from 'node:fs'
import {policySchema, type Policy} from '@policy-gen/schema'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {openTemplates, templateNames} from '../templates/templates.js'
import {compile} from '../templates/compile.js'
import {documentCoverage, type DocumentStanding} from './document-coverage.js'

const on = '2026-11-20'

describe('documentCoverage', () => {
  it.each([
    'studio/policy',
    'studio/de.policy',
    'atlas/policy',
    'shop/policy',
    'health/policy',
    'saas/policy',
    'app/policy',
    'cycle/policy',
    'coffee/policy'
  ])('finds every requirement of %s met', (name) => {
    const standings = documentCoverage(example(name), {on, unverified: true})
    expect(standings.filter(({status}) => status === 'unmet').map(idOf)).toEqual([])
  })

  it('does not count facts that custom templates leave out', () => {
    const templates = openTemplates(
      compile(
        {
          'en/rights.md': 'You have rights.\n',
          'en/retention.md': 'We keep data.\n',
          'en/summary.md': 'In short.\n'
        },
        templateNames
      )
    )
    const unmet = documentCoverage(example('studio/policy'), {on, templates}).filter(
      ({status}) => status === 'unmet'
    )
    expect(unmet.map(idOf)).toEqual(expect.arrayContaining(['gdpr.13.2.b', 'gdpr.13.2.d']))
    // The table of activities states how long data is kept.
    expect(unmet.map(idOf)).not.toContain('gdpr.13.2.a')
  })

  it('does not count facts inside a comment or a hidden element', () => {
    const policy: Policy = {
      title: 'T',
      language: 'en',
      organisation: {name: 'O', legalName: 'Open Ltd', contact: {email: 'privacy@o.example'}},
      sections: [
        {kind: 'controller', body: 'We are <!-- {{organisation.legalName}} --> us.\n'},
        {kind: 'contact', body: '<p hidden>Write to {{organisation.contact.email}}.</p>\n'}
      ]
    }
    const shown: Policy = {
      ...policy,
      sections: policy.sections.map(({kind, body = ''}) => ({
        kind,
        body: body.replace(/<!--|-->|<p hidden>|<\/p>/g, '')
      }))
    }
    const regimes = ['gdpr'] as const
    const statusIn = (one: Policy): string | undefined =>
      documentCoverage(one, {on, regimes}).find((standing) => idOf(standing) === 'gdpr.13.1.a')?.status
    expect([statusIn(policy), statusIn(shown)]).toEqual(['unmet', 'met'])
  })

  it('names the section to add for a fact that is declared but not stated', () => {
    const {sections, ...rest} = example('studio/policy')
    const policy = {...rest, sections: sections.filter(({kind}) => kind !== 'transfers')}
    const standing = documentCoverage(policy, {on}).find((each) => idOf(each) === 'gdpr.13.1.f')
    expect(standing).toMatchObject({status: 'unmet', add: [{section: 'transfers'}, {section: 'transfers'}]})
  })
})

function idOf({requirement}: DocumentStanding): string {
  return requirement.id
}

function example(name: string): Policy {
  return policySchema.parse(
    parse(readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
  )
}
