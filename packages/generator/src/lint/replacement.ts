import type {Problem} from '@policy-gen/schema'
import {scalar} from '../init/scalar.js'

/**
 * What to write in place of what is wrong in a policy file, as it has to be written there: with the quotation marks
 * that YAML or JSON needs.
 *
 * @param written What is there now.
 * @example replacementOf({code: 'term', suggestion: 'gdpr', …}, '"gdrp"') // '"gdpr"'
 */
export function replacementOf({code, suggestion, file}: Problem, written: string): string | undefined {
  if (suggestion === undefined) return undefined
  const isJson = file?.endsWith('.json') === true
  // Words within a text stay within its quotation marks.
  if (code === 'damage' || code === 'lookup')
    return isJson ? JSON.stringify(suggestion).slice(1, -1) : suggestion
  // A number that has to be a text: it has quotation marks of YAML.
  if (code === 'type') return isJson ? JSON.stringify(suggestion.slice(1, -1)) : suggestion
  if (isJson || written.startsWith('"')) return JSON.stringify(suggestion)
  return written.startsWith("'") ? `'${suggestion.replaceAll("'", "''")}'` : scalar(suggestion)
}
