import {applyEdits, type Edit} from 'remark-preset-lint-policy/internal'
import {kindOf} from '../files/kind.js'
import {asChoice} from './disjoint.js'
import type {Finding} from './finding.js'
import {harmlessEdits} from './harmless-edits.js'
import {lintProse} from './lint-prose.js'
import {lintText} from './lint-text.js'
import type {Source} from './lint-markdown.js'
import type {RuleChoice} from './rule-set.js'
import {rulesOfTargets} from './rules-of-targets.js'

/** A text after all safe fixes, and its remaining findings. */
export interface Fixed {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Fixes can make others possible: fixed emphasis shows a heading. More rounds than this would be a bug. */
const mostRounds = 10

/** Makes all safe fixes. Nothing else in the text changes. */
export function fixText(source: Source, choice: RuleChoice = {}): Promise<Fixed> {
  return fixedWith(lintText, source, choice)
}

/** The same for Markdown and HTML only, like `lintProse`. */
export function fixProse(source: Source, choice: RuleChoice = {}): Promise<Fixed> {
  return fixedWith(lintProse, source, choice)
}

async function fixedWith(lint: typeof lintText, source: Source, choice: RuleChoice): Promise<Fixed> {
  const isMarkdown = kindOf(source.path ?? '') === 'markdown'
  let {text} = source
  let findings = await lint(source, choice)
  for (let round = 0; round < mostRounds; round++) {
    const ofTargets = editsOf(findings.filter(isOfTargets))
    const others = editsOf(findings.filter((finding) => !isOfTargets(finding)))
    const harmless = isMarkdown
      ? [...(await harmlessEdits(text, ofTargets, true)), ...(await harmlessEdits(text, others))]
      : [...ofTargets, ...others]
    const fixed = applyEdits(text, harmless)
    if (fixed === text) return {text, findings: findings.map(asChoice)}
    text = fixed
    findings = await lint({...source, text}, choice)
  }
  return {text, findings}
}

/** Whether a fix may replace the target of a link, which is what its rule is about. */
const isOfTargets = ({rule}: Finding): boolean => rulesOfTargets.has(rule)

const editsOf = (findings: readonly Finding[]): Edit[] =>
  findings.flatMap(({fix, also = []}) => (fix ? [fix, ...also] : []))
