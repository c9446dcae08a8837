import {InputError} from '../input-error.js'
import type {Terminal} from './terminal.js'

/** A sentence for the person at the terminal; the stack trace only on request. */
export function errorText(error: unknown, {env}: Pick<Terminal, 'env'>): string {
  if (!(error instanceof Error)) return `policy-gen: ${String(error)}`
  if (env.POLICY_GEN_DEBUG) return error.stack ?? error.message
  if (error instanceof InputError) return `policy-gen: ${error.message}`
  const refusal = refusalOf(error)
  if (refusal !== undefined) return `policy-gen: ${refusal}`
  return `policy-gen: ${error.message} — this may be a bug in policy-gen; set POLICY_GEN_DEBUG=1 to see where.`
}

/** What the operating system refused to do, in words: full disks and locked folders aren't bugs of ours. */
function refusalOf(error: Error): string | undefined {
  if (!('code' in error && 'syscall' in error)) return undefined
  const {code, syscall} = error
  if (syscall === 'uv_cwd') return 'This folder no longer exists — change to another one.'
  const path = 'path' in error ? String(error.path) : undefined
  const advice = advices[String(code)]
  if (advice === undefined) return undefined
  return path === undefined ? advice : `${path}  ${advice}`
}

const advices: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied — check the permissions.',
  EADDRINUSE: 'This port is in use — choose another --port.',
  EEXIST: 'A file is in the way of a folder — move it, or write elsewhere.',
  EISDIR: 'A folder is in the way — move it, or write elsewhere with --out.',
  ELOOP: 'A symbolic link that leads back to itself — fix it.',
  EMFILE: 'Too many open files — raise the limit with “ulimit -n”.',
  ENAMETOOLONG: 'This name is too long for the disk — choose a shorter one.',
  ENOENT: 'No such file or folder — check the name.',
  ENOSPC: 'The disk is full — make room.',
  ENOTDIR: 'A file is in the way of a folder — move it, or write elsewhere with --out.',
  EPERM: 'Permission denied — check the permissions.',
  EROFS: 'This disk is read-only — write elsewhere with --out.'
}
