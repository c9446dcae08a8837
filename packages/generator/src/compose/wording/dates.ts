import {languageOfTag} from '@policy-gen/schema'
import {dictionaries} from '../../languages/index.js'

/**
 * A calendar date, written out.
 *
 * @example formatDate('2026-01-31', 'en-GB') // '31 January 2026'
 */
export function formatDate(date: string, tag: string): string {
  const written = dateFormat(tag).format(new Date(`${date}T00:00:00Z`))
  const language = languageOfTag(tag)
  return language === undefined ? written : dictionaries[language].wording.date(written)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Creating a formatter takes a hundred times as long as using it. */
function dateFormat(tag: string): Intl.DateTimeFormat {
  const known = formats.get(tag)
  if (known) return known
  // A date has no time zone: the machine's own could turn it into the day before.
  const made = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn'
  })
  formats.set(tag, made)
  return made
}
