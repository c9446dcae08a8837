import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {policyFiles} from '#policy-files'
import {documentOf, type PolicyDocument} from '../document/document.js'
import {resolveOptions} from './options.js'
import {violationMessage} from './message.js'
import {within} from '../document/within.js'
import type {FileInfo, OptionValues, Rule, Violation} from './rule.js'

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
      const options = resolveOptions(rule, given)
      const document = documentOf(tree, String(file), file.data.declaredLanguage)
      const violations = [
        ...(rule.checkAnyLanguage?.(document, options) ?? []),
        ...(canRead(rule, document)
          ? withoutForeign(rule, document, rule.check(document, options, fileInfo(file)))
          : [])
      ]
      for (const violation of violations) violationMessage(file, document, violation)
    }
  )
  // The options of a rule are only known to the rule itself; code that walks all rules treats them as any.
  return Object.assign(plugin, {rule: rule as unknown as Rule}) as PolicyRule<Options>
}

/** A text that is too short to show its language is read all the same. */
function canRead({languages}: Pick<Rule, 'languages'>, {language}: PolicyDocument): boolean {
  return !languages || language === undefined || languages.includes(language)
}

/** Without what a rule of words says about parts in languages that it can't read. */
function withoutForeign(
  {languages}: Pick<Rule, 'languages'>,
  document: PolicyDocument,
  violations: Iterable<Violation>
): readonly Violation[] {
  const all = [...violations]
  if (!languages || all.length === 0 || document.languages.parts.length < 2) return all
  const foreign = document.languages.parts.filter(
    ({language}) => language !== undefined && !languages.includes(language)
  )
  const isForeign = within(foreign)
  // What is missing is reported at the end of the text, whatever is there.
  return all.filter(({start, requirement}) => requirement !== undefined || !isForeign(start))
}

function fileInfo({path, cwd, data}: VFile): FileInfo {
  return {path, cwd, policyFiles: data.policyFiles ?? policyFiles}
}
