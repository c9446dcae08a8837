import {inBegunDefinition} from '../document/begun-definition.js'
import {nearest} from '@policy-gen/schema/problems'
import type {PhrasingContent} from 'mdast'
import {addressesOf, type Address} from '../document/links.js'
import type {PolicyDocument} from '../document/document.js'
import {inAnyLanguage} from '../languages/basics.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {inAllPlaces} from '../rule/places.js'
import type {Violation} from '../rule/rule.js'

const policyNoMisleadingLink: PolicyRule = definePolicyRule({
  id: 'policy-no-misleading-link',
  summary: 'links that lead elsewhere than their text says, have no meaningful text, or lead nowhere',
  why: `A reader who follows \`atlas.example\` and lands on another site has reason to distrust the rest of the policy, too;
one who writes to the address that is shown, rather than the one in the link, gets no answer. A screen reader can't follow an
empty link, and “click here” means nothing in a list of links.

Vague words are reported once for the whole text. An address in the path of another (a page about that site, a copy in an archive)
is fine here.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 2.4.4 Link Purpose',
    url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context'
  },
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    yield* emptyLinks(document)
    const addresses = addressesOf(document)
    for (const address of addresses) {
      yield* brokenScheme(address)
      yield* paddedWords(address, document)
      yield* otherPlace(address, document.source)
    }
    yield* vagueWords(addresses, document)
  }
})

export default policyNoMisleadingLink

function* emptyLinks(document: PolicyDocument): Iterable<Violation> {
  for (const node of document.nodes('link')) {
    const range = document.rangeOf(node)
    // An empty link to a place in the page is the mark that some tools put beside headings.
    if (!node.children.every(isBlank) || node.url.startsWith('#') || document.source[range.start] !== '[')
      continue
    yield {...range, message: 'Link without text — add some, or delete it'}
  }
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/**
 * `https://https//atlas.example`, `mailto://info@atlas.example`, `mialto:info@atlas.example`, and addresses
 * that a browser takes for a page of the same site: `info@atlas.example`, `www.atlas.example`
 */
function* brokenScheme({url, start, end}: Address): Iterable<Violation> {
  const right = url
    .replace(/^mailto:\/\/(?=[^/]*@)/i, 'mailto:')
    .replace(/^[a-z]{5,8}(?=:[^\s/@:]+@)/i, (scheme) => nearest(scheme.toLowerCase(), ['mailto']) ?? scheme)
    .replace(/^(?=[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}$)/i, 'mailto:')
    .replace(/^(?=www\.(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$))/i, 'https://')
    .replace(/^(?:https?:\/\/)+(?=https?:?\/\/)/i, '')
    .replace(/^(https?)(?=\/\/)/i, '$1:')
  if (right !== url) yield {start, end, message: `“${url}” leads nowhere — write “${right}”`, fix: right}
}

/** The space may be the only one between the link and the words beside it, which `--fix` must keep apart. */
function* paddedWords({text, end: addressEnd}: Address, document: PolicyDocument): Iterable<Violation> {
  if (!text) return
  const {source} = document
  const words = source.slice(text.start, text.end)
  const bare = words.trim()
  if (bare === '' || bare === words) return
  const isLeading = words.trimStart() !== words
  const place = isLeading ? 'Leading' : 'Trailing'
  const next = /^[^)\n]*\)(?=[\p{L}\p{N}])/u
  const isBetween = words.trimEnd() !== words && next.test(source.slice(addressEnd, addressEnd + 200))
  // Without it, `[a]([ b ](c))` would be one link, `[^1]` a note, `\]` no end, and `[a]: b[ c ](d)` an address. With it before
  // the link, `[a]` would be one, too, in `[a][ b ](c)`.
  const isNeeded =
    /\]\(?\[$/.test(source.slice(Math.max(0, text.start - 3), text.start)) ||
    /^\^|\\$/.test(bare) ||
    inBegunDefinition(document)(text.start)
  if (isBetween || isNeeded) {
    yield {...text, message: `${place} space in the link text — put it beside the link`}
  } else if (isLeading && !/[\s(["“‘*_>]|^$/.test(source.charAt(text.start - 2))) {
    const start = text.start - 1
    yield {
      start,
      end: text.end,
      message: `${place} space in the link text — put it before the link`,
      fix: ` [${bare}`
    }
  } else yield {...text, message: `${place} space in the link text — remove it`, fix: bare}
}

function* otherPlace({url, text}: Address, source: string): Iterable<Violation> {
  if (!text) return
  const words = shownIn(source.slice(text.start, text.end))
  const mailbox = /^mailto:(?:\/\/)?(?<address>[^?]+)/i.exec(url)?.groups?.address
  const says = mailbox === undefined ? hostIn(words) : (mailboxIn(words) ?? hostIn(words))
  if (says === undefined) return
  if (mailbox !== undefined) {
    if (decoded(mailbox).toLowerCase().trim() !== says)
      yield {
        ...text,
        message: `The text says ${words}, but the link writes to ${mailbox} — ${says.includes('@') ? 'make them the same' : 'show the e-mail address'}`
      }
    return
  }
  const target = hostIn(url)
  // A page about that site, or a copy of it.
  const isAbout = decoded(url)
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '')
    .includes(says.replace(/^www\./, ''))
  if (target !== undefined && !isSameSite(target, says) && !isAbout)
    yield {...text, message: `The text says ${says}, but the link leads to ${target} — make them the same`}
}

/**
 * The text that a reader sees: `gdpr\\_office`, `**atlas.example**` without their marks and without invisible
 * characters.
 */
function shownIn(markdown: string): string {
  return withoutMarks(markdown.replace(/[\p{Cf}\u00ad]/gu, '')).replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

/** `**atlas.example** ` without the marks at its ends. */
function withoutMarks(markdown: string): string {
  let start = 0
  let end = markdown.length
  while (start < end && /[\s*_`~]/.test(markdown.charAt(start))) start++
  while (end > start && /[\s*_`~]/.test(markdown.charAt(end - 1))) end--
  return markdown.slice(start, end)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** `here`, `click here`: one finding for all of them. */
function* vagueWords(addresses: readonly Address[], {source, placeOf}: PolicyDocument): Iterable<Violation> {
  const places = addresses.flatMap(({text}) =>
    text &&
    empty().test(
      source
        .slice(text.start, text.end)
        .replace(/[*_`~]/g, '')
        .trim()
    )
      ? [text]
      : []
  )
  const [first] = places
  if (!first) return
  const {count, note} = inAllPlaces(places, placeOf)
  const words = source.slice(first.start, first.end).trim()
  yield {...first, message: `“${words}”${count} does not say where the link leads — name the page`, note}
}

/** Words that are meaningless in a list of links. */
const empty = inAnyLanguage((anyOf) => `^${anyOf(({documents}) => documents.emptyLink)}$`, 'i')

/** The host of an address, or of words that look like one: `www.atlas.example/privacy`. */
function hostIn(words: string): string | undefined {
  return /^(?:https?:\/\/)?(?:[^\s@/]*@)?(?<host>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})(?=[:/?#]|$)/i
    .exec(words)
    ?.groups?.host?.toLowerCase()
}

/** `privacy@atlas.example`, whole. */
function mailboxIn(words: string): string | undefined {
  return /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i.test(words) ? words.toLowerCase() : undefined
}

/** `www.aki.example` belongs to `aki.example`; two addresses with the same registered name are as close. */
function isSameSite(one: string, other: string): boolean {
  return one.endsWith(`.${other}`) || other.endsWith(`.${one}`) || siteOf(one) === siteOf(other)
}

/** The name that was registered, so that `www.atlas.example` and `atlas.de` count as the same. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const short = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 && (labels.at(-1) ?? '').length === 2
  return labels.at(short ? -3 : -2) ?? host
}
