import type {Path} from '../problems/problem.js'
import type {Policy} from '../model/policy.js'
import {eachText} from '../source/each-text.js'

/** A quote of the prose, and where in the policy it is. */
export interface Quote {
  readonly path: Path
  readonly text: string
}

/** Every `says` of the policy, wherever it is. */
export function quotesOf({sections: _, ...facts}: Policy): Quote[] {
  const found: Quote[] = []
  eachText(facts, (text, path) => {
    if (path.findLast((step) => typeof step === 'string') === 'says') found.push({path: [...path], text})
  })
  return found
}
