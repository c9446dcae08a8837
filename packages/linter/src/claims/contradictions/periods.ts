import type {PeriodWords} from '../../languages/period-words.js'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {isPlainAssertion} from './plain.js'

/** `Job applications are deleted after six months`, and `we keep job applications for two years`. */
export const periods: Matter = {
  affirmed: true,
  elsewhere: true,
  promise: keptFor,
  practice: keptFor,
  // Each pair is found once: the shorter period is the promise.
  isBroken: (
    {period: [what, days, more] = nothing},
    {period: [whatElse, daysElse, moreElse] = nothing, words: longest = []}
  ) => what === whatElse && days * tolerance < daysElse && more === moreElse && !longest.includes(atMost)
}

/** `Photos are not stored`, and `photos are kept for 90 days`. */
export const keptNowhere: Matter = {
  elsewhere: true,
  promise({action, exceptions, text, under}, {periods, plain: {part}, conditions: {byConsent}}) {
    if (action !== 'keep' || exceptions.length > 0 || byConsent.test(text)) return undefined
    if (under.some((heading) => part.test(heading))) return undefined
    const what = firstIn(periods.never, text)?.what
    return topicOf(what, 0, '', periods)
  },
  practice: keptFor,
  isBroken: ({period: [what] = nothing}, {period: [whatElse] = nothing}) => what === whatElse
}

const nothing = ['', 0, ''] as const

/** Something that is kept for at most a year may be deleted after a week. */
const atMost = 'at most'

/** Twelve months are a year. */
const tolerance = 1.1

/** The organisation keeps, or deletes, something unconditionally. */
function keptFor(claim: Claim, scope: ScopeWords): Topic | undefined {
  const {action, exceptions, text, under} = claim
  if ((action !== 'keep' && action !== 'delete') || exceptions.length > 0) return undefined
  const period = periodIn(text, scope.periods)
  const isPlain =
    period &&
    isPlainAssertion({...claim, text: withoutLimit(text, scope.periods)}, scope) &&
    !scope.conditions.byConsent.test(text) &&
    !under.some((heading) => scope.plain.part.test(heading))
  return isPlain ? period : undefined
}

/** `No longer than` denies nothing. */
function withoutLimit(text: string, words: PeriodWords): string {
  return text.replace(firstIn(words.kept, text)?.most ?? '', '')
}

function periodIn(text: string, words: PeriodWords): Topic | undefined {
  const {what, most, count = '', unit = '', more = ''} = firstIn(words.kept, text) ?? {}
  const number = /^\d+$/.test(count)
    ? Number(count)
    : words.numbers.findIndex((word) => new RegExp(`^${word}$`, 'iu').test(count)) + 1
  const days = daysOf[words.units.findIndex((name) => name.test(unit))] ?? 0
  if (number * days === 0) return undefined
  const topic = topicOf(what, number * days, words.since.test(more.trim()) ? '' : more.trim(), words)
  return topic && most ? {...topic, words: [atMost]} : topic
}

/** The lengths of a day, a week, a month and a year. */
const daysOf = [1, 7, 30.4, 365]

/** `Your data` may be of many kinds, each with its own period. */
function topicOf(
  what: string | undefined,
  days: number,
  more: string,
  {determiner, general, alike}: PeriodWords
): Topic | undefined {
  if (what === undefined) return undefined
  const name = what.trim().replace(determiner, '').replace(determiner, '').toLowerCase()
  if (name.length < 4 || general.test(name)) return undefined
  const same = alike.findIndex((names) => names.test(name))
  return {period: [same < 0 ? name : String(same), days, more]}
}

function firstIn(patterns: readonly RegExp[], text: string): Partial<Record<string, string>> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}
