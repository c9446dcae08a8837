import {describe, expect, test} from 'vitest'
import {lintText} from './lint-text.js'

const tooDeep = [
  ['quotations', '> '.repeat(6000)],
  ['quotations without spaces', '>'.repeat(6000)],
  ['lists', '- '.repeat(3000)],
  ['numbered lists', '1. '.repeat(3000)],
  ['lists in quotations', '> - '.repeat(2000)],
  ['emphasis', `${'*a '.repeat(400)}${' b*'.repeat(400)}`]
] as const

describe.each(['privacy.md', 'privacy.html'])('in %s', (path) => {
  test.each(tooDeep)('%s in each other without end are one finding', async (_, text) => {
    const findings = await lintText({text: `${text}x\n`, path})
    expect(findings.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['error document/depth'])
    expect(findings[0]?.message).toMatch(/^Nested more than 100 levels deep/)
  })
})

test('lists that go deeper line by line are one finding', async () => {
  const text = Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')
  const findings = await lintText({text, path: 'privacy.md'})
  expect(findings.map(({rule}) => rule)).toEqual(['document/depth'])
})

test('the finding is at the first level too many', async () => {
  const [finding] = await lintText({text: `Hello.\n\n${'> '.repeat(101)}x\n`, path: 'privacy.md'})
  expect([finding?.start, finding?.end]).toEqual([
    {line: 3, column: 201, offset: 208},
    {line: 3, column: 202, offset: 209}
  ])
})

test('nested elements are no deeper than their text', async () => {
  const findings = await lintText({
    text: `${'<div>'.repeat(5000)}Hello.${'</div>'.repeat(5000)}`,
    path: 'privacy.html'
  })
  expect(findings.map(({rule}) => rule)).not.toContain('document/depth')
})

test('a paragraph of marks only is one finding, and as many in many paragraphs are none', async () => {
  const marks = '*a '.repeat(3900)
  const [finding] = await lintText({text: `${marks}\n${marks}\n${marks}\n`, path: 'privacy.md'})
  expect(finding).toMatchObject({rule: 'document/marks', start: {line: 3, column: 1}})
  const apart = await lintText(
    {text: '*a* b\n\n'.repeat(6000), path: 'privacy.md'},
    {only: ['policy-no-placeholder']}
  )
  expect(apart).toEqual([])
})

test('a line of marks only is one finding', async () => {
  const [finding] = await lintText({text: `Hello.\n${'*a* '.repeat(2001)}\n`, path: 'privacy.md'})
  expect(finding).toMatchObject({rule: 'document/marks', start: {line: 2, column: 1}})
})

test('a word of addresses only is one finding, and as many words are none', async () => {
  const [finding] = await lintText({text: `Hello.\n[a](${'http://b.nl/'.repeat(501)})\n`, path: 'privacy.md'})
  expect(finding).toMatchObject({rule: 'document/addresses', start: {line: 2, column: 1}})
  const apart = await lintText(
    {text: `${'http://b.nl/ '.repeat(501)}\n`, path: 'privacy.md'},
    {only: ['policy-no-placeholder']}
  )
  expect(apart).toEqual([])
})

test('so is a word of e-mail addresses', async () => {
  const [finding] = await lintText({text: `Hello.\n${'a.b@'.repeat(501)}c\n`, path: 'privacy.md'})
  expect(finding).toMatchObject({rule: 'document/addresses', start: {line: 2, column: 1}})
  expect(finding?.message).toMatch(/^More than 500 addresses in one word/)
})

test('a paragraph of addresses only is one finding, and as many in many paragraphs are none', async () => {
  const lines = 'http://b.nl/ c@d.nl\n'.repeat(100)
  const [finding] = await lintText({text: lines.repeat(101), path: 'privacy.md'})
  expect(finding).toMatchObject({rule: 'document/addresses', start: {line: 10_001, column: 1}})
  expect(finding?.message).toMatch(/^More than 20000 addresses without a blank line/)
  const apart = await lintText(
    {text: `${lines}\n`.repeat(101), path: 'privacy.md'},
    {only: ['policy-no-placeholder']}
  )
  expect(apart).toEqual([])
})

test('texts of people are not nested too deeply', async () => {
  const text = `${'> '.repeat(20)}- **a _b_ [c](#d)**\n`
  const findings = await lintText({text, path: 'privacy.md'}, {only: ['policy-no-placeholder']})
  expect(findings).toEqual([])
})

test('a misspelt comment is an error at its place', async () => {
  const text = 'Hello.\n\n<!--lint disabel policy-no-mojibake-->\n'
  const [finding] = await lintText({text, path: 'privacy.md'})
  expect(finding).toMatchObject({severity: 'error', start: {line: 3, column: 1}})
  expect(finding?.message).toContain('disabel')
})

test('an error that a rule throws is not a finding', async () => {
  const options = {'policy-readability': {language: 5}}
  await expect(
    lintText({text: 'Hello.\n', path: 'privacy.md'}, {preset: 'strict', options})
  ).rejects.toThrow()
})
