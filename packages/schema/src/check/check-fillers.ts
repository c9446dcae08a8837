import {findFillers} from '../fillers/find-fillers.js'
import type {Policy} from '../model/policy.js'
import type {Finding} from '../source/source.js'

/** Filler text must not take the place of a fact. */
export function checkFillers(policy: Policy): Finding[] {
  return findFillers(policy).map(({path, words, is}) => ({
    code: 'placeholder',
    path,
    target: {words, occurrence: 0},
    message: `“${words}” ${is}.`
  }))
}
