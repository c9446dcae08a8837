import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fixText, lintText} from 'policy-gen'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = fileURLToPath(new URL('apply-fixes.lua', import.meta.url))
const hasNeovim = spawnSync('nvim', ['--version']).status === 0

if (!hasNeovim && process.env.CI) throw new Error('Neovim is required in CI: apt-get install neovim')
if (!hasNeovim) process.stderr.write('\nSKIPPED: no Neovim here, so nothing is known about real editors\n\n')

interface PlacedFinding {
  readonly code: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

describe.skipIf(!hasNeovim)('Neovim with “policy-gen lsp”', () => {
  let folder = ''
  let found: readonly PlacedFinding[] = []
  const original = readFileSync(join(root, 'examples/jetblue/original.md'), 'utf8')

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-gen-neovim-'))
    const file = join(folder, 'privacy.md')
    cpSync(join(root, 'examples/jetblue/original.md'), file)
    const {status, stderr} = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', file, '-c', `luafile ${script}`],
      {
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          HOME: folder,
          XDG_STATE_HOME: folder,
          ROOT: folder,
          FINDINGS: join(folder, 'findings.json'),
          SERVER: `${process.execPath} ${join(root, 'packages/generator/bin/policy-gen.js')} lsp`
        }
      }
    )
    if (status !== 0) throw new Error(stderr)
    found = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as readonly PlacedFinding[]
  }, 150_000)

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  test('shows every finding at its range', async () => {
    const findings = await lintText({text: original, path: 'privacy.md'})
    const lines = original.split('\n')
    // Neovim counts bytes.
    const bytes = (line: number, column: number): number =>
      Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1
    const expected = findings.map(({rule, start, end}) => ({
      code: rule,
      line: start.line,
      column: bytes(start.line, start.column),
      endLine: end.line,
      endColumn: bytes(end.line, end.column)
    }))
    const inOrder = (list: readonly PlacedFinding[]): string[] =>
      list.map((finding) => JSON.stringify(Object.entries(finding).sort())).sort()
    expect(inOrder(found)).toEqual(inOrder(expected))
  })

  test('has what “--fix” writes in its buffer after the quick fixes', async () => {
    const {text} = await fixText({text: original, path: 'privacy.md'})
    expect(readFileSync(join(folder, 'privacy.md'), 'utf8')).toBe(text)
  })
})
