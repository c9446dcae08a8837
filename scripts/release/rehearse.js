// A release from end to end, on this machine only: version, publish to a registry of our own, then
// install and run from there in an empty folder with an empty cache. Nothing is left behind.
import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {packages, root} from './packages.js'
import {startRegistry} from './registry.js'

const execute = promisify(execFile)
const minutes = 60_000

/**
 * @typedef Rehearsal
 * @property {Record<string, string>} versions What was published.
 * @property {string[]} built The files that `npx policy-gen build` wrote.
 * @property {string} findings What `remark` with the preset reported on a damaged policy.
 * @property {string} inEslint What ESLint with the plugin reported on it.
 */

/**
 * @param {(step: string) => void} tell
 * @returns {Promise<Rehearsal>}
 */
export async function rehearse(tell) {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-rehearsal-'))
  const {stdout: upstream} = await run('npm', ['config', 'get', 'registry'], root, {})
  const registry = await startRegistry(join(folder, 'registry'), upstream.trim())
  try {
    const npmrc = join(folder, 'npmrc')
    await writeFile(
      npmrc,
      `registry=${registry.url}\n//${new URL(registry.url).host}/:_authToken=rehearsal\n`
    )
    // An empty cache and our registry, whatever the machine's own settings say.
    const npm = {
      npm_config_userconfig: npmrc,
      npm_config_registry: registry.url,
      npm_config_cache: join(folder, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      npm_config_provenance: 'false'
    }

    tell('Copying the repository')
    const copy = join(folder, 'copy')
    await copyRepository(copy)

    tell('Versioning')
    await run(bin('changeset'), ['version'], copy, npm)
    const versions = await readVersions(copy)

    tell(
      `Publishing ${Object.entries(versions)
        .map(([name, version]) => `${name}@${version}`)
        .join(', ')}`
    )
    await run(bin('changeset'), ['publish', '--no-git-tag'], copy, npm)

    tell('npx policy-gen build, in an empty folder with an empty cache')
    const project = join(folder, 'project')
    await mkdir(project)
    await cp(join(root, 'examples/studio/policy.yaml'), join(project, 'policy.yaml'))
    await run('npx', ['--yes', 'policy-gen', 'build'], project, npm)
    const built = (await readdir(project)).filter((name) => name !== 'policy.yaml').sort()

    tell('remark with the preset, on a damaged policy')
    const linted = join(folder, 'linted')
    await mkdir(linted)
    await writeFile(join(linted, 'package.json'), '{"private": true}\n')
    await cp(join(root, 'examples/jetblue/original.md'), join(linted, 'privacy.md'))
    await run('npm', ['install', 'remark-cli', 'remark-preset-lint-policy'], linted, npm)
    const findings = await run(
      'npx',
      ['--no-install', 'remark', '--no-stdout', '--use', 'remark-preset-lint-policy', 'privacy.md'],
      linted,
      npm
    )

    tell('ESLint with the plugin, on the same policy')
    await run('npm', ['install', 'eslint', '@eslint/markdown', 'eslint-plugin-policy'], linted, npm)
    await writeFile(
      join(linted, 'eslint.config.mjs'),
      `import policy from 'eslint-plugin-policy'
export default policy.configs.recommended.map((config) => ({...config, rules: {'policy/no-mojibake': 'warn'}}))
`
    )
    const inEslint = await run('npx', ['--no-install', 'eslint', 'privacy.md'], linted, npm)
    return {versions, built, findings: findings.stderr, inEslint: inEslint.stdout}
  } finally {
    await registry.stop()
    await rm(folder, {recursive: true, force: true})
  }
}

/**
 * Copies what git tracks and what the build made, and makes it a repository of its own.
 *
 * @param {string} copy
 */
async function copyRepository(copy) {
  const {stdout} = await run('git', ['ls-files', '-z'], root, {})
  for (const path of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(copy, path)), {recursive: true})
    await cp(join(root, path), join(copy, path)).catch(ignoreMissing)
  }
  for (const {path} of packages)
    await cp(join(path, 'dist'), join(copy, path.slice(root.length), 'dist'), {recursive: true})
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@policy-gen.example']
  await run('git', ['init', '--quiet', '--initial-branch=main'], copy, {})
  await run('git', ['add', '--all'], copy, {})
  await run('git', [...author, 'commit', '--quiet', '--message', 'Rehearse a release'], copy, {})
}

/** @param {unknown} error */
function ignoreMissing(error) {
  // A file that was deleted, but not yet in a commit.
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

/** @param {string} copy */
async function readVersions(copy) {
  /** @type {Record<string, string>} */
  const versions = {}
  for (const {name, path} of packages) {
    const text = await readFile(join(copy, path.slice(root.length), 'package.json'), 'utf8')
    /** @type {unknown} */
    const description = JSON.parse(text)
    if (typeof description !== 'object' || description === null || !('version' in description)) {
      throw new Error(`${name} has no version`)
    }
    versions[name] = String(description.version)
  }
  return versions
}

/** @param {string} name */
function bin(name) {
  return join(root, 'node_modules/.bin', name)
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} cwd
 * @param {Record<string, string>} settings
 */
async function run(command, words, cwd, settings) {
  // The settings of the npm that started us must not reach the one that is rehearsed.
  const inherited = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
  try {
    return await execute(command, words, {
      cwd,
      env: {...Object.fromEntries(inherited), ...settings},
      timeout: 5 * minutes,
      maxBuffer: 64 * 1024 * 1024
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const output =
      'stdout' in error && 'stderr' in error ? `${String(error.stdout)}${String(error.stderr)}` : ''
    throw new Error(`“${command} ${words.join(' ')}” failed:\n${output || error.message}`, {cause: error})
  }
}

if (process.argv[1] === import.meta.filename) {
  const start = performance.now()
  const {versions, built, findings} = await rehearse((step) => {
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step}`)
  })
  console.log(
    `Published: ${Object.entries(versions)
      .map(([name, version]) => `${name}@${version}`)
      .join(', ')}`
  )
  console.log(`Built: ${built.join(', ')}`)
  console.log(findings)
}
