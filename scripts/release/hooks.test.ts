import {spawn} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, inject, test} from 'vitest'
import {hasPreCommit} from '../hosts/pre-commit.js'
import {snippets} from '../style/snippets.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe.runIf(hasPreCommit())('.pre-commit-hooks.yaml, on the tag of a release', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-gen-hooks-'))
  })
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  test('is installed from what would be published, and runs on policies alone', async () => {
    const released = join(folder, 'released')
    mkdirSync(join(released, 'scripts/release'), {recursive: true})
    mkdirSync(join(released, 'packages/generator'), {recursive: true})
    for (const file of [
      '.pre-commit-hooks.yaml',
      'scripts/release/tag-action.sh',
      'packages/generator/package.json'
    ])
      copyFileSync(join(root, file), join(released, file))
    const build = 'mkdir -p packages/action/dist/bin && touch packages/action/dist/bin/action.js'
    writeFileSync(join(released, 'package.json'), JSON.stringify({scripts: {build}, workspaces: ['none']}))
    writeFileSync(join(released, '.gitignore'), 'dist\n')
    await run(folder, 'git', 'init', '--quiet', '--bare', 'origin.git')
    await run(released, 'git', 'init', '--quiet', '--initial-branch=main')
    await run(released, 'git', 'remote', 'add', 'origin', join(folder, 'origin.git'))
    await run(released, 'git', 'add', '--all')
    await run(released, 'git', ...author, 'commit', '--quiet', '--message', 'Release')
    expect(await run(released, 'bash', 'scripts/release/tag-action.sh')).toMatchObject({status: 0})

    const project = join(folder, 'project')
    mkdirSync(project)
    const shown = snippets().find(({page, code}) => page === 'docs/ci.md' && code.includes('rev: v'))
    const given = shown?.code.replace(/repo: .*/, `repo: ${join(folder, 'origin.git')}`) ?? ''
    writeFileSync(join(project, '.pre-commit-config.yaml'), given)
    writeFileSync(join(project, 'privacy.md'), 'We donâ€™t sell your data.\n')
    writeFileSync(join(project, 'notes.md'), 'We donâ€™t write this for anybody.\n')
    copyFileSync(join(root, 'examples/shop/policy.yaml'), join(project, 'policy.yaml'))
    await run(project, 'git', 'init', '--quiet')
    await run(project, 'git', 'add', '--all')
    const {status, output} = await run(project, 'pre-commit', 'run', '--all-files')
    expect(output).toContain('privacy.md\n  1:7 ')
    expect(output).not.toContain('notes.md')
    expect(output).toMatch(/missing +policy\.html/)
    expect(status).toBe(1)
  })

  const author = ['-c', 'user.name=x', '-c', 'user.email=x@x.example']

  async function run(
    cwd: string,
    program: string,
    ...words: string[]
  ): Promise<{status: number; output: string}> {
    const inherited = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
    const child = spawn(program, words, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...Object.fromEntries(inherited),
        ...inject('installedRegistry'),
        PRE_COMMIT_HOME: join(folder, 'pre-commit')
      }
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const [out, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return {status: status ?? -1, output: out + complaint}
  }
})
