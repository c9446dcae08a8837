import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const folders = ['atlas', 'jetblue', 'jetphotos', 'jetsetmag', 'studio']

const usual = {TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8'}

test('what is written doesn’t depend on the machine', () => {
  const expected = built(folders, usual)
  expect([...expected.keys()]).toContain('studio/de.policy.dpv.jsonld')
  for (const machine of [
    {TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8'},
    {TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'},
    {TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANG: 'C'}
  ]) {
    expect(built(folders.toReversed(), machine)).toEqual(expected)
  }
})

/** Everything that is built of the examples: contents by name. */
function built(names: readonly string[], machine: NodeJS.ProcessEnv): Map<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'policy-gen-same-bytes-'))
  try {
    execFileSync(process.execPath, [program, 'build', '--format', 'all', '--out', out, ...names], {
      cwd: examples,
      env: {...process.env, ...machine},
      stdio: 'pipe'
    })
    const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    return new Map(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [relative(out, path), readFileSync(path, 'latin1')])
    )
  } finally {
    rmSync(out, {recursive: true})
  }
}
