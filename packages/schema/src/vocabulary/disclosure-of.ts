import type {Disclosure, DisclosureItem} from './disclosures.js'

/**
 * The disclosure that an item belongs to.
 *
 * @example disclosureOf('rights.access') // 'rights'
 */
export function disclosureOf(id: Disclosure | DisclosureItem): Disclosure {
  const end = id.indexOf('.')
  return (end === -1 ? id : id.slice(0, end)) as Disclosure
}
