import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../packages/generator/', import.meta.url))

/** The modules that the built command loads for a line, told by a hook that Node asks for each of them. */
function loadedBy(...words: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'policy-gen-start-up-'))
  try {
    const log = join(folder, 'log')
    writeFileSync(log, '')
    writeFileSync(
      join(folder, 'hooks.mjs'),
      `import {appendFileSync} from 'node:fs'
       export async function load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context) }`
    )
    writeFileSync(
      join(folder, 'register.mjs'),
      `import {register} from 'node:module'; register(${JSON.stringify(`file://${folder}/hooks.mjs`)})`
    )
    execFileSync(process.execPath, [
      '--import',
      join(folder, 'register.mjs'),
      join(root, 'bin/policy-gen.js'),
      ...words
    ])
    return readFileSync(log, 'utf8').trim().split('\n')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test.each(['--version', '--help', 'build --help'])(
  '“policy-gen %s” loads nothing but the command line itself',
  (line) => {
    // Beside the command line itself only the class of its errors, and the names of the formats and the languages.
    const own = ['bin/', 'dist/cli/', 'dist/input-error.js', 'dist/formats/', 'dist/languages/names.js'].map(
      (path) => `file://${root}${path}`
    )
    const others = loadedBy(...line.split(' ')).filter(
      (url) =>
        !url.startsWith('node:') &&
        (url.includes('/formats/writers/') || !own.some((start) => url.startsWith(start)))
    )
    expect(others).toEqual([])
  }
)
