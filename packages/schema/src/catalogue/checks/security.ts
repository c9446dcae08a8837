import type {FactCheck} from '../answer.js'
import {advice} from '../../languages/index.js'
import {someStated} from '../stated.js'
import {byUs} from '../../facts/practices.js'
import {factOf, saysOf} from './practice-facts.js'

/** How data is protected: the measures, or practices that protect. */
export const securityStated: FactCheck = (policy) => {
  const table =
    policy.security === undefined
      ? []
      : [
          {
            path: 'security.measures',
            says: saysOf(policy.security, 'security'),
            sections: ['security'] as const
          }
        ]
  const practices = byUs(policy, 'protect').map((placed) => factOf(placed, 'by', ['security']))
  return someStated(policy, [...table, ...practices], advice.security.securityStated)
}
