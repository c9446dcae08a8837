import {linesOf, type Lines} from 'remark-preset-lint-policy/internal'
import type {Finding, OtherFindingId} from './finding.js'
import type {Source} from './lint-markdown.js'
import {lintText} from './lint-text.js'
import {idsOf, ruleIds, type RuleChoice} from './rule-set.js'

/** `<!--lint disable policy-no-mojibake policy-terms-->`, and `ignore`, which means what follows. */
const comments = /<!--\s*lint\s+(?:disable|ignore)\s([^<>]*)-->/g

/** The name of a rule in a comment. */
interface Mention {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * Comments that switch off a rule that finds nothing there. Each is tested by removing it: if the findings
 * stay the same, it is needless. All comments for a rule are removed at once, and halved only if that makes a
 * difference. The length of the text stays the same, and so do all places.
 */
export async function unusedDisables(
  source: Source,
  findings: readonly Finding[],
  choice: RuleChoice
): Promise<Finding[]> {
  const mentions = mentionsIn(source.text)
  const chosen = idsOf(choice)
  const unused: Mention[] = []
  for (const id of new Set(mentions.map(({id}) => id))) {
    const count = findings.filter(({rule}) => rule === id).length
    const isSame = async (without: readonly Mention[]): Promise<boolean> => {
      const text = withoutNames(source.text, without)
      const found = await lintText({...source, text}, {...choice, only: [id]})
      return found.filter(({rule}) => rule === id).length === count
    }
    const own = mentions.filter((mention) => mention.id === id)
    unused.push(...(chosen.has(id) ? await needless(own, [], isSame) : own))
  }
  const lines = linesOf(source.text)
  return unused.sort((a, b) => a.start - b.start).map((mention) => findingOf(mention, lines))
}

/** Those that make no difference, together with others that make none. */
async function needless(
  mentions: readonly Mention[],
  others: readonly Mention[],
  isSame: (without: readonly Mention[]) => Promise<boolean>
): Promise<readonly Mention[]> {
  if (mentions.length === 0) return []
  if (await isSame([...others, ...mentions])) return mentions
  if (mentions.length === 1) return []
  const middle = Math.ceil(mentions.length / 2)
  const first = await needless(mentions.slice(0, middle), others, isSame)
  return [...first, ...(await needless(mentions.slice(middle), [...others, ...first], isSame))]
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(comments)].flatMap(({0: comment, 1: names = '', index}) => {
    const from = index + comment.indexOf(names)
    return [...names.matchAll(/\S+/g)]
      .map(({0: id, index}) => ({id, start: from + index, end: from + index + id.length}))
      .filter(({id}) => ruleIds.includes(id))
  })
}

/** A comment with the name of another rule switches off nothing. */
function withoutNames(text: string, mentions: readonly Mention[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of mentions.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), 'x'.repeat(end - start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

function findingOf({id, start, end}: Mention, lines: Lines): Finding {
  return {
    rule: 'unused-disable' satisfies OtherFindingId,
    severity: 'warning',
    message: `\`${id}\` finds nothing here — remove it from the comment`,
    start: lines.pointAt(start),
    end: lines.pointAt(end),
    choices: []
  }
}
