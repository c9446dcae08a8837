import {describe, expect, test} from 'vitest'
import {languages} from '../../languages/index.js'
import {rights, type Right} from '../../vocabulary/rights.js'
import type {FactNeed} from '../needs.js'
import {entriesByRegime, localByRegime, regimes, type Regime} from './index.js'

/** The rights that have to be granted for this, whatever the policy declares. */
function rightsIn(need: FactNeed): readonly Right[] {
  if (need === 'complaintStated') return ['complaint']
  if (need === 'accessExplained') return ['access']
  if (typeof need === 'string') return []
  if ('allOf' in need) return need.allOf.flatMap(rightsIn)
  return 'rights' in need ? need.rights : []
}

describe.each(Object.keys(regimes) as Regime[])('%s', (regime) => {
  const given = regimes[regime].rights

  test.runIf(given)('grants the rights that it requires every policy to mention', () => {
    const asked = entriesByRegime[regime]().flatMap(({applies, satisfiedBy}) =>
      applies === undefined ? rightsIn(satisfiedBy.facts) : []
    )
    expect(given).toEqual(expect.arrayContaining(asked))
  })

  test.runIf(given)('lists known rights, each once', () => {
    for (const right of given ?? []) expect(Object.keys(rights)).toContain(right)
    expect(new Set(given).size).toBe(given?.length)
  })

  test.runIf(localByRegime[regime])('describes its rights in every language', () => {
    const local = localByRegime[regime]?.()
    expect(local).toBeDefined()
    for (const words of [local?.heading, local?.lead, ...Object.values(local?.rights ?? {})])
      for (const language of languages) expect(words?.[language]).toMatch(/\p{L}{2}/u)
    for (const right of Object.keys(local?.rights ?? {})) expect(Object.keys(rights)).toContain(right)
  })
})
