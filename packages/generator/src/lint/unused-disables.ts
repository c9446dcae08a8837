import {linesOf} from 'remark-preset-lint-policy/text'
import type {Finding} from './finding.js'
import type {Source} from './lint-markdown.js'
import {lintText} from './lint-text.js'
import {ruleIds, type RuleChoice} from './rule-set.js'

/** `<!--lint disable policy-no-mojibake policy-terms-->`, and `ignore`, which means what follows. */
const comments = /<!--\s*lint\s+(?:disable|ignore)\s([^>]*)-->/g

/**
 * Comments that switch off a rule that finds nothing there. Each is tried by taking it out: where the same is
 * found without it, nobody needs it. The length of the text stays, and so do all places.
 */
export async function unusedDisables(
  source: Source,
  findings: readonly Finding[],
  choice: RuleChoice
): Promise<Finding[]> {
  const {text} = source
  const lines = linesOf(text)
  const unused: Finding[] = []
  for (const comment of text.matchAll(comments)) {
    for (const name of (comment[1] ?? '').matchAll(/\S+/g)) {
      const [id] = name
      if (!ruleIds.includes(id)) continue
      const start = comment.index + comment[0].indexOf(comment[1] ?? '') + name.index
      const end = start + id.length
      // A rule of another name switches off nothing.
      const without = `${text.slice(0, start)}${'x'.repeat(id.length)}${text.slice(end)}`
      const others = await lintText({...source, text: without}, choice)
      if (countOf(others, id) > countOf(findings, id)) continue
      unused.push({
        rule: 'unused-disable',
        severity: 'warning',
        message: `\`${id}\` finds nothing here — remove it from the comment`,
        start: lines.pointAt(start),
        end: lines.pointAt(end),
        choices: []
      })
    }
  }
  return unused
}

function countOf(findings: readonly Finding[], id: string): number {
  return findings.filter(({rule}) => rule === id).length
}
