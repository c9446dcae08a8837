import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import policy from './packages/linter/dist/index.js'
import {rules} from './packages/linter/dist/rules/index.js'

// Our documentation is written by the rules that we give to others, apart from those about what a privacy policy
// has to say. Pages that show what is wrong on purpose are left out in .remarkignore.
const aboutPolicies = [
  'policy-missing-disclosure',
  'policy-no-stale-date',
  'policy-no-outdated-reference',
  'policy-no-contradiction',
  'policy-consistent-organisation',
  'policy-no-placeholder'
]

/** @type {import('unified').Preset} */
export default {
  plugins: [
    remarkGfm,
    remarkFrontmatter,
    ...(policy.plugins ?? []).filter((entry) => {
      const plugin = Array.isArray(entry) ? entry[0] : entry
      const rule = rules.find((rule) => rule === plugin)?.rule
      return rule === undefined || !aboutPolicies.includes(rule.id)
    })
  ]
}
