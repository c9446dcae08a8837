import type {Policy, Practice} from '../../model/index.js'
import {dataCategories, type DataCategory} from '../../vocabulary/data-categories.js'
import {legalGrounds, type LegalGround} from '../../vocabulary/legal-grounds.js'
import {recipientKinds} from '../../vocabulary/recipients.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import {covers} from '../../vocabulary/tree.js'
import type {Localised} from '../../vocabulary/term.js'
import {anyOf, joined, unmet, type Answer} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated, someStated, type Fact} from '../stated.js'
import {isOwn, isPersonal, practicesThat, promisesNeverTo, saysOf, type PlacedPractice} from './practices.js'

/** Which data is collected, or that none is. */
export const dataCollected: FactCheck = anyOf(
  (policy) =>
    everyStated(
      policy,
      gathering(policy).map((placed) => factOf(placed, 'data', ['collection'])),
      {
        en: 'Say which data is collected: a practice with `does: collect` and `data`.',
        de: 'Geben Sie an, welche Daten erhoben werden: eine Praxis mit `does: collect` und `data`.'
      }
    ),
  (policy) =>
    everyStated(
      policy,
      promisesNeverTo(policy, 'collect')
        .filter(({practice}) => [practice.data ?? []].flat().includes('personal-data'))
        .map((placed) => factOf(placed, 'data', ['collection']))
    )
)

/** What is got or held: collected, read from a device, used or kept, with the data named. */
function gathering(policy: Policy): PlacedPractice[] {
  return practicesThat(policy, 'collect', 'store-on-device', 'use', 'keep')
    .filter(isOwn)
    .filter(isPersonal)
    .filter(({practice}) => practice.data !== undefined)
}

/** What data is used for: every collection and use names its purposes. */
export const purposesStated: FactCheck = (policy) =>
  everyOneStates(policy, needingReason(policy), 'purposes', ['purposes'], {
    en: 'Say what the data is used for: `purposes` of a practice.',
    de: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.'
  })

/** On which legal ground: every collection and use names it. */
export const groundsStated: FactCheck = (policy) =>
  everyOneStates(policy, needingReason(policy), 'ground', ['legal-basis'], {
    en: 'Say on which legal ground data is processed: `ground` of a practice.',
    de: 'Geben Sie an, auf welcher Rechtsgrundlage Daten verarbeitet werden: `ground` einer Praxis.'
  })

/** Where all of the collected data comes from. */
export const allSourcesStated: FactCheck = (policy) =>
  everyOneStates(
    policy,
    practicesThat(policy, 'collect').filter(isOwn).filter(isPersonal),
    'from',
    ['sources'],
    missingSource
  )

function needingReason(policy: Policy): PlacedPractice[] {
  return practicesThat(policy, 'collect', 'store-on-device', 'use', 'share')
    .filter(isOwn)
    .filter(isPersonal)
    .filter(needsOwnReason)
}

/** Every one of the practices has the field, or another one has it for the same data; and all is stated. */
function everyOneStates(
  policy: Policy,
  concerned: readonly PlacedPractice[],
  field: 'purposes' | 'ground' | 'from',
  sections: readonly Disclosure[],
  missing: Localised
): Answer {
  const giving = concerned.filter(({practice}) => practice[field] !== undefined)
  const lacking = concerned.filter(
    (placed) => placed.practice[field] === undefined && !isCovered(placed, giving)
  )
  if (giving.length === 0) return unmet(missing)
  const stated = everyStated(
    policy,
    giving.map((placed) => factOf(placed, field, sections))
  )
  return joined([stated, ...lacking.map(({path, practice}) => unmet(lacks(path, practice.name, field)))])
}

/**
 * “We collect your address” needs no reason of its own where “we use your contact details to deliver”
 * gives one for all of that data.
 */
function isCovered({practice}: PlacedPractice, giving: readonly PlacedPractice[]): boolean {
  const reasoned = giving.flatMap((other) => other.practice.data ?? [])
  return practice.data?.every((data) => isWithinAny(reasoned, data)) ?? false
}

/** A category of data, or what an author calls it. */
export type DataEntry = NonNullable<PlacedPractice['practice']['data']>[number]

/** Whether one of the entries is the same data or a broader category. */
export function isWithinAny(entries: readonly DataEntry[], data: DataEntry): boolean {
  return entries.some((broad) => isWithin(broad, data))
}

function isWithin(broad: DataEntry, narrow: DataEntry): boolean {
  if (typeof broad === 'string' && typeof narrow === 'string') return covers(dataCategories, broad, narrow)
  return typeof broad !== 'string' && typeof narrow !== 'string' && broad.other === narrow.other
}

function lacks(path: string, name: string | undefined, field: string): Localised {
  const which = {en: name === undefined ? '' : ` (“${name}”)`, de: name === undefined ? '' : ` („${name}“)`}
  return {
    en: `\`${path}\`${which.en} lacks \`${field}\`.`,
    de: `Bei \`${path}\`${which.de} fehlt \`${field}\`.`
  }
}

/** What some data is used for, at least: enough for the common ground, not for a law. */
export const somePurposeStated: FactCheck = (policy) =>
  someStated(
    policy,
    practicesThat(policy, ...everyAction)
      .filter(({practice}) => practice.purposes !== undefined)
      .map((placed) => factOf(placed, 'purposes', ['purposes'])),
    {
      en: 'Say what the data is used for: `purposes` of a practice.',
      de: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.'
    }
  )

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

/** The practices that rest on one of the grounds. */
export function withGround(policy: Policy, grounds: readonly LegalGround[]): PlacedPractice[] {
  return practicesThat(policy, ...everyAction).filter(({practice}) =>
    (practice.ground ?? []).some((ground) => grounds.some((broad) => covers(legalGrounds, broad, ground)))
  )
}

const missingSource = {
  en: 'Say where the data comes from: `from` of a practice.',
  de: 'Geben Sie an, woher die Daten stammen: `from` einer Praxis.'
}

/** Where data comes from, wherever a practice names a source. */
export const sourcesStated: FactCheck = (policy) =>
  everyStated(
    policy,
    practicesThat(policy, ...everyAction)
      .filter(({practice}) => practice.from !== undefined)
      .map((placed) => factOf(placed, 'from', ['sources'])),
    missingSource
  )

/** Whether data must be given and what follows if not: every collection from the person says it. */
export const provisionStated: FactCheck = (policy) => {
  const concerned = practicesThat(policy, 'collect').filter(isOwn).filter(isPersonal).filter(fromPerson)
  if (concerned.length === 0) {
    return unmet({
      en: 'Say whether people must give the data: `provision` of a practice that collects.',
      de: 'Geben Sie an, ob die Daten bereitgestellt werden müssen: `provision` einer Praxis, die erhebt.'
    })
  }
  return joined(
    concerned.map((placed) => {
      const {provision} = placed.practice
      if (provision === undefined || (provision.required !== 'no' && provision.otherwise === undefined)) {
        return unmet({
          en: `Say whether the data of \`${placed.path}\` must be given, and what follows from not giving it: \`provision\`.`,
          de: `Geben Sie an, ob die Daten von \`${placed.path}\` bereitgestellt werden müssen und was sonst folgt: \`provision\`.`
        })
      }
      return everyStated(policy, [factOf(placed, 'provision', ['collection'])])
    })
  )
}

/** Services that depend on data say so (Brazil). */
export const dependenceStated: FactCheck = (policy) =>
  everyStated(
    policy,
    practicesThat(policy, 'collect')
      .filter(({practice}) => practice.provision !== undefined && practice.provision.required !== 'no')
      .map((placed) => factOf(placed, 'provision', ['collection'])),
    {
      en: 'Say that the service depends on the data: `provision` of a practice.',
      de: 'Geben Sie an, dass die Leistung von den Daten abhängt: `provision` einer Praxis.'
    }
  )

/** Not from elsewhere alone. */
function fromPerson({practice}: PlacedPractice): boolean {
  return (
    practice.from === undefined ||
    practice.from.some((origin) => ['person', 'device', 'observation'].some((own) => own === origin))
  )
}

/** Which sensitive data is collected and why, under California's list. */
export const sensitiveDataStated: FactCheck = (policy) => {
  const concerned = gathering(policy).filter(({practice}) =>
    (practice.data ?? []).some((data) => typeof data === 'string' && isSensitive(data, 'ccpa'))
  )
  return joined([
    everyStated(
      policy,
      concerned.map((placed) => factOf(placed, 'data', ['collection'])),
      {
        en: 'Say which sensitive data is collected.',
        de: 'Geben Sie an, welche sensiblen Daten erhoben werden.'
      }
    ),
    ...concerned.map((placed) =>
      placed.practice.purposes === undefined
        ? unmet(lacks(placed.path, placed.practice.name, 'purposes'))
        : everyStated(policy, [factOf(placed, 'purposes', ['purposes'])])
    )
  ])
}

/** Whether a law protects a category of data more than others. */
export function isSensitive(data: DataCategory, law: 'gdpr' | 'ccpa'): boolean {
  const term = dataCategories[data]
  return 'sensitive' in term && term.sensitive.some((name) => name === law)
}

/** Every root of the tree of actions: with `practicesThat`, everything that happens. */
export const everyAction = [
  'collect',
  'store-on-device',
  'use',
  'share',
  'engage',
  'give-access',
  'keep'
] as const

/** A field of a practice as a fact; the practice itself where it goes without the field. */
export function factOf(placed: PlacedPractice, field: keyof Practice, sections: readonly Disclosure[]): Fact {
  const {path, practice} = placed
  return {
    path: practice[field] === undefined ? path : `${path}.${field}`,
    says: saysOf(practice, path),
    sections
  }
}

/** A whole practice as a fact. */
export function wholeOf({path, practice}: PlacedPractice, sections: readonly Disclosure[]): Fact {
  return {path, says: saysOf(practice, path), sections}
}
