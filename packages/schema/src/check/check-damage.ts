import type {Path} from '../problems/problem.js'
import {shortened} from '../problems/unknown-name.js'
import {findDamage, type Damage} from '../source/damage.js'
import {eachText} from '../source/each-text.js'
import {wordsAt, type Finding} from '../source/source.js'

/**
 * No text of a policy may be damaged.
 *
 * An archived policy is kept as it was found, damage and all: the linter reports it, but the policy loads.
 */
export function checkDamage(value: unknown): Finding[] {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'provenance')) return []
  const found: Finding[] = []
  eachText(value, (text, path) => {
    for (const finding of inText(text, path)) found.push(finding)
  })
  return found
}

function inText(text: string, at: Path): Finding[] {
  const damages = findDamage(text)
  if (damages.length === 0) return []
  const path = [...at]
  return damages.map((damage) => ({
    code: 'damage',
    path,
    // Counted only for those that are shown: a damaged text has thousands.
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
      return 'A character was lost here (U+FFFD) — retype the text.'
    case 'control':
      return `Control character (U+${code(text)}) — remove it.`
    case 'direction':
      return `An invisible character (U+${code(text)}) reverses the direction of the text — remove it.`
    case 'surrogate':
      return `Half a character (U+${code(text)}) — retype the text.`
    case 'misread':
      return was === undefined
        ? `“${shortened(text)}” is UTF-8 that was read as Windows-1252 — retype the text.`
        : `“${shortened(text)}” is UTF-8 that was read as Windows-1252 — it was “${shortened(was)}”.`
  }
}

function code(text: string): string {
  return text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
