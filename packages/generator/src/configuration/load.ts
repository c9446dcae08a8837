import {readFile} from 'node:fs/promises'
import {dirname, extname, join, resolve} from 'node:path'
import {InputError} from '../input-error.js'
import type {Configuration} from './configuration.js'

/** A configuration and the folder that its paths start from. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly folder: string
}

/** A configuration that can't be used. */
class ConfigurationError extends InputError {
  override readonly name = 'ConfigurationError'
}

const names = ['ts', 'js', 'json', 'yaml', 'yml'].map((ending) => `policy-gen.config.${ending}`)

/**
 * Load the configuration: the named file, or the first `policy-gen.config.*` in the folder or above it.
 * Without any, everything has its default.
 */
export async function loadConfiguration(cwd: string, file?: string): Promise<LoadedConfiguration> {
  const path = file === undefined ? await findUpwards(cwd) : resolve(cwd, file)
  if (path === undefined) return {configuration: {}, folder: cwd}
  const {configurationSchema} = await import('./configuration-schema.js')
  const result = configurationSchema.safeParse(await read(path))
  if (result.success) return {configuration: result.data, folder: dirname(path)}
  const [issue] = result.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new ConfigurationError(
    `${path}  ${where === '' ? '' : `\`${where}\`: `}${issue?.message ?? 'This is not valid'} — docs/configuration.md lists what can stand here.`
  )
}

async function findUpwards(folder: string): Promise<string | undefined> {
  for (let current = folder; ; current = dirname(current)) {
    for (const name of names) {
      if (await exists(join(current, name))) return join(current, name)
    }
    // A configuration above the repository belongs to somebody else.
    if ((await exists(join(current, '.git/HEAD'))) || dirname(current) === current) return undefined
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await readFile(path)
    return true
  } catch {
    return false
  }
}

async function read(path: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case '.json':
        return JSON.parse(await readFile(path, 'utf8'))
      case '.yaml':
      case '.yml': {
        const {parse} = await import('yaml')
        return parse(await readFile(path, 'utf8')) ?? {}
      }
      default: {
        const {createJiti} = await import('jiti')
        return await createJiti(import.meta.url).import(path, {default: true})
      }
    }
  } catch (error) {
    throw new ConfigurationError(
      `${path}  This configuration cannot be read — ${error instanceof Error ? firstLine(error.message) : String(error)}`,
      {cause: error}
    )
  }
}

/** The parser of YAML quotes the place in further lines. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/:$/, '')
}
