import {readDates, readMonths, type DateInText} from './read-dates.js'

/** The dates of a policy's front matter. */
export interface FieldDates {
  readonly days: readonly DateInText[]
  readonly months: readonly DateInText[]
  /** Whether there is the day on which the page was made: `date: 2020-01-31`. */
  readonly made: boolean
}

/**
 * What front matter says about the policy's dates, in fields named accordingly and in words:
 *
 * ```markdown
 * ---
 * lastUpdated: 2026-01-31
 * subtitle: "Last updated: 31 January 2026"
 * date: 2020-01-31
 * ---
 * ```
 */
export function fieldDates(head: string, announces: (words: string) => boolean): FieldDates {
  const isOwn = ({start}: DateInText): boolean => {
    const {name, words} = fieldAt(start, head)
    return ofChange.test(name) || (!ofMaking.test(name) && announces(words))
  }
  const days = readDates(head)
  const months = readMonths(head).filter(({start}) =>
    days.every((day) => start < day.start || start > day.end)
  )
  return {
    days: days.filter(isOwn),
    months: months.filter(isOwn),
    made: days.some(({start}) => ofMaking.test(fieldAt(start, head).name))
  }
}

/** The field at a place, in lower case without marks between its words, and the text between the two. */
function fieldAt(offset: number, head: string): {name: string; words: string} {
  const line = head.slice(head.lastIndexOf('\n', offset - 1) + 1, offset)
  const [, name = '', words = ''] = /^\s*["']?([\w-]+)["']?\s*[:=](.*)$/.exec(line) ?? []
  return {name: name.replace(/[-_]/g, '').toLowerCase(), words}
}

const ofChange =
  /^(?:(?:last|date)?(?:updated?|mod(?:ified)?|revised|reviewed|changed)(?:on|at|date|time)?|(?:update|revision|modification)date|effective(?:date|from|on)?|validfrom|(?:derniere)?miseajour|(?:datede)?maj|stand|aktualisiert(?:am)?|(?:ultima)?(?:actualizacion|atualizacao))$/

const ofMaking =
  /^(?:(?:post|page)?date|(?:date)?(?:created|published)(?:on|at|date)?|pub(?:lish)?date(?:time)?)$/
