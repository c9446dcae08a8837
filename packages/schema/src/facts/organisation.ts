import type {Organisation, Policy} from '../model/index.js'

/** Somebody who represents the organisation in the European Union or the United Kingdom. */
export type Representative = Exclude<NonNullable<Organisation['representatives']>, 'none'>[number]

/** The representatives that a policy names. */
export function representativesOf({
  organisation: {representatives}
}: Pick<Policy, 'organisation'>): readonly Representative[] {
  return representatives === undefined || representatives === 'none' ? [] : representatives
}

/** Where the organisation is established, if its address says so. */
export function homeCountry({organisation}: Pick<Policy, 'organisation'>): string | undefined {
  return organisation.address?.country ?? organisation.contact?.address?.country
}
