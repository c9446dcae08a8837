import type {Policy} from '../../model/index.js'
import type {Localised} from '../../vocabulary/term.js'
import {joined, unmet, type Answer} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated, someStated} from '../stated.js'
import {neverByUs, practicesOf} from '../../facts/practices.js'
import {factOf, saysOf} from './practice-facts.js'

type Children = NonNullable<Policy['children']>

const missing = {
  operators: {
    en: "Name everyone who collects or keeps children's data, and for one of them who answers for all the address, telephone and e-mail: `children.operators`.",
    de: 'Nennen Sie alle, die Daten von Kindern erheben oder aufbewahren, und für einen, der für alle antwortet, Anschrift, Telefon und E-Mail: `children.operators`.'
  },
  data: {
    en: 'Say which data is collected from children: `children.data`.',
    de: 'Geben Sie an, welche Daten von Kindern erhoben werden: `children.data`.'
  },
  purposes: {
    en: "Say what children's data is used for: `children.purposes`.",
    de: 'Geben Sie an, wofür Daten von Kindern verwendet werden: `children.purposes`.'
  },
  publicPosting: {
    en: 'Say whether a child can make personal data public: `children.publicPosting`.',
    de: 'Geben Sie an, ob ein Kind persönliche Daten öffentlich machen kann: `children.publicPosting`.'
  },
  disclosure: {
    en: "Say to whom and why children's data is disclosed, or that it isn't: `children.disclosure`.",
    de: 'Geben Sie an, wem und wozu Daten von Kindern weitergegeben werden, oder dass sie es nicht werden: `children.disclosure`.'
  },
  retention: {
    en: "Say why and how long children's data is kept: `children.retention`.",
    de: 'Geben Sie an, warum und wie lange Daten von Kindern aufbewahrt werden: `children.retention`.'
  },
  internalIdentifiers: {
    en: 'Say for which internal operations identifiers are used and how other use is prevented, or that none are: `children.internalIdentifiers`.',
    de: 'Geben Sie an, für welche internen Vorgänge Kennungen verwendet werden und wie andere Verwendung verhindert wird, oder dass es keine gibt: `children.internalIdentifiers`.'
  },
  audio: {
    en: "Say how recordings of a child's voice are used and deleted: `children.audio`.",
    de: 'Geben Sie an, wie Aufnahmen der Stimme eines Kindes verwendet und gelöscht werden: `children.audio`.'
  },
  parentalRights: {
    en: "Say how parents review and delete a child's data and refuse more: `children.parentalRights`.",
    de: 'Geben Sie an, wie Eltern Daten eines Kindes einsehen, löschen lassen und weitere Erhebung ablehnen: `children.parentalRights`.'
  }
} satisfies Partial<Record<keyof Children, Localised>>

/** Every one of the fields of `children` is there and stated. */
export function childrenFields(...fields: readonly (keyof typeof missing)[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.children?.[field]
        if (policy.children === undefined || value === undefined) return unmet(missing[field])
        if (field === 'operators' && !policy.children.operators?.some(isReachable))
          return unmet(missing.operators)
        const words = typeof value === 'string' ? value : undefined
        const says = saysOf(policy.children, 'children')
        return everyStated(policy, [{path: `children.${field}`, says, words, sections: ['children']}])
      })
    )
}

/** One operator who can be reached may answer for the others: 16 CFR 312.4(d)(1). */
function isReachable({address, phone, email}: NonNullable<Children['operators']>[number]): boolean {
  return address !== undefined && phone !== undefined && email !== undefined
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
    neverByUs(policy, 'entice').map((placed) => factOf(placed, 'data', ['children'])),
    {
      en: 'Promise it: a practice with `never: entice` about children.',
      de: 'Sagen Sie es zu: eine Praxis mit `never: entice` über Kinder.'
    }
  )
