import {parsePolicy, type Policy, type Regime} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {compose} from '../compose/compose.js'
import {documentCoverage} from './document-coverage.js'
import {unstatedFacts} from './unstated.js'

const head = `title: Privacy
language: en
organisation: {name: Atlas, address: {city: Berlin, country: DE}}
`

/** A valid policy. */
function policyOf(facts: string): Policy {
  const {policy, problems} = parsePolicy(`${head}${facts}`)
  if (!policy) throw new Error(problems.map(({message}) => message).join('\n'))
  return policy
}

function standing(policy: Policy, id: string): string | undefined {
  const regimes = [id.split('.', 1)[0] as Regime]
  const found = documentCoverage(policy, {on: '2026-11-20', regimes, unverified: true})
  return found.find(({requirement}) => requirement.id === id)?.status
}

describe('a requirement that coverage calls met is stated in the text', () => {
  test('the public as a recipient', () => {
    const policy = policyOf(
      'regimes: [gdpr]\npractices: [{does: share, data: [username], with: [the-public], purposes: [service], ground: [contract]}]\n'
    )
    const line = 'We share this data with the public for providing our service: user name.'
    expect(compose(policy)).toContain(`\n${line}\n`)
    expect(standing(policy, 'gdpr.13.1.e')).toBe('met')
    const purposesAlone = {...policy, sections: [{kind: 'purposes' as const}]}
    expect(compose(purposesAlone)).toContain('| The public |')
    expect(standing({...policy, sections: [{kind: 'rights'}]}, 'gdpr.13.1.e')).toBe('unmet')
  })

  test('how long a service provider keeps data for the organisation', () => {
    const policy = policyOf(
      'practices: [{does: keep, who: service-provider, data: [log-data], keep: 1 year}]\nsections: [{kind: purposes}, {kind: retention}]\n'
    )
    expect(compose(policy)).toContain('| Server logs | Server logs | 1 year |')
    expect(standing(policy, 'gdpr.13.2.a')).toBe('met')
    expect(standing({...policy, sections: [{kind: 'rights'}]}, 'gdpr.13.2.a')).toBe('unmet')
  })

  test('a practice that may happen', () => {
    const policy = policyOf(
      'regimes: [lgpd]\npractices: [{may: collect, data: [name], purposes: [newsletter]}]\n'
    )
    expect(compose(policy)).toContain('We may collect this data for newsletter: name.')
    expect(standing(policy, 'lgpd.9.i')).toBe('met')
    expect(standing({...policy, sections: [{kind: 'rights'}]}, 'lgpd.9.i')).toBe('unmet')
  })
})

describe('a fact that is neither written nor quoted', () => {
  test('is reported with the section to add', () => {
    const policy = policyOf(`regimes: [gdpr]
practices: [{does: collect, data: [name], purposes: [newsletter], ground: [contract], keep: 1 year}]
recipients: [{name: Rackfield, kind: hosting-provider, country: US}]
transfers: [{to: [US], safeguard: standard-contractual-clauses}]
retention: [{name: Books, data: [name], period: 8 years}]
rights: {granted: [access]}
sections: [{kind: controller}, {kind: purposes}, {kind: contact}]
`)
    expect(unstatedFacts(policy).map(({message}) => message)).toEqual([
      '`recipients[0]` is declared, but no section states it — add `- kind: sharing`',
      '`transfers[0]` is declared, but no section states it — add `- kind: transfers`',
      '`retention[0]` is declared, but no section states it — add `- kind: retention`',
      '`rights` is declared, but no section states it — add `- kind: rights`'
    ])
  })

  test('does not meet a requirement through a quote that states something else', () => {
    const quoting = (sentence: string): Policy =>
      policyOf(`regimes: [gdpr]
practices: [{does: collect, data: [name], purposes: [newsletter], ground: [contract], keep: 1 year, says: ${JSON.stringify(sentence)}}]
sections: [{kind: collection, body: ${JSON.stringify(sentence)}}]
`)
    const asked = ['gdpr.13.1.c', 'gdpr.13.2.a']
    const love = quoting('We love our customers.')
    expect(asked.map((id) => standing(love, id))).toEqual(['unmet', 'unmet'])
    const stated = quoting(
      'We use your name to send you our newsletter. The legal basis is our contract. We keep it for one year.'
    )
    expect(asked.map((id) => standing(stated, id))).toEqual(['met', 'met'])
  })

  test('cannot have a quote that states nothing', () => {
    const {problems} = parsePolicy(
      `${head}practices: [{does: collect, data: [name], purposes: [newsletter], says: Hello.}]
sections: [{kind: collection, body: Hello.}]
`
    )
    expect(problems.map(({message}) => message)).toEqual([
      '“Hello.” means nothing — write a whole sentence, or remove the field.'
    ])
  })
})
