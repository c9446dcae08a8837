import {Session} from 'node:inspector/promises'
import {fileURLToPath} from 'node:url'
import {mergeProcessCovs, type ProcessCoverage} from '@bcoe/v8-coverage'
import v8 from '@vitest/coverage-v8'
import type {CoverageProvider, CoverageProviderModule} from 'vitest/node'

/**
 * Like vitest's coverage with V8, but only for tests beside their sources. Tests that start programs,
 * compilers and browsers have a process for each file: counting there takes a quarter of the time, and nearly
 * all the counted code isn't ours.
 */
const coverage: CoverageProviderModule = {
  getProvider: async () => addingUpOnce(await v8.getProvider()),

  async startCoverage({isolate}) {
    if (isolate || session) return
    session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  },

  async takeCoverage({moduleExecutionInfo} = {}) {
    if (!session) return undefined
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

/**
 * vitest adds the counts of each file to the sum of the files before it, and reads everything again each
 * time, at the end, when nothing else is left to do. Here they are added up in one step.
 */
function addingUpOnce(provider: CoverageProvider): CoverageProvider {
  const counted: Taken[] = []
  const add = provider.onAfterSuiteRun.bind(provider)
  const generate = provider.generateCoverage.bind(provider)
  return Object.assign(provider, {
    onAfterSuiteRun(taken: Taken) {
      counted.push(taken)
    },
    async generateCoverage(context: Parameters<typeof generate>[0]) {
      const all = counted.splice(0)
      const [first] = all
      if (first) {
        const testFiles = all.flatMap((taken) => taken.testFiles)
        await add({...first, testFiles, coverage: sumOf(all.map(({coverage}) => coverage as Counted))})
      }
      return generate(context)
    }
  })
}

type Taken = Parameters<CoverageProvider['onAfterSuiteRun']>[0]

/** The counts, and where in each script its source begins. */
interface Counted extends ProcessCoverage {
  readonly result: (ProcessCoverage['result'][number] & {readonly startOffset: number})[]
}

function sumOf(all: readonly Counted[]): Counted {
  const offsets = new Map(
    all.flatMap(({result}) => result.map(({url, startOffset}) => [url, startOffset] as const))
  )
  const {result} = mergeProcessCovs(all)
  return {result: result.map((script) => ({...script, startOffset: offsets.get(script.url) ?? 0}))}
}

/** The session of the process, from its first file on. */
let session: Session | undefined

function isSource(url: string): boolean {
  return url.startsWith('file://') && url.includes('/src/') && !url.endsWith('.test.ts')
}
