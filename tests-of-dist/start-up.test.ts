import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../packages/generator/', import.meta.url))

/** The modules that the built command loads for a line, as hooks report them that Node asks for each of them. */
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
      `import {appendFileSync} from 'node:fs'
       import Module, {register} from 'node:module'
       register(${JSON.stringify(`file://${folder}/hooks.mjs`)})
       const {load} = Module.prototype
       Module.prototype.load = function (path) { appendFileSync(${JSON.stringify(log)}, 'file://' + path + '\\n'); return load.call(this, path) }`
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

/** What the bundle of the command line reads for a line. */
function readBy(...words: string[]): string {
  return loadedBy(...words)
    .filter((url) => url.startsWith(`file://${root}dist/bundle/`))
    .map((url) => readFileSync(new URL(url), 'utf8'))
    .join('\n')
}

test.each(['--version', '--help', 'build --help'])(
  '“policy-gen %s” loads nothing but the command line itself',
  (line) => {
    const words = line.split(' ')
    const others = loadedBy(...words).filter(
      (url) =>
        !url.startsWith('node:') && !url.startsWith(`file://${root}bin/`) && !url.includes('/dist/bundle/')
    )
    expect(others).toEqual([])
    expect(readBy(...words).length).toBeLessThan(64_000)
  }
)

test('a build that turbo took from its cache runs from the bundle, whatever the times of its files', () => {
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(root, 'dist/.tsbuildinfo'), later, later)
  expect(loadedBy('--version')).toContainEqual(expect.stringMatching(/dist\/bundle\/main\.cjs$/))
})

test('linting a text reads neither the rules for policy files nor the templates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-gen-start-up-'))
  try {
    const text = join(folder, 'privacy.md')
    writeFileSync(text, '# Privacy\n')
    const words = ['lint', '--rule', 'policy-no-mojibake', text]
    const code = readBy(...words)
    expect(code).toContain('policy-no-mojibake')
    expect(code).not.toContain('invalid_union')
    expect(code).not.toContain('YAMLParseError')
    expect(loadedBy(...words).filter((url) => url.includes('precompiled'))).toEqual([])
  } finally {
    rmSync(folder, {recursive: true})
  }
})

test('the templates are in the package once, for the command line and for what it exports', () => {
  const files = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'})
  const withTemplates = files.filter(
    (file) =>
      file.endsWith('.js') && readFileSync(join(root, 'dist', file), 'utf8').includes('"en/retention.md":')
  )
  expect(withTemplates).toEqual([join('templates', 'precompiled.generated.js')])
  const out = mkdtempSync(join(tmpdir(), 'policy-gen-start-up-'))
  try {
    const policy = join(root, '../../examples/shop/policy.yaml')
    expect(loadedBy('build', '--out', out, policy).join()).toContain('precompiled')
  } finally {
    rmSync(out, {recursive: true})
  }
})
