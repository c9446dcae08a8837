import type {Disclosure} from '@policy-gen/schema'

/** The context of a passage: all except the first two are likelihoods of the disclosure in question. */
export const aroundNames = [
  'own score',
  'is heading',
  'text below',
  'first below',
  'before',
  'after',
  'heading above',
  'rest of section',
  'lead-in',
  'rest of list',
  'strongest beside'
] as const

/** From here on, the context consists of likelihoods. */
export const firstLikelihood: number = aroundNames.indexOf('text below')

/** The names of the context: what is around, and which other disclosures the passage makes. */
export function contextNames(disclosures: readonly Disclosure[]): string[] {
  return [...aroundNames, ...disclosures.map((disclosure) => `beside ${disclosure}`)]
}
