import {readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {whileRunning} from '../files/running.js'

/** Runs a module in TypeScript or JavaScript as it is now, and returns what it exports. */
export async function runModule(file: string): Promise<unknown> {
  const path = resolve(file)
  const isNative = await isNativeModule(path)
  return whileRunning(path, () => (isNative ? runNatively(path) : runThroughJiti(path)))
}

/** Node caches a module for ever: the file's time of change in the address loads the new one, as `build --watch` needs. */
async function runNatively(path: string): Promise<unknown> {
  const {mtimeMs} = await stat(path)
  return import(`${pathToFileURL(path).href}?${mtimeMs}`)
}

/**
 * jiti is loaded only when it is needed: Node 20 can't read types, and takes no `import` in a file called `.js` of a
 * project that `npm init` made. No cache: its files would lie in the user's node_modules.
 */
async function runThroughJiti(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url, {fsCache: false, moduleCache: false}).import(path)
}

async function isNativeModule(path: string): Promise<boolean> {
  return /\.[cm]js$/.test(path) || (path.endsWith('.js') && (await isModulePackage(dirname(path))))
}

/** Whether the nearest package.json says that its files are modules. */
async function isModulePackage(folder: string): Promise<boolean> {
  try {
    const description: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return (
      typeof description === 'object' &&
      description !== null &&
      'type' in description &&
      description.type === 'module'
    )
  } catch {
    return dirname(folder) !== folder && isModulePackage(dirname(folder))
  }
}
