import {addressesOf} from '../document/links.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoArchiveLink: PolicyRule = definePolicyRule({
  id: 'policy-no-archive-link',
  summary: 'links that lead through a web archive instead of to the page itself',
  why: `A policy that was copied from an archive often keeps the archive's addresses. Readers then land on an old copy
of a page that they were meant to act on: a contact form that sends nothing, an opt-out that opts out of nothing.

The notice of an archive at the head of a document is left alone.`,
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    for (const {url, start, end} of addressesOf(document)) {
      const original = originalOf(url)
      if (original !== undefined) {
        yield {
          start,
          end,
          message: `This link leads to a copy in the Wayback Machine — link to ${original} itself`,
          ...(isPlain(original) && {fix: original})
        }
      } else if (/^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/\w/i.test(url)) {
        yield {start, end, message: 'This link leads to a copy in archive.today — link to the page itself'}
      }
    }
  }
})

export default policyNoArchiveLink

/**
 * The address that the Wayback Machine was asked for. It may be percent-encoded.
 *
 * @example originalOf('https://web.archive.org/web/2014id_/http%3A//a.example/b') // 'http://a.example/b'
 */
function originalOf(url: string): string | undefined {
  let original = unwrapped(url)
  // A copy may be one of a copy.
  for (let next = original; next !== undefined; next = unwrapped(next)) original = next
  return original
}

function unwrapped(url: string): string | undefined {
  const wrapped =
    /^https?:\/\/(?:web|wayback)\.archive\.org\/web\/\d{4,14}\*?(?:[a-z]{2}_)?\/(?<address>.+)$/i.exec(url)
  const address = wrapped?.groups?.address
  if (address === undefined) return undefined
  const decoded = /^https?%3A%2F%2F/i.test(address)
    ? decodeAll(address)
    : address.replace(/^(?<scheme>https?)%3A\/\//i, '$<scheme>://')
  return /^(?:https?:\/\/|mailto:)/i.test(decoded) ? decoded : `http://${decoded}`
}

/**
 * Whether an address can safely replace another anywhere: nothing in it ends a link, a tag or a quotation.
 */
function isPlain(address: string): boolean {
  return /^[\w!#$%&*+,./:;=?@~-]+$/.test(address) && !/&#?\w+;/.test(address)
}

/** If the slashes are encoded, the whole address is. */
function decodeAll(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address.replace(/%3A/i, ':').replace(/%2F/gi, '/')
  }
}
