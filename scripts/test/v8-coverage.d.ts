declare module '@bcoe/v8-coverage' {
  import type {Profiler} from 'node:inspector'

  /** The counts of a process, as V8 reports them. */
  export interface ProcessCoverage {
    readonly result: Profiler.ScriptCoverage[]
  }

  /** The sum of several counts. */
  export function mergeProcessCovs(counted: readonly ProcessCoverage[]): ProcessCoverage
}
