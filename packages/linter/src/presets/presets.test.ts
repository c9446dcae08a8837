import {readFileSync} from 'node:fs'
import {regimes} from '@policy-gen/schema'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Preset} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import recommended from './recommended.js'
import strict from './strict.js'

const damaged = 'We donâ€™t sell your data.\n'

async function findings(markdown: string, preset: Preset, others: PluggableList = []): Promise<string[]> {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(others).use(preset)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({source, ruleId}) => `${source ?? ''}:${ruleId ?? ''}`)
}

test('findings come from remark-lint, so that its comments govern them', async () => {
  expect(await findings(damaged, recommended)).toContain('remark-lint:policy-no-mojibake')
  expect(await findings(`<!--lint disable policy-no-mojibake-->\n\n${damaged}`, recommended)).not.toContain(
    'remark-lint:policy-no-mojibake'
  )
  expect(
    await findings(`<!--lint ignore policy-no-mojibake-->\n\n${damaged}\n${damaged}`, recommended)
  ).toContain('remark-lint:policy-no-mojibake')
})

test('strict has all that is recommended, and more', () => {
  expect(strict.plugins?.length).toBeGreaterThan(recommended.plugins?.length ?? 0)
  for (const plugin of recommended.plugins ?? []) expect(strict.plugins).toContain(plugin)
})

test.each(Object.keys(regimes))(
  'the preset of %s asks what that law asks for, and nothing else',
  async (regime) => {
    const {default: preset} = (await import(`./${regime}.ts`)) as {default: Preset}
    const file = new VFile(
      '# Privacy\n\nWe donâ€™t say much about your data, and we do not say what the law wants us to say.\n'
    )
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    const ids = file.messages.map(({ruleId}) => ruleId)
    expect(ids).not.toContain('policy-no-mojibake')
    // Cookies and children are only asked about where a text speaks of them.
    if (regime !== 'eprivacy' && regime !== 'coppa') expect(ids).toContain('policy-missing-disclosure')
    for (const {note, ruleId} of file.messages) {
      if (ruleId === 'policy-missing-disclosure') expect(note).toContain(`Requirement \`${regime}.`)
    }
  }
)

test('front matter names the laws, with and without a parser that knows front matter', async () => {
  const markdown = `---\nregimes: [gdpr]\nlanguage: en\n---\n\n# Privacy\n\nWe sell nothing.\n`
  const plain = new VFile(markdown)
  const aware = new VFile(markdown)
  for (const [file, plugins] of [
    [plain, []],
    [aware, [remarkFrontmatter, remarkGfm]]
  ] as const) {
    const processor = unified()
      .use(remarkParse)
      .use([...plugins])
      .use(recommended)
    await processor.run(processor.parse(file), file)
  }
  expect(plain.messages.map(String)).toEqual(aware.messages.map(String))
  expect(plain.messages.some(({note}) => note?.includes('gdpr.13.1.a'))).toBe(true)
})

test.each(['jetblue', 'jetphotos', 'jetsetmag'])(
  '%s yields the same findings with tables and front matter switched on',
  async (name) => {
    const markdown = readFileSync(
      new URL(`../../../../examples/${name}/original.md`, import.meta.url),
      'utf8'
    )
    expect(await findings(markdown, strict, [remarkGfm, remarkFrontmatter])).toEqual(
      await findings(markdown, strict)
    )
  }
)
