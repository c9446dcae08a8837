/**
 * The policies of a corpus in two halves: *work*, which may be looked at while a rule is changed, and *check*, on
 * which it is measured. Policies of one service are in one half, whatever collection or language they come from.
 */
import {createHash} from 'node:crypto'

/** The halves that the figures in docs/precision.md were taken on. */
export const seed = 'policy-gen 2026-11'

/**
 * Where a document belongs.
 *
 * @param {string} document Its file name: `contrib-atlas.md`, `france-atlas.md`.
 * @returns {'work' | 'check'}
 */
export function halfOf(document, from = seed) {
  return (rank(`${from}\n${serviceOf(document)}`).charCodeAt(0) & 1) === 0 ? 'work' : 'check'
}

/** `france-atlas.md` → `atlas` @param {string} document */
export function serviceOf(document) {
  return document.replace(/^(?:contrib|france|pga)-/, '').replace(/(?:-(?:com|fr|org))?\.[a-z]+$/, '')
}

/** A number that depends on nothing but the text, to order by. @param {string} text */
export function rank(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
