import type {Finding} from 'policy-gen/lint'
import type {ShownFinding} from '../answer.js'

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
