import {createHash} from 'node:crypto'
import {rules} from 'remark-preset-lint-policy/rules'
import {stable} from '../lint/files/stable.js'
import {pluginsOf, type RuleChoice} from '../lint/rule-set.js'

/** The rules that policies are held to, and which of all rule sets that is. */
export interface BatchRules {
  readonly tool: string
  /** Changes with the rules, with their options and with the version of the tool. */
  readonly hash: string
  /** The day that counts for a policy that doesn't say of when it is. */
  readonly day: string
  /** The rules as of a day: its law, and its date. */
  readonly on: (day: string) => RuleChoice
}

/** Options that mean the present day. */
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
