import type {Address} from '@policy-gen/schema'

/**
 * A postal address in one line, in the order of its country.
 *
 * @example postalLine({street: 'Lange Gasse 1', postalCode: '20095', city: 'Hamburg', country: 'DE'}, 'Germany')
 * // 'Lange Gasse 1, 20095 Hamburg, Germany'
 */
export function postalLine(address: Address, country: string): string {
  return [...streetLines(address), cityLine(address), country].join(', ')
}

function streetLines({street}: Address): readonly string[] {
  if (street === undefined) return []
  return typeof street === 'string' ? [street] : street
}

function cityLine({city, region, postalCode, country}: Address): string {
  if (codeAfterRegion.has(country)) return [city, words(region, postalCode)].filter(Boolean).join(', ')
  if (codeAfterCity.has(country)) return words([city, region].filter(Boolean).join(', '), postalCode)
  return [words(postalCode, city), region].filter(Boolean).join(', ')
}

/** `Portland, OR 97205` */
const codeAfterRegion: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'BR', 'IN', 'MX'])

/** `London EC1A 1BB` */
const codeAfterCity: ReadonlySet<string> = new Set(['GB', 'IE', 'NZ', 'SG'])

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
