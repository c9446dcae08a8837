import type {Comparison} from './compare.js'
import {asItStands, type Meaning} from './saying.js'
import {sayings} from './sayings.js'

/** Says what a changed fact means, in one plain sentence. */
export function meaningOf(comparison: Comparison): Meaning {
  const say = sayings[comparison.at] ?? asItStands
  return say(comparison)
}
