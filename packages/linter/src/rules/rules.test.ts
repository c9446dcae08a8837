import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../text/edits.js'
import type {PolicyMessageFields} from '../rule/message.js'
import {rulePage} from '../documentation/rule-page.js'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import type {Example, OptionValues} from '../rule/rule.js'
import {rules} from './index.js'

type Message = VFileMessage & PolicyMessageFields

/** The tests of every rule are its examples. */
describe.each(rules.map((rule) => [rule.rule.id, rule] as const))('%s', (_, plugin) => {
  const {examples} = plugin.rule

  test.each(examples.bad)(
    'finds what is beside the bad example: $markdown',
    async ({findings, fixed, ...example}) => {
      expect((await lint(plugin, example)).map(show)).toEqual(findings)
      expect(findings).not.toEqual([])
      expect(await fix(plugin, example)).toBe(fixed ?? example.markdown)
    }
  )

  test.each(examples.bad.filter(({fixed}) => fixed !== undefined))(
    'has nothing to fix in the fixed example: $fixed',
    async ({fixed = '', ...example}) => {
      expect((await lint(plugin, {...example, markdown: fixed})).filter(({fixable}) => fixable)).toEqual([])
    }
  )

  test.each(examples.good)('is silent on the good example: $markdown', async (example) => {
    expect((await lint(plugin, example)).map(show)).toEqual([])
  })

  test('points at the same words behind a BOM, with CRLF, and behind an astral character', async () => {
    for (const example of examples.bad) {
      const {markdown} = example
      const plain = await lint(plugin, example)
      const marked = await lint(plugin, {...example, markdown: `\uFEFF${markdown}`})
      expect(marked.map(({actual}) => actual)).toEqual(plain.map(({actual}) => actual))
      expect(marked.map(where)).toEqual(plain.map(where))
      const crlf = await lint(plugin, {...example, markdown: markdown.replaceAll('\n', '\r\n')})
      expect(crlf.map(where)).toEqual(plain.map(where))
      const astral = await lint(plugin, {...example, markdown: `😀 above.\n\n${markdown}`})
      expect(astral.map(({actual}) => actual)).toEqual(plain.map(({actual}) => actual))
    }
  })

  test.each([...examples.bad, ...examples.good])(
    'has nothing to say about a tree without positions: $markdown',
    async ({markdown, options}) => {
      const file = new VFile(markdown)
      const tree = unified().use(remarkParse).parse(file)
      visit(tree, (node) => {
        delete node.position
      })
      await unified().use(configured(plugin, options)).run(tree, file)
      expect(file.messages.map(show)).toEqual([])
    }
  )

  test('does not fail where only some nodes have a position', async () => {
    for (const {markdown, options} of [...examples.bad, ...examples.good]) {
      const file = new VFile(markdown)
      const tree = unified().use(remarkParse).parse(file)
      visit(tree, 'paragraph', (node) => {
        delete node.position
      })
      await unified().use(configured(plugin, options)).run(tree, file)
      expect(file.messages.filter(({place}) => place === undefined)).toEqual([])
    }
  })
})

describe('the rules as a whole', () => {
  const files = readdirSync(new URL('./', import.meta.url)).filter((name) =>
    /^policy-.+(?<!\.test)\.ts$/.test(name)
  )

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

  test.each(rules.map(({rule}) => [rule.id, rule] as const))(
    'the page of %s is what “npm run docs” writes',
    (id, rule) => {
      const page = new URL(`../../../../docs/rules/${id}.md`, import.meta.url)
      expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(rulePage(rule))
    }
  )
})

async function lint(
  plugin: AnyPolicyRule,
  {markdown, options, beside = {}}: Example<OptionValues>
): Promise<Message[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'policy-gen-rules-'))
  try {
    for (const [name, text] of Object.entries(beside)) writeFileSync(join(cwd, name), text)
    const file = new VFile({value: markdown, path: 'policy.md', cwd})
    const processor = unified().use(remarkParse).use(configured(plugin, options))
    await processor.run(processor.parse(file), file)
    return file.messages
  } finally {
    rmSync(cwd, {recursive: true})
  }
}

function configured(plugin: AnyPolicyRule, options: object = {}): PluggableList {
  return [[plugin as Plugin<[object], Root>, options]]
}

async function fix(plugin: AnyPolicyRule, example: Example<OptionValues>): Promise<string> {
  const edits = (await lint(plugin, example)).flatMap(({place, expected, fixable, also = []}) => {
    const [text] = expected ?? []
    if (!fixable || text === undefined || !place || !('start' in place)) return []
    return [{start: place.start.offset ?? 0, end: place.end.offset ?? 0, text}, ...also]
  })
  return applyEdits(example.markdown, edits)
}

function where({place}: Message): unknown {
  return place && 'start' in place ? [place.start.line, place.start.column] : undefined
}

function show({place, reason}: Message): string {
  const at =
    place && 'start' in place
      ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
      : ''
  return `${at} ${reason}`
}
