import {createHash} from 'node:crypto'
import {rules} from 'remark-preset-lint-policy/rules'
import {stable} from '../lint/files/stable.js'
import {pluginsOf, type RuleChoice} from '../lint/rule-set.js'

/** The rules that policies are checked against, and an id of that set of rules. */
export interface BatchRules {
  readonly tool: string
  /** Changes with the rules, with their options and with the version of the tool. */
  readonly hash: string
  /** The day that counts for a policy without a date. */
  readonly day: string
  /** The rules as of a day: with the law and the date of that day. */
  readonly on: (day: string) => RuleChoice
}

/** Options that refer to the present day. */
const ofToday = ['today', 'on'] as const

export function batchRules(choice: RuleChoice, version: string, day: string): BatchRules {
  const chosen = new Set(pluginsOf(choice).flatMap((entry) => (Array.isArray(entry) ? [entry[0]] : [])))
  const dated = rules
    .filter((plugin) => chosen.has(plugin as never))
    .flatMap(({rule: {id, options}}) => ofToday.filter((name) => name in options).map((name) => ({id, name})))
  return {
    tool: `policy-gen ${version}`,
    hash: createHash('sha256').update(stable({version, choice})).digest('hex').slice(0, 16),
    day,
    on(day) {
      const options: Record<string, unknown> = {...choice.options}
      for (const {id, name} of dated) {
        const own = options[id]
        options[id] = {...(typeof own === 'object' ? own : {}), [name]: day}
      }
      return {...choice, options}
    }
  }
}
