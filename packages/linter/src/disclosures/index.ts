export {
  recogniseDisclosures,
  type Evidence,
  type ReadingOptions,
  type RecognisedDisclosure
} from './recognise.js'
export {sectionsOf, type Section} from '../sections/sections.js'
export type {HeadingMarkup} from '../reading/heading-marks.js'
export type {Claim, ClaimTerm} from '../claims/claim.js'
export {extractClaims} from '../claims/extract-claims.js'
export {findContradictions, type Contradiction} from '../claims/find-contradictions.js'
export {signsOf} from './signs.js'
