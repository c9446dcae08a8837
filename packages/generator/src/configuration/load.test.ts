import {mkdirSync, mkdtempSync, rmSync, writeFileSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {loadConfiguration} from './load.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-configuration-'))
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

/** The error with which a configuration is refused, without the folder. */
async function refusal(text: string, name = 'policy-gen.config.yaml'): Promise<string> {
  writeFileSync(join(folder, name), text)
  const error = await loadConfiguration(folder).then(() => undefined, String)
  return (error ?? '').replaceAll(join(folder, '/'), '').replace('ConfigurationError: ', '')
}

describe('a configuration that is right', () => {
  test.each([
    ['policy-gen.config.yaml', 'formats: [md]\n'],
    ['policy-gen.config.yml', 'formats:\n  - md\n'],
    ['policy-gen.config.json', '{\n\t"formats": ["md"]\n}\n'],
    ['policy-gen.config.js', 'export default {formats: ["md"]}\n'],
    ['policy-gen.config.ts', 'const formats: string[] = ["md"]\nexport default {formats}\n']
  ])('is read from %s', async (name, text) => {
    writeFileSync(join(folder, name), text)
    expect(await loadConfiguration(folder)).toMatchObject({configuration: {formats: ['md']}, folder})
  })

  test.each([
    ['ts', 'module'],
    ['js', 'module'],
    ['js', 'commonjs']
  ])('is read anew after a change, a program too: .%s in a package of the type %s', async (ending, type) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({type}))
    for (const format of ['md', 'html']) {
      const path = join(folder, `policy-gen.config.${ending}`)
      writeFileSync(path, `export default {formats: ['${format}']}\n`)
      utimesSync(path, format.length, format.length)
      expect(await loadConfiguration(folder)).toMatchObject({configuration: {formats: [format]}})
    }
  })

  test('is found from below, and may be empty', async () => {
    writeFileSync(join(folder, 'policy-gen.config.yaml'), '# nothing yet\n')
    mkdirSync(join(folder, 'brands/atlas'), {recursive: true})
    expect(await loadConfiguration(join(folder, 'brands/atlas'))).toMatchObject({configuration: {}, folder})
  })
})

describe('a configuration that is wrong is refused, with the place of all that is', () => {
  test.each([
    ['out: public\nformat: [md]\n', '2:1  Unknown field `format` — did you mean `formats`?'],
    [
      'projects:\n  - files: [a]\n  - brand: b\n',
      '3:5  Unknown field `brand` — use `files`, `out`, `formats`, `fragment`, `frontMatter`, `headingIds`, `theme` or `templates`.'
    ],
    ['formats: [md, htm]\n', '1:15  Unknown value `htm` of `formats.1` — did you mean `html`?'],
    ['lint:\n  regimes: [gdrp]\n', '2:13  Unknown value `gdrp` of `lint.regimes.0` — did you mean `gdpr`?'],
    ['lint:\n  preset: 7\n', '2:3  `lint.preset` must be one of recommended, strict.'],
    ['out: public\nfiles: brands\n', '2:1  `files` must be a list.'],
    ['fragment: yes please\n', '1:1  `fragment` must be `true` or `false`.'],
    ['projects: []\n', '1:1  `projects` is empty — fill it in, or remove it.'],
    ['- a\n', '1:1  A configuration must be a mapping.']
  ])('%j', async (text, message) => {
    expect(await refusal(text)).toBe(`policy-gen.config.yaml:${message}`)
  })

  test('all at once', async () => {
    expect(await refusal('outt: public\nfiles: brands\n')).toBe(
      'policy-gen.config.yaml:1:1  Unknown field `outt` — did you mean `out`?\npolicy-gen.config.yaml:2:1  `files` must be a list.'
    )
  })

  test.each([
    ['formats: [md\nout: x\n', '1:10  Nothing closes this `[`: add `]` after the last entry.'],
    ['out: a\nout: b\n', '2:1  `out` appears twice: keep one.'],
    ['out: !!js/function x\n', '1:6  Only plain data is read: take the tag that begins with `!` out.'],
    ['out: a\n---\nout: b\n', '2:1  A second document begins here: one file holds one.'],
    ['\tout: a\n', '1:1  A tab indents this line: use spaces.']
  ])('where it is no YAML, or not what a policy file may be: %j', async (text, message) => {
    expect(await refusal(text)).toMatch(`policy-gen.config.yaml:${message}`)
  })

  test('where it is a folder', async () => {
    mkdirSync(join(folder, 'policy-gen.config.yaml'))
    const error = await loadConfiguration(folder).then(() => undefined, String)
    expect(error).toMatch(/policy-gen\.config\.yaml {2}A folder, not a file — name a file\.$/)
  })

  test('where it is no JSON', async () => {
    expect(await refusal('{\n  "out": "public"\n  "files": []\n}\n', 'policy-gen.config.json')).toMatch(
      /^policy-gen\.config\.json:\d:\d+ {2}\S/
    )
  })

  test('where it is a program', async () => {
    expect(await refusal('export default {format: []}\n', 'policy-gen.config.js')).toBe(
      'policy-gen.config.js  Unknown field `format` — did you mean `formats`?'
    )
    rmSync(join(folder, 'policy-gen.config.js'))
    expect(await refusal('throw new Error("no such brand")\n', 'policy-gen.config.ts')).toBe(
      'policy-gen.config.ts  This configuration cannot be read — no such brand'
    )
  })
})
