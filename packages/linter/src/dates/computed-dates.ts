import type {Range} from '../text/range.js'
import {matchesIn} from '../text/matches.js'

/** A date that a template inserts where a policy says when it was changed. */
export interface ComputedDate extends Range {
  /** Whether it is the day on which the page is built or opened, whatever was changed. */
  readonly isToday: boolean
}

/**
 * The dates of a policy that are worked out when its page is built, in Liquid, Jinja, Hugo, ERB, JSX and scripts.
 *
 * @param announces whether words say that a date of the policy follows
 * @example computedDatesIn('Last updated: {{ page.updated }}', () => true) // [{start: 14, end: 32, isToday: false}]
 */
export function computedDatesIn(
  plain: string,
  announces: (words: string) => boolean
): readonly ComputedDate[] {
  if (!/[{<]/.test(plain)) return []
  return matchesIn(plain, expression).flatMap(({index, 0: words}) => {
    const before =
      plain
        .slice(Math.max(0, index - 160), index)
        .split(/\n\s*\n/)
        .at(-1) ?? ''
    if (/\d/.test(before.slice(-nearest)) || !announces(before.replace(/<[^<>]*>|[*_]/g, ' '))) return []
    return [{start: index, end: index + words.length, isToday: today.test(words)}]
  })
}

/** Code that is this near to a written date isn't a date itself. */
const nearest = 40

const expression =
  /\{\{[^{}\n]{1,120}\}\}|\{%[^%\n]{1,120}%\}|<%[^%\n]{1,120}%>|\{(?:new Date\([^\n]{0,120}?\)|[\w.$]{1,60}(?:\([^(){}\n]{0,60}\))?)\}|document\.write\([^\n]{0,60}new Date\(\)[^\n;]{0,60}/g

const today =
  /["']now["']|\bnow\b|site\.time\b|\bnew Date\(\)|\bDate\.(?:now|today)|\bTime\.(?:now|current|zone)|\btoday\b|\b(?:build|current)_?(?:date|time|year)\b/i
