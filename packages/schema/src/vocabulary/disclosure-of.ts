import type {Disclosure, DisclosureItem} from './disclosures.js'

/**
 * The disclosure that an item belongs to.
 *
 * @example disclosureOf('rights.access') // 'rights'
 */
export function disclosureOf(id: Disclosure | DisclosureItem): Disclosure {
  const [parent = id] = id.split('.')
  return parent as Disclosure
}
