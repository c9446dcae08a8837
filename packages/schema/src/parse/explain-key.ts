import {descriptionAt, keysAt} from '../model/fields.js'
import {nearest} from '../problems/nearest.js'
import {formatPath, type Path} from '../problems/problem.js'
import type {Finding} from '../source/source.js'
import {isRecord} from './is-record.js'
import {quoted} from './listing.js'

/** A field that the model doesn't have there. */
export function unknownKey(key: string, path: Path, value: unknown): Finding {
  const free = keysAt(path).filter((candidate) => !isRecord(value) || !Object.hasOwn(value, candidate))
  const suggestion = nearest(key, free)
  const where = path.length === 0 ? 'A policy has' : `\`${formatPath(path)}\` has`
  const advice = suggestion ? `did you mean \`${suggestion}\`?` : `it can have ${quoted(free, 12)}.`
  return {
    code: 'unknown-key',
    path: [...path, key],
    target: 'key',
    message: `${where} no field \`${key}\` — ${advice}`,
    ...(suggestion && {suggestion})
  }
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
