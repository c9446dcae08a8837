import type {AiTask} from '../model/ai-systems.js'
import type {AiSystem, Policy, Profiling} from '../model/index.js'
import type {Path} from '../problems/problem.js'

/** The entries of `profiling`, for one use or for any. */
export function listedProfiling(
  {profiling}: Policy,
  use?: Profiling['for']
): {readonly path: Path; readonly entry: Profiling}[] {
  const list = profiling === undefined || profiling === 'none' ? [] : profiling
  return list
    .map((entry, index) => ({path: ['profiling', index], entry}))
    .filter(({entry}) => use === undefined || entry.for === use)
}

/** The entries of `aiSystems`, with one task or with any. */
export function listedAiSystems(
  {aiSystems}: Policy,
  task?: AiTask
): {readonly path: Path; readonly system: AiSystem}[] {
  const list = aiSystems === undefined || aiSystems === 'none' ? [] : aiSystems
  return list
    .map((system, index) => ({path: ['aiSystems', index], system}))
    .filter(({system}) => task === undefined || system.tasks.includes(task))
}
