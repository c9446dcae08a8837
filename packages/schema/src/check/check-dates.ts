import type {Policy} from '../model/policy.js'
import type {Finding} from '../source/source.js'

/** A text can't have been changed after it was archived. */
export function checkDates({updated, provenance}: Policy): Finding[] {
  if (!provenance || updated === undefined || updated <= provenance.archived) return []
  const message = `The policy was archived on ${provenance.archived}: it can't have been changed later.`
  return [{code: 'order', path: ['updated'], target: 'value', message}]
}
