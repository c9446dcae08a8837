import type {Policy, Practice, RetentionRule} from '@policy-gen/schema'
import {oneLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'

/** How long something is kept, for the template `duration`: one of the three, and from when a period counts. */
export interface Kept {
  readonly period: string | null
  readonly from: string | null
  readonly until: string | null
  readonly criteria: string | null
}

/** How long the data of a practice is kept: by its own words or by the rule that it names. */
export function keptOf({keep}: Practice, {retention = []}: Policy, speech: Speech): Kept | undefined {
  if (keep === undefined) return undefined
  if (typeof keep === 'string') return {...nothing, period: speech.period(keep)}
  if ('until' in keep) return {...nothing, until: keep.until}
  const rule = retention.find(({id}) => id === keep.retention)
  return rule && keptByRule(rule, speech)
}

/** How long a rule says that something is kept. */
export function keptByRule(rule: RetentionRule, speech: Speech): Kept {
  if ('criteria' in rule) return {...nothing, criteria: oneLine(rule.criteria)}
  return {...nothing, period: speech.period(rule.period), from: rule.from ?? null}
}

const nothing: Kept = {period: null, from: null, until: null, criteria: null}
