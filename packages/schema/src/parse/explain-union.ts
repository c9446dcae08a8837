import type * as z from 'zod'

type Issue = z.core.$ZodIssue

/**
 * The branch of a union that the author most likely meant, if one stands out.
 *
 * A practice is `does`, `may` or `never`; if one is misspelt, all three branches fail, and only one of them
 * is worth reporting.
 */
export function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some(rejectsWhole))
  const scored = fitting.map((issues) => ({
    issues,
    score: issues.reduce((sum, issue) => sum + weight(issue), 0)
  }))
  scored.sort((a, b) => a.score - b.score)
  return scored[0]?.issues
}

/** The value is of another sort altogether: a text where the branch is a map. */
function rejectsWhole(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

/** An unknown key weighs more against a branch than a wrong value. */
function weight(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 10 * issue.keys.length
  return issue.path.length <= 1 ? 3 : 1
}

/** What the branches of a union accept: `none`, a list, a map. */
export function acceptedSorts(branches: readonly (readonly Issue[])[]): {values: string[]; sorts: string[]} {
  const issues = branches.flat().filter(rejectsWhole)
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []))
  const sorts = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))
  return {values: [...new Set(values)], sorts: [...new Set(sorts)]}
}
