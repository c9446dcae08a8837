import markdown from '@eslint/markdown'
import {ESLint, type Linter} from 'eslint'
import {describe, expect, test} from 'vitest'
import plugin from './index.js'

const text = '# Privacy\n\nWe donâ€™t sell your data to [company].\n'

describe('a document that is none', () => {
  test.each([
    ['is empty', ''],
    ['is nothing but a BOM', '\uFEFF'],
    ['is nothing but controls', '\0\u0001\u001B[31m'.repeat(500)],
    ['is a picture', bytes(20_000).toString('latin1')],
    ['is a picture that was read as UTF-8', bytes(20_000).toString('utf8')],
    ['has halves of characters', text.replace('sell', '\uD800\uDC00\uDC00\uD800')],
    ['turns its lines around', text.replace('sell', '\u202E\u2066lles\u2069')],
    ['is one paragraph', text.repeat(200).replaceAll('\n', ' ')],
    ['has 300 headings', text.repeat(300)],
    ['is nested', `${'> '.repeat(300)}${text}`],
    ['is a list of lists', `${'- '.repeat(150)}${text}`],
    ['is emphasised without an end', '*a '.repeat(1000)],
    ['has front matter that is none', '---\nlanguage: [\nregimes: {{{\n---\n'.concat(text)],
    [
      'names laws that there aren’t',
      '---\nregimes: [gpdr, __proto__]\nlanguage: constructor\n---\n'.concat(text)
    ]
  ])('%s: every finding has a place in it', async (_, text) => {
    for (const {fatal, message, ...place} of await messagesIn(text)) {
      expect(fatal, message).not.toBe(true)
      expectWithin(text, place)
    }
  })
})

describe.each([
  ['lines of Unix', '\n', ''],
  ['lines of Windows', '\r\n', ''],
  ['lines of old Macintoshes', '\r', ''],
  ['a BOM', '\n', '\uFEFF'],
  ['a BOM and lines of Windows', '\r\n', '\uFEFF']
])('%s', (_, end, begin) => {
  const written = begin + text.replaceAll('\n', end)

  test('are kept by fixes', async () => {
    const [{output} = {}] = await eslint({fix: true}).lintText(written, {filePath: 'privacy.md'})
    expect(output).toBe(written.replace('â€™', '’'))
  })

  test('don’t move findings', async () => {
    const mojibake = (await messagesIn(written)).find(({ruleId}) => ruleId === 'policy/no-mojibake')
    expect(mojibake).toMatchObject({line: 3, column: 7, endLine: 3, endColumn: 10})
  })
})

describe('a comment that means nothing to remark-lint', () => {
  const comment = '<!--lint off policy-no-mojibake-->\n\n'

  test('is a finding at its place, once, and silences nothing', async () => {
    const messages = await messagesIn(comment + text)
    expect(messages.filter(({message}) => message.includes('off'))).toEqual([
      expect.objectContaining({line: 1, column: 1, message: expect.stringContaining('Unknown keyword `off`')})
    ])
    expect(messages.map(({ruleId}) => ruleId)).toContain('policy/no-mojibake')
    expect(messages.map(({ruleId}) => ruleId)).toContain('policy/no-placeholder')
  })

  test('keeps no other rule from fixing', async () => {
    const [{output} = {}] = await eslint({fix: true}).lintText(comment + text, {filePath: 'privacy.md'})
    expect(output).toContain('We don’t')
  })
})

test('the rules of @eslint/markdown find beside ours', async () => {
  const both = eslint({
    overrideConfig: [...markdown.configs.recommended, ...plugin.configs.recommended] as Linter.Config[]
  })
  const [{messages} = {messages: []}] = await both.lintText(text, {filePath: 'privacy.md'})
  const found = messages.map(({ruleId}) => ruleId)
  expect(found).toContain('markdown/no-missing-label-refs')
  expect(found).toContain('policy/no-mojibake')
})

describe('a policy file that is none', () => {
  const policy = 'title: P\nlanguage: en\norganisation: {name: A}\nsections: [{kind: contakt}]\n'
  const aliases = `a: &a [x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]\n`)}`

  test.each([
    ['empty', ''],
    ['nothing but a BOM', '\uFEFF'],
    ['a picture', bytes(5000).toString('latin1')],
    ['too deep', '['.repeat(50_000)],
    ['many aliases', aliases],
    ['the same key again and again', 'title: P\n'.repeat(2000)],
    ['keys of JavaScript', '__proto__: {title: P}\nconstructor: x\n'],
    ['too large', `title: "${'a'.repeat(1_100_000)}"\n`],
    ['a list', '[]']
  ])('%s: every problem has a place in it', async (_, text) => {
    for (const name of ['policy.yaml', 'de.policy.json']) {
      const messages = await messagesIn(text, name)
      expect(messages.length).toBeGreaterThan(0)
      for (const {fatal, ...place} of messages) {
        expect(fatal).not.toBe(true)
        expectWithin(text, place)
      }
    }
  })

  test.each([
    ['Unix', '\n', ''],
    ['Windows', '\r\n', '\uFEFF'],
    ['old Macintoshes', '\r', '\uFEFF']
  ])('lines of %s: a suggestion replaces the word, and nothing else', async (_, end, begin) => {
    const written = begin + policy.replaceAll('\n', end)
    const [message] = await messagesIn(written, 'policy.yaml')
    expect(message).toMatchObject({line: 4, column: 19})
    const [{fix} = {fix: {range: [0, 0] as const, text: ''}}] = message?.suggestions ?? []
    const [from, to] = fix.range
    // ESLint counts after a BOM.
    const counted = written.slice(begin.length)
    expect(counted.slice(0, from) + fix.text + counted.slice(to)).toBe(counted.replace('contakt', 'contact'))
  })
})

/** The 256 bytes repeated, out of order. */
function bytes(length: number): Buffer {
  return Buffer.from(Array.from({length}, (_, index) => (index * 7919) % 256))
}

function eslint(options: ESLint.Options = {}): ESLint {
  return new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      ...plugin.configs.strict,
      ...plugin.configs.gdpr,
      ...plugin.configs['policy-files']
    ] as Linter.Config[],
    ...options
  })
}

async function messagesIn(text: string, filePath = 'privacy.md'): Promise<Linter.LintMessage[]> {
  const [result] = await eslint().lintText(text, {filePath})
  return result?.messages ?? []
}

function expectWithin(
  text: string,
  {line, column, endLine = line, endColumn = column}: Omit<Linter.LintMessage, 'message'>
): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const [at, place] of [
    [line, column],
    [endLine, endColumn]
  ] as const) {
    expect(at).toBeGreaterThanOrEqual(1)
    expect(at).toBeLessThanOrEqual(lines.length)
    expect(place).toBeGreaterThanOrEqual(1)
    expect(place).toBeLessThanOrEqual((lines[at - 1]?.length ?? 0) + 1)
  }
}
