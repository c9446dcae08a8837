import type {Practice} from '@policy-gen/schema'

/** Where something applies, said by several practices: together in all of their regions, everywhere if one names none. */
export type Limits = Map<string, Practice['where']>

/** Widen what is known of `name` by where one more practice applies. */
export function widen(limits: Limits, name: string, where: Practice['where']): void {
  const known = limits.has(name) ? limits.get(name) : []
  limits.set(name, where && known && [...known, ...where])
}
