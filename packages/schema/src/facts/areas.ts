import type {Policy} from '../model/index.js'
import {countriesReached} from './receivers.js'

/** An area within which a law lets data move freely. */
export type Area = 'EU' | 'UK'

/** The member states of the European Union, and Iceland, Liechtenstein and Norway. */
const economicArea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ')
)

/** Whether a country belongs to an area. */
export function isWithin(area: Area, country: string): boolean {
  return area === 'EU' ? economicArea.has(country) : country === 'GB'
}

/** Where the organisation is established, as far as its address tells. */
export function homeCountry({organisation}: Policy): string | undefined {
  return organisation.address?.country ?? organisation.contact?.address?.country
}

/** Every country outside an area that data goes to. */
export function thirdCountriesReached(policy: Policy, area: Area): ReturnType<typeof countriesReached> {
  return countriesReached(policy).filter(({country}) => !isWithin(area, country))
}
