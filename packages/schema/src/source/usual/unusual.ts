/** Thrown where a file is to be read by the library. */
export const unusual = new Error('Not the YAML of nearly all policies.')
