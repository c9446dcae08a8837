import {policyFiles} from '#policy-files'
import type {PolicyDocument} from '../document/document.js'
import {within} from '../document/within.js'
import {resolveOptions} from './options.js'
import type {FileInfo, OptionValues, Rule, Violation} from './rule.js'

/** The findings of a rule in a document, in the order in which it looks. */
export type Check = (document: PolicyDocument, file: Partial<FileInfo>) => readonly Violation[]

/** A rule with its options, which are checked once for any number of documents. */
export function checkOf<Options extends OptionValues>(rule: Rule<Options>, given: unknown): Check {
  const options = resolveOptions(rule, given)
  return (document, {path, cwd = '', policyFiles: files = policyFiles}) => [
    ...(rule.checkAnyLanguage?.(document, options) ?? []),
    ...(canRead(rule, document)
      ? withoutForeign(rule, document, rule.check(document, options, {path, cwd, policyFiles: files}))
      : [])
  ]
}

/** A text that is too short to show its language is still read. */
function canRead({languages}: Pick<Rule, 'languages'>, {language}: PolicyDocument): boolean {
  return !languages || language === undefined || languages.includes(language)
}

/** Without the findings of a rule on wording in parts whose language it can't read. */
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
  // Anything missing is reported at the end of the text, whatever the language there.
  return all.filter(({start, requirement}) => requirement !== undefined || !isForeign(start))
}
