import {
  coverage,
  findUnquoted,
  formatPath,
  parsePolicy,
  type ParsedPolicy,
  type Place,
  type Policy,
  type Problem,
  type Regime
} from '@policy-gen/schema'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import {bisect, linesOf, type Lines} from 'remark-preset-lint-policy/internal'
import {ComposeError} from '../compose/compose-error.js'
import {composeDocument, type ComposedDocument, type ComposedSection} from '../compose/compose.js'
import {wordsAgainstFacts} from '../statements/own-words.js'
import type {Finding, OtherFindingId, Point, RelatedPlace} from './finding.js'
import {replacementOf} from './replacement.js'
import {lintMarkdown, type Source} from './lint-markdown.js'
import type {RuleChoice} from './rule-set.js'

/**
 * What is wrong with a policy file: the problems that make it invalid, or else the findings in the document
 * that is made of it, at the section that the words come from.
 */
export async function lintPolicy(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  const {text, path, maxSize} = source
  return lintParsed(parsePolicy(text, {path, maxSize}), text, choice)
}

/**
 * The same for a policy that was read already. A policy that a program made has no places of its own: faults
 * are named by their paths in the policy, and the author's words are looked for in the program.
 */
export async function lintParsed(
  {policy, problems, notes, todos, place}: ParsedPolicy,
  text: string,
  choice: RuleChoice = {}
): Promise<Finding[]> {
  const lines = linesOf(text)
  const toFinding = (problem: Problem): Finding => findingOf(problem, lines, text)
  if (!policy) return problems.map(toFinding)

  const left = todos.map(toFinding)
  const composed = attempt(policy)
  if (composed instanceof ComposeError) {
    const {path, message} = composed
    return [...left, toFinding(place({code: 'reference', path, target: 'value', message}))]
  }
  // Only the composed document contains all of the prose that the facts may quote.
  const unquoted = findUnquoted(policy, composed.markdown)
  if (unquoted.length > 0) return [...left, ...unquoted.map((finding) => toFinding(place(finding)))]
  const regimes = [...new Set([...(choice.regimes ?? []), ...(policy.regimes ?? [])])]
  const {markdown} = composed
  const occurrenceOf = occurrencesIn(markdown)
  const sourceOf = (start: number, end: number): {start: Point; end: Point} =>
    placeInSource(start, end, composed, occurrenceOf, policy, place, lines, text)
  // Messages give the places of related findings in the file; nobody sees the document.
  const placeOf = (offset: number): Point => sourceOf(offset, endOfWords(markdown, offset)).start
  const all = await lintMarkdown({text: markdown, language: policy.language, placeOf}, {...choice, regimes})
  // What is still to be written is missing from the document, too; one report is enough.
  const found = left.length === 0 ? all : all.filter(({requirement}) => requirement === undefined)
  const inDocument = found.filter(applies(policy, regimes)).map((finding) => {
    const {start, end} = sourceOf(finding.start.offset, finding.end.offset)
    // The fix is for the document, but the file has the facts that it was written from.
    const {fix: _, also: __, choices: ___, elsewhere: ____, ...rest} = finding
    return {...rest, start, end, choices: []}
  })
  const contradictions = notes.map((problem): Finding => ({...toFinding(problem), severity: 'note'}))
  const against = await withLanguages(() => wordsAgainstFacts(policy, place))
  const words = against.map((problem): Finding => ({...toFinding(problem), severity: 'warning'}))
  return [...left, ...contradictions, ...words, ...inDocument].sort((a, b) => a.start.offset - b.start.offset)
}

/**
 * A law may require something only under a condition, such as for children's sites, which a text alone
 * doesn't show. The facts do: a requirement that does not apply to this policy isn't reported as missing.
 */
function applies(policy: Policy, regimes: readonly Regime[]): (finding: Finding) => boolean {
  const on = new Date().toISOString().slice(0, 10)
  const idle = new Set(
    coverage(policy, {regimes, on})
      .filter(({status}) => status === 'not-applicable')
      .map(({requirement}) => requirement.id)
  )
  return ({requirement}) => requirement === undefined || !idle.has(requirement)
}

function attempt(policy: Policy): ComposedDocument | ComposeError {
  try {
    return composeDocument(policy)
  } catch (error) {
    if (error instanceof ComposeError) return error
    throw error
  }
}

/** The words themselves if the author wrote them, else the section that was written from the facts. */
function placeInSource(
  start: number,
  end: number,
  {markdown, sections}: ComposedDocument,
  occurrenceOf: ReturnType<typeof occurrencesIn>,
  policy: Policy,
  place: ReturnType<typeof parsePolicy>['place'],
  lines: Lines,
  text: string
): {start: Point; end: Point} {
  const section = sectionAt(sections, start)
  if (!section) return pointsOf(place({code: 'form', path: ['title'], target: 'value', message: ''}), lines)
  const words = markdown.slice(start, end)
  const body = policy.sections[section.index]?.body
  const path = ['sections', section.index]
  if (body?.includes(words) && words.trim() !== '' && !words.includes('\n')) {
    const occurrence = occurrenceOf(words, section.bodyStart, start)
    const placed = place({code: 'form', path: [...path, 'body'], target: {words, occurrence}, message: ''})
    return placed.line === undefined ? inProgram(words, text, lines) : pointsOf(placed, lines)
  }
  return pointsOf(place({code: 'form', path: [...path, 'kind'], target: 'value', message: ''}), lines)
}

/** Where the words at an offset end, for finding them: at the end of their line, or before. */
function endOfWords(markdown: string, start: number): number {
  const [words = ''] = /^[^\n]{0,80}/.exec(markdown.slice(start, start + 80)) ?? []
  return start + words.length
}

/** The last section that begins at an offset or before it. */
function sectionAt(sections: ComposedDocument['sections'], offset: number): ComposedSection | undefined {
  return sections[bisect(sections.length, (index) => (sections[index]?.start ?? 0) > offset) - 1]
}

/** How often words occur between two offsets. The next search continues where the last one ended. */
function occurrencesIn(markdown: string): (words: string, from: number, to: number) => number {
  const known = new Map<string, {readonly from: number; readonly to: number; readonly count: number}>()
  return (words, from, to) => {
    const last = known.get(words)
    let {count, to: at} = last?.from === from && last.to <= to ? last : {count: 0, to: from}
    for (
      let next = markdown.indexOf(words, at);
      next !== -1 && next < to;
      next = markdown.indexOf(words, at)
    ) {
      count++
      at = next + words.length
    }
    known.set(words, {from, to: at, count})
    return count
  }
}

/** A program may produce the words in any way; if they occur in it exactly once, that is the place. */
function inProgram(words: string, text: string, lines: Lines): {start: Point; end: Point} {
  const at = text.indexOf(words)
  const isOnly = at !== -1 && !text.includes(words, at + 1)
  return {start: lines.pointAt(isOnly ? at : 0), end: lines.pointAt(isOnly ? at + words.length : 0)}
}

function findingOf(problem: Problem, lines: Lines, text: string): Finding {
  const points = pointsOf(problem, lines)
  const {line} = problem
  const written = text.slice(points.start.offset, points.end.offset)
  // Without a line there is no place to put anything.
  const replacement = line === undefined ? undefined : replacementOf(problem, written)
  return {
    rule: `policy-file/${problem.code}` satisfies OtherFindingId,
    severity: 'error',
    message: line === undefined ? withPath(problem) : problem.message,
    ...points,
    ...(problem.related && {related: relatedIn(problem.related, lines)}),
    choices: replacement === undefined ? [] : [replacement]
  }
}

/** Only those with a place: for a program, the message says where. */
function relatedIn(related: NonNullable<Problem['related']>, lines: Lines): RelatedPlace[] {
  return related.flatMap((place) =>
    place.line === undefined ? [] : [{...pointsOf(place, lines), message: formatPath(place.path)}]
  )
}

/** Without a line the path says where. */
function withPath({path, message}: Problem): string {
  return path.length === 0 ? message : `${formatPath(path)}: ${message}`
}

function pointsOf(
  {line = 1, column = 1, endLine = line, endColumn = column}: Partial<Place>,
  lines: Lines
): {start: Point; end: Point} {
  return {
    start: lines.pointAt(lines.offsetOf(line, column)),
    end: lines.pointAt(lines.offsetOf(endLine, endColumn))
  }
}
