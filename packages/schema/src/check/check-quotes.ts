import type {Policy, Section} from '../model/index.js'
import {findUnquoted} from '../quotes/find-unquoted.js'
import type {Finding} from '../source/source.js'
import {fillPlaceholders, findPlaceholders} from '../substitution/placeholders.js'

/**
 * Every quote must be in the prose.
 *
 * That can be checked here only where the author wrote all of it. Where a section, or a part of one,
 * is written from the facts, the composer asks `findUnquoted` with the finished document.
 */
export function checkQuotes(policy: Policy): Finding[] {
  const {title, sections} = policy
  if (!sections.every(isAuthored)) return []
  const prose = [title, ...sections.map((section) => `${headingOf(section)}\n\n${bodyOf(section)}`)].join(
    '\n\n'
  )
  return findUnquoted(policy, prose)
}

/** Placeholders count as not written yet: a date or a country may be spelt out in the document. */
function isAuthored({body}: Section): boolean {
  return body !== undefined && findPlaceholders(body).every(({kind}) => kind === 'escape')
}

function headingOf({heading}: Section): string {
  if (typeof heading === 'object') return heading.text
  return typeof heading === 'string' ? heading : ''
}

function bodyOf({body = ''}: Section): string {
  return fillPlaceholders(body, () => '')
}
