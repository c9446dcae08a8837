import type {Policy, Practice} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {widen, type Limits} from './limits.js'
import {statement, type Statement} from './practices.js'

/**
 * Practices that are in no table, each as a sentence for the template `deed`: `We never collect health data.`
 * Those that say the same about different regions become one sentence.
 */
export function deeds(practices: readonly Practice[], policy: Policy, speech: Speech): Statement[] {
  const limits: Limits = new Map()
  const firsts = new Map<string, Practice>()
  for (const practice of practices) {
    const {where, ...everywhere} = practice
    const said = JSON.stringify(statement(everywhere, policy, speech))
    widen(limits, said, where)
    if (!firsts.has(said)) firsts.set(said, practice)
  }
  return [...firsts].map(([said, {where: _, ...practice}]) => {
    const where = limits.get(said)
    return statement({...practice, ...(where && {where})}, policy, speech)
  })
}
