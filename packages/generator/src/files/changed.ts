import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {promisify} from 'node:util'
import {InputError} from '../input-error.js'

/**
 * The files that differ from a revision, by absolute path: those committed since the branches diverged, those
 * changed but not committed, and new ones.
 */
export async function changedSince(revision: string, cwd: string): Promise<ReadonlySet<string>> {
  if (revision.startsWith('-')) throw new InputError(`“${revision}” is not a git revision.`)
  const root = (
    await git(['rev-parse', '--show-toplevel'], cwd, 'Not in a git repository — leave out --changed.')
  ).trim()
  const unknown = `Unknown revision \`${revision}\` — fetch it, or name another with --changed=REF.`
  await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], cwd, unknown)
  const base = (await git(['merge-base', revision, 'HEAD'], cwd, unknown)).trim()
  const lists = await Promise.all([
    git(['diff', '--name-only', '-z', '--diff-filter=d', base], root, unknown),
    git(['ls-files', '--others', '--exclude-standard', '-z'], root, unknown)
  ])
  const paths = lists.flatMap((list) => list.split('\0')).filter((path) => path !== '')
  return new Set(paths.map((path) => resolve(root, path)))
}

/** Those of some files that are among the changed ones. */
export async function onlyChanged(
  files: readonly string[],
  changed: ReadonlySet<string>,
  cwd: string
): Promise<readonly string[]> {
  // Git knows files by their real paths.
  const real = await Promise.all(files.map((file) => realpath(resolve(cwd, file))))
  return files.filter((_, index) => changed.has(real[index] ?? ''))
}

async function git(words: readonly string[], cwd: string, otherwise: string): Promise<string> {
  try {
    const {stdout} = await promisify(execFile)('git', [...words], {cwd, maxBuffer: 256 * 1024 * 1024})
    return stdout
  } catch (error) {
    throw new InputError(otherwise, {cause: error})
  }
}
