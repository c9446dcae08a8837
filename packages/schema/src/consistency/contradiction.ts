import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'

/** Facts of one policy that can't all be true, or a fact that needs another one. */
export interface Contradiction {
  /** Where: the fact that is reported, and the one that it contradicts, if there is one. */
  readonly places: readonly [Path, ...Path[]]
  /** The sentence, given a function that names a place: `` `transfers` (line 12, column 12) ``. */
  readonly tell: (at: (path: Path) => string) => string
}

/** One check of the closed list. */
export interface ConsistencyCheck {
  /** What it ensures, in one sentence for the documentation. */
  readonly summary: string
  readonly find: (policy: Policy) => readonly Contradiction[]
}
