import type {Policy} from '../model/policy.js'
import type {Finding} from '../source/source.js'

/** A text can't apply before it was written, nor be changed after it was archived. */
export function checkDates({effective, updated, provenance}: Policy): Finding[] {
  const findings: Finding[] = []
  if (effective !== undefined && updated !== undefined && effective < updated) {
    findings.push(
      order(
        'effective',
        `The policy was last changed on ${updated}: it can't have applied as it is from ${effective} on.`
      )
    )
  }
  if (provenance && updated !== undefined && updated > provenance.archived) {
    findings.push(
      order('updated', `The policy was archived on ${provenance.archived}: it can't have been changed later.`)
    )
  }
  return findings
}

function order(field: string, message: string): Finding {
  return {code: 'order', path: [field], target: 'value', message}
}
