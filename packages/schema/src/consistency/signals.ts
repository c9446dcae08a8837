import {isSoldOrShared} from '../facts/sale.js'
import {seenBy} from '../facts/seen.js'
import {signalsIn, statesOf} from '../facts/states.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * Opt-out preference signals are honoured where the law requires it: 11 CCR 7025(b), C.R.S. §
 * 6-1-1306(1)(a)(IV).
 */
export const signals: ConsistencyCheck = {
  summary:
    'Under the CCPA and the laws of several states, a business that sells or shares data honours opt-out preference signals; what is ignored isn’t frictionless.',
  find(policy) {
    const {regimes = [], signals: stated} = policy
    const answer = stated?.optOutPreference
    if (answer === undefined || answer === 'honoured') return []
    const here: Path = ['signals', 'optOutPreference']
    const found: Contradiction[] = []
    if (regimes.includes('ccpa') && isSoldOrShared(seenBy(policy, 'ccpa')) === true) {
      const there: Path = ['regimes', regimes.indexOf('ccpa')]
      found.push({
        places: [here, there],
        tell: (at) =>
          `${at(here)} is \`${answer}\`, but ${at(there)} makes a business that sells or shares data honour such signals (11 CCR 7025) — write \`honoured\` once they are.`
      })
    }
    const [first] = statesOf(policy, 'us-states').flatMap((state) => {
      const since = signalsIn(state, policy)
      return since === undefined ? [] : [{name: state.name, ...since}]
    })
    if (
      first !== undefined &&
      regimes.includes('us-states') &&
      isSoldOrShared(seenBy(policy, 'us-states')) === true
    ) {
      const there: Path = ['regimes', regimes.indexOf('us-states')]
      found.push({
        places: [here, there],
        tell: (at) =>
          `${at(here)} is \`${answer}\`, but by ${at(there)} a business that sells or shares data honours such signals, as in ${first.name} since ${first.from} (${first.in}) — write \`honoured\` once they are.`
      })
    }
    if (stated?.frictionless === true) {
      const there: Path = ['signals', 'frictionless']
      found.push({
        places: [here, there],
        tell: (at) =>
          `${at(here)} is \`${answer}\`, but ${at(there)} is \`true\` — only signals that are honoured are processed in a frictionless manner.`
      })
    }
    return found
  }
}
