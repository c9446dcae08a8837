import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import {isMap, isNode, LineCounter, parseDocument, type Document} from 'yaml'
import {configurationSchema} from './configuration-schema.js'
import type {Configuration} from './configuration.js'
import {explain} from './explain.js'
import {ConfigurationError} from './configuration-error.js'

/** Where a field is in the file. */
interface ConfigurationPlace {
  readonly line: number
  readonly column: number
}

interface Read {
  readonly value: unknown
  /** Nothing is known of a configuration that a program made. */
  readonly placeOf: (field: Field) => ConfigurationPlace | undefined
}

type Field = readonly PropertyKey[]

/** Read a configuration, or say all that is wrong with it, and where. */
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

/** JSON is YAML, too, and so has places. */
async function readText(path: string): Promise<Read> {
  const text = await readFile(path, 'utf8')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const place = (offset: number): ConfigurationPlace => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const [error] = document.errors
  if (error) {
    const kind = extname(path) === '.json' ? 'JSON' : 'YAML'
    throw new ConfigurationError(
      `${formatPlace(path, place(error.pos[0]))}  This is not valid ${kind} — ${error.message}`
    )
  }
  return {
    value: document.toJS() ?? {},
    placeOf: (field) => place(offsetOf(document, field))
  }
}

/** Of the key, where there is one: that is where a reader looks. */
function offsetOf(document: Document, field: readonly PropertyKey[]): number {
  const parent = field.length > 0 ? document.getIn(field.slice(0, -1), true) : undefined
  const own = isMap(parent)
    ? parent.items.find(({key}) => isNode(key) && key.toJSON() === field.at(-1))?.key
    : document.getIn(field, true)
  return isNode(own) ? (own.range?.[0] ?? 0) : 0
}

async function readProgram(path: string): Promise<Read> {
  const {createJiti} = await import('jiti')
  try {
    // No caches: a watched configuration is read anew, and nothing is left in the user's node_modules.
    const jiti = createJiti(import.meta.url, {fsCache: false, moduleCache: false})
    const value: unknown = await jiti.import(path, {default: true})
    return {value, placeOf: () => undefined}
  } catch (error) {
    throw new ConfigurationError(
      `${path}  This configuration cannot be read — ${error instanceof Error ? error.message : String(error)}`,
      {cause: error}
    )
  }
}
