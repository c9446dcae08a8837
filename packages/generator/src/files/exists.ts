import {access, lstat} from 'node:fs/promises'

/** Whether there is a file or folder at a path that this process can see. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** Whether anything has that name: a symbolic link that leads nowhere, too. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
