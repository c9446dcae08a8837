import {env} from 'node:process'

/**
 * How often a property is tried: as often as this where a seed is given, as every night, and a third of it otherwise. It is
 * the same values that are tried first: what a night found, `SEED=N` finds again.
 */
export function runs(most: number): number {
  return env.SEED === undefined ? Math.ceil(most / 3) : most
}
