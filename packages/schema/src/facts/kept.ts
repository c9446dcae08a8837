import {readPeriod} from '../model/periods.js'
import type {Policy, Practice, RetentionRule} from '../model/index.js'
import {entryById} from './entry-by-id.js'

/** How long something is kept, wherever that is stated. */
export type Kept =
  | {readonly how: 'period'; readonly period: string; readonly from?: string | undefined}
  | {readonly how: 'event'; readonly until: string}
  | {readonly how: 'criteria'; readonly criteria: string}

/** What a policy writes for it: a period, an event, or the id of a rule. */
export type KeepEntry = NonNullable<Practice['keep']>

/** How long, as written or by the rule that is named; `undefined` if there is no such rule. */
export function keptBy(keep: KeepEntry | undefined, policy: Policy): Kept | undefined {
  if (keep === undefined) return undefined
  if (typeof keep === 'string') return {how: 'period', period: keep}
  if ('until' in keep) return {how: 'event', until: keep.until}
  const rule = ruleOf(keep, policy)
  return rule && keptByRule(rule)
}

/** How long a rule says that something is kept. */
export function keptByRule(rule: RetentionRule): Kept {
  if ('criteria' in rule) return {how: 'criteria', criteria: rule.criteria}
  return {how: 'period', period: rule.period, from: rule.from}
}

/** The rule of `retention` that an entry refers to. */
export function ruleOf(keep: KeepEntry | undefined, {retention = []}: Policy): RetentionRule | undefined {
  if (typeof keep !== 'object' || !('retention' in keep)) return undefined
  return entryById(keep.retention, retention)
}

/** Days in each unit; a month has up to 31 of them. */
const daysIn = {minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 31, year: 366}

/** How many days a period may last at most. */
export function lengthInDays(text: string): number | undefined {
  const period = readPeriod(text)
  return period && period.count * daysIn[period.unit]
}
