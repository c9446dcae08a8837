import {Composer, isMap, isNode, isScalar, isSeq} from 'yaml'
import type {Node, ParsedNode} from 'yaml'
import type {Path} from '../problems/problem.js'
import {largestSource} from '../source/decode.js'
import {tooDeep} from '../source/depth.js'
import {usualNodes} from '../source/usual/nodes.js'
import {readTokens} from '../source/yaml-source.js'

/** From the first character of something to just after its last, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A part of a policy file: a field or an entry of a list, and where it is written. */
export interface Part {
  readonly path: Path
  readonly sort: 'map' | 'list' | 'scalar' | 'nothing'
  /** The key of a field. */
  readonly key?: Stretch
  /** The value; for a field without one, the place after its colon. */
  readonly value: Stretch
  /** The text of a scalar, without its quotation marks. */
  readonly text?: string
  readonly parts: readonly Part[]
}

/**
 * Where every part of a policy file is written, even while it is being typed and isn't valid yet: parts that
 * can't be read are left out.
 *
 * @param maxSize How large the file may be; nothing of a larger one is read.
 * @example readParts('title: Privacy').parts[0] // {path: ['title'], key: {start: 0, end: 5}, value: {start: 7, end: 14}, …}
 */
export function readParts(text: string, maxSize: number = largestSource): Part {
  const nothing: Part = {path: [], sort: 'nothing', value: {start: 0, end: 0}, parts: []}
  if (text.length > maxSize) return nothing
  // A byte order mark is not part of the YAML; a space in its place would indent the first line.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0
  const source = text.slice(skipped)
  const root = usualNodes(source) ?? anyNodes(source)
  return root ? partOf(root, [], undefined, {source, skipped}) : nothing
}

function anyNodes(source: string): Node | null {
  const {tokens} = readTokens(source)
  if (tooDeep(tokens) !== undefined) return null
  const composer = new Composer<ParsedNode>({prettyErrors: false, logLevel: 'silent', uniqueKeys: false})
  const [document] = composer.compose(tokens, true, source.length)
  return document?.contents ?? null
}

/** The innermost part at an offset. */
export function partAt(root: Part, offset: number): Part {
  const inner = root.parts.find(
    ({key, value}) => (key ?? value).start <= offset && offset <= Math.max(value.end, key?.end ?? 0)
  )
  return inner ? partAt(inner, offset) : root
}

/** The part of a path, if it is written. */
export function partOfPath(root: Part, path: Path): Part | undefined {
  let part: Part | undefined = root
  for (const step of path) part = part?.parts.find(({path}) => path.at(-1) === step)
  return part
}

/** All parts, each before those within it. */
export function* everyPart(root: Part): Generator<Part> {
  yield root
  for (const part of root.parts) yield* everyPart(part)
}

interface Written {
  readonly source: string
  readonly skipped: number
}

function partOf(node: unknown, path: Path, key: Node | undefined, written: Written): Part {
  const {skipped} = written
  const keyRange = key?.range && {key: {start: key.range[0] + skipped, end: key.range[1] + skipped}}
  if (!isNode(node) || !node.range) {
    const at = (key?.range?.[1] ?? 0) + skipped
    return {path, sort: 'nothing', ...keyRange, value: {start: at, end: at}, parts: []}
  }
  const value = stretchOf(node, written)
  const within = {path, ...keyRange, value}
  if (isMap(node)) {
    const parts = node.items.flatMap(({key, value}) =>
      isScalar(key) && isNode(key) ? [partOf(value, [...path, String(key.value)], key, written)] : []
    )
    return {...within, sort: 'map', parts}
  }
  if (isSeq(node)) {
    const parts = node.items.map((item, index) => partOf(item, [...path, index], undefined, written))
    return {...within, sort: 'list', parts}
  }
  if (!isScalar(node) || node.value === null) return {...within, sort: 'nothing', parts: []}
  const text =
    typeof node.value === 'string' ? node.value : written.source.slice(node.range[0], node.range[1])
  return {...within, sort: 'scalar', text, parts: []}
}

/**
 * The parser ends a map or list where the next one begins: the blank space between them is not part of it.
 */
function stretchOf(node: Node, {source, skipped}: Written): Stretch {
  const [start, end] = node.range ?? [0, 0]
  const visible = source.slice(start, end).trimEnd().length
  return {start: start + skipped, end: start + visible + skipped}
}
