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
  return findings.map((finding) => (late.has(finding) ? asChoice(finding) : finding))
}

/** A finding whose fix is only offered, for a person to choose it. */
export function asChoice({fix, also = [], ...finding}: Finding): Finding {
  // Half of a fix would be harmful.
  if (!fix || also.length > 0) return finding
  return {...finding, choices: [fix.text, ...finding.choices]}
}
