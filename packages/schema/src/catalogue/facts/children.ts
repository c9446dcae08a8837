import type {Policy} from '../../model/index.js'
import {joined, unmet} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated, someStated} from '../stated.js'
import {practicesOf, promisesNeverTo} from './practices.js'
import {factOf} from './processing.js'

type ChildrenField = keyof NonNullable<Policy['children']>

/** Every one of the fields of `children` is there and stated. */
export function childrenFields(...fields: readonly ChildrenField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field) => {
        const value = policy.children?.[field]
        const missing = {en: `Add \`children.${field}\`.`, de: `Ergänzen Sie \`children.${field}\`.`}
        if (value === undefined) return unmet(missing)
        const words = typeof value === 'string' ? value : undefined
        const says = policy.children?.says === undefined ? undefined : 'children.says'
        return everyStated(
          policy,
          [{path: `children.${field}`, says, words, sections: ['children']}],
          missing
        )
      })
    )
}

/** Whether the service is for children, or what is done about their data. */
export const childrenAddressed: FactCheck = (policy) => {
  const table =
    policy.children === undefined
      ? []
      : [
          {
            path: 'children',
            says: policy.children.says === undefined ? undefined : 'children.says',
            sections: ['children'] as const
          }
        ]
  const practices = practicesOf(policy).filter(({practice}) => (practice.about ?? []).includes('children'))
  return someStated(policy, [...table, ...practices.map((placed) => factOf(placed, 'about', ['children']))], {
    en: 'Say how you treat children: `children`.',
    de: 'Geben Sie an, wie Sie mit Daten von Kindern umgehen: `children`.'
  })
}

/** That no game or prize makes a child give more than it takes to play. */
export const neverEntices: FactCheck = (policy) =>
  someStated(
    policy,
    promisesNeverTo(policy, 'entice').map((placed) => factOf(placed, 'data', ['children'])),
    {
      en: 'Promise it: a practice with `never: entice` about children.',
      de: 'Sagen Sie es zu: eine Praxis mit `never: entice` über Kinder.'
    }
  )
