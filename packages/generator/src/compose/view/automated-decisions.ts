import {oneLine, optionalLine} from '../wording/text.js'
import {groundCitation} from '../wording/citations.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {aiSystems, profiling} from './profiling.js'
import {dataList} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Decisions that no human makes: their logic, significance and consequences (Art. 13(2)(f) GDPR). */
export const automatedDecisions: View = (policy, speech) =>
  unlessEmpty({
    deeds: deeds(practicesAt('automated-decisions', policy), policy, speech),
    none: policy.automatedDecisions === 'none',
    noProfiling: policy.profiling === 'none',
    profiling: profiling(policy, speech),
    noAiSystems: policy.aiSystems === 'none',
    aiSystems: aiSystems(policy, speech),
    decisions: (Array.isArray(policy.automatedDecisions) ? policy.automatedDecisions : []).map(
      (decision) => ({
        name: decision.name,
        data: dataList(decision, speech) || null,
        logic: oneLine(decision.logic),
        significance: oneLine(decision.significance),
        consequences: oneLine(decision.consequences),
        ground: decision.ground === undefined ? null : speech.term('legalGrounds', decision.ground),
        citation:
          decision.ground === undefined
            ? null
            : groundCitation(decision.ground, policy.regimes ?? [], speech.language),
        review: optionalLine(decision.review)
      })
    )
  })
