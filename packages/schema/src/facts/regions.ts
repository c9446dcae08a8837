import type {Policy} from '../model/index.js'
import {regions, type Region} from '../vocabulary/regions.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'
import {covers, narrower} from '../vocabulary/tree.js'
import {homeCountry} from './organisation.js'
import {protectedBy} from './states.js'

/** Where something applies; if left out, everywhere. */
export type Where = readonly Region[] | undefined

/** Whether two things apply to some of the same people: `EU` and `DE` do, `EU` and `US` don't. */
export function shareRegions(one: Where, other: Where): boolean {
  if (one === undefined || other === undefined) return true
  return one.some((region) => other.some((each) => isIn(region, each) || isIn(each, region)))
}

/** Whether one region is another, or within it. */
export function isIn(inner: Region, outer: Region): boolean {
  return covers(regions, outer, inner)
}

/**
 * Whether all of a region is among others: as itself, within a wider one, or in all of its parts.
 *
 * @example isAmong('EEA', ['EU', 'IS', 'LI', 'NO']) // true
 */
export function isAmong(region: Region, others: readonly Region[]): boolean {
  if (others.some((other) => isIn(region, other))) return true
  return sums.includes(region) && narrower(regions, region).every((part) => isAmong(part, others))
}

/**
 * The regions of a list that none of the others holds, each once.
 *
 * @example broadest(['DE', 'EU', 'UK']) // ['EU', 'UK']
 */
export function broadest(where: readonly Region[]): Region[] {
  return [...new Set(where)].filter((region, _, all) =>
    all.every((other) => other === region || !isIn(region, other))
  )
}

/**
 * What remains of a region without others: the parts of it that they don't contain.
 *
 * @example partsBeyond('EEA', ['EU', 'US']) // ['IS', 'LI', 'NO']
 */
export function partsBeyond(region: Region, others: readonly Region[]): Region[] {
  if (isAmong(region, others)) return []
  if (!sums.includes(region) || !shareRegions([region], others)) return [region]
  return narrower(regions, region).flatMap((part) => partsBeyond(part, others))
}

/** The regions whose parts are all in the list. */
const sums: readonly Region[] = ['EEA', 'EU']

/**
 * Whether a law applies to what is done in these regions: where the people are whom it protects, or, by Art.
 * 3(1) GDPR, anywhere if the organisation is established in one of its own regions.
 */
export function concerns(
  regime: Regime,
  where: Where,
  policy: Pick<Policy, 'organisation' | 'states'>
): boolean {
  const {followsOrganisations = false} = laws[regime]
  const protects = protectedBy(regime, policy)
  return shareRegions(where, protects) || (followsOrganisations && isEstablishedIn(protects, policy))
}

function isEstablishedIn(where: readonly Region[], policy: Pick<Policy, 'organisation'>): boolean {
  const home = regionOf(homeCountry(policy))
  return home !== undefined && where.some((region) => isIn(home, region))
}

/** The region that a country is: the United Kingdom is `GB` among countries. */
function regionOf(country: string | undefined): Region | undefined {
  const id = country === 'GB' ? 'UK' : country
  return id !== undefined && isRegion(id) ? id : undefined
}

function isRegion(id: string): id is Region {
  return Object.hasOwn(regions, id)
}
