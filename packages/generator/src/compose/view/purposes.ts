import type {Policy, Practice} from '@policy-gen/schema'
import {capitalised, emptyCell, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {keptOf, type Kept} from './kept.js'
import {activityFor, dataCell, limited, ownHandling, recipientCell} from './practices.js'
import {provisionOf, type Provision} from './provision.js'
import {byGroundAndTime, type UsesTogether} from './uses.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/**
 * Activity by activity: which data, what for and on which ground, who receives it, for how long, and whether
 * it has to be given (Art. 13(1)(c), 13(2)(e) GDPR). A row is a practice, or those of its purposes that share a
 * ground and a time, so that what sits side by side in it was declared together.
 */
export const purposes: View = (policy, speech) => {
  const practices = ownHandling(policy).filter((practice) => 'does' in practice && isActivity(practice))
  const rows = practices
    .flatMap((practice) => byGroundAndTime(practice).map((uses) => row(practice, uses, policy, speech)))
    .filter(isNotSaidBefore())
  return unlessEmpty({
    rows,
    withAbout: rows.some(({about}) => about !== null),
    withData: rows.some(({data}) => data !== null),
    withPurposes: rows.some(({purposes}) => purposes !== null),
    withGrounds: rows.some(({grounds}) => grounds !== null),
    withRecipients: rows.some(({recipients}) => recipients !== null),
    withKept: rows.some(({kept}) => kept !== null),
    withProvision: rows.some(({provision}) => provision !== null),
    deeds: deeds(
      practicesAt('purposes', policy).filter((practice) => !practices.includes(practice)),
      policy,
      speech
    ),
    newPurposes: isWritten(policy, 'changes') ? null : optionalLine(policy.changes?.newPurposes)
  })
}

/** Something that is done for a purpose, that has a name of its own, or of which more is known than its data. */
export function isActivity(practice: Practice): boolean {
  return known.some((field) => practice[field] !== undefined)
}

const known = [
  'name',
  'about',
  'purposes',
  'ground',
  'keep',
  'provision',
  'where',
  'when',
  'unless'
] as const satisfies readonly (keyof Practice)[]

interface Activity {
  readonly activity: string
  /** On which occasion, where the activity isn't called by it. */
  readonly when: string | null
  readonly unless: string | null
  readonly about: string | null
  readonly data: string | null
  readonly purposes: string | null
  readonly grounds: string | null
  readonly recipients: string | null
  readonly kept: Kept | null
  readonly provision: Provision | null
}

/**
 * Whether a row says something that no row above it says of the same activity: what is collected for advertising and
 * then shared for it is one activity, though two practices say so.
 */
function isNotSaidBefore(): (row: Activity) => boolean {
  const above = new Map<string, Activity[]>()
  return (row) => {
    const namesakes = above.get(row.activity) ?? []
    if (namesakes.some((other) => saysAll(other, row))) return false
    above.set(row.activity, [...namesakes, row])
    return true
  }
}

function saysAll(other: Activity, row: Activity): boolean {
  return (Object.keys(row) as (keyof Activity)[]).every(
    (field) => row[field] === null || JSON.stringify(row[field]) === JSON.stringify(other[field])
  )
}

function row(practice: Practice, uses: UsesTogether, policy: Policy, speech: Speech): Activity {
  const grounds = uses.grounds.map((ground) => speech.term('legalGrounds', ground))
  return {
    activity:
      (practice.name === undefined
        ? activityFor(practice, uses.purposes, speech)
        : limited(practice.name, practice, speech)) || emptyCell,
    when: practice.name === undefined ? null : optionalLine(practice.when),
    unless: optionalLine(practice.unless),
    about: speech.cell('subjects', practice.about ?? []) || null,
    data: dataCell(practice, speech) || null,
    purposes: speech.cell('purposes', uses.purposes) || null,
    grounds: capitalised(speech.list(grounds)) || null,
    recipients: recipientCell(practice, policy, speech) || null,
    kept: keptOf(uses, policy, speech) ?? null,
    provision: provisionOf(practice, speech) ?? null
  }
}
