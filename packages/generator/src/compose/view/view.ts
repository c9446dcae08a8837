import {findPlaceholders, type Disclosure, type Policy, type Regime, type Section} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'

/**
 * What a template says about one disclosure: labels, lists and dates in the language of the document, and
 * `null` for what the policy doesn't declare. `undefined` if it declares nothing at all: the part is then
 * left out.
 */
export type View = (policy: Policy, speech: Speech) => object | undefined

/** Whether a policy answers to a law: what only that law requires is said only then. */
export function answersTo({regimes}: Policy, regime: Regime): boolean {
  return regimes?.includes(regime) ?? false
}

/** Where the organisation is established. */
export function countryOf({organisation}: Policy): string | undefined {
  return organisation.address?.country ?? organisation.contact?.address?.country
}

/** Whether some section of the document is written from the facts of this disclosure. */
export function isWritten({sections}: Policy, kind: Disclosure): boolean {
  return sections.some((section) => writes(section, kind))
}

function writes({body, kind}: Section, wanted: Disclosure): boolean {
  if (body === undefined) return kind === wanted || (Array.isArray(kind) && kind.includes(wanted))
  return findPlaceholders(body).some((placed) => placed.kind === 'part' && placed.name === wanted)
}

/** The view, unless all that it could say is missing. */
export function unlessEmpty<Values extends object>(values: Values): Values | undefined {
  return Object.values(values).some(holds) ? values : undefined
}

function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
