/** Thrown to have the library read the file. */
export const unusual = new Error('Not the YAML of nearly all policies.')
