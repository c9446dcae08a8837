export {
  recogniseDisclosures,
  type Evidence as TextEvidence,
  type RecognisedDisclosure
} from './recognise.js'
export type {ReadingOptions} from '../reading/read-document.js'
export {sectionsOf, type Section as TextSection} from '../sections/sections.js'
export type {HeadingMarkup} from '../reading/heading-marks.js'
export {signsOf} from './signs.js'
