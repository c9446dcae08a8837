import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join, relative} from 'node:path'
import {policyGen} from './command-line.js'
import {commentOf, mark, type Change} from './comment.js'
import type {PullRequest, Repository} from './github.js'
import type {Runner} from './runner.js'

/** Files that are data: a program is not run to compare it. */
const policyFile = /(?:^|\.)policy\.(?:ya?ml|json)$/

/** What a pull request changes for the people whom the policies are about, policy by policy. */
export async function changesOf(
  repository: Repository,
  {base}: PullRequest,
  language: string,
  runner: Runner
): Promise<Change[]> {
  const found: Change[] = []
  for (const path of await policyFiles(runner.cwd)) {
    const before = await repository.fileAt(path, base)
    const changes =
      before === undefined ? 'This policy is new.\n' : await difference(before, path, language, runner)
    if (changes !== undefined) found.push({path, changes})
  }
  return found
}

/** Writes the changes in a comment: one for each pull request, which is updated in place. */
export async function commentOn(
  repository: Repository,
  {number}: PullRequest,
  changes: readonly Change[]
): Promise<void> {
  const body = commentOf(changes)
  const known = await repository.commentWith(mark, number)
  if (known !== undefined) await repository.updateComment(known, body)
  else if (changes.length > 0) await repository.addComment(number, body)
}

async function policyFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile() && policyFile.test(entry.name))
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path))
    .sort()
}

/** What changed, as Markdown; `undefined` if nothing did. */
async function difference(
  before: string,
  path: string,
  language: string,
  runner: Runner
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-'))
  try {
    const older = join(folder, basename(path))
    await writeFile(older, before)
    const words = ['diff', '--format', 'markdown', ...(language === '' ? [] : ['--language', language])]
    const {status, output, complaint} = await policyGen(words, [older, path], runner)
    if (status === 2 || output === '')
      return `Not comparable:\n\n${complaint.trim().replace(/^/gm, '    ')}\n`
    const changes = output.replace(/^## .*\n+/, '')
    return changes.startsWith('###') ? changes.replace(/^###/gm, '####') : undefined
  } finally {
    await rm(folder, {recursive: true})
  }
}
