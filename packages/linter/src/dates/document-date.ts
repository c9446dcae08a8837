import type {PolicyDocument} from '../document/document.js'
import {readDates, type DateInText} from './read-dates.js'

/** Words that say of a date that it is the policy's own. */
const announced =
  /(?<!\p{L})(?:last\s+(?:updated?|modified|revised|changed|reviewed)|(?:up|out)?dated|updated|revised|modified|effective|in\s+effect|comes?\s+into\s+(?:force|effect)|as\s+of|version|stand|zuletzt\s+(?:geändert|aktualisiert)|gültig\s+(?:ab|seit)|gilt\s+(?:ab|seit)|aktualisiert|letzte\s+(?:änderung|aktualisierung)|in\s+kraft|fassung\s+vom|dernière\s+(?:mise\s+à\s+jour|modification)|mise?s?\s+à\s+jour|en\s+vigueur|version\s+du)[^.\n\r]{0,40}$/iu

/** The dates that the text gives as its own, in order. */
export function ownDates({prose}: PolicyDocument): readonly DateInText[] {
  return readDates(prose).filter(
    ({start, end}) =>
      isAnnounced(prose.slice(Math.max(0, start - 120), start)) || standsAlone(prose, start, end)
  )
}

/** Whether the text gives a month as its own, such as `Last update: 04-2021` or `Effective May, 2023`. */
export function hasOwnMonth({prose}: PolicyDocument): boolean {
  return [...prose.matchAll(month)].some(({index}) =>
    isAnnounced(prose.slice(Math.max(0, index - 120), index))
  )
}

const month = /(?<![\p{L}\d])(?:\p{L}{3,9}\.?,?\s+|\d{1,2}\s*[-./]\s*)(?:19|20)\d\d(?!\d)/gu

/** “with effect as of 25 May 2018” is said of a law. */
function isAnnounced(before: string): boolean {
  return announced.test(before.slice(-80)) && !/regulation|directive|GDPR|\bAct\b/i.test(before)
}

/** A line near the head that holds nothing but a date. */
function standsAlone(prose: string, start: number, end: number): boolean {
  const isNearHead = prose.slice(0, start).trim().length < 200
  return (
    isNearHead &&
    /(?:^|[\r\n])[\t ]*$/.test(prose.slice(Math.max(0, start - 40), start)) &&
    /^[\t ]*(?:[\r\n]|$)/.test(prose.slice(end, end + 40))
  )
}

/** The day of a policy: of its front matter, or the latest that its text gives as its own. */
export function dateOf(document: PolicyDocument): string | undefined {
  const {updated} = document.frontMatter
  if (updated !== undefined && /^\d{4}-\d\d-\d\d$/.test(updated)) return updated
  return ownDates(document)
    .map(({day, readings}) => day ?? readings?.[0])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
