import type {Policy} from '@policy-gen/schema'

/**
 * How a rule reads the policy file that lies beside a text. A host that has files of its own, or none, gives
 * its own in `file.data.policyFiles`.
 */
export interface PolicyFiles {
  /**
   * The policy in a file, or nothing where there is no file, none of this size in bytes, or none that holds together. The
   * path starts from `cwd`.
   */
  readonly load: (path: string, cwd: string, maxSize?: number) => Policy | undefined
}

declare module 'vfile' {
  interface DataMap {
    policyFiles: PolicyFiles
    /** The language that a host says a text is in, as `<html lang>` does; for a text that doesn't show it. */
    declaredLanguage: string
    /** Where an offset is in the file that a host made a text from, for what messages say of other places. */
    placeOf: (offset: number) => {readonly line: number; readonly column: number}
  }
}
