import type {Stats} from 'node:fs'
import {chmod, chown, readFile, readlink, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {makeFolder} from './make-folder.js'

/**
 * Replaces a file as a whole or not at all: a reader sees either the old text or the new one, and on a full
 * disk the old one stays. A file that already has the text is not touched.
 *
 * Symbolic links are followed, and mode and owner stay. If that rules out a replacement (the file has another
 * owner, no file can be created in the folder, the target is a device), the file is written in place.
 *
 * @returns Whether the file was written.
 */
export async function writeWhole(path: string, text: string): Promise<boolean> {
  const target = await targetOf(path)
  const existing = await statIfThere(target)
  if (existing && !existing.isFile() && !existing.isDirectory()) {
    await writeFile(target, text)
    return true
  }
  if (existing && (await readIfThere(target)) === text) return false
  await makeFolder(dirname(target))
  if (!(await replace(target, text, existing))) await writeFile(target, text)
  return true
}

/** The text of a file, or `undefined` if there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') return undefined
    // Node's error doesn't name the path that turned out to be a folder.
    throw Object.assign(error, {path})
  }
}

/** Replaces an old file with a new one, or returns that the old one has to stay the same file. */
async function replace(target: string, text: string, existing: Stats | undefined): Promise<boolean> {
  // Without the name of the target, which may be as long as the disk allows.
  const temporary = join(dirname(target), `.policy-gen.${crypto.randomUUID()}.tmp`)
  try {
    // Nobody else may read it before it has the mode of the old one.
    await writeFile(temporary, text, {flag: 'wx', mode: existing ? 0o600 : 0o666})
    if (existing) await takeAfter(temporary, existing)
    await rename(temporary, target)
    return true
  } catch (error) {
    await rm(temporary, {force: true})
    if (existing?.isFile() && isRefusal(error)) return false
    // Nobody knows the temporary file.
    throw error instanceof Error && 'path' in error ? Object.assign(error, {path: target}) : error
  }
}

async function takeAfter(temporary: string, {uid, gid, mode}: Stats): Promise<void> {
  const own = await stat(temporary)
  if (own.uid !== uid || own.gid !== gid) await chown(temporary, uid, gid)
  await chmod(temporary, mode & 0o7777)
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EACCES')
}

/** Where a write ends up: after all symbolic links, even one whose target doesn't exist yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const link = await readlink(path).catch(() => undefined)
  return link === undefined ? path : targetOf(resolve(dirname(path), link))
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
