import {EndlessDeviceError, SilentPipeError} from './read-up-to.js'

/** Why a file cannot be read, according to the operating system or the reader, and what to do. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof SilentPipeError || error instanceof EndlessDeviceError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return (code && reasons[code]) ?? `This file cannot be read (${code ?? String(error)}).`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'This file cannot be read — check its permissions.',
  EISDIR: 'A folder, not a file — name a file.',
  ELOOP: 'A symbolic link that leads back to itself — fix it.',
  EMFILE: 'Too many open files — raise the limit with “ulimit -n”.',
  ENAMETOOLONG: 'This name is too long for the disk — check it.',
  ENFILE: 'Too many open files on this machine — close some.',
  ENOENT: 'No such file — check the name.',
  ENXIO: 'Not a regular file but a socket or a device — name a file.',
  ENOTDIR: 'No such file: a folder in its path is a file — check the path.',
  EPERM: 'This file cannot be read — check its permissions.'
}
