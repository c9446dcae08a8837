import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import markdown from '@eslint/markdown'
import {RuleTester} from 'eslint'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import {examplesOf} from 'remark-preset-lint-policy/documentation'
import {rules, type AnyPolicyRule, type PolicyMessageFields} from 'remark-preset-lint-policy/rules'
import {applyEdits} from 'remark-preset-lint-policy/internal'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {afterAll, describe, it} from 'vitest'
import {nameInEslint, proseRules} from './rules.js'

RuleTester.describe = describe
RuleTester.it = it

const folder = mkdtempSync(join(tmpdir(), 'eslint-plugin-policy-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const tester = new RuleTester({
  plugins: {markdown},
  language: 'markdown/gfm',
  languageOptions: {frontmatter: 'yaml'}
})

// Every example of every rule: ESLint must find what remark finds, offer what it offers, and fix what it fixes.
for (const plugin of rules) {
  const {id} = plugin.rule
  const examples = examplesOf(id)
  const rule = proseRules[nameInEslint(id)]
  if (!rule) throw new Error(`There is no rule ${id} in ESLint`)
  tester.run(id, rule, {
    valid: examples.good.map((example, index) => caseOf(example, `good-${id}-${index}`)),
    invalid: examples.bad.map((example, index) => {
      const test = caseOf(example, `bad-${id}-${index}`)
      const messages = remarkOn(plugin, test.code, test.filename, example.options)
      const fixed = applyEdits(test.code, messages.flatMap(editOf))
      return {
        ...test,
        errors: messages.map(errorOf),
        output: fixed === test.code ? null : fixed
      }
    })
  })
}

interface Example {
  readonly markdown: string
  readonly options?: object
  readonly beside?: Readonly<Record<string, string>>
}

function caseOf(
  {markdown: code, options, beside}: Example,
  name: string
): {name: string; code: string; filename: string; options: object[]} {
  // Files beside a text have its name, so each text is in a folder of its own.
  const place = beside ? mkdtempSync(join(folder, 'beside-')) : folder
  for (const [file, text] of Object.entries(beside ?? {})) writeFileSync(join(place, file), text)
  return {name, code, filename: join(place, 'policy.md'), options: options ? [options] : []}
}

type Message = VFileMessage & PolicyMessageFields

function remarkOn(plugin: AnyPolicyRule, text: string, path: string, options: object = {}): Message[] {
  const file = new VFile({value: text, path})
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkLint)
    .use(plugin as Plugin<[object], Root>, options)
  processor.runSync(processor.parse(file), file)
  return file.messages
}

function editOf({
  place,
  fixable,
  also = [],
  expected: [text] = []
}: Message): {start: number; end: number; text: string}[] {
  if (!fixable || text === undefined || !place || !('start' in place)) return []
  return [{start: place.start.offset ?? 0, end: place.end.offset ?? 0, text}, ...also]
}

function errorOf({reason, place, expected = [], fixable}: Message): RuleTester.TestCaseError {
  if (!place || !('start' in place)) throw new Error(`No place: ${reason}`)
  const {start, end} = place
  const suggestions = expected.length - (fixable ? 1 : 0)
  return {
    message: reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(suggestions > 0 && {suggestions})
  }
}
