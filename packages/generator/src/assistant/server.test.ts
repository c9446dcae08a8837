import {readFileSync} from 'node:fs'
import {Client, InMemoryTransport} from '@modelcontextprotocol/client'
import {catalogue, parsePolicy} from '@policy-gen/schema'
import fc from 'fast-check'
import {rules} from 'remark-preset-lint-policy/rules'
import * as z from 'zod'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {compose} from '../compose/compose.js'
import {assistantServer} from './server.js'

const atlas = readFileSync(new URL('../../../../examples/atlas/policy.yaml', import.meta.url), 'utf8')

let client: Client

beforeEach(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  client = new Client({name: 'test', version: '1.0.0'})
  await Promise.all([assistantServer('1.2.3').connect(there), client.connect(here)])
})

afterEach(() => client.close())

async function call(name: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const {structuredContent, isError, content} = await client.callTool({name, arguments: given})
  expect(isError, JSON.stringify(content)).not.toBe(true)
  return z.record(z.string(), z.unknown()).parse(structuredContent)
}

async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const {isError, content} = await client.callTool({name, arguments: given})
  expect(isError).toBe(true)
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
}

test('every tool says what it takes and gives, and that it changes nothing', async () => {
  const {tools} = await client.listTools()
  expect(tools.map(({name}) => name)).toEqual([
    'validate_policy',
    'coverage',
    'compose',
    'diff',
    'lint_text',
    'fix_text',
    'explain'
  ])
  for (const {description, inputSchema, outputSchema, annotations} of tools) {
    expect(description).toMatch(/\.$/)
    expect(inputSchema.type).toBe('object')
    expect(outputSchema?.type).toBe('object')
    expect(annotations).toMatchObject({readOnlyHint: true, openWorldHint: false})
  }
})

describe('lint_text and fix_text', () => {
  const text = '# Privacy\n\nWe donâ€™t sell your data to [company].\n'

  test('find what is wrong where it is, and fix what is safe', async () => {
    const {findings} = await call('lint_text', {text})
    expect(findings).toContainEqual(
      expect.objectContaining({rule: 'policy-no-mojibake', line: 3, column: 7, quote: 'â€™', fix: '’'})
    )
    const fixed = await call('fix_text', {text})
    expect(fixed).toMatchObject({changed: true, text: '# Privacy\n\nWe don’t sell your data to [company].\n'})
    expect(fixed.findings).toContainEqual(expect.objectContaining({rule: 'policy-no-placeholder'}))
  })

  test('look at a page and at a policy file, too', async () => {
    const page = await call('lint_text', {text: '<p>We donâ€™t.</p>', kind: 'html'})
    expect(page.findings).toContainEqual(expect.objectContaining({rule: 'policy-no-mojibake', column: 10}))
    const file = await call('lint_text', {text: 'titel: P\n', kind: 'policy'})
    expect(file.findings).toContainEqual(expect.objectContaining({rule: 'policy-file/unknown-key'}))
  })

  test('report what a law asks for', async () => {
    const {findings} = await call('lint_text', {
      text: '# Privacy\n\nWe collect your e-mail address to send you our newsletter, and nothing else at all.\n',
      regimes: ['gdpr']
    })
    expect(findings).toContainEqual(expect.objectContaining({requirement: 'gdpr.13.1.a'}))
  })
})

test('validate_policy names the place and what would be right', async () => {
  expect(await call('validate_policy', {policy: atlas})).toEqual({valid: true, problems: []})
  const {valid, problems} = await call('validate_policy', {policy: atlas.replace(/^title:/m, 'titel:')})
  expect(valid).toBe(false)
  expect(problems).toContainEqual(
    expect.objectContaining({path: 'titel', suggestion: 'title', line: expect.any(Number)})
  )
})

test('coverage tells what is met by which fact, and what to declare', async () => {
  const {met, unmet, requirements} = await call('coverage', {
    policy: 'title: P\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: controller}]\n',
    regimes: ['gdpr'],
    on: '2026-01-31'
  })
  expect(Number(met) + Number(unmet)).toBeGreaterThan(5)
  expect(requirements).toContainEqual(
    expect.objectContaining({
      status: 'unmet',
      citation: expect.stringContaining('GDPR'),
      add: [expect.any(String)]
    })
  )
})

test('compose writes what policy-gen build writes', async () => {
  const {policy} = parsePolicy(atlas)
  if (!policy) throw new Error('The example is not valid')
  expect(await call('compose', {policy: atlas})).toEqual({format: 'markdown', text: compose(policy)})
  const {text} = await call('compose', {policy: atlas, format: 'html'})
  expect(text).toMatch(/^<!doctype html>/i)
})

test('diff tells in sentences what matters to people', async () => {
  const file = (never: string): string =>
    `title: P\nlanguage: en\norganisation: {name: Atlas}\npractices: [{${never}: sell, data: [personal-data]}]\nsections: [{kind: sale}]\n`
  const {material, sections} = await call('diff', {before: file('never'), after: file('does')})
  expect(material).toEqual([expect.stringMatching(/sell/)])
  expect(sections).toEqual([])
})

test('explain knows every rule and every requirement', async () => {
  for (const {rule} of rules)
    expect(await call('explain', {id: rule.id})).toMatchObject({kind: 'rule', id: rule.id})
  for (const {id, citation} of catalogue)
    expect(await call('explain', {id})).toMatchObject({kind: 'requirement', id, citation})
  expect(await refusal('explain', {id: 'policy-no-mojibak'})).toContain('did you mean `policy-no-mojibake`?')
})

test('every resource is JSON with something in it', async () => {
  const {resources} = await client.listResources()
  expect(resources.map(({uri}) => uri)).toEqual(
    ['rules', 'requirements', 'vocabulary', 'policy-file'].map((name) => `policy-gen://${name}`)
  )
  for (const {uri} of resources) {
    const [content] = (await client.readResource({uri})).contents
    const value: unknown = JSON.parse(content && 'text' in content ? content.text : '')
    expect(JSON.stringify(value).length).toBeGreaterThan(1000)
  }
})

describe('hostile input', () => {
  test('is refused in words where it is no policy', async () => {
    for (const name of ['coverage', 'compose'])
      expect(await refusal(name, {policy: '{{{'})).toContain('This policy file is not valid')
    expect(await refusal('diff', {before: 'a: b', after: atlas})).toContain('This policy file is not valid')
  })

  test.each([
    ['lint_text', {text: 'x'.repeat(1_000_001)}],
    ['lint_text', {text: 'x', regimes: ['gpdr']}],
    ['lint_text', {text: 'x', kind: '../../etc/passwd'}],
    ['lint_text', {}],
    ['coverage', {policy: atlas, on: '2026-02-31'}],
    ['explain', {id: 5}],
    ['no_such_tool', {}]
  ])('%s refuses what it can’t mean, and serves on', async (name, given) => {
    const answer = await client.callTool({name, arguments: given}).then(
      ({isError}) => isError === true,
      () => true
    )
    expect(answer).toBe(true)
    expect(await call('validate_policy', {policy: atlas})).toMatchObject({valid: true})
  })

  test('an unknown resource is an error, not a file', async () => {
    for (const uri of ['file:///etc/passwd', 'policy-gen://../../etc/passwd', 'policy-gen://nothing'])
      await expect(client.readResource({uri})).rejects.toThrow()
  })

  test('what a text or a template asks for is not run', async () => {
    const policy = `title: P\nlanguage: en\norganisation: {name: A}\nsections:\n  - kind: other\n    heading: H\n    body: "{{> page}} {{lookup . 'constructor'}}"\n`
    expect(await call('validate_policy', {policy})).toMatchObject({valid: false})
  })

  test('whatever the words, the answer is an answer', async () => {
    const word = fc.oneof(
      fc.string({unit: 'binary', maxLength: 40}),
      fc.constantFrom('__proto__', 'constructor', '&a [*a]', '<script>', '{{x}}', '\u0000', '---\n', '# ')
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, {maxLength: 8}), async (words) => {
        const text = words.join('')
        expect(await call('lint_text', {text})).toHaveProperty('findings')
        expect(await call('validate_policy', {policy: text})).toHaveProperty('valid')
      }),
      {numRuns: runs(40)}
    )
  })
})
