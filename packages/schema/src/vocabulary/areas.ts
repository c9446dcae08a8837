/** An area within which a law lets data move freely. */
export type Area = 'EU' | 'UK' | 'CH'

/**
 * The countries of each: the member states of the European Union with Iceland, Liechtenstein and Norway; the
 * other areas are single countries.
 */
export const areas: Readonly<Record<Area, readonly string[]>> = {
  EU: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
  UK: ['GB'],
  CH: ['CH']
}
