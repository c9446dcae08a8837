import type {Policy} from '@policy-gen/schema'

/**
 * How a rule reads the policy file beside a text. A host with files of its own, or without any, provides this
 * in `file.data.policyFiles`.
 */
export interface PolicyFiles {
  /**
   * The policy in a file, or `undefined` if there is no file, it has more bytes than this, or it isn't valid.
   * The path starts from `cwd`.
   */
  readonly load: (path: string, cwd: string, maxSize?: number) => Policy | undefined
}

declare module 'vfile' {
  interface DataMap {
    policyFiles: PolicyFiles
    /**
     * The language that a host declares for a text, such as that of `<html lang>`; for a text that doesn't
     * show its language.
     */
    declaredLanguage: string
    /**
     * Where an offset is in the file that a host made a text from, for messages that mention other places.
     */
    placeOf: (offset: number) => {readonly line: number; readonly column: number}
  }
}
