import type {Disclosure} from '@policy-gen/schema'

/** The context of a passage: all except the first two are likelihoods, the last one that of another disclosure. */
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

/** Returns the names of all values in a context: those around the passage, and its other disclosures. */
export function contextNames(disclosures: readonly Disclosure[]): string[] {
  return [...aroundNames, ...disclosures.map((disclosure) => `beside ${disclosure}`)]
}
