import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../rule/edits.js'
import type {PolicyMessageFields} from '../rule/message.js'
import {rulePage} from '../rule/rule-page.js'
import type {PolicyRule} from '../rule/define-policy-rule.js'
import {rules} from './index.js'

type Message = VFileMessage & PolicyMessageFields

/** The tests of every rule are its examples. */
describe.each(rules.map((rule) => [rule.rule.id, rule] as const))('%s', (_, plugin) => {
  const {examples} = plugin.rule

  test.each(examples.bad)('finds what is beside the bad example: $markdown', async ({markdown, options, findings, fixed}) => {
    const messages = await lint(plugin, markdown, options)
    expect(messages.map(show)).toEqual(findings)
    expect(await mend(plugin, markdown, options)).toBe(fixed ?? markdown)
  })

  test.each(examples.bad.filter(({fixed}) => fixed !== undefined))('has nothing to mend in the mended example: $fixed', async ({fixed = '', options}) => {
    expect((await lint(plugin, fixed, options)).filter(({fixable}) => fixable)).toEqual([])
  })

  test.each(examples.good)('is silent on the good example: $markdown', async ({markdown, options}) => {
    expect((await lint(plugin, markdown, options)).map(show)).toEqual([])
  })

  test('points at the same words behind a BOM, with CRLF, and behind an astral character', async () => {
    for (const {markdown, options} of examples.bad) {
      const plain = await lint(plugin, markdown, options)
      const words = plain.map(({actual}) => actual)
      const marked = await lint(plugin, `\uFEFF${markdown}`, options)
      expect(marked.map(({actual}) => actual)).toEqual(words)
      expect(marked.map(({line, column}) => [line, column])).toEqual(plain.map(({line, column}) => [line, column]))
      const crlf = await lint(plugin, markdown.replaceAll('\n', '\r\n'), options)
      expect(crlf.map(({line, column}) => [line, column])).toEqual(plain.map(({line, column}) => [line, column]))
    }
  })

  test('has nothing to say about a tree without positions, and does not fail', async () => {
    for (const {markdown, options} of [...examples.bad, ...examples.good]) {
      const file = new VFile('')
      const tree = unified().use(remarkParse).parse(markdown)
      strip(tree)
      await unified().use(plugin, options).run(tree, file)
    }
  })
})

describe('the rules as a whole', () => {
  const files = readdirSync(new URL('./', import.meta.url)).filter((name) => /^policy-.+(?<!\.test)\.ts$/.test(name))

  test('are all in the index, each in a file of its name', () => {
    expect(rules.map(({rule}) => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })

  test('have ids in kebab-case that begin with “policy-”', () => {
    for (const {rule} of rules) expect(rule.id).toMatch(/^policy(?:-[a-z]+)+$/)
  })

  test('say what they find in one line without a full stop', () => {
    for (const {rule} of rules) expect(rule.summary).toMatch(/^[^\n]{10,120}(?<!\.)$/)
  })

  test('have at least one bad and one good example', () => {
    for (const {rule} of rules) {
      expect(rule.examples.bad.length, rule.id).toBeGreaterThan(0)
      expect(rule.examples.good.length, rule.id).toBeGreaterThan(0)
    }
  })

  test.each(rules.map(({rule}) => [rule.id, rule] as const))('the page of %s is what “npm run docs” writes', (id, rule) => {
    const page = new URL(`../../../../docs/rules/${id}.md`, import.meta.url)
    expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(rulePage(rule))
  })
})

async function lint(plugin: PolicyRule, markdown: string, options: object | undefined): Promise<Message[]> {
  const file = new VFile({value: markdown, path: 'privacy.md'})
  const processor = unified().use(remarkParse).use(plugin, options)
  await processor.run(processor.parse(file), file)
  return file.messages
}

async function mend(plugin: PolicyRule, markdown: string, options: object | undefined): Promise<string> {
  const messages = await lint(plugin, markdown, options)
  const edits = messages.flatMap(({place, expected, fixable}) => {
    const [text] = expected ?? []
    if (!fixable || text === undefined || !place || !('start' in place)) return []
    return [{start: place.start.offset ?? 0, end: place.end.offset ?? 0, text}]
  })
  return applyEdits(markdown, edits)
}

function show({place, reason}: Message): string {
  const at = place && 'start' in place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : ''
  return `${at} ${reason}`
}

function strip(node: Root | Root['children'][number]): void {
  delete node.position
  if ('children' in node) for (const child of node.children) strip(child as Root['children'][number])
}
