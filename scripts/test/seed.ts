import {env} from 'node:process'
import fc from 'fast-check'
import {runs} from './runs.js'

/**
 * Properties are tried with the same random values each time, so that a change only fails because of itself.
 * `SEED=fresh npm run vitest` tries others, as every night does; a failure names its seed, and `SEED=N` tries
 * that one again.
 */
const usual = '20261121'

fc.configureGlobal({numRuns: runs(100)})

const seed = env.SEED ?? usual
if (seed !== 'fresh') {
  if (!/^-?\d+$/.test(seed)) throw new Error(`SEED is a whole number or \`fresh\`, not “${seed}”`)
  fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(seed)})
}
