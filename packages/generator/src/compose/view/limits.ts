import type {Practice} from '@policy-gen/schema'

/**
 * Where something applies according to several practices: in all of their regions together, or everywhere if
 * one of them names none.
 */
export type Limits = Map<string, Practice['where']>

/** Widens the regions of `name` by those in which one more practice applies. */
export function widen(limits: Limits, name: string, where: Practice['where']): void {
  const known = limits.has(name) ? limits.get(name) : []
  limits.set(name, where && known && [...known, ...where])
}
