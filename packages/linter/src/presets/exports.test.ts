import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified, type Plugin} from 'unified'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import recommended from './recommended.js'
import strict from './strict.js'
import {examplesOf, type BadExample} from '../examples/index.js'
import {rules, type AnyPolicyRule} from '../rules/index.js'

const folder = new URL('../../', import.meta.url)
const {exports: exported} = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>
}

/** The source file that `remark-preset-lint-policy/…` resolves to, by the same pattern as in Node.js. */
function sourceOf(name: string): string {
  const exact = exported[`./${name}`]
  const [pattern = '', target] =
    exact === undefined
      ? (Object.entries(exported).find(
          ([key]) => key.endsWith('*') && `./${name}`.startsWith(key.slice(0, -1))
        ) ?? [])
      : ['', exact]
  const file = typeof target === 'object' ? target.default : ''
  return file
    .replace('*', `./${name}`.slice(pattern.length - 1))
    .replace('./dist/', './src/')
    .replace(/\.js$/, '.ts')
}

test.each(rules.map(({rule}) => rule.id))('remark-preset-lint-policy/%s exports the rule', async (id) => {
  const {default: plugin} = (await import(new URL(sourceOf(id), folder).href)) as {default: AnyPolicyRule}
  expect(plugin.rule.id).toBe(id)
  expect(rules).toContain(plugin)
})

test('the patterns export the rules, and the presets that the build writes for each law', () => {
  expect(Object.keys(exported).filter((key) => key.includes('*'))).toEqual(['./policy-*', './*'])
  expect(sourceOf('gdpr')).toBe('./src/presets/regimes/gdpr.ts')
  expect(sourceOf('policy-no-mojibake')).toBe('./src/rules/policy-no-mojibake.ts')
})

test.each([
  ['.', recommended],
  ['./strict', strict]
])('%s exports a preset', async (key, preset) => {
  const target = exported[key]
  const file = typeof target === 'object' ? target.default : ''
  // The index of the package and each preset have one default export.
  const source = file.replace('./dist/', './src/').replace(/\.js$/, '.ts')
  const {default: found} = (await import(new URL(source, folder).href)) as {default: unknown}
  expect(found).toBe(preset)
})

const exampleOf = ({rule}: AnyPolicyRule): BadExample | undefined =>
  examplesOf(rule.id).bad.find(({beside}) => beside === undefined)

test.each(
  rules.flatMap((plugin) => {
    const example = exampleOf(plugin)
    return example ? [[plugin.rule.id, plugin, example] as const] : []
  })
)('a comment of remark-lint switches %s off, on, and off for the next block', async (id, plugin, example) => {
  const count = async (markdown: string): Promise<number> => {
    const file = new VFile({value: markdown, path: 'policy.md'})
    const processor = unified()
      .use(remarkParse)
      .use(strict.plugins?.slice(0, 1) ?? [])
      .use([[plugin as Plugin<[object], Root>, example.options ?? {}]])
    await processor.run(processor.parse(file), file)
    return file.messages.filter(({ruleId}) => ruleId === id).length
  }
  expect(await count(example.markdown)).toBeGreaterThan(0)
  expect(await count(`<!--lint disable ${id}-->\n\n${example.markdown}`)).toBe(0)
  expect(
    await count(`<!--lint disable ${id}-->\n\nWords.\n\n<!--lint enable ${id}-->\n\n${example.markdown}`)
  ).toBeGreaterThan(0)
})
