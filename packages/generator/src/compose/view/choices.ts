import {purposesOf, type Policy, type Practice} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {incentives} from './incentives.js'
import {activityFor} from './practices.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/** What people can decide without exercising a right. */
export const choices: View = (policy, speech) =>
  unlessEmpty({
    rows: rows(policy, speech),
    deeds: deeds(practicesAt('choices', policy), policy, speech),
    incentives: incentives(policy, speech),
    cookies: isWritten(policy, 'cookies') ? null : optionalLine(policy.cookieConsent?.change)
  })

/** The decisions that people can make, activity by activity; those with the same choice share a row. */
function rows({practices = []}: Policy, speech: Speech): object[] {
  const activities = new Map<string, {readonly choice: Choice; readonly names: string[]}>()
  for (const practice of practices) {
    const {choice} = practice
    if (choice === undefined || 'never' in practice) continue
    const key = JSON.stringify([choice.kind, choice.how])
    const row = activities.get(key) ?? {choice, names: []}
    row.names.push(activityFor(practice, purposesOf(practice), speech))
    activities.set(key, row)
  }
  return [...activities.values()].map(({choice: {kind, how}, names}) => ({
    activity: speech.names(names),
    optIn: kind === 'opt-in',
    optOut: kind === 'opt-out',
    optional: kind === 'optional',
    settings: kind === 'settings',
    none: kind === 'none',
    how: optionalLine(how)
  }))
}

type Choice = NonNullable<Practice['choice']>
