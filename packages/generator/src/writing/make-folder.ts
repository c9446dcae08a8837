import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/**
 * Makes a folder, and any missing folders above it.
 *
 * If no folder can be made, as below `/proc`, this is an error; Node's own `recursive` would retry for ever.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path)
  } catch (error) {
    const above = dirname(path)
    if (above === path || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    await makeFolder(above)
    await makeOne(path)
  }
}

/** Another process may have made it in the meantime. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const about = await stat(path).catch(() => undefined)
    if (!about?.isDirectory()) throw error
  }
}
