import type {Policy} from '../../model/index.js'
import {allOf, joined, unmet} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated, type Fact} from '../stated.js'
import {
  factOf,
  happening,
  isOwn,
  isPersonal,
  isWithinAny,
  nameOf,
  practicesThat,
  saysOf,
  type DataEntry,
  type PlacedPractice
} from './practices.js'

/** How long some data is kept, at least: enough for the common ground, not for a law. */
export const someRetentionStated: FactCheck = (policy) =>
  everyStated(policy, [...ruleFacts(policy), ...keepFacts(policy)], {
    en: 'Say how long data is kept, or what decides it: `retention`.',
    de: 'Geben Sie an, wie lange Daten aufbewahrt werden oder was darüber entscheidet: `retention`.'
  })

function ruleFacts(policy: Policy): Fact[] {
  return (policy.retention ?? []).map((rule, index) => {
    const path = `retention[${index}]`
    return {path, says: saysOf(rule, path), sections: ['retention']}
  })
}

function keepFacts(policy: Policy): Fact[] {
  return happening(policy)
    .filter(({practice}) => practice.keep !== undefined)
    .map((placed) => factOf(placed, 'keep', ['retention']))
}

/** How long data is kept, or by which criteria that is decided, for all that is collected. */
export const retentionStated: FactCheck = allOf(someRetentionStated, (policy) =>
  joined(
    practicesThat(policy, 'collect')
      .filter(isOwn)
      .filter(isPersonal)
      .filter((placed) => !isKept(policy, placed))
      .map(({path, practice}) => {
        const name = nameOf(practice)
        return unmet({
          en: `Say how long the data of \`${path}\`${name.en} is kept: \`keep\`, or an entry of \`retention\` for it.`,
          de: `Geben Sie an, wie lange die Daten von \`${path}\`${name.de} aufbewahrt werden: \`keep\`, oder ein Eintrag von \`retention\` dafür.`
        })
      })
  )
)

/** The practice says it itself, or rules for all of its data do; a rule that names no data is for all. */
function isKept(policy: Policy, {practice}: PlacedPractice): boolean {
  if (practice.keep !== undefined) return true
  const rules = policy.retention ?? []
  if (rules.some(({data}) => data === undefined)) return true
  const ruled: DataEntry[] = [
    ...rules.flatMap(({data}) => data ?? []),
    ...happening(policy).flatMap((other) =>
      other.practice.keep === undefined ? [] : (other.practice.data ?? [])
    )
  ]
  return practice.data?.every((data) => isWithinAny(ruled, data)) ?? false
}
