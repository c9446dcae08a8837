import type {Policy} from '@policy-gen/schema'

type Document = NonNullable<Policy['organisation']['materials']>[number]

/** What else the organisation publishes about how it handles data, for the template `materials`. */
interface Documents {
  readonly all: readonly Document[]
  /** The only one. */
  readonly one: Document | null
}

/** Brochures, standards and codes: PIPEDA 4.8.2(e). */
export function documents({organisation: {materials = []}}: Policy): Documents | null {
  if (materials.length === 0) return null
  return {all: materials, one: materials.length === 1 ? (materials[0] ?? null) : null}
}
