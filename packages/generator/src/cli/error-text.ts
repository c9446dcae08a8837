import {InputError} from '../input-error.js'
import type {Terminal} from './terminal.js'

/** A sentence for the person at the terminal; the stack trace only for whoever asks for it. */
export function errorText(error: unknown, {env}: Terminal): string {
  if (!(error instanceof Error)) return `policy-gen: ${String(error)}`
  if (env.POLICY_GEN_DEBUG) return error.stack ?? error.message
  if (error instanceof InputError) return `policy-gen: ${error.message}`
  const refusal = refusalOf(error)
  if (refusal !== undefined) return `policy-gen: ${refusal}`
  return `policy-gen: ${error.message} — this may be a fault of policy-gen; set POLICY_GEN_DEBUG=1 to see where.`
}

/** What the operating system refused to do, in words: full disks and locked folders are no faults of ours. */
function refusalOf(error: Error): string | undefined {
  if (!('code' in error && 'syscall' in error)) return undefined
  const {code, syscall} = error
  const path = 'path' in error ? String(error.path) : undefined
  const advice = advices[String(code)]
  if (advice === undefined) return undefined
  return path === undefined ? `${String(syscall)}: ${advice}` : `${path}  ${advice}`
}

const advices: Readonly<Record<string, string>> = {
  EACCES: 'This is not allowed here — check the permissions.',
  EADDRINUSE: 'Something else listens there already — choose another --port.',
  EISDIR: 'This is a folder, where a file is to stand — move it, or write elsewhere with --out.',
  EMFILE: 'Too many files are open — raise the limit with “ulimit -n”.',
  ENAMETOOLONG: 'This name is too long for the disk — choose a shorter one.',
  ENOENT: 'There is no such file or folder — check the name.',
  ENOSPC: 'The disk is full — make room.',
  ENOTDIR: 'A file stands where a folder is to be — move it, or write elsewhere with --out.',
  EPERM: 'This is not allowed here — check the permissions.',
  EROFS: 'This disk is read-only — write elsewhere with --out.'
}
