import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import {withLintComments} from 'remark-preset-lint-policy/internal'
import type {PolicyMessageFields} from 'remark-preset-lint-policy/rules'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Finding, OtherFindingId, Point} from './finding.js'
import type {Source} from './lint-markdown.js'
import {pluginsOf, type RuleChoice} from './rule-set.js'

/**
 * What the rules find in a text whose comments switch some of them off: remark-lint knows which, and where.
 * It treats the rules like any plugin, and their findings as messages.
 */
export async function commentedFindings(
  tree: Root,
  {text, path, cwd, policyFiles, language, placeOf}: Source,
  choice: RuleChoice
): Promise<Finding[]> {
  const file = new VFile({
    value: text,
    ...(path !== undefined && {path}),
    ...(cwd !== undefined && {cwd}),
    data: {
      ...(policyFiles && {policyFiles}),
      ...(language !== undefined && {declaredLanguage: language}),
      ...(placeOf && {placeOf})
    }
  })
  // remark-lint reads the comments after all rules.
  try {
    await unified()
      .use([remarkLint])
      .use(pluginsOf(choice))
      .use(() => withLintComments)
      .run(tree, file)
  } catch (error) {
    // A comment such as `<!--lint disable …-->` is an error at its place.
    if (!file.messages.some((message) => message === error)) throw error
  }
  // unified-lint-rule turns an error that a rule throws into a warning, but that isn't a finding, and the
  // rule's other findings may be missing.
  const failed = file.messages.find(({cause}) => cause instanceof Error)
  if (failed) throw failed.cause as Error
  return file.messages.map((message) => findingOf(message))
}

function findingOf(message: VFileMessage & PolicyMessageFields): Finding {
  const {
    reason,
    ruleId,
    fatal,
    minor,
    note,
    url,
    expected = [],
    fixable,
    also,
    elsewhere,
    place,
    requirement
  } = message
  const start = pointOf(place && 'start' in place ? place.start : place)
  const end = pointOf(place && 'start' in place ? place.end : place)
  const [first, ...others] = expected
  return {
    rule: ruleId ?? ('policy-gen' satisfies OtherFindingId),
    severity: fatal ? 'error' : minor ? 'note' : 'warning',
    message: reason,
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    ...(requirement !== undefined && {requirement}),
    start,
    end,
    ...(fixable && first !== undefined && {fix: {start: start.offset, end: end.offset, text: first}}),
    ...(fixable && also && {also}),
    choices: fixable ? others : expected,
    ...(elsewhere && {elsewhere})
  }
}

function pointOf(point: {line: number; column: number; offset?: number | undefined} | undefined): Point {
  return {line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0}
}
