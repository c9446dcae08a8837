import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {recogniseDisclosures} from 'remark-preset-lint-policy/disclosures'
import type * as list from '../../packages/schema/src/languages/language.js'
import type * as parts from '../../packages/schema/src/languages/all.js'
import type * as wordings from '../../packages/generator/src/languages/index.js'
import type * as basics from '../../packages/linter/src/languages/all-basics.js'
import type * as knowledge from '../../packages/linter/src/languages/all-knowledge.js'
import type * as templates from '../../packages/generator/src/templates/precompiled.generated.js'
import {vocabularyPage} from '../../packages/schema/src/documentation/vocabulary-page.js'
import {run} from '../../packages/generator/src/cli/run.js'

/** All that a new language takes, made of English and called Esperanto, since a tag has to be a known one: `Who weay areay`. */
const pig = vi.hoisted(() => {
  const translate = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/(?<![`{:\p{L}])\p{Ll}+(?![`}\p{L}])/gu, '$&ay')
    if (value instanceof RegExp || value === null) return value
    if (typeof value === 'function')
      return (...held: unknown[]) => translate((value as (...held: unknown[]) => unknown)(...held))
    if (typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(translate)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))
  }
  return translate
})

vi.mock('../../packages/schema/src/languages/language.js', async (original) => {
  const known = await original<typeof list>()
  const languages = [...known.languages, 'eo']
  const ofTag = (tag: string): string | undefined =>
    languages.find((language) => language === tag.split('-')[0])
  return {
    languages,
    languageOfTag: ofTag,
    languageOrEnglish: (tag = '') => ofTag(tag) ?? 'en',
    inEveryLanguage: (make: (language: string) => string) =>
      Object.fromEntries(languages.map((language) => [language, make(language)]))
  } satisfies Record<keyof typeof list, unknown>
})

vi.mock('../../packages/schema/src/languages/all.js', async (original) => {
  const known = Object.entries(await original<typeof parts>())
  return Object.fromEntries(known.map(([part, words]) => [part, {...words, eo: pig(words.en)}]))
})

vi.mock('../../packages/linter/src/languages/all-basics.js', async (original) => {
  const {allBasics} = await original<typeof basics>()
  return {allBasics: {...allBasics, eo: allBasics.en}}
})

vi.mock('../../packages/linter/src/languages/all-knowledge.js', async (original) => {
  const {allKnowledge} = await original<typeof knowledge>()
  const {disclosures, negations, affirmations, mentions, frequentWords, claims} = allKnowledge.en
  const own = Object.entries(disclosures).map(([disclosure, {cues}]) => {
    const headings = disclosure === 'controller' ? ['who weay areay'] : []
    return [disclosure, {headings, cues}] as const
  })
  const eo = {disclosures: Object.fromEntries(own), negations, affirmations, mentions, frequentWords, claims}
  return {allKnowledge: {...allKnowledge, eo}}
})

vi.mock('../../packages/generator/src/languages/index.js', async (original) => {
  const {dictionaries} = await original<typeof wordings>()
  // What `wording` does with labels is asked of English, in whose terms it answers.
  const {wording, ...words} = dictionaries.en
  return {dictionaries: {...dictionaries, eo: {...(pig(words) as object), wording}}}
})

vi.mock('../../packages/generator/src/languages/names.js', async (original) => {
  const {languageNames} = await original<{languageNames: readonly string[]}>()
  return {languageNames: [...languageNames, 'eo']}
})

vi.mock('../../packages/generator/src/templates/precompiled.generated.js', async (original) => {
  const known = await original<typeof templates>()
  const own = Object.entries(known.templates).flatMap(([name, template]) =>
    name.startsWith('en/') ? [[`eo/${name.slice(3)}`, template] as const] : []
  )
  return {...known, templates: {...known.templates, ...Object.fromEntries(own)}}
})

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-languages-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

async function policyGen(...words: string[]): Promise<{status: number; out: string}> {
  let out = ''
  const write = (text: string): unknown => (out += text)
  const status = await run(words, {cwd, env: {}, stdin: Readable.from([]), stdout: {write}, stderr: {write}})
  return {status, out}
}

test('a language that is in the lists is written', async () => {
  writeFileSync(
    join(cwd, 'policy.yaml'),
    `title: Privacy
language: eo
organisation: {name: Atlas, address: {city: Zenda, country: AQ}}
practices: [{does: collect, data: [email-address], purposes: [newsletter], ground: [contract]}]
sections: [{kind: controller}, {kind: collection}, {kind: purposes}]
`
  )
  const {status, out} = await policyGen('build', '--format', 'md', '--format', 'html')
  expect(status, out).toBe(0)
  const text = readFileSync(join(cwd, 'policy.md'), 'utf8')
  expect(text).toContain('## Who weay areay')
  expect(text).toContain('| Newsletteray |')
  expect(readFileSync(join(cwd, 'policy.html'), 'utf8')).toContain('Skip toay theay textay')
})

test('it is a choice of the command line, and the language of explanations and first drafts', async () => {
  expect((await policyGen('explain', '--help')).out).toContain('eo')
  expect((await policyGen('explain', 'gdpr.13.1.a', '--language', 'eo')).out).toContain('theay')
  await policyGen('init', '--yes', '--name', 'Atlas', '--language', 'eo')
  expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('title: Privacy policyay')
})

test('it has a column in the table of words', () => {
  expect(vocabularyPage()).toContain('| How toay contactay usay |')
})

test('it is read, and the presets of the laws report what a policy in it lacks', async () => {
  const read = recogniseDisclosures('## Who weay areay\n\nAtlas, Zenda.\n', {language: 'eo'})
  expect(read.map(({disclosure}) => disclosure)).toContain('controller')

  writeFileSync(
    join(cwd, 'policy.md'),
    '---\nlanguage: eo\n---\n\n# Privacy policyay\n\n## Who weay areay\n\nWe keep your data for two years.\n'
  )
  const {out} = await policyGen('lint', 'policy.md', '--regime', 'gdpr')
  expect(out).toContain('GDPR Art. 13(1)(c)')
  expect(out).not.toContain('GDPR Art. 13(2)(a)')
})
