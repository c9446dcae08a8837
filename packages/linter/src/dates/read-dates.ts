/** A date that stands in a text. */
export interface DateInText {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The day, as `2015-09-25`; nothing where there is no such day. */
  readonly day?: string
  /** What a numeric date may mean, if it is not plain: `03/04/2020` is a day in March or in April. */
  readonly readings?: readonly string[]
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv'],
    ['february', 'feb', 'februar', 'février', 'févr'],
    ['march', 'mar', 'märz', 'mrz', 'mars'],
    ['april', 'apr', 'avril', 'avr'],
    ['may', 'mai'],
    ['june', 'jun', 'juni', 'juin'],
    ['july', 'jul', 'juli', 'juillet', 'juil'],
    ['august', 'aug', 'août'],
    ['september', 'sep', 'sept', 'septembre'],
    ['october', 'oct', 'oktober', 'okt', 'octobre'],
    ['november', 'nov', 'novembre'],
    ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc']
  ].flatMap((names, index) => names.map((name) => [name, index + 1]))
)

const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')

const pattern = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>\d\d)-(?<isoDay>\d\d)(?![\d-])`,
    String.raw`(?<![\p{L}])(?<monthFirst>${monthNames})\.?\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<yearAfter>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<!\d)(?<dayFirst>\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:of\s+)?(?<monthAfter>${monthNames})\.?,?\s+(?<yearLast>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<numericYear>(?:19|20)\d\d)(?![\d/-])`
  ].join('|'),
  'giu'
)

/** The dates in a text, in English, German and French, in order. */
export function readDates(text: string): DateInText[] {
  return [...text.matchAll(pattern)].map((match) => {
    const {0: words, index, groups = {}} = match
    const at = {start: index, end: index + words.length, text: words}
    if (groups.isoYear) return {...at, ...whole(groups.isoYear, groups.isoMonth, groups.isoDay)}
    if (groups.monthFirst)
      return {...at, ...whole(groups.yearAfter, monthOf(groups.monthFirst), groups.dayAfter)}
    if (groups.monthAfter)
      return {...at, ...whole(groups.yearLast, monthOf(groups.monthAfter), groups.dayFirst)}
    return {...at, ...numeric(groups)}
  })
}

function monthOf(name: string): string {
  return String(months[name.toLowerCase()] ?? 0)
}

function whole(year = '', month = '', day = ''): {day?: string} {
  const iso = isoDay(year, month, day)
  return iso === undefined ? {} : {day: iso}
}

/** With full stops the day comes first everywhere; with slashes and hyphens it depends on the country. */
function numeric({
  first = '',
  second = '',
  mark,
  numericYear = ''
}: Record<string, string | undefined>): Pick<DateInText, 'day' | 'readings'> {
  const dayFirst = isoDay(numericYear, second, first)
  const monthFirst = isoDay(numericYear, first, second)
  if (mark === '.') return dayFirst === undefined ? {} : {day: dayFirst}
  const readings = [...new Set([monthFirst, dayFirst].filter((day) => day !== undefined))]
  const [only] = readings
  return only === undefined ? {} : {...(readings.length === 1 && {day: only}), readings}
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso
}
