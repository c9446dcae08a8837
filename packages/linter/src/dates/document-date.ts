import {languageOrEnglish} from '@policy-gen/schema/vocabulary'
import {inAnyLanguage} from '../languages/basics.js'
import type {PolicyDocument, Range} from '../document/document.js'
import {oncePer} from '../text/once-per.js'
import {fieldDates} from './field-dates.js'
import {hasYear, readDates, readMonths, readShortDates, type DateInText} from './read-dates.js'

/** Words before a date that mark it as the policy's own. */
const announcement = inAnyLanguage(
  (anyOf) => String.raw`(?<!\p{L})${anyOf(({dates}) => dates.announced)}[^.!?\n]{0,60}\s*$`,
  'iu'
)

/** What a date belongs to, if not to the policy: “with effect as of 25 May 2018” is about a law. */
const others = inAnyLanguage(
  (anyOf) => String.raw`(?<!\p{L})${anyOf(({dates}) => dates.ofOthers)}(?!\p{L})|n°\s?\d|\d{2,4}\/\d{2,4}`,
  'iu'
)

/** Words after a date that mark it as the policy's own: `3 May 2026 – Version 2`. */
const afterwards = inAnyLanguage(
  (anyOf) => String.raw`^[^\S\n]*(?:[(–—|:-][^\S\n]*)?${anyOf(({dates}) => dates.after)}(?!\p{L})`,
  'iu'
)

/** What a document says about its own dates, looked up once. */
interface Dates {
  readonly days: readonly DateInText[]
  readonly months: readonly DateInText[]
  /** Whether its front matter has the day on which the page was made, which may be long before its last change. */
  readonly made: boolean
}

const datesOf = oncePer(({prose, source, frontMatter, language}: PolicyDocument): Dates => {
  const isOwn = ({start, end}: DateInText): boolean =>
    isAnnounced(prose, start, end) || standsAlone(prose, start, end)
  const isCalledOwn = ({start, end}: DateInText): boolean => isAnnounced(prose, start, end)
  const days = readDates(prose)
  const months = apartFrom(days, readMonths(prose))
  const fields = fieldDates(source.slice(0, frontMatter.end), announces)
  return {
    days: [...fields.days, ...days.filter(isOwn), ...readShortDates(prose).filter(isCalledOwn)].map((date) =>
      languageOrEnglish(language) === 'en' ? date : withDayFirst(date)
    ),
    months: [...fields.months, ...months.filter(isOwn)],
    made: fields.made
  }
})

/** Only in English may the month come first: « Mis à jour le 07/05/2021 » is a day in May. */
function withDayFirst({readings: [, day] = [], ...date}: DateInText): DateInText {
  return day === undefined ? date : {...date, day}
}

/** Whether words mark the date after them as the policy's own. */
export function announces(words: string): boolean {
  return announcement().test(words) && !others().test(words)
}

/** The months that aren't part of a day: both are in the order of the text, so that one walk finds them. */
function apartFrom(days: readonly DateInText[], months: readonly DateInText[]): DateInText[] {
  let next = 0
  return months.filter(({start, end}) => {
    while ((days[next]?.end ?? Infinity) <= start) next++
    return (days[next]?.start ?? Infinity) >= end
  })
}

/** The dates that the text gives as its own, in order. */
export function ownDates(document: PolicyDocument): readonly DateInText[] {
  return datesOf(document).days
}

/** The months that the text gives as its own, without a day: `Last update: 04-2021`, `Effective May, 2023`. */
export function ownMonths(document: PolicyDocument): readonly DateInText[] {
  return datesOf(document).months
}

/** Whether the text gives any day or month as its own. */
export function hasOwnDate(document: PolicyDocument): boolean {
  return ownDates(document).length > 0 || ownMonths(document).length > 0
}

/** Whether a passage only gives dates: `Last updated: 3 May 2026` and `Paris, 3 May 2026` announce no change to come. */
export function isBareDate({start, end}: Range, {prose}: PolicyDocument): boolean {
  if (end - start > longestDates) return false
  return prose
    .slice(start, end)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .every((sentence) => {
      const [date] = [...readDates(sentence), ...readMonths(sentence)]
      if (!date) return false
      const before = sentence.slice(0, date.start)
      const words = (before + sentence.slice(date.end)).match(/\p{L}+/gu)?.length ?? 0
      return words <= (announces(before) ? longestAnnouncement : fewWords)
    })
}

/** `Published on`, `Version du`, `Atlas Maps, Paris`. */
const fewWords = 4

/** In words: `This privacy policy was last updated, and has been in effect since, …` */
const longestAnnouncement = 12

/** In characters; there may be two of them. */
const longestDates = 160

/** Whether the front matter has the day on which the page was made. */
export function hasDayOfMaking(document: PolicyDocument): boolean {
  return datesOf(document).made
}

/**
 * Whether the text may give a date of its own in unknown words: a passage on a date, with a number that can
 * be a year. `Your opt-out becomes effective` is not about a date, nor is the day on which a law came into
 * force.
 */
export function mayHaveOwnDate(document: PolicyDocument): boolean {
  const {passages, text} = document.reading
  return (
    hasOwnDate(document) ||
    passages.some(({cues, passage: {start, end}}) => {
      if (!cues.some(({name}) => name.items.some(isOfDates))) return false
      const words = text.slice(start, end)
      return /(?<![\d/])(?:(?:19|20)\d\d(?!\d)|\d\d?[./-]\d\d?[./-]\d\d)/.test(words) && !others().test(words)
    })
  )
}

function isOfDates(item: string): boolean {
  return item === 'changes.last-updated' || item === 'changes.effective-date'
}

function isAnnounced(prose: string, start: number, end: number): boolean {
  const before = collapsed(prose.slice(Math.max(0, start - 600), start)).slice(-160)
  const sentence = before.split(/[.!?]\s(?=\p{Lu})|\n\s*\n/u)
  // `Last update:` may be on a line, or in a heading, of its own.
  const near = sentence.slice(sentence.at(-1)?.trim() === '' ? -2 : -1).join('\n')
  if (others().test(near.slice(-120))) return false
  if (announcement().test(near)) return true
  return afterwards().test(prose.slice(end, end + 40))
}

/** The prose has spaces in place of markup. */
function collapsed(text: string): string {
  // A single space is one already.
  return text.replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ')
}

/** A line with nothing but a date that isn't in a list of “Older versions”. */
function standsAlone(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - 200), start)
  return (
    /(?:^|[\r\n])[^\S\r\n]*(?:[([][^\S\r\n]*)?$/.test(before) &&
    /^[^\S\r\n]*(?:[.)\]][^\S\r\n]*)?(?:[\r\n]|$)/.test(prose.slice(end, end + 200)) &&
    !others().test(titleAbove(before))
  )
}

/** The line above, unless it is too long for a title; dates of the same list are passed over. */
function titleAbove(before: string): string {
  const above = before.split(/[\r\n]+/).findLast((line) => /\p{L}/u.test(line) && !hasYear(line)) ?? ''
  return above.trim().length <= longestTitle ? above : ''
}

const longestTitle = 40

/** The words right before a date say what it belongs to: « RGPD entré en vigueur le 25 mai 2018 ». */
const near = 40

/** How many characters at the beginning and at the end may contain a date that nothing announces. */
const edge = 300

/** Whether any date is where policies have theirs: at the beginning or at the end. */
export function hasDateAtEdge({prose}: PolicyDocument): boolean {
  if (!hasYear(prose)) return false
  return edgesOf(prose.trim()).some(
    (part) =>
      hasYear(part) &&
      readDates(part).some(({start}) => !others().test(part.slice(Math.max(0, start - near), start)))
  )
}

/** The beginning and the end; a text that is all markup needs more of both than most. */
function edgesOf(text: string): readonly [head: string, end: string] {
  const far = 10 * edge
  const [head, end] = [collapsed(text.slice(0, far)), collapsed(text.slice(-far))]
  if (head.length >= edge && end.length >= edge) return [head.slice(0, edge), end.slice(-edge)]
  const whole = collapsed(text)
  return [whole.slice(0, edge), whole.slice(-edge)]
}

/** The day of a policy: from its front matter, or the latest that its text gives as its own. */
export function dateOf(document: PolicyDocument): string | undefined {
  const {updated} = document.frontMatter
  if (updated !== undefined && /^\d{4}-\d\d-\d\d$/.test(updated)) return updated
  return ownDates(document)
    .map(({day, readings}) => day ?? readings?.[0])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
