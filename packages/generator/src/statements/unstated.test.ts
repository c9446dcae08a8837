import {
  disclosures,
  languages,
  formatPath,
  parsePolicyValue,
  type Disclosure,
  type Path,
  type Policy
} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryModel} from '../../../schema/src/model/arbitrary-model.js'
import {compose} from '../compose/compose.js'
import {alterations} from './alterations.js'
import {declaredFacts} from './declared-facts.js'
import {statedBy} from './stated.js'
import {isTaken, unstatedFacts} from './unstated.js'

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

describe('unstatedFacts', () => {
  it('reports each fact that no section states, with the section to add', () => {
    expect(unstatedFacts(policy).map(({message}) => message)).toEqual([
      '`recipients[0]` (and one more) is declared, but no section states it — add `- kind: sharing`',
      '`transfers` is declared, but no section states it — add `- kind: transfers`',
      '`retention[0]` is declared, but no section states it — add `- kind: retention`',
      '`practices[0].keep` is declared, but no section states it — add `- kind: retention`',
      '`practices[1].data` is declared, but no section states it — add `- kind: sale`',
      '`practices[1].with` is declared, but no section states it — add `- kind: sharing`',
      '`practices[2].ground` is declared, but no section can state it'
    ])
  })

  it('reports nothing for a policy that does not list its sections', () => {
    const {sections: _, practices: __, recipients: ___, ...rest} = policy
    const whole = parsePolicyValue(rest).policy
    expect(whole && unstatedFacts(whole)).toEqual([])
  })

  it('reports nothing if the author’s own words are there to state the fact, or a fact quotes them', () => {
    const own: Policy = {
      title: 'T',
      language: 'en',
      organisation: {name: 'O'},
      transfers: 'none',
      practices: [{never: 'sell', data: ['personal-data'], says: 'We never sell data.'}],
      sections: [{kind: 'transfers', body: 'Nothing leaves the country.\n'}]
    }
    expect(unstatedFacts(own)).toEqual([])
  })
})

describe('invisible words', () => {
  it.each(['', '\n', '<!-- Nothing leaves the country. -->\n', '### Transfers\n', '<p hidden>None.</p>\n'])(
    'state no fact: %j',
    (body) => {
      const empty: Policy = {
        title: 'T',
        language: 'en',
        organisation: {name: 'O'},
        transfers: 'none',
        sections: [{kind: 'transfers', body}]
      }
      expect(unstatedFacts(empty).map(({message}) => message)).toEqual([
        '`transfers` is declared, but no section states it — add `- kind: transfers`'
      ])
    }
  )
})

describe('every declared fact', () => {
  const kinds = Object.keys(disclosures) as Disclosure[]
  const someSections = fc.uniqueArray(fc.constantFrom(...kinds), {minLength: 1, maxLength: kinds.length})
  /** If a policy has many words, a random tenth of them is tested. */
  const step = 10

  it('is stated by a line of the document, or listed as not stated', () => {
    fc.assert(
      fc.property(arbitraryModel(), fc.constantFrom(...languages), someSections, (any, language, some) => {
        const policy: Policy = {...any, language, sections: some.map((kind) => ({kind}))}
        const {linesOf} = statedBy(policy)
        // A line that states two facts counts for each of them, although removing either alone might change
        // nothing.
        const now = compose(policy)
        const silent = declaredFacts(policy).filter(
          (fact) =>
            isTaken(fact, policy) && linesOf(fact.path).length === 0 && !changes(fact.path, policy, now)
        )
        expect(silent.map(({path}) => formatPath(path))).toEqual([])
      }),
      {numRuns: runs(20)}
    )
  })

  it('is stated with every word of it', () => {
    fc.assert(
      fc.property(
        arbitraryModel(),
        fc.constantFrom(...languages),
        fc.nat(step - 1),
        (any, language, offset) => {
          const policy: Policy = {...any, language}
          const warned = declaredFacts(policy).filter((fact) => !isTaken(fact, policy))
          const now = compose(policy)
          const silent = words(policy).filter(
            (word, place) =>
              place % step === offset % step &&
              !warned.some(({path}) => isWithin(path, word)) &&
              !changes(word, policy, now)
          )
          expect(silent.map(formatPath).filter((path) => !settings.test(path))).toEqual([])
        }
      ),
      {numRuns: runs(20)}
    )
  })
})

/**
 * Values that aren't for readers: those that decide which requirements apply, ids that other facts refer to,
 * and names that only tables use.
 */
const settings =
  /^(?:language|regimes|states|url|description|sections|organisation\.(?:onlineOnly|tenMillionConsumers)|organisation\.representatives$|recipients\[\d+\]\.service|practices\[\d+\]\.name)|(?:^|\.)id$/

/** Every word, number and answer of a policy. */
function words(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    words(inner, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

function isWithin(outer: Path, inner: Path): boolean {
  return outer.every((step, place) => step === inner[place])
}

/** Whether the document would be different if a fact were. */
function changes(path: Path, policy: Policy, now: string): boolean {
  return [...alterations(policy, path)].some(({policy: other}) => {
    try {
      return compose(other) !== now
    } catch {
      return false
    }
  })
}
