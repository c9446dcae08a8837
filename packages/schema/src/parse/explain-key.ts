import {descriptionAt, keysAt} from '../model/fields.js'
import {formatPath, type Path} from '../problems/problem.js'
import {nearest} from '../problems/nearest.js'
import {shortened, unknownName} from '../problems/unknown-name.js'
import type {Finding} from '../source/source.js'
import {isRecord} from './is-record.js'
import {quoted} from './listing.js'

/** A field that the model doesn't have there. */
export function unknownKey(key: string, path: Path, value: unknown): Finding {
  const known = keysAt(path)
  const free = known.filter((candidate) => !isRecord(value) || !Object.hasOwn(value, candidate))
  const where = path.length === 0 ? '' : ` in \`${formatPath(path)}\``
  const meant = nearest(key, known)
  const isThere = meant !== undefined && !free.includes(meant)
  return {
    code: 'unknown-key',
    path: [...path, key],
    target: 'key',
    ...(isThere
      ? {
          message: `Unknown field \`${shortened(key)}\`${where} — \`${meant}\` is there already: keep what is right in it.`
        }
      : (inAnother(key, path, where) ??
        unknownName('field', key, free, {where, otherwise: `use ${quoted(free, 8)}.`})))
  }
}

/** A field that belongs one level further in: `email` in `organisation` belongs in `contact`. */
function inAnother(key: string, path: Path, where: string): Pick<Finding, 'message'> | undefined {
  const known = keysAt(path)
  if (nearest(key, known) !== undefined) return undefined
  const places = known.flatMap((field) => {
    const meant = nearest(key, keysAt([...path, field]))
    return meant === undefined ? [] : [`${field}.${meant}`]
  })
  return places.length === 0
    ? undefined
    : {message: `Unknown field \`${shortened(key)}\`${where} — did you mean ${quoted(places, 3)}?`}
}

/** A practice with more than one of its verbs. */
export function severalModalities(path: Path, [first = '', second = '']: readonly string[]): Finding {
  return {
    code: 'type',
    path: [...path, second],
    target: 'key',
    message: `This practice has both \`${first}\` and \`${second}\` — a practice states one thing: write two of them.`
  }
}

/** A field that must be there. */
export function missing(path: Path): Finding {
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)
  const isModality =
    parent[0] === 'practices' && parent.length === 2 && ['does', 'may', 'never'].includes(key)
  const message = isModality
    ? 'This practice lacks its verb — begin it with `does:`, `may:` or `never:`, such as `does: collect`.'
    : `\`${key}\` is missing${parent.length > 0 ? ` in \`${formatPath(parent)}\`` : ''} — ${descriptionAt(path) ?? 'add it.'}`
  return {code: 'missing', path, target: 'key', message}
}
