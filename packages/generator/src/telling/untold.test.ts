import {disclosures, formatPath, parsePolicyValue, type Disclosure, type Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {arbitraryPolicy} from '../../../schema/src/model/arbitrary-policy.js'
import {declaredFacts} from './declared-facts.js'
import {toldBy} from './told.js'
import {isTaken, untoldFacts} from './untold.js'

const policy: Policy = {
  title: 'T',
  language: 'en',
  organisation: {name: 'O'},
  recipients: [{kind: 'hosting-provider'}, {kind: 'delivery-company'}],
  transfers: 'none',
  retention: [{name: 'Orders', period: '10 years'}],
  practices: [
    {does: 'collect', who: 'partner', data: ['age'], keep: '1 year'},
    {does: 'sell', data: ['interests'], with: ['data-broker']},
    {never: 'collect', data: ['health-data'], ground: ['consent']}
  ],
  sections: [{kind: 'purposes'}, {kind: 'collection'}]
}

describe('a fact that no section tells', () => {
  it('is named with the section to add', () => {
    expect(untoldFacts(policy).map(({message}) => message)).toEqual([
      '`recipients[0]` (and one more) is declared, but no section tells it — add `- kind: sharing`',
      '`transfers` is declared, but no section tells it — add `- kind: transfers`',
      '`retention[0]` is declared, but no section tells it — add `- kind: retention`',
      '`practices[0].keep` is declared, but no section tells it — add `- kind: retention`',
      '`practices[1].data` is declared, but no section tells it — add `- kind: sale`',
      '`practices[1].with` is declared, but no section tells it — add `- kind: sharing`',
      '`practices[2].ground` is declared, but no section can tell it'
    ])
  })

  it('is none where the policy leaves its sections to us', () => {
    const {sections: _, practices: __, recipients: ___, ...rest} = policy
    const whole = parsePolicyValue(rest).policy
    expect(whole && untoldFacts(whole)).toEqual([])
  })

  it('is none where an author’s own words are there to tell it, or a fact quotes them', () => {
    const own: Policy = {
      title: 'T',
      language: 'en',
      organisation: {name: 'O'},
      transfers: 'none',
      practices: [{never: 'sell', data: ['personal-data'], says: 'We never sell data.'}],
      sections: [{kind: 'transfers', body: 'Nothing leaves the country.\n'}]
    }
    expect(untoldFacts(own)).toEqual([])
  })
})

describe('whatever a policy declares', () => {
  const kinds = Object.keys(disclosures) as Disclosure[]

  it('is stated by a line of the document, or listed as not stated', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy(),
        fc.constantFrom('en', 'de'),
        fc.uniqueArray(fc.constantFrom(...kinds), {minLength: 1, maxLength: kinds.length}),
        (any, language, some) => {
          const written: Policy = {
            ...withoutQuotes(any),
            language,
            provenance: undefined,
            sections: some.map((kind) => ({kind}))
          }
          const told = toldBy(written)
          const silent = declaredFacts(written).filter(
            (fact) => isTaken(fact, written) && told.linesOf(fact.path).length === 0
          )
          expect(silent.map(({path}) => formatPath(path))).toEqual([])
        }
      ),
      {numRuns: 30, seed: 11}
    )
  }, 120_000)
})

function withoutQuotes(policy: Policy): Policy {
  return JSON.parse(JSON.stringify(policy), (key, value: unknown) =>
    key === 'says' ? undefined : value
  ) as Policy
}
