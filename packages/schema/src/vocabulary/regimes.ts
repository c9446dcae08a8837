/** The laws that a policy can answer to. Each is a file in `catalogue/laws/`, and all of it is data. */
export {regimes, type Regime} from '../catalogue/laws/index.js'
