import {laws} from '../catalogue/laws.js'

/** The laws that a policy can answer to: those of the catalogue, each described in its own file there. */
export const regimes = laws

/** The id of a regime. */
export type Regime = keyof typeof laws
