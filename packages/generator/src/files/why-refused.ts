/** What to do about something that the operating system refused: full disks and locked folders aren't bugs of ours. */
export function whyRefused(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  return error.syscall === 'uv_cwd'
    ? 'This folder no longer exists — change to another one.'
    : advices[String(error.code)]
}

const advices: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied — check the permissions.',
  EADDRINUSE: 'This port is in use — choose another --port.',
  EEXIST: 'A file is in the way of a folder — move it, or write elsewhere.',
  EISDIR: 'A folder is in the way — move it, or write elsewhere.',
  ELOOP: 'A symbolic link that leads back to itself — fix it.',
  EMFILE: 'Too many open files — raise the limit with “ulimit -n”.',
  ENAMETOOLONG: 'This name is too long for the disk — choose a shorter one.',
  ENOENT: 'No such file or folder — check the name.',
  ENOSPC: 'The disk is full — make room.',
  ENOTDIR: 'A file is in the way of a folder — move it, or write elsewhere.',
  EPERM: 'Permission denied — check the permissions.',
  EROFS: 'This disk is read-only — write elsewhere.'
}
