import {Session} from 'node:inspector/promises'
import {fileURLToPath} from 'node:url'
import v8 from '@vitest/coverage-v8'
import type {CoverageProviderModule} from 'vitest/node'

/**
 * As vitest counts with V8, but only where sources are tested beside the sources. What starts programs, compilers and browsers
 * has a process for each file: to count there takes a quarter of its time, and nearly all that is counted isn't ours.
 */
const coverage: CoverageProviderModule = {
  getProvider: () => v8.getProvider(),

  async startCoverage({isolate}) {
    if (isolate || session) return
    session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  },

  async takeCoverage({moduleExecutionInfo} = {}) {
    if (!session) return {result: []}
    const {result} = await session.post('Profiler.takePreciseCoverage')
    return {
      result: result
        .filter(({url}) => isSource(url))
        .map((script) => ({
          ...script,
          startOffset: moduleExecutionInfo?.get(fileURLToPath(script.url))?.startOffset ?? 0
        }))
    }
  }
}
export default coverage

/** That of the process, from its first file on. */
let session: Session | undefined

function isSource(url: string): boolean {
  return url.startsWith('file://') && url.includes('/src/') && !url.endsWith('.test.ts')
}
