import type {Policy, Practice} from '@policy-gen/schema'
import {capitalised, emptyCell, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {asPart, keptOf, type Kept} from './kept.js'
import {activity, dataCell, ownHandling, purposeCell, recipientCell} from './practices.js'
import {provisionOf, type Provision} from './provision.js'
import {byGround, byTime, named} from './uses.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/**
 * Activity by activity: which data, what for and on which ground, who receives it, for how long, and whether
 * it has to be given (Art. 13(1)(c), 13(2)(e) GDPR). A row is a practice, so that it only combines facts that
 * were declared together. If its purposes differ in their ground or their period, the cell says which has
 * which.
 */
export const purposes: View = (policy, speech) => {
  const practices = ownHandling(policy).filter((practice) => 'does' in practice && isActivity(practice))
  const shown = new Set(practices)
  const rows = practices.map((practice) => row(practice, policy, speech)).filter(isNotSaidBefore())
  return unlessEmpty({
    rows,
    withAbout: rows.some(({about}) => about !== null),
    withData: rows.some(({data}) => data !== null),
    withPurposes: rows.some(({purposes}) => purposes !== null),
    withGrounds: rows.some(({grounds}) => grounds.length > 0),
    withRecipients: rows.some(({recipients}) => recipients !== null),
    withKept: rows.some(({kept}) => kept.length > 0),
    withProvision: rows.some(({provision}) => provision !== null),
    deeds: deeds(
      practicesAt('purposes', policy).filter((practice) => !shown.has(practice)),
      policy,
      speech
    ),
    newPurposes: isWritten(policy, 'changes') ? null : optionalLine(policy.changes?.newPurposes)
  })
}

/** Something that has a purpose or a name of its own, or about which more than its data is known. */
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
  /** The occasion, unless the activity is named after it. */
  readonly when: string | null
  readonly unless: string | null
  readonly about: string | null
  readonly data: string | null
  readonly purposes: string | null
  readonly grounds: readonly OfPurposes<{readonly grounds: string}>[]
  readonly recipients: string | null
  readonly kept: readonly OfPurposes<{readonly kept: Kept}>[]
  readonly provision: Provision | null
}

/** Something that is true of some purposes of an activity, or of all of them, which then needn't be named. */
type OfPurposes<What> = What & {readonly purposes: string | null}

/**
 * Whether a row says something that no row above it says about the same activity: collecting data for
 * advertising and then sharing it for that is one activity, although these are two practices.
 */
function isNotSaidBefore(): (row: Activity) => boolean {
  const above: Activity[] = []
  // What the rows above say, indexed by the compared fields: one activity may have thousands of rows.
  const saidIn = new Map<string, Set<string>>()
  return (row) => {
    const fields = (Object.keys(row) as (keyof Activity)[]).filter((field) => isSaid(row[field]))
    const key = fields.join()
    const said = saidIn.get(key) ?? new Set(above.map((other) => wordsIn(other, fields)))
    saidIn.set(key, said)
    if (said.has(wordsIn(row, fields))) return false
    above.push(row)
    for (const [key, said] of saidIn) said.add(wordsIn(row, key.split(',') as (keyof Activity)[]))
    return true
  }
}

function wordsIn(row: Activity, fields: readonly (keyof Activity)[]): string {
  return JSON.stringify(fields.map((field) => row[field]))
}

function isSaid(cell: Activity[keyof Activity]): boolean {
  return Array.isArray(cell) ? cell.length > 0 : cell !== null
}

function row(practice: Practice, policy: Policy, speech: Speech): Activity {
  return {
    activity: activity(practice, speech) || emptyCell,
    when: practice.name === undefined ? null : optionalLine(practice.when),
    unless: optionalLine(practice.unless),
    about: speech.cell('subjects', practice.about ?? []) || null,
    data: dataCell(practice, speech) || null,
    purposes: purposeCell(practice, speech) || null,
    grounds: groundsOf(practice, speech),
    recipients: recipientCell(practice, policy, speech) || null,
    kept: timesOf(practice, policy, speech),
    provision: provisionOf(practice, speech) ?? null
  }
}

function groundsOf(practice: Practice, speech: Speech): Activity['grounds'] {
  const groups = byGround(practice)
  return named(groups, speech).flatMap(({grounds, purposes}) => {
    const words = speech.list(grounds.map((ground) => speech.term('legalGrounds', ground)))
    return words === '' ? [] : [{purposes, grounds: purposes === null ? capitalised(words) : words}]
  })
}

function timesOf(practice: Practice, policy: Policy, speech: Speech): Activity['kept'] {
  return named(byTime(practice), speech).flatMap(({keep, purposes}) => {
    const kept = keptOf({keep}, policy, speech)
    return kept === undefined ? [] : [{purposes, kept: purposes === null ? kept : asPart(kept)}]
  })
}
