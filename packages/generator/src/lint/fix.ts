import {applyEdits} from 'remark-preset-lint-policy/text'
import type {Finding} from './finding.js'
import {lintText} from './lint-text.js'
import type {Source} from './lint-markdown.js'
import type {RuleChoice} from './rule-set.js'

/** A text after all safe fixes, and what is left to find in it. */
export interface Fixed {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Where fixes make room for others: fixed emphasis shows a heading. More rounds than this would be a fault of ours. */
const mostRounds = 10

/** Fix what can be fixed without asking. Nothing else in the text changes. */
export async function fixText(source: Source, choice: RuleChoice = {}): Promise<Fixed> {
  let {text} = source
  let findings = await lintText(source, choice)
  for (let round = 0; round < mostRounds; round++) {
    const edits = findings.flatMap(({fix, also = []}) => (fix ? [fix, ...also] : []))
    const fixed = applyEdits(text, edits)
    if (fixed === text) break
    text = fixed
    findings = await lintText({...source, text}, choice)
  }
  return {text, findings}
}
