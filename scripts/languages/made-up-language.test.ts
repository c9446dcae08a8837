import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type * as list from '../../packages/schema/src/languages/language.js'
import type * as lists from '../../packages/schema/src/languages/index.js'
import type * as dictionaries from '../../packages/generator/src/languages/index.js'
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
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))
  }
  return translate
})

vi.mock('../../packages/schema/src/languages/language.js', async (original) => {
  const known = await original<typeof list>()
  const languages = [...known.languages, 'eo']
  return {
    languages,
    languageOfTag: (tag: string) => languages.find((language) => language === tag.split('-')[0]),
    inEveryLanguage: (make: (language: string) => string) =>
      Object.fromEntries(languages.map((language) => [language, make(language)]))
  }
})

vi.mock('../../packages/schema/src/languages/index.js', async (original) => {
  const known = await original<typeof lists>()
  const {together} = await import('../../packages/schema/src/languages/together.js')
  const spoken = Object.fromEntries(
    await Promise.all(
      ['en', 'de', 'fr', 'es'].map(async (language): Promise<[string, Record<string, unknown>]> => [
        language,
        {...(await import(`../../packages/schema/src/languages/${language}/index.ts`))}
      ])
    )
  )
  const parts = Object.keys(spoken.en ?? {}).map((part) => [
    part,
    together({
      ...Object.fromEntries(Object.entries(spoken).map(([language, own]) => [language, own[part]])),
      eo: pig(spoken.en?.[part])
    } as never)
  ])
  return {...known, ...(Object.fromEntries(parts) as object)}
})

vi.mock('../../packages/generator/src/languages/index.js', async (original) => {
  const known = await original<typeof dictionaries>()
  // What `wording` does with labels is asked of English, in whose terms it answers.
  const {wording, ...words} = known.dictionaries.en
  return {dictionaries: {...known.dictionaries, eo: {...(pig(words) as object), wording}}}
})

vi.mock('../../packages/generator/src/languages/names.js', () => ({
  languageNames: ['en', 'de', 'fr', 'es', 'eo']
}))

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
