import type {Finding} from './finding.js'

/**
 * Findings whose fixes can all be made at once: if two overlap, the first stays a fix, as it does when fixes
 * are made, and the other becomes a choice for a person.
 */
export function withDisjointFixes(findings: readonly Finding[]): Finding[] {
  const inOrder = findings
    .flatMap((finding) =>
      (finding.fix ? [finding.fix, ...(finding.also ?? [])] : []).map((edit) => ({finding, edit}))
    )
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end)
  const late = new Set<Finding>()
  let at = 0
  for (const {finding, edit} of inOrder) {
    if (edit.start < at) late.add(finding)
    else if (!late.has(finding)) at = edit.end
  }
  return findings.map((finding) => {
    if (!finding.fix || !late.has(finding)) return finding
    const {fix, also = [], ...rest} = finding
    // Half of a fix would be harmful.
    return also.length > 0 ? rest : {...rest, choices: [fix.text, ...finding.choices]}
  })
}
