import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {policyGen, type Ended} from './policy-gen.js'

// The command line reads what it knows of a language when a text needs it. What was built without being bundled has it
// all from the start.

const examples = fileURLToPath(new URL('../examples/studio/', import.meta.url))
const bin = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
/** What an author may say in words of its own; this is against the facts. */
const ownWords = {
  de: 'Wir verwenden keine Cookies.',
  es: 'No utilizamos cookies.',
  fr: 'Nous n’utilisons aucun cookie.'
}
const languages = Object.keys(ownWords) as (keyof typeof ownWords)[]
const folder = mkdtempSync(join(tmpdir(), 'policy-gen-languages-'))

function bundled(words: readonly string[], cwd = folder): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...words], {
    cwd,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, NO_COLOR: '1'}
  })
  return {status: status ?? -1, stdout, stderr}
}

beforeAll(async () => {
  for (const language of languages) {
    const policy = readFileSync(join(examples, `${language}.policy.yaml`), 'utf8')
    const lines = [
      '  - kind: collection',
      '  - kind: sharing',
      '  - kind: rights',
      `  - {kind: choices, body: ${ownWords[language]}}`
    ]
    writeFileSync(
      join(folder, `${language}.policy.yaml`),
      `${policy.replace(/^sections:\n(?: .*\n)*/mu, '')}\nsections:\n${lines.join('\n')}\n`
    )
  }
  const {stderr} = await policyGen(['build', '--format', 'md'], folder)
  expect(stderr).toContain('Nous n’utilisons aucun cookie')
  const records = languages.map((id) =>
    JSON.stringify({id, text: readFileSync(join(folder, `${id}.policy.md`), 'utf8')})
  )
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/00000.ndjson'), records.join('\n'))
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

test.each([
  ['coverage', ...languages.map((language) => `${language}.policy.yaml`)],
  ['lint', '--format', 'json', '--regime', 'gdpr', '.'],
  ['build', '--check', '--quiet', '--format', 'md']
])('%s in several languages', async (...words) => {
  const ended = bundled(words)
  expect(ended).toEqual(await policyGen(words, folder))
  expect(ended.stdout + ended.stderr).toMatch(/fr[^]*de|de[^]*fr/u)
})

test('an archive in several languages', async () => {
  bundled(['batch', 'in', 'bundled', '--quiet'])
  await policyGen(['batch', 'in', 'apart', '--quiet'], folder)
  const [out, apart] = ['bundled', 'apart'].map((name) =>
    gunzipSync(readFileSync(join(folder, name, '00000.ndjson.gz'))).toString()
  )
  expect(out).toBe(apart)
  expect(out?.match(/"claims":\[\{/gu)).toHaveLength(languages.length)
})
