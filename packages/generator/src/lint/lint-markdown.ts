import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import type {PolicyFiles, PolicyMessageFields} from 'remark-preset-lint-policy/rules'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {withDisjointFixes} from './disjoint.js'
import type {Finding, Point} from './finding.js'
import {beyondLimits, deepNode, unparsable} from './limits.js'
import {markdownTree} from './markdown-tree.js'
import {pluginsOf, type RuleChoice} from './rule-set.js'

/** A text to look at. */
export interface Source {
  readonly text: string
  /** Its path, where it has one: some rules look at what lies beside it. */
  readonly path?: string
  readonly cwd?: string
  /** Reads the policy file beside it. Without one: from the disk. */
  readonly policyFiles?: PolicyFiles
  /** The language that it is said to be in, as by `<html lang>`; for a text that doesn't show it. */
  readonly language?: string | undefined
}

/** What the rules find in Markdown, in the order of the text. */
export async function lintMarkdown(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  const {text} = source
  const beyond = beyondLimits(text)
  if (beyond) return [beyond]
  const tree = await parsed(text)
  if (!tree) return [unparsable(text)]
  const deep = deepNode(tree, text)
  return deep ? [deep] : lintTree(tree, source, choice)
}

/** Nothing where a parser calls itself too often: how often that is depends on the machine. */
async function parsed(text: string): Promise<Root | undefined> {
  try {
    return await markdownTree(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What the rules find in Markdown that was parsed. */
export async function lintTree(
  tree: Root,
  {text, path, cwd, policyFiles, language}: Source,
  choice: RuleChoice = {}
): Promise<Finding[]> {
  const file = new VFile({
    value: text,
    ...(path !== undefined && {path}),
    ...(cwd !== undefined && {cwd}),
    data: {...(policyFiles && {policyFiles}), ...(language !== undefined && {declaredLanguage: language})}
  })
  try {
    // Comments switch rules off. A text without any is spared the search for them.
    const control = text.includes('<!--') ? [remarkLint] : []
    await unified().use(control).use(pluginsOf(choice)).run(tree, file)
  } catch (error) {
    // A comment such as `<!--lint disabel …-->` is an error at its place.
    if (!file.messages.some((message) => message === error)) throw error
  }
  // unified-lint-rule makes a warning of what a rule throws: but it is no finding, and the others are not all there.
  const failed = file.messages.find(({cause}) => cause instanceof Error)
  if (failed) throw failed.cause as Error
  const findings = file.messages.map((message) => findingOf(message))
  return withDisjointFixes(findings).sort((a, b) => a.start.offset - b.start.offset)
}

function findingOf(message: VFileMessage & PolicyMessageFields): Finding {
  const {reason, ruleId, fatal, minor, note, url, expected = [], fixable, also, place, requirement} = message
  const start = pointOf(place && 'start' in place ? place.start : place)
  const end = pointOf(place && 'start' in place ? place.end : place)
  const [first, ...others] = expected
  return {
    rule: ruleId ?? 'policy-gen',
    severity: fatal ? 'error' : minor ? 'note' : 'warning',
    message: reason,
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    ...(requirement !== undefined && {requirement}),
    start,
    end,
    ...(fixable && first !== undefined && {fix: {start: start.offset, end: end.offset, text: first}}),
    ...(fixable && also && {also}),
    choices: fixable ? others : expected
  }
}

function pointOf(point: {line: number; column: number; offset?: number | undefined} | undefined): Point {
  return {line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0}
}
