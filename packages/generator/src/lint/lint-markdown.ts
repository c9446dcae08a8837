import type {Root} from 'mdast'
import {loadLanguages, withLanguages} from 'remark-preset-lint-policy/languages'
import {
  readTree,
  wordsOf,
  type PlaceOf,
  type PolicyDocument,
  type PolicyFiles,
  type Violation
} from 'remark-preset-lint-policy/internal'
import {pageOfRule} from 'remark-preset-lint-policy/rules'
import {withDisjointFixes} from './disjoint.js'
import type {Finding} from './finding.js'
import {beyondLimits, deepNode, unparsable} from './limits.js'
import {markdownTree} from './markdown-tree.js'
import {checksOf, type RuleChoice} from './rule-set.js'

/** A text to check. */
export interface Source {
  readonly text: string
  /** Its path, if it has one: some rules look at the files beside it. */
  readonly path?: string
  readonly cwd?: string
  /** Reads the policy file beside it; if left out, from the disk. */
  readonly policyFiles?: PolicyFiles
  /** The declared language, such as that of `<html lang>`; for a text that doesn't show its language. */
  readonly language?: string | undefined
  /** Where an offset is in the file that the text was made from. */
  readonly placeOf?: PlaceOf
  /** How large a policy file may be, in bytes; a megabyte by default. */
  readonly maxSize?: number | undefined
}

/** The findings in Markdown, in the order of the text. */
export async function lintMarkdown(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  const {text} = source
  const beyond = beyondLimits(text)
  if (beyond) return [beyond]
  const tree = await parsed(text)
  if (!tree) return [unparsable(text)]
  const deep = deepNode(tree, text)
  return deep ? [deep] : lintTree(tree, source, choice)
}

/** `undefined` if a parser recurses too deeply: how deep that is depends on the machine. */
async function parsed(text: string): Promise<Root | undefined> {
  try {
    return await markdownTree(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The findings in parsed Markdown. */
export async function lintTree(tree: Root, source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  // Comments switch rules off. In a text without comments, there is no need to search for them.
  const findings = source.text.includes('<!--')
    ? await (await import('./commented.js')).commentedFindings(tree, source, choice)
    : await plainFindings(tree, source, choice)
  return withDisjointFixes(findings).sort((a, b) => a.start.offset - b.start.offset)
}

function plainFindings(tree: Root, source: Source, choice: RuleChoice): Finding[] | Promise<Finding[]> {
  const document = readTree(tree, source.text, source)
  return withLanguages(
    () =>
      checksOf(choice).flatMap(({id, check}) =>
        check(document, source).map((violation) => findingOf(id, violation, document))
      ),
    // Among the rules are some that look for claims: without the words for them all would run twice.
    ({language}) => loadLanguages(language)
  )
}

function findingOf(rule: string, violation: Violation, {lines}: PolicyDocument): Finding {
  const {start, end, fix, also = [], choices = [], elsewhere = [], minor, requirement} = violation
  const {reason, note} = wordsOf(violation)
  return {
    rule,
    severity: minor ? 'note' : 'warning',
    message: reason,
    ...(note !== undefined && {note}),
    url: pageOfRule(rule),
    ...(requirement !== undefined && {requirement}),
    start: lines.pointAt(start),
    end: lines.pointAt(end),
    ...(fix !== undefined && {fix: {start, end, text: fix}}),
    ...(fix !== undefined && also.length > 0 && {also}),
    choices,
    ...(elsewhere.length > 0 && {elsewhere})
  }
}
