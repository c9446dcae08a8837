import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fixText, lintText} from 'policy-gen'
import {beforeAll, describe, expect, test} from 'vitest'

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

const original = readFileSync(join(root, 'examples/jetblue/original.md'), 'utf8')

/** Opens the JetBlue policy in Neovim with a server, and returns the findings and the text after the quick fixes. */
function edit(
  server: readonly string[],
  settings: object = {},
  rules?: readonly string[]
): {found: readonly PlacedFinding[]; text: string} {
  const folder = mkdtempSync(join(root, 'artefacts-neovim-'))
  try {
    const file = join(folder, 'privacy.md')
    writeFileSync(file, original)
    writeFileSync(join(folder, '.remarkrc'), '{"plugins": ["remark-preset-lint-policy"]}')
    const {status, stderr} = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', file, '-c', `luafile ${script}`, '-c', 'cquit 1'],
      {
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          HOME: folder,
          XDG_STATE_HOME: folder,
          ROOT: folder,
          FINDINGS: join(folder, 'findings.json'),
          SETTINGS: JSON.stringify(settings),
          ...(rules && {RULES: rules.join(',')}),
          SERVER: [process.execPath, ...server].join(' ')
        }
      }
    )
    if (status !== 0) throw new Error(stderr)
    const found = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as readonly PlacedFinding[]
    return {found, text: readFileSync(file, 'utf8')}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Neovim counts bytes. */
async function expectedFindings(): Promise<string[]> {
  const lines = original.split('\n')
  const bytes = (line: number, column: number): number =>
    Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1
  const findings = await lintText({text: original, path: 'privacy.md'})
  return inOrder(
    findings.map(({rule, start, end}) => ({
      code: rule,
      line: start.line,
      column: bytes(start.line, start.column),
      endLine: end.line,
      endColumn: bytes(end.line, end.column)
    }))
  )
}

function inOrder(list: readonly PlacedFinding[]): string[] {
  return list
    .map(({code, line, column, endLine, endColumn}) => `${line}:${column}-${endLine}:${endColumn} ${code}`)
    .sort()
}

describe.skipIf(!hasNeovim).each([
  ['policy-gen lsp', [join(root, 'packages/generator/bin/policy-gen.js'), 'lsp'], {}, undefined],
  [
    'remark’s server and a .remarkrc that names the preset',
    [fileURLToPath(new URL('remark-server.js', import.meta.url)), '--stdio'],
    {remark: {requireConfig: false}},
    ['policy-no-mojibake', 'policy-no-pseudo-heading', 'policy-no-pseudo-list']
  ]
])('Neovim with %s', (_, server, settings, rules) => {
  let edited: ReturnType<typeof edit> = {found: [], text: ''}
  beforeAll(() => {
    edited = edit(server, settings, rules)
  }, 150_000)

  test('shows every finding at its range', async () => {
    expect(inOrder(edited.found)).toEqual(await expectedFindings())
  })

  test('has what “--fix” writes in its buffer after the quick fixes', async () => {
    expect(edited.text).toBe((await fixText({text: original, path: 'privacy.md'})).text)
  })
})
