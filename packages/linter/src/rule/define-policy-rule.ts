import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import type {Plugin} from 'unified'
import {documentOf} from '../document/document.js'
import {withLanguages} from '../languages/not-loaded.js'
import {checkOf} from './check.js'
import {violationMessage} from './message.js'
import type {OptionValues, Rule, Violation} from './rule.js'

/** A remark plugin, and the rule that it was made from. */
export type PolicyRule<Options = object> = Plugin<
  [(Partial<Options> | Severity<Partial<Options>>)?],
  Root
> & {
  readonly rule: Rule
}

/** Any rule: its options are of an unknown type. */
export type AnyPolicyRule = PolicyRule<never>

/** How remark-lint sets the severity of a rule: `['error', {…}]`, or `false` for none. */
type Severity<Options> = boolean | readonly ['error' | 'warn' | 'on' | 'off' | boolean | number, Options?]

/** The address of the rules' pages. */
const pages = 'https://github.com/policy-gen/policy-gen/blob/main/docs/rules/'

/** The page that explains a rule. */
export function pageOfRule(id: string): string {
  return `${pages}${id}.md`
}

/**
 * Makes a remark-lint rule from one object: the plugin, with the object available to code that documents,
 * explains or tests it.
 */
export function definePolicyRule<Options extends OptionValues>(rule: Rule<Options>): PolicyRule<Options> {
  const plugin = lintRule<Root, Partial<Options>>(
    {origin: `remark-lint:${rule.id}`, url: pageOfRule(rule.id)},
    (tree, file, given) => {
      // A tree that a program made has no positions in the file for a finding to point to.
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
      // If nothing has to be loaded, the rule is synchronous, since hosts such as ESLint can't wait.
      if (found instanceof Promise) return found.then(report)
      report(found)
      return undefined
    }
  )
  // Only the rule itself knows the type of its options; code that goes through all rules treats them as any.
  return Object.assign(plugin, {rule: rule as unknown as Rule}) as PolicyRule<Options>
}
