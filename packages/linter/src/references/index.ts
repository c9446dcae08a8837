export {outdatedReferences} from './catalogue/index.js'
export {
  findOutdatedReferences,
  outdatedLink,
  type OutdatedReferenceFinding,
  type OutdatedReferenceOptions
} from './find-outdated-references.js'
export type {OutdatedReference} from './reference.js'
