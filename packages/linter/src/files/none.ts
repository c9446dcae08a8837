import type {PolicyFiles} from './policy-files.js'

/** A browser has no files. */
export const policyFiles: PolicyFiles = {load: () => undefined}
