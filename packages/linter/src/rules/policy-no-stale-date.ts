import {textRegimes} from '@policy-gen/schema/text-requirements'
import type {Regime} from '@policy-gen/schema/vocabulary'
import {announces, hasDateAtEdge, hasDayOfMaking, ownMonths, ownDates} from '../dates/document-date.js'
import {computedDatesIn, type ComputedDate} from '../dates/computed-dates.js'
import {readDates, type DateInText} from '../dates/read-dates.js'
import type {PolicyDocument} from '../document/document.js'
import {isEmpty, isOffTopic} from '../document/substance.js'
import {inAnyLanguage} from '../languages/basics.js'
import {readingLanguages} from '../languages/loading.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'
import {matchesIn} from '../text/matches.js'

type Options = {
  readonly regimes: readonly string[]
  readonly today: string | undefined
  readonly months: number
  readonly require: boolean
}

/** The laws that say how often to update a policy, with the months between updates. */
const renewing = new Map(
  Object.entries(textRegimes).flatMap(([regime, {renewedWithinMonths: months}]) =>
    months === undefined ? [] : [[regime as Regime, months]]
  )
)

const policyNoStaleDate: PolicyRule<Options> = definePolicyRule<Options>({
  id: 'policy-no-stale-date',
  summary: 'a date of the policy that is missing, too old, impossible, ambiguous or in the future',
  why: `Readers judge a policy by its date, and some laws require one: California requires the date of the last update and a
review every 12 months. A date that a template computes (\`{new Date().toLocaleDateString()}\`) doesn't show when anything
was changed. In English \`03/04/2020\` is a day in March for some readers and in April for others, so write \`2020-03-04\` or
words.`,
  source: {
    citation: 'Cal. Civ. Code § 1798.130(a)(5); 11 CCR § 7011(e)(4); Cal. Bus. & Prof. Code § 22575(b)(4)',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130'
  },
  preset: 'recommended',
  regimes: [...renewing.keys()],
  languages: readingLanguages,
  options: {
    regimes: {
      type: 'strings',
      values: Object.keys(textRegimes),
      default: [],
      summary: `The regimes that apply. ${[...renewing].map(([regime, months]) => `With \`${regime}\` the limit is ${months} months.`).join(' ')}`
    },
    today: {type: 'date', summary: 'The day to compare with, such as `2026-01-31`. Default: today.'},
    months: {
      type: 'number',
      default: 36,
      summary: 'The limit in months for the age of a date, where no law sets one.'
    },
    require: {type: 'boolean', default: true, summary: 'Report a policy without any date.'}
  },
  *check(document, options) {
    const today = options.today ?? new Date().toISOString().slice(0, 10)
    const own = ownDates(document)
    const months = ownMonths(document)
    const old = outdated(own.length > 0 ? own : months, addMonths(today, -longestAge(document, options)))
    yield* impossible(own)
    if (document.language === 'en')
      yield* ambiguous(
        own.filter((date) => date !== old),
        document
      )
    yield* ahead(own, document, today)
    if (old) yield tooOld(old, today)
    yield* endedCopyright(document, today)
    const computed = computedDatesIn(document.plain, announces)
    yield* ofBuild(computed, document.plain)
    if (
      own.length === 0 &&
      document.frontMatter.updated === undefined &&
      months.length === 0 &&
      computed.length === 0 &&
      !hasDayOfMaking(document) &&
      !hasDateAtEdge(document) &&
      options.require &&
      !isEmpty(document) &&
      !isOffTopic(document)
    )
      yield undated(document)
  }
})

export default policyNoStaleDate

function longestAge({frontMatter}: PolicyDocument, {regimes, months}: Options): number {
  const named = new Set<string>([...regimes, ...(frontMatter.regimes ?? [])])
  const limits = [...renewing].flatMap(([regime, limit]) => (named.has(regime) ? [limit] : []))
  return limits.length > 0 ? Math.min(...limits) : months
}

function* impossible(own: readonly DateInText[]): Iterable<Violation> {
  for (const {start, end, text, day, readings} of own) {
    if (day === undefined && readings === undefined)
      yield {start, end, message: `“${text}” does not exist — fix the date`}
  }
}

/**
 * Americans read 03/04/2020 as a day in March, other readers of English as one in April; elsewhere the day comes
 * first for all. Another date of the text, such as 03/28/2020, shows how its author writes them.
 */
function* ambiguous(own: readonly DateInText[], {prose}: PolicyDocument): Iterable<Violation> {
  const [date] = own.filter(({readings}) => readings !== undefined)
  if (!date?.readings) return
  if (readDates(prose).some(({text, day}) => day !== undefined && /^\d{1,2}([/-])\d{1,2}\1\d{4}$/.test(text)))
    return
  const {start, end, text, readings} = date
  yield {
    start,
    end,
    message: `“${text}” can mean ${readings.join(' or ')} — write it in that form, or in words`,
    choices: [...readings, ...readings.map(inWords)]
  }
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`)
  )
}

/** A date that lies ahead is fine for “effective”. */
function* ahead(own: readonly DateInText[], {prose}: PolicyDocument, today: string): Iterable<Violation> {
  for (const {start, end, text, day = ''} of own) {
    const isMeant = inForce().test(prose.slice(Math.max(0, start - 60), start))
    if (day > today && !isMeant) yield {start, end, message: `“${text}” is in the future — fix it`}
  }
}

const inForce = inAnyLanguage((anyOf) => anyOf(({dates}) => dates.inForce), 'i')

/** The latest date, if it lies before a day: any reading of it does. */
function outdated(own: readonly DateInText[], before: string): DateInText | undefined {
  const [latest] = own
    .filter((date) => lastDay(date) !== '')
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
  return latest && lastDay(latest) < before ? latest : undefined
}

function lastDay({day, readings = []}: DateInText): string {
  return day ?? [...readings].sort().at(-1) ?? ''
}

function tooOld(date: DateInText, today: string): Violation {
  const months = monthsBetween(lastDay(date), today)
  const age = date.readings ? `at least ${months}` : months
  return {
    start: date.start,
    end: date.end,
    message: `This date is ${age} months old — review the policy and update the date`
  }
}

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

function monthsBetween(day: string, today: string): number {
  const [a, b] = [new Date(day), new Date(today)]
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
}

/** `© 2000-2015`, more than two years ago. */
function* endedCopyright({prose}: PolicyDocument, today: string): Iterable<Violation> {
  for (const {index, groups} of matchesIn(
    prose,
    /(?:©|\(c\)|copyright)[^\n\d]{0,30}(?<range>(?:19|20)\d\d\s?[-–—]\s?(?<last>(?:19|20)\d\d))(?!\d)/gi
  )) {
    const {range = '', last = ''} = groups ?? {}
    const years = Number(today.slice(0, 4)) - Number(last)
    if (years < 2) continue
    const start = prose.indexOf(range, index)
    yield {
      start,
      end: start + range.length,
      message: `“${range}” ended ${years} years ago — extend it to this year, or remove the years`
    }
  }
}

/** `Last updated: {new Date().toLocaleDateString()}` always shows today. */
function* ofBuild(computed: readonly ComputedDate[], plain: string): Iterable<Violation> {
  for (const {start, end, isToday} of computed) {
    if (!isToday) continue
    yield {
      start,
      end,
      message: `“${plain.slice(start, end)}” is the day on which the page is built or opened — write the day of the last change`
    }
  }
}

function undated({source}: PolicyDocument): Violation {
  const end = source.trimEnd().length
  const last = [...source.trimEnd().slice(-2)].at(-1) ?? ''
  return {
    start: end - last.length,
    end,
    message: 'No date — add when the policy takes effect or was last updated'
  }
}
