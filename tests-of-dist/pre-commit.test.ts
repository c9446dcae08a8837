import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {hasPreCommit} from '../scripts/hosts/pre-commit.js'
import {snippets} from '../scripts/style/snippets.js'

const root = fileURLToPath(new URL('../', import.meta.url))

describe.runIf(hasPreCommit())('pre-commit', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-gen-pre-commit-'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const hooks = snippets().find(({page, code}) => page === 'docs/ci.md' && code.includes('repo: local'))
    write('.pre-commit-config.yaml', hooks?.code ?? '')
    write('.gitignore', 'node_modules\n')
    copyFileSync(join(root, 'examples/shop/policy.yaml'), join(folder, 'policy.yaml'))
    write('privacy.md', 'We donâ€™t sell your data.\n')
    write('notes.md', 'We donâ€™t write this for anybody.\n')
    run('git', 'init', '--quiet')
  })
  afterEach(() => {
    rmSync(folder, {recursive: true})
  })

  test('runs the hooks of docs/ci.md on policies, and on nothing else', () => {
    const before = hooks()
    expect(before.status).toBe(1)
    expect(before.shown).toContain('privacy.md\n  1:7 ')
    expect(before.shown).not.toContain('notes.md')
    expect(before.shown).toMatch(/missing +policy\.html/)

    rmSync(join(folder, 'privacy.md'))
    expect(run('npx', 'policy-gen', 'build', 'policy.yaml').status).toBe(0)
    const after = hooks()
    expect(after.shown).toMatch(/Check that policies are built\.+Passed/)
  })

  function hooks(): {status: number | null; shown: string} {
    run('git', 'add', '--all')
    return run('pre-commit', 'run', '--all-files')
  }

  function run(program: string, ...words: string[]): {status: number | null; shown: string} {
    const {status, stdout, stderr} = spawnSync(program, words, {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, PRE_COMMIT_HOME: join(folder, '.git/pre-commit')}
    })
    return {status, shown: stdout + stderr}
  }

  function write(name: string, text: string): void {
    writeFileSync(join(folder, name), text)
  }
})
