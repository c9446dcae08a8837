import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

let folder: string
const clone = (): string => join(folder, 'clone')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tag-action-'))
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'origin.git')])
  execFileSync('git', ['clone', '--quiet', join(folder, 'origin.git'), clone()], {stdio: 'ignore'})
  put('scripts/release/tag-action.sh', '')
  copyFileSync(
    fileURLToPath(new URL('tag-action.sh', import.meta.url)),
    join(clone(), 'scripts/release/tag-action.sh')
  )
  put('.gitignore', 'dist\n')
  put('.pre-commit-hooks.yaml', '- id: lint\n  additional_dependencies: [policy-gen]\n')
  put('action.yml', 'runs: {main: packages/action/dist/bin/action.js}\n')
  release('1.2.3')
  git('branch', '--move', 'main')
  git('push', '--quiet', 'origin', 'main')
})

afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

function put(file: string, text: string): void {
  mkdirSync(join(clone(), file, '..'), {recursive: true})
  writeFileSync(join(clone(), file), text)
}

/** A version whose build writes a bundle with its name. */
function release(version: string): void {
  const build = `mkdir -p packages/action/dist/bin && echo ${version} > packages/action/dist/bin/action.js`
  put('package.json', JSON.stringify({scripts: {build}}))
  put('packages/generator/package.json', JSON.stringify({version}))
  git('add', '--all')
  git('commit', '--quiet', '--message', version)
}

const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...words], {
    cwd: clone(),
    encoding: 'utf8'
  }).trim()

const tagAction = (): unknown =>
  execFileSync('bash', ['scripts/release/tag-action.sh'], {cwd: clone(), stdio: 'pipe'})

/** What workflows get that refer to a tag. */
const bundle = (tag: string): string => fileOn(tag, 'packages/action/dist/bin/action.js')

const fileOn = (tag: string, file: string): string =>
  execFileSync('git', ['show', `${tag}:${file}`], {cwd: join(folder, 'origin.git'), encoding: 'utf8'}).trim()

describe('the tag of the action', () => {
  test('holds the bundle of the newest version, which the branch does not', () => {
    tagAction()
    expect(bundle('v1')).toBe('1.2.3')
    expect(() => bundle('main')).toThrow(/does not exist|exists on disk, but not in/)
  })

  test('has pre-commit install that version, and nothing of the workspace', () => {
    tagAction()
    expect(fileOn('v1', '.pre-commit-hooks.yaml')).toContain('  additional_dependencies: [policy-gen@1.2.3]')
    expect(JSON.parse(fileOn('v1', 'package.json'))).not.toHaveProperty('scripts')
    expect(fileOn('main', '.pre-commit-hooks.yaml')).toContain('[policy-gen]')
  })

  test('moves to the next version, and a new major gets a tag of its own', () => {
    tagAction()
    git('checkout', '--quiet', 'main')
    release('1.3.0')
    tagAction()
    expect(bundle('v1')).toBe('1.3.0')
    git('checkout', '--quiet', 'main')
    release('2.0.0')
    tagAction()
    expect([bundle('v1'), bundle('v2')]).toEqual(['1.3.0', '2.0.0'])
  })
})
