import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const names = Array.from({length: 230}, (_, number) => `p${String(number).padStart(3, '0')}`)

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-threads-'))
  for (const name of names) put(`${name}.policy.yaml`, policyOf(name))
})

afterEach(() => {
  rmSync(cwd, {recursive: true})
})

describe('many policies', () => {
  test('are reported in order, with those that are wrong', () => {
    put('p100.policy.yaml', policyOf('p100').replace('backups', 'backup'))
    const {stdout, status} = build('--json', '--format', 'md')
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {type: string; source: string; problems?: {line: number}[]})
    expect(events.map(({source}) => source)).toEqual(names.map((name) => `${name}.policy.yaml`))
    expect(events[100]).toMatchObject({type: 'failure', problems: [{line: 6, column: 14}]})
    expect(events.filter(({type}) => type === 'output')).toHaveLength(229)
    expect(readFileSync(join(cwd, 'p229.policy.md'), 'utf8')).toContain('# Policy of p229')
    expect(status).toBe(1)
  })

  test('have their own templates and theme', () => {
    put('templates/en/security.md.hbs', 'We have a guard.\n')
    put('theme/theme.css', ':root {--accent: #0b6e4f}')
    expect(build('--quiet', '--templates', 'templates', '--theme', 'theme')).toMatchObject({
      status: 0,
      stderr: ''
    })
    const html = readFileSync(join(cwd, 'p007.policy.html'), 'utf8')
    expect(html).toContain('We have a guard.')
    expect(html).toContain('#0b6e4f')
  })

  test('end with one message where a template is wrong', () => {
    put('templates/en/security.md.hbs', 'We have\n{{guards}}.\n')
    const {status, stderr} = build('--templates', 'templates')
    expect(stderr).toMatch(/^policy-gen: en\/security\.md\.hbs:2:\d+ {2}.*guards.*\n$/)
    expect(status).toBe(2)
  })

  test('end with one message where nothing can be written', () => {
    mkdirSync(join(cwd, 'out/p000.policy.md'), {recursive: true})
    const {status, stderr} = build('--out', 'out', '--format', 'md')
    expect(stderr).toMatch(/^policy-gen: .*p000\.policy\.md {2}A folder is in the way.*\n$/)
    expect(status).toBe(2)
  })
})

function build(...words: string[]): {stdout: string; stderr: string; status: number | null} {
  return spawnSync(process.execPath, [program, 'build', ...words], {cwd, encoding: 'utf8'})
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

function policyOf(name: string): string {
  return `title: Policy of ${name}
language: en
organisation:
  name: Lakeside Books
security:
  measures: [backups]
sections:
  - kind: security
`
}
