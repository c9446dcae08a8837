import type {Cookie} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Region} from '../vocabulary/regions.js'
import {partsBeyond, shareRegions, type Where} from './regions.js'

/**
 * The choice that people have about a cookie, and where; if it names no region: everywhere, or wherever
 * nothing else is stated.
 */
export interface ConsentToCookie {
  /** Its place in the policy. */
  readonly path: Path
  readonly choice: 'opt-in' | 'opt-out' | 'none'
  readonly where?: Where
}

/** What a cookie says about consent, region by region. */
export function consentTo({consent}: Cookie, cookie: Path = []): ConsentToCookie[] {
  const path = [...cookie, 'consent']
  if (consent === undefined) return []
  if (!Array.isArray(consent)) return [{path, choice: consent ? 'opt-in' : 'none'}]
  return consent.map((entry, index) => ({...entry, path: [...path, index]}))
}

/**
 * What a cookie says about consent in these regions, each entry with those of them that it is about.
 *
 * @example `[{choice: opt-in, where: [EU]}, {choice: none}]` in `EEA` are two: the second is about Norway, too.
 */
export function consentIn(
  regions: readonly Region[],
  cookie: Cookie,
  path: Path = []
): (ConsentToCookie & {readonly where: readonly Region[]})[] {
  const all = consentTo(cookie, path)
  const named = all.flatMap(({where = []}) => where)
  return all.flatMap((entry) => {
    const where =
      entry.where === undefined
        ? regions.flatMap((region) => partsBeyond(region, named))
        : entry.where.filter((region) => shareRegions([region], regions))
    return where.length === 0 ? [] : [{...entry, where}]
  })
}
