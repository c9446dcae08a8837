import type {Finding} from 'policy-gen/lint'
import type {ShownFinding, ShownRequirement} from '../answer.js'

/** A finding as the page shows it. */
export function shown({
  rule,
  severity,
  message,
  note = '',
  url = '',
  start,
  end,
  fix,
  choices
}: Finding): ShownFinding {
  return {
    rule,
    severity,
    message,
    note,
    url,
    start: start.offset,
    end: end.offset,
    replacements: [...(fix ? [fix.text] : []), ...choices]
  }
}

/** The part of a requirement that is always shown. */
export function shownRequirement({
  id,
  disclosure,
  citation,
  url
}: Omit<ShownRequirement, 'when' | 'stated'>): Omit<ShownRequirement, 'when' | 'stated'> {
  return {id, disclosure, citation, url}
}

/** The day for which the laws are looked up. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
