import {stat} from 'node:fs/promises'
import {decode, whyUnreadable} from '@policy-gen/schema/files'
import {readSource, type Fault} from '@policy-gen/schema/node'
import {configurationSchema} from './configuration-schema.js'
import type {Configuration} from './configuration.js'
import {readBeside} from '../files/read.js'
import {explain} from './explain.js'
import {ConfigurationError} from './configuration-error.js'

/** Where a field is in the file. */
interface ConfigurationPlace {
  readonly line: number
  readonly column: number
}

interface Read {
  readonly value: unknown
  /** Unknown for a configuration that a program made. */
  readonly placeOf: (field: Field) => ConfigurationPlace | undefined
}

type Field = readonly PropertyKey[]

/** Reads a configuration, or reports everything that is wrong with it, and where. */
export async function readConfiguration(
  path: string
): Promise<{configuration: Configuration; place: (field: Field) => string}> {
  const {value, placeOf} = await (/\.(?:json|ya?ml)$/.test(path) ? readText(path) : readProgram(path))
  const place = (field: Field): string => formatPlace(path, placeOf(field))
  const result = configurationSchema.safeParse(value)
  if (result.success) return {configuration: result.data, place}
  const faults = result.error.issues.flatMap((issue) => explain(issue, value))
  const lineOf = (field: Field): number => placeOf(field)?.line ?? 0
  throw new ConfigurationError(
    faults
      .sort((a, b) => lineOf(a.path) - lineOf(b.path))
      .map(({path: field, message}) => `${place(field)}  ${message}`)
      .join('\n')
  )
}

function formatPlace(path: string, place: ConfigurationPlace | undefined): string {
  return place ? `${path}:${place.line}:${place.column}` : path
}

async function readText(path: string): Promise<Read> {
  const bytes = await readBeside(path).catch((error: unknown) => {
    throw new ConfigurationError(error instanceof Error ? error.message : String(error), {cause: error})
  })
  const decoded = decode(bytes)
  if (!('text' in decoded)) throw refused(path, [decoded])
  const {value, faults, locate} = readSource(decoded.text, path)
  if (faults.length > 0 || !locate) throw refused(path, faults)
  return {
    value: value ?? {},
    placeOf: (field) =>
      locate(
        field.filter((step) => typeof step !== 'symbol'),
        'key'
      )
  }
}

function refused(path: string, faults: readonly Fault[]): ConfigurationError {
  return new ConfigurationError(
    faults.map(({place, message}) => `${formatPlace(path, place)}  ${message}`).join('\n')
  )
}

async function readProgram(path: string): Promise<Read> {
  if (!/\.[cm]?[jt]s$/.test(path))
    throw new ConfigurationError(
      `${path}  Not a configuration — name a file that ends in .yaml, .yml, .json, .js or .ts.`
    )
  const about = await stat(path).catch((error: unknown) => {
    throw new ConfigurationError(`${path}  ${whyUnreadable(error)}`, {cause: error})
  })
  // A device or a pipe may never end.
  if (!about.isFile()) throw new ConfigurationError(`${path}  Not a file — name a configuration.`)
  try {
    const {runModule} = await import('@policy-gen/schema/node')
    const module = await runModule(path)
    const value =
      typeof module === 'object' && module !== null && 'default' in module ? module.default : module
    return {value, placeOf: () => undefined}
  } catch (error) {
    throw new ConfigurationError(
      `${path}  This configuration cannot be read — ${error instanceof Error ? error.message : String(error)}`,
      {cause: error}
    )
  }
}
