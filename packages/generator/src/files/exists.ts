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

/** Whether anything has that name, even a symbolic link to nothing. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
