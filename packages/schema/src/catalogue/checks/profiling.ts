import {advice} from '../../languages/index.js'
import {listedAiSystems, listedProfiling} from '../../facts/profiling.js'
import type {AiTask} from '../../model/ai-systems.js'
import type {Profiling} from '../../model/index.js'
import {formatPath} from '../../problems/problem.js'
import {joined, unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated} from '../stated.js'
import {saysOf} from './practice-facts.js'

/** By which parameters recommendations or advertising are chosen for people. */
export function profilingFor(use: Profiling['for']): FactCheck {
  return (policy) =>
    everyStated(
      policy,
      listedProfiling(policy, use).map(({path, entry}) => {
        const place = formatPath(path)
        return {path: place, says: saysOf(entry, place), sections: ['automated-decisions']}
      }),
      advice.profiling[use]
    )
}

/** Which AI systems do this, and how people can recognise it. */
export function aiSystemsFor(task: AiTask): FactCheck {
  return (policy) => {
    const systems = listedAiSystems(policy, task)
    if (systems.length === 0) return unmet(advice.aiSystems.missing)
    return joined(
      systems.map(({path, system}): Answer => {
        const place = formatPath(path)
        if (system.notice === undefined) return unmet(advice.aiSystems.notice(system.name))
        return everyStated(policy, [
          {path: `${place}.notice`, says: saysOf(system, place), sections: ['automated-decisions']}
        ])
      })
    )
  }
}
