import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'

/** Facts of one policy that can't be true together, or a fact that needs another one. */
export interface Contradiction {
  /** Where: the fact that is reported, and the one that it contradicts, where there is one. */
  readonly places: readonly [Path, ...Path[]]
  /** The sentence, given a way to name a place: `` `transfers` (line 12, column 12) ``. */
  readonly tell: (at: (path: Path) => string) => string
}

/** One check of the closed list. */
export interface ConsistencyCheck {
  /** What it makes sure of, in one sentence: the documentation lists it. */
  readonly summary: string
  readonly find: (policy: Policy) => readonly Contradiction[]
}
