import {areas, type Area} from '../vocabulary/areas.js'
import {regimes as terms} from '../vocabulary/regimes.js'
import type {Policy} from '../model/index.js'
import {homeCountry} from './organisation.js'
import {countriesReached} from './receivers.js'

/** Whether a country belongs to an area. */
export function isWithin(area: Area, country: string): boolean {
  return areas[area].includes(country)
}

/** Every country outside an area that data goes to. */
export function thirdCountriesReached(policy: Policy, area: Area): ReturnType<typeof countriesReached> {
  return countriesReached(policy).filter(({country}) => !isWithin(area, country))
}

/**
 * The countries that are abroad for the laws that the policy names: outside the European Economic Area for
 * the GDPR, outside the United Kingdom for the UK GDPR. If the policy names neither, those other than the one
 * in which the organisation is established; if that is not stated, no country is known to be abroad.
 */
export function thirdCountries(policy: Policy): string[] {
  return [...new Set(countriesReached(policy).map(({country}) => country))].filter(isAbroad(policy))
}

/** Whether a country is abroad, in the same sense. */
export function isAbroad(policy: Policy): (country: string) => boolean {
  const areas = areasOf(policy)
  if (areas.length > 0) return (country) => areas.some((area) => !isWithin(area, country))
  const home = homeCountry(policy)
  if (home === undefined) return () => false
  return (country) => country !== home && !areaOf(home).some((area) => isWithin(area, country))
}

/** The areas whose law a policy answers to. */
export function areasOf({regimes = []}: Policy): Area[] {
  return regimes.flatMap((regime) => terms[regime].area ?? [])
}

function areaOf(country: string): Area[] {
  return (Object.keys(areas) as Area[]).filter((area) => isWithin(area, country))
}

/** A country by its English name, as it is written within a sentence: `Germany`, `the United States`. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames('en', {type: 'region'})
  const name = names.of(code) ?? code
  return /^United |Islands$|Republic$|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros)$/.test(
    name
  )
    ? `the ${name}`
    : name
}

let names: Intl.DisplayNames | undefined
