import {outdatedReferencesIn} from '../references/find-outdated-references.js'
import {outdatedLink, outdatedReferences, type OutdatedReference} from '../references/index.js'
import type {PolicyDocument, Range} from '../document/document.js'
import {addressesOf} from '../document/links.js'
import {within} from '../document/within.js'
import {dateOf} from '../dates/document-date.js'
import {readingLanguages} from '../languages/loading.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {inAllPlaces} from '../rule/places.js'
import type {Violation} from '../rule/rule.js'

type Options = {readonly except: readonly string[]; readonly policyDate: string | undefined}

const policyNoOutdatedReference: PolicyRule<Options> = definePolicyRule<Options>({
  id: 'policy-no-outdated-reference',
  summary: 'browsers, protocols, laws, companies and services that are gone',
  why: `Nobody has read a policy for years if it names Netscape, Privacy Shield or Directive 95/46/EC, and its readers draw the same
conclusion about the rest of it. Some of these references are wrong in law: a transfer that rests on the Privacy Shield rests on
nothing.

History (“formerly”, “was invalidated”, “replaced by”), quotations and names that the text defines for something else are fine.
Each reference is reported once, with all its places. A new name is only ever suggested, never an automatic fix: only the author knows
whether the sentence is still true. [All entries, with dates and sources](../references.md).`,
  preset: 'recommended',
  languages: readingLanguages,
  options: {
    except: {
      type: 'strings',
      values: outdatedReferences.map(({id}) => id),
      default: ['do-not-track'],
      summary: 'Ids of entries to skip. Default: `do-not-track`, which California still asks about.'
    },
    policyDate: {
      type: 'date',
      summary: 'The date of the policy, such as `2014-06-21`. Default: the date in the text.'
    }
  },
  *check(document, {except, policyDate = dateOf(document)}) {
    const isQuoted = within(document.nodes('blockquote').map(document.rangeOf))
    const places = new Map<OutdatedReference, Range[]>()
    for (const {start, end, reference} of mentionsIn(document, except)) {
      if (isQuoted(start)) continue
      const known = places.get(reference)
      if (known) known.push({start, end})
      else places.set(reference, [{start, end}])
    }
    for (const [reference, ranges] of places) yield violationOf(reference, ranges, document, policyDate)
  }
})

export default policyNoOutdatedReference

interface Mention extends Range {
  readonly reference: OutdatedReference
}

/** By name and by address, in the order of the text. */
function mentionsIn(document: PolicyDocument, except: readonly string[]): Mention[] {
  const links = addressesOf(document).flatMap(({url, start, end}): Mention[] => {
    const reference = outdatedLink(url)
    return reference && !except.includes(reference.id) ? [{start, end, reference}] : []
  })
  return [...outdatedReferencesIn(document.prose, document.reading.words, {except}), ...links].sort(
    (a, b) => a.start - b.start
  )
}

function violationOf(
  reference: OutdatedReference,
  places: readonly Range[],
  document: PolicyDocument,
  policyDate: string | undefined
): Violation {
  const {since, why, instead, replacement, minor, source} = reference
  const [first = {start: 0, end: 0}] = places
  const words = document.source.slice(first.start, first.end).replace(/\s+/g, ' ')
  const {count, note} = inAllPlaces(places, document.placeOf)
  return {
    ...first,
    message: `“${words}”${count} ${whenGone(since, policyDate)}: ${why} (${since}) — ${instead}`,
    note: [`Source: ${source.title}, ${source.url}`, note].filter(Boolean).join('\n\n'),
    ...(replacement !== undefined && {choices: [replacement]}),
    ...(minor && {minor})
  }
}

function whenGone(since: string, policyDate: string | undefined): string {
  if (policyDate === undefined) return 'is out of date'
  return since <= policyDate
    ? 'was out of date already when the policy was written'
    : 'has gone out of date since the policy was written'
}
