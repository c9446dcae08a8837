import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {ESLint, type Linter} from 'eslint'
import {fixText, lintText} from 'policy-gen'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {rulesForRegime} from 'remark-preset-lint-policy/rules'
import strict from 'remark-preset-lint-policy/strict'
import {unified, type Plugin, type Preset} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import plugin from './index.js'

const gdpr: Preset = {
  plugins: rulesForRegime('gdpr').map(({rule, options}) => [rule as Plugin<[object]>, options])
}

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

const documents = [
  ['jetblue', read('examples/jetblue/original.md')],
  ['jetphotos', read('examples/jetphotos/original.md')],
  ['jetsetmag', read('examples/jetsetmag/original.md')],
  ['our own README', read('README.md')],
  [
    'a comment of the linter',
    '<!--lint disable policy-no-mojibake-->\n\nWe donâ€™t sell data to [company].\n'
  ],
  ['front matter', '---\nlanguage: en\nregimes: [ccpa]\n---\n\n# Privacy\n\nWe donâ€™t sell your data.\n'],
  ['a text with a BOM and CRLF', '\uFEFF# Privacy\r\n\r\nWe donâ€™t sell 😀 your dataâ€¦\r\n'],
  ['a table and a task list', '| a | b |\n| - | - |\n| [name] | Netscape Navigator |\n\n- [ ] We donâ€™t.\n']
] as const

describe.each(documents)('%s', (_, text) => {
  test.each([
    ['strict', strict, {preset: 'strict'}],
    ['gdpr', gdpr, undefined]
  ] as const)('has the same findings in ESLint as in remark (%s)', async (name, preset, choice) => {
    const inEslint = await eslintOn(text, name)
    expect(inEslint).toEqual(await remarkOn(text, preset))
    // The command line has no presets of a single law: presets are compared if it has them.
    if (choice) expect(inEslint).toEqual(await commandOn(text, choice))
  })

  test('is the same text after all fixes in ESLint as on the command line', async () => {
    const eslint = new ESLint({
      fix: true,
      overrideConfigFile: true,
      overrideConfig: [...plugin.configs.recommended] as Linter.Config[]
    })
    const [{output = text} = {}] = await eslint.lintText(text, {filePath: 'privacy.md'})
    expect(output).toBe((await fixText({text, path: 'privacy.md'})).text)
  })
})

test('something is found in what was compared', async () => {
  for (const [, text] of documents.slice(0, 3)) expect(await eslintOn(text, 'strict')).not.toEqual([])
})

interface Seen {
  readonly rule: string
  readonly message: string
  readonly range: string
}

async function eslintOn(text: string, name: 'strict' | 'gdpr'): Promise<Seen[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [...plugin.configs[name]] as Linter.Config[]
  })
  const [result] = await eslint.lintText(text, {filePath: 'privacy.md'})
  return (result?.messages ?? [])
    .map(({ruleId, message, line, column, endLine, endColumn}) => ({
      rule: ruleId?.replace('policy/', 'policy-') ?? 'none',
      message,
      range: `${line}:${column}-${endLine ?? line}:${endColumn ?? column}`
    }))
    .sort(inOrder)
}

async function remarkOn(text: string, preset: Preset): Promise<Seen[]> {
  const file = new VFile({value: text, path: 'privacy.md'})
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(preset)
  await processor.run(processor.parse(file), file)
  return file.messages
    .map(({ruleId = 'none', reason, place}) => {
      if (!place || !('start' in place)) throw new Error(`No place: ${reason}`)
      const {start, end} = place
      return {
        rule: ruleId,
        message: reason,
        range: `${start.line}:${start.column}-${end.line}:${end.column}`
      }
    })
    .sort(inOrder)
}

async function commandOn(text: string, choice: {preset: 'strict'}): Promise<Seen[]> {
  const findings = await lintText({text, path: 'privacy.md'}, choice)
  return findings
    .map(({rule, message, start, end}) => ({
      rule,
      message,
      range: `${start.line}:${start.column}-${end.line}:${end.column}`
    }))
    .sort(inOrder)
}

function inOrder(a: Seen, b: Seen): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
