import {applyEdits} from 'remark-preset-lint-policy/internal'
import type {Finding} from './finding.js'
import {lintProse} from './lint-prose.js'
import {lintText} from './lint-text.js'
import type {Source} from './lint-markdown.js'
import type {RuleChoice} from './rule-set.js'

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
  let {text} = source
  let findings = await lint(source, choice)
  for (let round = 0; round < mostRounds; round++) {
    const edits = findings.flatMap(({fix, also = []}) => (fix ? [fix, ...also] : []))
    const fixed = applyEdits(text, edits)
    if (fixed === text) break
    text = fixed
    findings = await lint({...source, text}, choice)
  }
  return {text, findings}
}
