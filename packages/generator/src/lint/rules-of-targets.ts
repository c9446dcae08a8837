/** Rules that replace the target of a link with another. */
export const rulesOfTargets: ReadonlySet<string> = new Set([
  'policy-no-insecure-link',
  'policy-no-archive-link',
  'policy-no-broken-anchor',
  'policy-no-misleading-link'
])
