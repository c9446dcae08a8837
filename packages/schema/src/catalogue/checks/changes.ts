import {advice} from '../../languages/index.js'
import type {Policy} from '../../model/index.js'
import {unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated, someStated, type Fact} from '../stated.js'

/** How people are informed of changes. */
export const changesAnnounced: FactCheck = (policy) => {
  const missing = advice.changes.changesAnnounced
  if (policy.changes === undefined) return unmet(missing)
  return everyStated(
    policy,
    [{path: 'changes.announced', says: changesSays(policy), sections: ['changes']}],
    missing
  )
}

/** That people are informed before data is used for a new purpose. */
export const newPurposesAnnounced: FactCheck = (policy) => {
  const words = policy.changes?.newPurposes
  const missing = advice.changes.newPurposesAnnounced
  if (words === undefined) return unmet(missing)
  const fact: Fact = {
    path: 'changes.newPurposes',
    says: changesSays(policy),
    words,
    sections: ['changes', 'purposes']
  }
  return everyStated(policy, [fact], missing)
}

/** The date from which the policy applies. */
export const effectiveDate: FactCheck = (policy) => dateStated(policy, ['effective'])

/** When it was last updated. */
export const updatedDate: FactCheck = (policy) => dateStated(policy, ['updated'])

/** Some date that shows the reader how current the document is. */
export const anyDate: FactCheck = (policy) => dateStated(policy, ['updated', 'effective'])

function dateStated(policy: Policy, fields: readonly ('effective' | 'updated')[]): Answer {
  const facts = fields.flatMap((field): Fact[] => {
    const date = policy[field]
    return date === undefined ? [] : [{path: field, words: wordsInProse(policy, date), sections: ['changes']}]
  })
  const [field = 'updated'] = fields
  return someStated(policy, facts, advice.changes.date(field))
}

/** The way in which the author's own prose writes a date, such as `09-25-2015` for 2015-09-25. */
function wordsInProse(policy: Policy, date: string): string {
  const bodies = policy.sections.flatMap(({body}) => body ?? [])
  if (bodies.length === 0) return date
  return datesAsWritten(date).find((written) => bodies.some((body) => body.includes(written))) ?? date
}

function datesAsWritten(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const numbers = [
    `${month}-${day}-${year}`,
    `${month}/${day}/${year}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`
  ]
  // Creating a formatter takes a hundred times as long as using it.
  formats ??= ['en-US', 'en-GB', 'de-DE'].map(
    (language) => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'})
  )
  const spelled = formats.map((format) => format.format(new Date(`${date}T00:00:00Z`)))
  return [date, ...numbers, ...spelled]
}

let formats: readonly Intl.DateTimeFormat[] | undefined

function changesSays(policy: Policy): string | undefined {
  return policy.changes?.says === undefined ? undefined : 'changes.says'
}
