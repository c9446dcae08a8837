import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import type * as vocabulary from '../../packages/schema/src/documentation/vocabulary-page.js'
import type * as options from '../../packages/generator/src/cli/documentation/command-line-page.js'
import type * as list from '../../packages/generator/src/cli/commands.js'
import {Copy, type Ended} from '../rooms/copy.js'
import {pig} from './pig.js'

let copy: Copy
let cwd = ''

/**
 * All that a new language needs: a folder in each package, with files like those of English. It needs a valid
 * tag.
 */
beforeAll(async () => {
  copy = new Copy()
  addWords('schema', (part) => `export const ${part} = pig(en.${part})`)
  // The functions of `wording` are those of English, called with English labels.
  addWords(
    'generator',
    (part) => `export const ${part} = ${part === 'wording' ? 'en.wording' : `pig(en.${part})`}`
  )
  addKnowledge()
  addTemplates()

  for (const program of ['scripts/languages/lists.js', 'packages/generator/scripts/precompile.js']) {
    const {status, out} = await copy.run(program)
    expect(status, out).toBe(0)
  }
  await copy.bundle({
    main: 'packages/generator/src/cli/main.ts',
    vocabulary: 'packages/schema/src/documentation/vocabulary-page.ts',
    options: 'packages/generator/src/cli/documentation/command-line-page.ts',
    commands: 'packages/generator/src/cli/commands.ts'
  })
})
afterAll(() => {
  copy.remove()
})
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-languages-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

/** A dictionary with the parts of that of English. */
function addWords(name: string, said: (part: string) => string): void {
  const english = readFileSync(copy.at(`packages/${name}/src/languages/en/index.ts`), 'utf8')
  const parts = [...english.matchAll(/export \{(\w+)\}/g)].map(([, part = '']) => said(part))
  expect(parts.length).toBeGreaterThan(5)
  addFile(name, 'index', ["import {pig} from './pig.js'", "import * as en from '../en/index.js'", ...parts])
}

/** The same cues as in English, and headings of its own for one disclosure. */
function addKnowledge(): void {
  addFile('linter', 'basics', ["export {basics} from '../en/basics.js'"])
  addFile('linter', 'index', [
    "import {knowledge as en} from '../en/index.js'",
    'const {weights, disclosures, ...others} = en',
    "const security = {...disclosures.security, headings: ['how weay protectay dataay']}",
    'export const knowledge = {...others, disclosures: {...disclosures, security}}'
  ])
}

function addFile(name: string, file: string, lines: readonly string[]): void {
  const folder = copy.at(`packages/${name}/src/languages/eo`)
  mkdirSync(folder, {recursive: true})
  cpSync(fileURLToPath(new URL('pig.ts', import.meta.url)), join(folder, 'pig.ts'))
  writeFileSync(join(folder, `${file}.ts`), `${lines.join('\n')}\n`)
}

/** The texts of templates around their expressions. */
function addTemplates(): void {
  const folder = copy.at('packages/generator/templates')
  mkdirSync(join(folder, 'eo'))
  for (const name of readdirSync(join(folder, 'en'))) {
    const pieces = readFileSync(join(folder, 'en', name), 'utf8').split(/(\{\{.*?\}\})/)
    const own = pieces.map((piece, index) => (index % 2 === 0 ? pig(piece) : piece))
    writeFileSync(join(folder, 'eo', name), own.join(''))
  }
}

function policyGen(...words: string[]): Promise<Ended> {
  return copy.run('packages/generator/dist/copy/main.js', words, cwd)
}

test('a language that has a folder is written, and so is its page', async () => {
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
  expect(text).toContain('isay responsibleay foray youray personalay dataay.')
  expect(text).toContain('| Newsletteray |')
  expect(readFileSync(join(cwd, 'policy.html'), 'utf8')).toContain('Skip toay theay textay')
})

test('it is a choice of the command line, and the language of explanations and first drafts', async () => {
  expect((await policyGen('explain', '--help')).out).toContain('eo')
  expect((await policyGen('explain', 'gdpr.13.1.a', '--language', 'eo')).out).toContain('theay')
  await policyGen('init', '--yes', '--name', 'Atlas', '--language', 'eo')
  expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('title: Privacy policyay')
})

test('it has its place in the documentation', async () => {
  const {vocabularyPage} = await copy.load<typeof vocabulary>('vocabulary')
  expect(vocabularyPage()).toContain('| How toay contactay usay |')
  const {commandLinePage} = await copy.load<typeof options>('options')
  const {commands} = await copy.load<typeof list>('commands')
  expect(commandLinePage(commands)).toContain('The language of the policy: en, de, eo, es')
})

test('it is read, and the presets of the laws report what a policy in it lacks', async () => {
  const lint = async (heading: string): Promise<string> => {
    const text = `# Privacy policyay\n\n## ${heading}\n\nAtlas locks the door. We keep your data for two years.\n`
    writeFileSync(join(cwd, 'policy.md'), `---\nlanguage: eo\n---\n\n${text}`)
    return (await policyGen('lint', 'policy.md', '--regime', 'gdpr')).out
  }
  const out = await lint('How weay protectay dataay')
  expect(out).toContain('GDPR Art. 13(1)(c)')
  expect(out).not.toContain('GDPR Art. 13(2)(a)')
  expect(out).not.toContain('Missing: how the data is protected')
  expect(await lint('How we protect data')).toContain('Missing: how the data is protected')
})
