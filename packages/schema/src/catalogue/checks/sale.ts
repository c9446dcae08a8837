import type {Policy} from '../../model/index.js'
import type {Localised} from '../../vocabulary/term.js'
import {joined, unmet, type Answer} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated} from '../stated.js'
import {saysOf} from './practice-facts.js'

type Sale = NonNullable<Policy['sale']>
type Signals = NonNullable<Policy['signals']>

const saleMissing = {
  sold: {
    en: 'Say what was sold in the last 12 months, or that nothing was: `sale.sold`.',
    de: 'Geben Sie an, was in den letzten 12 Monaten verkauft wurde, oder dass nichts verkauft wurde: `sale.sold`.'
  },
  shared: {
    en: 'Say what was shared for advertising across sites in the last 12 months, or that nothing was: `sale.shared`.',
    de: 'Geben Sie an, was in den letzten 12 Monaten für seitenübergreifende Werbung weitergegeben wurde, oder dass es nichts war: `sale.shared`.'
  },
  businessPurpose: {
    en: 'Say what was disclosed for a business purpose in the last 12 months, or that nothing was: `sale.businessPurpose`.',
    de: 'Geben Sie an, was in den letzten 12 Monaten für einen Geschäftszweck weitergegeben wurde, oder dass es nichts war: `sale.businessPurpose`.'
  },
  under16: {
    en: 'Say whether you know that you sell or share data of people under 16: `sale.under16`.',
    de: 'Geben Sie an, ob Sie wissen, dass Sie Daten von Personen unter 16 Jahren verkaufen oder weitergeben: `sale.under16`.'
  },
  under16Process: {
    en: 'Say how people under 16, or their parents, consent to sale or sharing: `sale.under16Process`.',
    de: 'Geben Sie an, wie Personen unter 16 Jahren oder ihre Eltern in Verkauf oder Weitergabe einwilligen: `sale.under16Process`.'
  },
  sensitiveUse: {
    en: 'Say how far sensitive data is used: `sale.sensitiveUse`.',
    de: 'Geben Sie an, wie weit sensible Daten genutzt werden: `sale.sensitiveUse`.'
  },
  optOutLink: {
    en: 'Give the address of the opt-out link: `sale.optOutLink`.',
    de: 'Geben Sie die Adresse des Links zum Widerspruch an: `sale.optOutLink`.'
  },
  limitLink: {
    en: 'Give the address of the link that limits the use of sensitive data: `sale.limitLink`.',
    de: 'Geben Sie die Adresse des Links an, der die Nutzung sensibler Daten begrenzt: `sale.limitLink`.'
  }
} satisfies Partial<Record<keyof Sale, Localised>>

/** Every one of the fields of `sale` is there and stated. */
export function saleFields(...fields: readonly (keyof typeof saleMissing)[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.sale?.[field]
        if (value === undefined) return unmet(saleMissing[field])
        // `none` and `limited` are words of the file; a link or a sentence may be in the prose.
        const literal = typeof value === 'string' && field !== 'sensitiveUse' && value !== 'none'
        const words = literal ? value : undefined
        const says = saysOf(policy.sale ?? {}, 'sale')
        return everyStated(policy, [{path: `sale.${field}`, says, words, sections: ['sale']}])
      })
    )
}

const signalMissing = {
  doNotTrack: {
    en: 'Say what happens when a browser sends Do Not Track: `signals.doNotTrack`.',
    de: 'Geben Sie an, was geschieht, wenn ein Browser Do Not Track sendet: `signals.doNotTrack`.'
  },
  optOutPreference: {
    en: 'Say what happens when a browser sends an opt-out preference signal: `signals.optOutPreference`.',
    de: 'Geben Sie an, was geschieht, wenn ein Browser ein Widerspruchssignal sendet: `signals.optOutPreference`.'
  },
  frictionless: {
    en: 'Say whether such signals are processed in a frictionless manner: `signals.frictionless`.',
    de: 'Geben Sie an, ob solche Signale reibungslos („frictionless“) verarbeitet werden: `signals.frictionless`.'
  },
  explanation: {
    en: 'Explain what exactly is done on a signal, and how to use one: `signals.explanation`.',
    de: 'Erklären Sie, was auf ein Signal hin genau geschieht, und wie man eines nutzt: `signals.explanation`.'
  },
  thirdPartyTracking: {
    en: 'Say whether others collect data about activities over time and across sites: `signals.thirdPartyTracking`.',
    de: 'Geben Sie an, ob Dritte Daten über Aktivitäten über längere Zeit und über Websites hinweg erheben: `signals.thirdPartyTracking`.'
  }
} satisfies Partial<Record<keyof Signals, Localised>>

/** Every one of the fields of `signals` is there and stated. */
export function signalFields(...fields: readonly (keyof typeof signalMissing)[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        if (policy.signals?.[field] === undefined) return unmet(signalMissing[field])
        const words = field === 'explanation' ? policy.signals.explanation : undefined
        const says = saysOf(policy.signals, 'signals')
        return everyStated(policy, [{path: `signals.${field}`, says, words, sections: ['do-not-track']}])
      })
    )
}
