import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {commentedFindings} from './commented.js'
import {lintTree} from './lint-markdown.js'
import {markdownTree} from './markdown-tree.js'

const strict = {preset: 'strict', regimes: ['gdpr', 'ccpa']} as const

test.each(['jetblue', 'jetphotos', 'jetsetmag'])(
  'the findings in %s are the same with and without remark-lint',
  async (name) => {
    const url = new URL(`../../../../examples/${name}/original.md`, import.meta.url)
    const source = {text: readFileSync(url, 'utf8').replace(/<!--[^]*?-->/g, ''), path: 'privacy.md'}
    const alone = await lintTree(await markdownTree(source.text), source, strict)
    const asMessages = await commentedFindings(await markdownTree(source.text), source, strict)
    expect(alone.length).toBeGreaterThan(5)
    expect(asMessages).toHaveLength(alone.length)
    for (const finding of alone) {
      // If fixes overlap, the later ones are left to a person.
      const {fix: _, choices: __, also: ___, ...rest} = finding
      expect(asMessages).toContainEqual(expect.objectContaining(rest))
    }
  }
)

test('a comment that would take remark-lint forever switches nothing off', async () => {
  const comment = `<!--lint disable policy-no-mojibake a="${String.raw`\a`.repeat(40)}-->`
  const source = {text: `${comment}\n\nWe donâ€™t sell.\n`, path: 'privacy.md'}
  const findings = await lintTree(await markdownTree(source.text), source, {only: ['policy-no-mojibake']})
  expect(findings.map(({rule}) => rule)).toEqual(['policy-no-mojibake'])
})
