import {regimes as laws, type Regime} from '../vocabulary/regimes.js'
import {labels} from '../languages/en/labels.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A policy that names states names their laws as well, and for each law of states at least one state. */
export const namedStates: ConsistencyCheck = {
  summary:
    'Each state in `states` has a law in `regimes`, and each state law in `regimes` has a state in `states`.',
  find({regimes = [], states}) {
    if (states === undefined) return []
    const without = states.flatMap((state, index): Contradiction[] => {
      const regime = withLawOf(state)
      if (regimes.some((named) => isOf(state, named))) return []
      const here: Path = ['states', index]
      return [
        {
          places: [here],
          tell: (at) =>
            regime === undefined
              ? `${at(here)} is \`${state}\`, but no state law in the catalogue is in force there — remove it.`
              : `${at(here)} is \`${state}\`, but no law in \`regimes\` is in force there — add \`${regime}\` to \`regimes\`.`
        }
      ]
    })
    const idle = regimes.flatMap((regime, index): Contradiction[] => {
      if (laws[regime].states === undefined || states.some((state) => isOf(state, regime))) return []
      const here: Path = ['regimes', index]
      const there: Path = ['states']
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is ${labels.regimes[regime]}, but ${at(there)} names none of its states — add one, or remove \`${regime}\`.`
        }
      ]
    })
    return [...without, ...idle]
  }
}

function withLawOf(state: string): Regime | undefined {
  return (Object.keys(laws) as Regime[]).find((regime) => isOf(state, regime))
}

function isOf(state: string, regime: Regime): boolean {
  return laws[regime].states?.some(({region}) => region === state) ?? false
}
