import {env} from 'node:process'

/**
 * How often a property is tried: this often if a seed is given, as every night, and a third of it otherwise.
 * The first values are the same: `SEED=N` finds again what a night found.
 */
export function runs(most: number): number {
  return env.SEED === undefined ? Math.ceil(most / 3) : most
}
