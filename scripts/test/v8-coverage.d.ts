declare module '@bcoe/v8-coverage' {
  import type {Profiler} from 'node:inspector'

  /** What a process counted, as V8 reports it. */
  export interface ProcessCoverage {
    readonly result: Profiler.ScriptCoverage[]
  }

  /** The sum of what several counted. */
  export function mergeProcessCovs(counted: readonly ProcessCoverage[]): ProcessCoverage
}
