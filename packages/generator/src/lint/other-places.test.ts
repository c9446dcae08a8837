import {expect, test} from 'vitest'
import type {Finding} from './finding.js'
import {lintText} from './lint-text.js'

/** The outline of this page has more lines than the page itself. */
const page = `<h1>Privacy</h1><p>We are Atlas, and this is what we do with your data.</p><ul><li>one</li><li>two</li></ul>
<p>We never sell your data.</p><p>You need Netscape.</p>
<p>Our maps are drawn by hand.</p><p>We sell your personal data to advertisers. Use Netscape, or <i>Netscape</i>.</p>`

const policy = `title: Privacy
language: en
organisation: {name: Atlas Maps}
sections:
  - {kind: other, heading: Maps, body: We never sell your data.}
  - kind: other
    heading: Browsers
    body: |-
      Use Netscape.

      We sell your personal data to advertisers.

      Or use Netscape again.
`

async function contradictionIn(text: string, path: string): Promise<Finding | undefined> {
  const only = ['policy-no-contradiction', 'policy-no-outdated-reference']
  const findings = await lintText({text, path}, {only})
  return findings.find(({rule}) => rule === 'policy-no-contradiction')
}

async function referenceIn(text: string, path: string): Promise<Finding | undefined> {
  const findings = await lintText({text, path})
  return findings.find(({rule}) => rule === 'policy-no-outdated-reference')
}

test.each([
  ['a page', page],
  ['a page whose comments switch rules off', `${page}<!--lint disable policy-no-archive-link-->`]
])('messages about %s say the lines of the page', async (_, html) => {
  expect(await contradictionIn(html, 'privacy.html')).toMatchObject({
    start: {line: 3},
    message: expect.stringContaining('the opposite of line 2:') as string,
    note: expect.stringMatching(/^Line 2 says .*, but line 3 says /) as string
  })
  expect(await referenceIn(html, 'privacy.html')).toMatchObject({
    start: {line: 2},
    note: expect.stringContaining('Also at 3:85, 3:101.') as string
  })
})

test('messages about a policy file say the lines of the file', async () => {
  expect(await contradictionIn(policy, 'policy.yaml')).toMatchObject({
    start: {line: 11},
    message: expect.stringContaining('the opposite of line 5:') as string,
    note: expect.stringMatching(/^Line 5 says .*, but line 11 says /) as string
  })
  expect(await referenceIn(policy, 'policy.yaml')).toMatchObject({
    start: {line: 9},
    note: expect.stringContaining('Also at 13:14.') as string
  })
})

test('messages about Markdown say its own lines', async () => {
  const markdown = '# Privacy\n\nWe never sell your data.\n\nWe sell your personal data to advertisers.\n'
  expect(await contradictionIn(markdown, 'privacy.md')).toMatchObject({
    start: {line: 5},
    message: expect.stringContaining('the opposite of line 3:') as string
  })
})
