import {existsSync, readdirSync, readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {configured, fix, lint, show, type Message} from '../../../../scripts/test/lint-with-rule.js'
import {rulePage} from '../documentation/rule-page.js'
import {examplesOf} from '../examples/index.js'
import {rules} from './index.js'

/** The tests of every rule are its examples. */
describe.each(rules.map((rule) => [rule.rule.id, rule] as const))('%s', (_, plugin) => {
  const examples = examplesOf(plugin.rule.id)

  test.each(examples.bad)(
    'reports the expected findings in the bad example: $markdown',
    async ({findings, fixed, ...example}) => {
      expect((await lint(plugin, example)).map(show)).toEqual(findings)
      expect(findings).not.toEqual([])
      expect(await fix(plugin, example)).toBe(fixed ?? example.markdown)
    }
  )

  test.each(examples.bad.filter(({fixed}) => fixed !== undefined))(
    'finds nothing to fix in the fixed example: $fixed',
    async ({fixed = '', ...example}) => {
      expect((await lint(plugin, {...example, markdown: fixed})).filter(({fixable}) => fixable)).toEqual([])
    }
  )

  test.each(examples.good)('finds nothing in the good example: $markdown', async (example) => {
    expect((await lint(plugin, example)).map(show)).toEqual([])
  })

  test('points at the same words after a BOM, with CRLF, and after an astral character', async () => {
    for (const example of examples.bad) {
      const {markdown} = example
      const plain = await lint(plugin, example)
      const marked = await lint(plugin, {...example, markdown: `\uFEFF${markdown}`})
      expect(marked.map(({actual}) => actual)).toEqual(plain.map(({actual}) => actual))
      expect(marked.map(where)).toEqual(plain.map(where))
      const crlf = await lint(plugin, {...example, markdown: markdown.replaceAll('\n', '\r\n')})
      expect(crlf.map(where)).toEqual(plain.map(where))
      // Without the punctuation that ends a line, a finding may reach its end.
      const bare = markdown.replace(/[.!?:;]$/gm, '')
      expect((await lint(plugin, {...example, markdown: bare.replaceAll('\n', '\r\n')})).map(where)).toEqual(
        (await lint(plugin, {...example, markdown: bare})).map(where)
      )
      const astral = await lint(plugin, {...example, markdown: `😀 above.\n\n${markdown}`})
      expect(astral.map(({actual}) => actual)).toEqual(plain.map(({actual}) => actual))
    }
  })

  test.each([...examples.bad, ...examples.good])(
    'finds nothing in a tree without positions: $markdown',
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

  test('does not fail if only some nodes have a position', async () => {
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

  test('are all in the index, each in a file with its name', () => {
    expect(rules.map(({rule}) => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })

  test('have ids in kebab-case that begin with “policy-”', () => {
    for (const {rule} of rules) expect(rule.id).toMatch(/^policy(?:-[a-z]+)+$/)
  })

  test('summarise what they find in one line without a full stop', () => {
    for (const {rule} of rules) expect(rule.summary).toMatch(/^[^\n]{10,120}(?<!\.)$/)
  })

  test('have at least one bad and one good example', () => {
    for (const {rule} of rules) {
      const {bad, good} = examplesOf(rule.id)
      expect(bad.length, rule.id).toBeGreaterThan(0)
      expect(good.length, rule.id).toBeGreaterThan(0)
    }
  })

  test('declare whether they fix something, in agreement with their examples', () => {
    for (const {rule} of rules)
      expect(
        examplesOf(rule.id).bad.some(({fixed}) => fixed !== undefined),
        rule.id
      ).toBe(rule.fixes ?? false)
  })

  test.each(rules.map(({rule}) => [rule.id, rule] as const))(
    'the page of %s matches the output of “npm run docs”',
    (id, rule) => {
      const page = new URL(`../../../../docs/rules/${id}.md`, import.meta.url)
      expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(rulePage(rule))
    }
  )
})

function where({place}: Message): unknown {
  return (
    place &&
    'start' in place &&
    [place.start.line, place.start.column, place.end.line, place.end.column].join(' ')
  )
}
