import {monthNumbers} from '../languages/basics.js'
import {matchesIn} from '../text/matches.js'

/** A date that is in a text. */
export interface DateInText {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The day, such as `2015-09-25`; `undefined` if there is no such day. */
  readonly day?: string
  /** What a numeric date may mean, if it is not plain: `03/04/2020` is a day in March or in April. */
  readonly readings?: readonly string[]
}

/** Any word may be a month: the names of twelve months in four languages would take long to compile. */
const word = String.raw`\p{L}+`

const year = String.raw`(?:19|20)\d\d`

const monthAndYear = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<name>${word})\.?,?\s{1,4}(?:del?\s{1,4})?|(?<number>\d{1,2})\s?[-./]\s?)(?<year>${year})(?!\d)`,
  'giu'
)

const pattern = new RegExp(
  [
    // 2026-08-07, 2026.08.07, 2026/8/7
    String.raw`(?<![\d/.-])(?<isoYear>${year})(?<isoMark>[-./])(?<isoMonth>\d{1,2})\k<isoMark>(?<isoDay>\d{1,2})(?![\d-]|[./]\d)`,
    // April 7, 2026; September/11, 2025; Sept. 11th 2025
    String.raw`(?<![\p{L}])(?<monthFirst>${word})(?:\.\s{0,4}|\s{1,4}|[/-])(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s{0,4}|\s{1,4}|[/-])(?<yearAfter>${year})(?!\d)`,
    // 7 April 2026; 1er avril 2026; 1º de abril de 2026; 7th of April, 2026; 7 de abril de 2026; 11-Sep-2025
    String.raw`(?<!\d)(?<dayFirst>\d{1,2})\s?(?:st|nd|rd|th|er|\.?º|\.)?(?:\s{1,4}|[/-])?(?:(?:of|de)\s{1,4})?(?<monthAfter>${word})(?:\.?,?\s{1,4}(?:del?\s{1,4})?|[/-])(?<yearLast>${year})(?!\d)`,
    // 25.09.2015, 25. 9. 2015, 03/04/2020
    String.raw`(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?:(?<=\.)[^\S\n])?(?<second>\d{1,2})\k<mark>(?:(?<=\.)[^\S\n])?(?<numericYear>${year})(?![\d/-])`
  ].join('|'),
  'giu'
)

/**
 * Months by name or number with their year: `Last update: 04-2021`, `Effective May, 2023`. Their day is the
 * last of the month.
 */
export function readMonths(text: string): DateInText[] {
  return aroundYears(text, monthAndYear, ({0: words, groups = {}}, start) => {
    const day = lastDayOf(Number(groups.year), Number(groups.name ? monthOf(groups.name) : groups.number))
    return {start, end: start + words.length, text: words, ...(day !== undefined && {day})}
  })
}

/** The dates in a text, in any language that policies are read in, in order. */
export function readDates(text: string): DateInText[] {
  return aroundYears(text, pattern, (match, index) => {
    const {0: words, groups = {}} = match
    const at = {start: index, end: index + words.length, text: words}
    if (groups.isoYear) return {...at, ...whole(groups.isoYear, groups.isoMonth, groups.isoDay)}
    if (groups.monthFirst)
      return {...at, ...whole(groups.yearAfter, monthOf(groups.monthFirst), groups.dayAfter)}
    if (groups.monthAfter)
      return {...at, ...whole(groups.yearLast, monthOf(groups.monthAfter), groups.dayFirst)}
    return {...at, ...numeric(groups)}
  })
}

/**
 * Dates whose year has two digits, which only the words before them distinguish from other numbers: `Last
 * updated: 12-05-24`. Those with full stops may be versions unless they have two digits throughout.
 */
export function readShortDates(text: string): DateInText[] {
  return matchesIn(text, shortDate).map(({0: words, index, groups = {}}) => {
    const {first = '', second = '', mark, last = ''} = groups
    const at = {start: index, end: index + words.length, text: words}
    const read = numeric({first, second, mark, numericYear: `20${last}`})
    const yearFirst = mark === '-' ? isoDay(`20${first}`, second, last) : undefined
    const readings = [...new Set([...(read.readings ?? [read.day]), yearFirst])].filter(
      (day) => day !== undefined
    )
    const [only] = readings
    return {...at, ...(readings.length > 1 ? {readings} : only !== undefined && {day: only})}
  })
}

const shortDate =
  /(?<![\p{L}\d/.-])(?!\d\.|\d\d\.\d\.)(?<first>\d\d?)(?<mark>[/.-])(?<second>\d\d?)\k<mark>(?<last>\d\d)(?![\d/-]|\.\d)/gu

/** Whether a text has a year, without which there is no date. */
export function hasYear(text: string): boolean {
  return text.search(anyYear) !== -1
}

/**
 * Applies a pattern whose matches all contain a year only around the years of a text; most texts have few.
 */
function aroundYears<Found>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, index: number) => Found
): Found[] {
  const found: Found[] = []
  let start = -1
  let end = -1
  const look = (): void => {
    if (end === -1) return
    const part = text.slice(start, end)
    pattern.lastIndex = 0
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      if (hasMonth(match)) found.push(read(match, start + match.index))
      // A part of something that looked like a date may be one.
      else pattern.lastIndex = match.index + 1
    }
  }
  for (const {index} of matchesIn(text, anyYear)) {
    if (end === -1 || index - before > end) {
      look()
      start = Math.max(0, index - before)
    }
    end = Math.min(text.length, index + after)
  }
  look()
  return found
}

/** Whether the word in place of a month is one, if there is a word. */
function hasMonth({groups: {name, monthFirst, monthAfter} = {}}: RegExpExecArray): boolean {
  const word = name ?? monthFirst ?? monthAfter
  return word === undefined || Object.hasOwn(monthNumbers, word.toLowerCase())
}

const anyYear = new RegExp(year, 'g')

/**
 * Dates are shorter, including the characters that must not be beside them, and a year that overlaps this
 * one: 2019201.
 */
const before = 64
const after = 24

function monthOf(name: string): string {
  return String(monthNumbers[name.toLowerCase()] ?? 0)
}

function whole(year = '', month = '', day = ''): {day?: string} {
  const iso = isoDay(year, month, day)
  return iso === undefined ? {} : {day: iso}
}

/**
 * With full stops the day comes first everywhere; with slashes and hyphens it depends on the country, as long as
 * there are two such days: `30/06/2025` has one reading.
 */
function numeric({
  first = '',
  second = '',
  mark,
  numericYear = ''
}: Record<string, string | undefined>): Pick<DateInText, 'day' | 'readings'> {
  const dayFirst = isoDay(numericYear, second, first)
  const monthFirst = isoDay(numericYear, first, second)
  if (mark === '.' && dayFirst !== undefined) return {day: dayFirst}
  const readings = [...new Set([monthFirst, dayFirst].filter((day) => day !== undefined))]
  const [only] = readings
  if (only === undefined) return {}
  return readings.length === 1 ? {day: only} : {readings}
}

function lastDayOf(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso
}
