export type {Claim, ClaimTerm} from './claim.js'
export type {Saying} from './saying.js'
export {extractClaims} from './extract-claims.js'
export {findContradictions, type Contradiction} from './contradictions/find-contradictions.js'
