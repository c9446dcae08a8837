import {listedAiSystems, listedProfiling, type Policy} from '@policy-gen/schema'
import {oneLine, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {dataList} from './practices.js'

/**
 * What is recommended, advertised or assessed on the basis of people's data, for the template `profiling`.
 */
export function profiling(policy: Policy, speech: Speech): object[] {
  return listedProfiling(policy).map(({entry}) => ({
    name: entry.name,
    recommends: entry.for === 'recommendations',
    advertises: entry.for === 'advertising',
    evaluates: entry.for === 'evaluation',
    logic: oneLine(entry.logic),
    data: dataList(entry, speech) || null,
    effect: optionalLine(entry.effect),
    options: optionalLine(entry.options)
  }))
}

/** The AI systems that people encounter, for the template `ai-system`. */
export function aiSystems(policy: Policy, speech: Speech): object[] {
  return listedAiSystems(policy).map(({system}) => ({
    name: system.name,
    converses: system.tasks.includes('conversation'),
    creates: system.tasks.includes('content'),
    readsEmotions: system.tasks.includes('emotion-recognition'),
    categorises: system.tasks.includes('biometric-categorisation'),
    provider: system.provider ?? null,
    data: dataList(system, speech) || null,
    notice: optionalLine(system.notice)
  }))
}
