import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {languages} from '@policy-gen/schema'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {Copy, type Ended} from './copy.js'

let copy: Copy
let cwd = ''

/** A law, a format and a service as files of a copy, each with its lines in an index and its name in a dictionary. */
beforeAll(async () => {
  copy = new Copy()
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-files-'))
  addLaw()
  addFormat()
  addService()
  const {status, out} = await copy.run('packages/generator/scripts/precompile.js')
  expect(status, out).toBe(0)
  await copy.bundle({main: 'packages/generator/src/cli/main.ts'})
  writeFileSync(
    join(cwd, 'policy.yaml'),
    `title: Privacy
language: en
regimes: [ruritania]
organisation: {name: Atlas, address: {city: Zenda, country: AQ}}
practices: [{does: collect, data: [name, billing-data], purposes: [payment], ground: [consent], choice: {kind: opt-in, how: You can withdraw it.}, with: [{recipient: obol}]}]
recipients: [{id: obol, service: obol}]
sections: [{kind: controller}, {kind: collection}, {kind: legal-basis}, {kind: sharing}]
`
  )
})
afterAll(() => {
  copy.remove()
  rmSync(cwd, {recursive: true})
})

function addLaw(): void {
  writeFileSync(
    copy.at('packages/schema/src/catalogue/laws/ruritania.ts'),
    `import {inEveryLanguage} from '../../languages/index.js'
export const law = {
  citation: 'Ruritanian Code § 7',
  url: 'https://law.ruritania.example',
  inForce: {from: '2020-01-01'},
  checked: {on: '2026-01-01', by: 'official-text'},
  protects: ['ZA'],
  countries: ['AQ'],
  followsOrganisations: true,
  controller: true,
  grounds: {consent: '9 b'}
}
export const entries = () => [
  {
    id: '7.1',
    disclosure: inEveryLanguage(() => 'How data is guarded by the Royal Council.'),
    citation: 'RPA § 7(1)',
    satisfiedBy: {facts: 'securityStated', text: {anyOf: ['security']}},
    section: 'security'
  }
]
`
  )
  const index = 'packages/schema/src/catalogue/laws/index.ts'
  insert(index, 'const laws = {', '\n  ruritania: ruritania.law,')
  insert(index, /entriesByRegime: .* = \{/, '\n  ruritania: ruritania.entries,')
  insert(index, '', "import * as ruritania from './ruritania.js'\n")
  for (const language of languages) {
    const labels = `packages/schema/src/languages/${language}/labels.ts`
    insert(labels, /^ {2}regimes: \{/m, "\n    ruritania: 'RPA',")
    insert(labels, /^ {2}lawNames: \{/m, "\n    ruritania: 'Ruritanian Privacy Act',")
  }
}

function addFormat(): void {
  writeFileSync(
    copy.at('packages/generator/src/formats/shout.ts'),
    `export const shout = {
  name: 'shout',
  ending: '.shout.txt',
  write: ({document}) => Promise.resolve(document().markdown.toUpperCase())
}
`
  )
  const index = 'packages/generator/src/formats/index.ts'
  insert(index, 'readonly Known[] = [', 'shout, ')
  insert(index, '', "import {shout} from './shout.js'\n")
}

function addService(): void {
  writeFileSync(
    copy.at('packages/schema/src/services/payments/obol.ts'),
    `export const obol = {
  name: 'Obol',
  kind: 'payment-provider',
  operator: {name: 'Charon Ferries S.A.', country: 'GR'},
  role: 'controller',
  data: ['name', 'billing-data'],
  purposes: ['payment'],
  privacy: 'https://obol.example/privacy',
  checked: '2026-11-21',
  verified: []
}
`
  )
  const index = 'packages/schema/src/services/payments/index.ts'
  insert(index, 'payments = {', '\n  obol,')
  insert(index, '', "import {obol} from './obol.js'\n")
}

/** Inserts a text after a place in a file, or at its beginning. */
function insert(path: string, after: string | RegExp, added: string): void {
  const text = readFileSync(copy.at(path), 'utf8')
  const changed = after === '' ? added + text : text.replace(after, (found) => found + added)
  expect(changed).not.toBe(text)
  writeFileSync(copy.at(path), changed)
}

function policyGen(...words: string[]): Promise<Ended> {
  return copy.run('packages/generator/dist/copy/main.js', words, cwd)
}

test('a law, a format and a service that are files reach what is written', async () => {
  const {status, out} = await policyGen('build', '--format', 'shout', '--format', 'md')
  expect(status, out).toBe(0)
  const text = readFileSync(join(cwd, 'policy.md'), 'utf8')
  expect(text).toContain('We are the controller under the RPA')
  expect(text).toContain('Art. 9 b RPA')
  expect(text).toContain('Charon Ferries S.A.')
  expect(readFileSync(join(cwd, 'policy.shout.txt'), 'utf8')).toBe(text.toUpperCase())
})

test('and the command line, which covers, lints, explains, offers and suggests them', async () => {
  expect((await policyGen('coverage', '--on', '2026-11-21')).out).toContain('RPA § 7(1)')
  writeFileSync(join(cwd, 'privacy.md'), '# Privacy\n\nWe collect your name. Last updated: 1 May 2026.\n')
  expect((await policyGen('lint', 'privacy.md', '--regime', 'ruritania')).out).toContain('RPA § 7(1)')
  expect((await policyGen('explain', 'ruritania')).out).toContain('Ruritanian Privacy Act')
  expect((await policyGen('build', '--format', 'shot')).out).toContain('shout')
  const {out} = await policyGen(
    'init',
    'new.yaml',
    '--yes',
    '--name',
    'A',
    '--regime',
    'ruritania',
    '--service',
    'obole'
  )
  expect(out).toContain('`obol`')
})
