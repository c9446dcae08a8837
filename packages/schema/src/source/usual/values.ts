import {CST, isScalar, Schema} from 'yaml'
import type {Scalar, ScalarTag} from 'yaml'
import {unusual} from './unusual.js'

/** The text of a block, as the library reads it. */
export function valueOfBlock(
  text: string,
  at: number,
  start: number,
  end: number,
  indent: number
): {value: string; type: Scalar.Type | null} {
  const header = text.slice(at, start)
  const mark = header.trimEnd()
  return resolved({
    type: 'block-scalar',
    offset: at,
    indent,
    props: [
      {type: 'block-scalar-header', offset: at, indent, source: mark},
      {type: 'newline', offset: at + mark.length, indent, source: header.slice(mark.length)}
    ],
    source: text.slice(start, end)
  })
}

/** A text in quotes. If it is not simply the characters between them, the library reads it. */
export function valueOfQuoted(source: string): string {
  const between = source.slice(1, -1)
  if (source.startsWith("'") ? /['\n]/.test(between) : /[\\\n]/.test(between))
    return resolved({
      type: source.startsWith("'") ? 'single-quoted-scalar' : 'double-quoted-scalar',
      offset: 0,
      indent: 0,
      source
    }).value
  return between
}

/** A text, a number, a truth value or null, by the library's own tests. */
export function valueOfPlain(source: string): unknown {
  const value = source.includes('\n')
    ? resolved({type: 'scalar', offset: 0, indent: 0, source}).value
    : source
  const tag = scalarTags.find(({test}) => test?.test(value))
  if (!tag) return value
  const found = tag.resolve(value, reject, {})
  return isScalar(found) ? found.value : found
}

const scalarTags = new Schema({schema: 'core'}).tags.filter(
  (tag): tag is ScalarTag => tag.collection === undefined && tag.default === true && tag.test !== undefined
)

function resolved(token: CST.FlowScalar | CST.BlockScalar): {value: string; type: Scalar.Type | null} {
  const {value, type} = CST.resolveAsScalar(token, true, reject)
  return {value, type}
}

function reject(): never {
  throw unusual
}
