import type {ComprehensiveState} from '../state.js'
import {colorado} from './colorado.js'
import {connecticut} from './connecticut.js'
import {delaware} from './delaware.js'
import {florida} from './florida.js'
import {indiana} from './indiana.js'
import {iowa} from './iowa.js'
import {kentucky} from './kentucky.js'
import {maryland} from './maryland.js'
import {minnesota} from './minnesota.js'
import {montana} from './montana.js'
import {nebraska} from './nebraska.js'
import {newHampshire} from './new-hampshire.js'
import {newJersey} from './new-jersey.js'
import {oregon} from './oregon.js'
import {rhodeIsland} from './rhode-island.js'
import {tennessee} from './tennessee.js'
import {texas} from './texas.js'
import {utah} from './utah.js'
import {virginia} from './virginia.js'

/**
 * The states with a comprehensive law, in the order in which these came into force. California's is a
 * different one.
 */
export const comprehensiveStates: readonly ComprehensiveState[] = [
  virginia,
  colorado,
  connecticut,
  utah,
  texas,
  oregon,
  florida,
  montana,
  delaware,
  iowa,
  nebraska,
  newHampshire,
  newJersey,
  tennessee,
  minnesota,
  maryland,
  indiana,
  kentucky,
  rhodeIsland
]
