import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {outdatedReferences} from '../references/index.js'
import {referencesPage} from './references-page.js'

test('docs/references.md matches the output of “npm run docs”', () => {
  const page = readFileSync(new URL('../../../../docs/references.md', import.meta.url), 'utf8')
  expect(page).toBe(referencesPage(outdatedReferences))
})

test('docs/findings.md lists each oddity of the three archived policies at its place', () => {
  const page = readFileSync(new URL('../../../../docs/findings.md', import.meta.url), 'utf8')
  const oddities = [
    ['14:130', 'policy-no-mojibake'],
    ['19:1', 'policy-no-pseudo-list'],
    ['30:145', 'policy-no-misleading-link'],
    ['6:99', 'policy-no-stale-date'],
    ['6:41', 'policy-no-insecure-link'],
    ['16:1', 'policy-no-pseudo-list'],
    ['36:653', 'policy-no-pseudo-heading'],
    ['40:735', 'policy-no-pseudo-heading'],
    ['8:2', 'policy-no-misleading-link'],
    ['8:15', 'policy-no-archive-link'],
    ['44:153', 'policy-no-outdated-reference'],
    ['44:215', 'policy-no-outdated-reference'],
    ['44:244', 'policy-no-outdated-reference']
  ] as const
  for (const [place, rule] of oddities) {
    expect(
      page.split('\n').some((line) => line.startsWith(`| ${place} |`) && line.includes(rule)),
      `${place} ${rule}`
    ).toBe(true)
  }
})
