import type {Path} from '../problems/problem.js'
import {shortened} from '../problems/unknown-name.js'
import {findDamage, type Damage} from '../source/damage.js'
import {wordsAt, type Finding} from '../source/source.js'

/**
 * No text of a policy may be damaged.
 *
 * An archived policy is kept as it was found, damage and all: there the linter speaks, but the
 * policy loads.
 */
export function checkDamage(value: unknown): Finding[] {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'provenance')) return []
  return walk(value, [])
}

function walk(value: unknown, path: Path): Finding[] {
  if (typeof value === 'string') return inText(value, path)
  // Data from a program may loop; no policy is nearly as deep.
  if (typeof value !== 'object' || value === null || path.length > 40) return []
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    walk(entry, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

function inText(text: string, path: Path): Finding[] {
  return findDamage(text).map((damage) => ({
    code: 'damage',
    path,
    // Counted for those that are shown: a damaged text has thousands.
    get target() {
      return wordsAt(text, damage.offset, damage.offset + damage.text.length)
    },
    message: explain(damage),
    ...(damage.was !== undefined && {suggestion: damage.was})
  }))
}

function explain({kind, text, was}: Damage): string {
  switch (kind) {
    case 'replacement':
      return 'A character was lost here (U+FFFD) — write the text anew.'
    case 'control':
      return `Control character (U+${code(text)}) — remove it.`
    case 'direction':
      return `An invisible character (U+${code(text)}) turns the direction of the text — remove it.`
    case 'surrogate':
      return `Half a character (U+${code(text)}) — retype the text.`
    case 'misread':
      return was === undefined
        ? `“${shortened(text)}” is UTF-8 that was read as Windows-1252 — write the text anew.`
        : `“${shortened(text)}” is UTF-8 that was read as Windows-1252 — it was “${shortened(was)}”.`
  }
}

function code(text: string): string {
  return text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
