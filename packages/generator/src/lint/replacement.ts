import type {Problem} from '@policy-gen/schema'
import {scalar} from '../init/scalar.js'

/**
 * The text to replace a fault in a policy file with, as it has to be written there: with the quotation marks
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
  if (code === 'type') return isJson ? fromYaml(suggestion) : suggestion
  if (isJson || written.startsWith('"')) return JSON.stringify(suggestion)
  return written.startsWith("'") ? `'${suggestion.replaceAll("'", "''")}'` : scalar(suggestion)
}

/** A value of the wrong type is suggested as YAML writes it: `'16'`, `16`, `false` or `[newsletter]`. */
function fromYaml(suggestion: string): string {
  if (/^['"]/.test(suggestion)) return JSON.stringify(suggestion.slice(1, -1))
  return suggestion.startsWith('[') ? JSON.stringify([suggestion.slice(1, -1)]) : suggestion
}
