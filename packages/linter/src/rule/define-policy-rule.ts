import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import type {Plugin} from 'unified'
import {documentOf} from '../document/document.js'
import {withLanguages} from '../languages/not-loaded.js'
import {checkOf} from './check.js'
import {violationMessage} from './message.js'
import type {OptionValues, Rule, Violation} from './rule.js'

/** A remark plugin, and the rule that it was made of. */
export type PolicyRule<Options = object> = Plugin<
  [(Partial<Options> | Severity<Partial<Options>>)?],
  Root
> & {
  readonly rule: Rule
}

/** One rule of several: nothing is known of its options. */
export type AnyPolicyRule = PolicyRule<never>

/** How remark-lint sets the weight of a rule: `['error', {…}]`, or `false` for none. */
type Severity<Options> = boolean | readonly ['error' | 'warn' | 'on' | 'off' | boolean | number, Options?]

/** Where the pages of the rules are. */
const pages = 'https://github.com/policy-gen/policy-gen/blob/main/docs/rules/'

/** The page that explains a rule. */
export function pageOfRule(id: string): string {
  return `${pages}${id}.md`
}

/**
 * Make a remark-lint rule of one object: the plugin, with the object at hand for code that documents,
 * explains or tests it.
 */
export function definePolicyRule<Options extends OptionValues>(rule: Rule<Options>): PolicyRule<Options> {
  const plugin = lintRule<Root, Partial<Options>>(
    {origin: `remark-lint:${rule.id}`, url: pageOfRule(rule.id)},
    (tree, file, given) => {
      // A tree that a program made has no place in the file that a finding could point at.
      if (!tree.position) return
      const {path, cwd, data} = file
      const document = documentOf(tree, String(file), {
        language: data.declaredLanguage,
        placeOf: data.placeOf
      })
      const about = {path, cwd, ...(data.policyFiles && {policyFiles: data.policyFiles})}
      const check = checkOf(rule, given)
      const report = (violations: readonly Violation[]): void => {
        for (const violation of violations) violationMessage(file, document, violation)
      }
      const found = withLanguages(() => check(document, about))
      // Where nothing has to be loaded nobody has to wait: hosts such as ESLint can't.
      if (found instanceof Promise) return found.then(report)
      report(found)
      return undefined
    }
  )
  // The options of a rule are only known to the rule itself; code that walks all rules treats them as any.
  return Object.assign(plugin, {rule: rule as unknown as Rule}) as PolicyRule<Options>
}
