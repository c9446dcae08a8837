import {spawn} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {snippets} from '../style/snippets.js'
import {linesIn} from '../style/where-run.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const all = snippets()
const answers = '--yes --name Atlas --email privacy@atlas.example --country NL'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-packed-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe.runIf(process.platform === 'linux')(
  'what a user types, from the packages as they are packed',
  () => {
    test('README.md: pack what is cloned, install it elsewhere, and go on from there', async () => {
      const lines = linesOf('README.md')
      const [packing = ''] = lines.filter((line) => line.includes('npm pack'))
      // The clone is already built, and the folder beside it isn't ours to write to.
      expect(packing).toMatch(/^npm run build && npm pack .* --pack-destination \.\.$/)
      const beside = join(folder, 'beside')
      const project = newProject('beside/project')
      await run(root, packing.replace('npm run build && ', '').replace(/\.\.$/, `'${beside}'`))
      const after = lines.slice(lines.indexOf(packing) + 1)
      expect(after).toHaveLength(4)
      for (const line of after) await run(project, line.replace(/ init$/, ` init ${answers}`))
      expect(readdirSync(beside).filter((name) => name.endsWith('.tgz'))).toHaveLength(3)
      expect(installedIn(project)).toEqual(
        expect.arrayContaining(['@policy-gen/schema', 'policy-gen', 'remark-preset-lint-policy'])
      )
      expect(existsSync(join(project, 'policy.yaml'))).toBe(true)
    })

    test('packages/generator/README.md: npx brings the command line', async () => {
      const project = newProject('generator')
      for (const line of linesOf('packages/generator/README.md'))
        await run(project, line.replace(/^npx /, 'npx --yes ').replace(/ init$/, ` init ${answers}`))
      expect(existsSync(join(project, 'policy.yaml'))).toBe(true)
    })

    test('packages/linter/README.md: remark lints with the preset', async () => {
      const project = newProject('linter')
      const [configuration = ''] = codeOf('packages/linter/README.md', 'js')
      writeFileSync(join(project, '.remarkrc.mjs'), configuration)
      const [install = '', lint = '', ...others] = linesOf('packages/linter/README.md')
      expect(others).toEqual([])
      await run(project, install)
      expect(await run(project, lint)).toContain('policy-no-mojibake')
    })

    test('packages/eslint-plugin/README.md: ESLint lints with the plugin', async () => {
      const project = newProject('eslint-plugin')
      const [configuration = ''] = codeOf('packages/eslint-plugin/README.md', 'js')
      writeFileSync(join(project, 'eslint.config.mjs'), configuration)
      const [install = '', ...others] = linesOf('packages/eslint-plugin/README.md')
      expect(others).toEqual([])
      await run(project, install)
      expect(await run(project, 'npx eslint privacy.md')).toContain('policy/no-mojibake')
    })

    test('packages/schema/README.md: the schema loads a policy', async () => {
      const project = newProject('schema')
      const [install = '', ...others] = linesOf('packages/schema/README.md')
      expect(others).toEqual([])
      await run(project, install)
      const [policy = ''] = codeOf('packages/schema/README.md', 'yaml')
      writeFileSync(join(project, 'policy.yaml'), policy)
      const [program = ''] = codeOf('packages/schema/README.md', 'js')
      writeFileSync(join(project, 'main.mjs'), program)
      expect(await run(project, 'node main.mjs')).toContain('gdpr.13.1.a')
      const [schema = ''] = /node_modules\S+/.exec(codeOf('packages/schema/README.md', 'yaml').join('')) ?? []
      expect(existsSync(join(project, schema))).toBe(true)
    })

    test('every README of a package that is published is tried', () => {
      const tried = ['generator', 'linter', 'eslint-plugin', 'schema']
      const published = readdirSync(join(root, 'packages')).filter((name) => {
        const about = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')
        return (JSON.parse(about) as {private?: boolean}).private !== true
      })
      expect(published.sort()).toEqual(tried.sort())
    })
  }
)

function codeOf(page: string, language: string): string[] {
  return all.filter((each) => each.page === page && each.language === language).map(({code}) => code)
}

/** The commands on a page, line by line, without comments. */
function linesOf(page: string): string[] {
  return codeOf(page, 'sh').flatMap(linesIn)
}

/** A project with a damaged policy, and without any of our packages yet. */
function newProject(name: string): string {
  const project = join(folder, name)
  mkdirSync(project, {recursive: true})
  // As `npm init` writes it: a file called `.js` is then no module.
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "commonjs"}\n')
  cpSync(join(root, 'examples/jetblue/original.md'), join(project, 'privacy.md'))
  return project
}

function installedIn(project: string): string[] {
  const names = readdirSync(join(project, 'node_modules'))
  return names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(project, 'node_modules', name)).map((other) => `${name}/${other}`)
      : [name]
  )
}

/**
 * The output of a command. It exits with 1 for findings and unfinished parts, and with 2 if it couldn't run.
 */
async function run(cwd: string, command: string): Promise<string> {
  // The settings of the npm that started this must not reach the tested one.
  const inherited = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
  const child = spawn('bash', ['--norc', '-c', command], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...Object.fromEntries(inherited), ...inject('installedRegistry')}
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (status !== 0 && !(status === 1 && !command.startsWith('npm ')))
    throw new Error(`${command} ended with ${status}:\n${out}${complaint}`)
  return out + complaint
}
