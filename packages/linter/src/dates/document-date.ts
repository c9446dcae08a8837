import type {PolicyDocument} from '../document/document.js'
import {readDates, type DateInText} from './read-dates.js'

/** Words that say of a date that it is the policy's own. */
const announced =
  /(?:last\s+(?:updated?|modified|revised|changed|reviewed)|(?:up|out)?dated|updated|revised|modified|effective|in\s+effect|comes?\s+into\s+(?:force|effect)|as\s+of|version|stand|zuletzt\s+(?:geändert|aktualisiert)|gültig\s+(?:ab|seit)|gilt\s+(?:ab|seit)|aktualisiert|letzte\s+(?:änderung|aktualisierung)|in\s+kraft|fassung\s+vom|dernière\s+(?:mise\s+à\s+jour|modification)|mise?s?\s+à\s+jour|en\s+vigueur|version\s+du)[^.\n\r]{0,40}$/iu

/** The dates that the text gives as its own, in order. */
export function ownDates({prose}: PolicyDocument): readonly DateInText[] {
  return readDates(prose).filter(({start}) => announced.test(prose.slice(Math.max(0, start - 80), start)))
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
