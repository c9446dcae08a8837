import {
  keptBy,
  keptByRule as ruleSays,
  type Policy,
  type Practice,
  type RetentionRule
} from '@policy-gen/schema'
import {oneLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'

/** How long something is kept, for the template `duration`: one of the three, and when a period begins. */
export interface Kept {
  readonly period: string | null
  readonly from: string | null
  readonly until: string | null
  readonly criteria: string | null
  /** Whether there are words before it: `Newsletter: until you unsubscribe`. */
  readonly within: boolean
}

/** How long the data of a practice is kept: by its own words or by the rule that it names. */
export function keptOf({keep}: Pick<Practice, 'keep'>, policy: Policy, speech: Speech): Kept | undefined {
  const kept = keptBy(keep, policy)
  return kept && inWords(kept, speech)
}

/** How long a rule says that something is kept. */
export function keptByRule(rule: RetentionRule, speech: Speech): Kept {
  return inWords(ruleSays(rule), speech)
}

/**
 * The same after other words, and perhaps before some: `Newsletter: until you unsubscribe; statistics: 1
 * year`.
 */
export function asPart({criteria, ...kept}: Kept): Kept {
  return {...kept, criteria: criteria?.replace(/(?<!\.)\.$/, '') ?? null, within: true}
}

function inWords(kept: ReturnType<typeof ruleSays>, speech: Speech): Kept {
  switch (kept.how) {
    case 'period':
      return {...nothing, period: speech.period(kept.period), from: kept.from ?? null}
    case 'event':
      return {...nothing, until: kept.until}
    case 'criteria':
      return {...nothing, criteria: oneLine(kept.criteria)}
  }
}

const nothing: Kept = {period: null, from: null, until: null, criteria: null, within: false}
