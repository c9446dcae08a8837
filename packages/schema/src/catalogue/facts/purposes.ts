import type {Policy} from '../../model/index.js'
import {recipientKinds} from '../../vocabulary/recipients.js'
import {covers} from '../../vocabulary/tree.js'
import {joined, unmet} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated, someStated} from '../stated.js'
import {everyPracticeStates} from './every-practice.js'
import {
  factOf,
  happening,
  isOwn,
  isPersonal,
  practicesThat,
  withGround,
  type PlacedPractice
} from './practices.js'

/** What data is used for: every collection and use names its purposes. */
export const purposesStated: FactCheck = (policy) =>
  everyPracticeStates(policy, needingReason(policy), 'purposes', ['purposes'], {
    en: 'Say what the data is used for: `purposes` of a practice.',
    de: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.'
  })

/** What some data is used for, at least: enough for the common ground, not for a law. */
export const somePurposeStated: FactCheck = (policy) =>
  someStated(
    policy,
    happening(policy)
      .filter(({practice}) => practice.purposes !== undefined)
      .map((placed) => factOf(placed, 'purposes', ['purposes'])),
    {
      en: 'Say what the data is used for: `purposes` of a practice.',
      de: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.'
    }
  )

/** On which legal ground: every collection and use names it. */
export const groundsStated: FactCheck = (policy) =>
  everyPracticeStates(policy, needingReason(policy), 'ground', ['legal-basis'], {
    en: 'Say on which legal ground data is processed: `ground` of a practice.',
    de: 'Geben Sie an, auf welcher Rechtsgrundlage Daten verarbeitet werden: `ground` einer Praxis.'
  })

/** Which legitimate interests are pursued, wherever they are the ground. */
export const interestsStated: FactCheck = (policy) => {
  const concerned = withGround(policy, ['legitimate-interests'])
  if (concerned.length === 0) {
    return unmet({
      en: 'Say which legitimate interests are pursued: `interest` of a practice.',
      de: 'Geben Sie an, welche berechtigten Interessen verfolgt werden: `interest` einer Praxis.'
    })
  }
  return joined(
    concerned.map((placed) =>
      placed.practice.interest === undefined
        ? unmet({
            en: `Say which legitimate interest \`${placed.path}\` pursues: \`interest\`.`,
            de: `Geben Sie an, welches berechtigte Interesse \`${placed.path}\` verfolgt: \`interest\`.`
          })
        : everyStated(policy, [
            {...factOf(placed, 'interest', ['legal-basis']), words: placed.practice.interest}
          ])
    )
  )
}

function needingReason(policy: Policy): PlacedPractice[] {
  return practicesThat(policy, 'collect', 'store-on-device', 'use', 'share')
    .filter(isOwn)
    .filter(isPersonal)
    .filter(needsOwnReason)
}

/**
 * Handing data to somebody who works for the organisation serves the purpose and rests on the ground
 * of the work; only other sharing needs its own.
 */
function needsOwnReason({action, practice}: PlacedPractice): boolean {
  if (action === 'transfer') return false
  if (action !== 'share' || practice.with === undefined) return true
  return practice.with.some(
    (kind) => typeof kind !== 'string' || !covers(recipientKinds, 'service-provider', kind)
  )
}
