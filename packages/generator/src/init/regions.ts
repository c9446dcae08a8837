import {labels, regions as knownRegions, unknownName, type Region} from '@policy-gen/schema'
import {country, type Checked} from './checks.js'

/**
 * Where people are, by codes or names; `everywhere` means no region in particular.
 *
 * @example regions('eu, United Kingdom, California') // {value: ['EU', 'UK', 'US-CA']}
 */
export function regions(text: string): Checked<readonly Region[]> {
  const names = text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return {fault: 'Name at least one, or write `everywhere`.'}
  if (names.some((name) => name.toLowerCase() === 'everywhere'))
    return names.length === 1 ? {value: []} : {fault: 'Name regions, or `everywhere` alone.'}
  const found = names.map(regionNamed)
  const unknown = found.indexOf(undefined)
  return unknown < 0
    ? {value: [...new Set(found.filter((region) => region !== undefined))]}
    : {fault: faultOf(names[unknown] ?? '')}
}

function regionNamed(name: string): Region | undefined {
  const code = name.toUpperCase()
  if (isRegion(code)) return code
  const wanted = name.toLowerCase().replace(/^the /, '')
  const called = ids.find((region) => nameOf(region).toLowerCase() === wanted)
  return called ?? regionOfCountry(name)
}

/** The United Kingdom is `UK` among regions, and `GB` among countries. */
function regionOfCountry(name: string): Region | undefined {
  const checked = country(name)
  if ('fault' in checked) return undefined
  const id = checked.value === 'GB' ? 'UK' : checked.value
  return isRegion(id) ? id : undefined
}

function faultOf(name: string): string {
  return unknownName('region', name, ['everywhere', ...ids, ...ids.map(nameOf)], {
    otherwise: 'write codes or names, such as `EU, UK, US-CA`, or `everywhere`.'
  }).message
}

/** `California`, whose label is `in California`. */
function nameOf(region: Region): string {
  return labels.en.regions[region].replace(/^in (?:the )?/, '')
}

const ids = Object.keys(knownRegions).filter(isRegion)

function isRegion(id: string): id is Region {
  return Object.hasOwn(knownRegions, id)
}
