import {
  findOutdatedReferences,
  outdatedReferences,
  type OutdatedReferenceFinding
} from '../references/index.js'
import type {PolicyDocument} from '../document/document.js'
import {dateOf} from '../dates/document-date.js'
import {within} from '../document/within.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

type Options = {readonly except: readonly string[]; readonly policyDate: string | undefined}

const policyNoOutdatedReference: PolicyRule<Options> = definePolicyRule<Options>({
  id: 'policy-no-outdated-reference',
  summary: 'browsers, protocols, laws, companies and services that are gone',
  why: `A policy that names Netscape, Privacy Shield or Directive 95/46/EC was not read by anybody for years, and its readers draw the
same conclusion about the rest of it. Some of these references are wrong in law: a transfer that rests on the Privacy Shield rests
on nothing.

What is told as history (“formerly”, “was invalidated”, “replaced by”) and what stands in a quotation is healthy.
[All entries, with dates and sources](../references.md).`,
  preset: 'recommended',
  options: {
    except: {
      type: 'strings',
      values: outdatedReferences.map(({id}) => id),
      default: [],
      summary: 'Ids of entries to pass over, such as `do-not-track`.'
    },
    policyDate: {
      type: 'date',
      summary: 'The day of the policy, such as `2014-06-21`. Without it: the date in the text.'
    }
  },
  examples: {
    bad: [
      {
        markdown: 'Our shop uses SSL and works with Netscape Navigator.\n',
        findings: [
          '1:15-1:18 “SSL” is out of date: RFC 7568 prohibits its last version, SSL 3.0 (2015-06-25) — name what is used today: TLS 1.2 or later',
          '1:34-1:52 “Netscape Navigator” is out of date: its support ended (2008-03-01) — name no browser: any current one will do'
        ]
      },
      {
        markdown: 'We use Google AdWords.\n',
        options: {policyDate: '2016-01-01'},
        findings: [
          '1:8-1:22 “Google AdWords” has gone out of date since the policy was written: it is called Google Ads (2018-07-24) — write “Google Ads”'
        ],
        fixed: 'We use Google Ads.\n'
      }
    ],
    good: [
      {markdown: 'The GDPR replaced Directive 95/46/EC.\n'},
      {markdown: '> We use Netscape.\n', note: 'A quotation.'},
      {markdown: 'Connections use TLS 1.3.\n'}
    ]
  },
  *check(document, {except, policyDate = dateOf(document)}) {
    const options = policyDate === undefined ? {except} : {except, date: policyDate}
    const isQuoted = within(document.nodes('blockquote').map(document.rangeOf))
    const told = new Set<string>()
    for (const finding of findOutdatedReferences(document.prose, options)) {
      const {id, minor} = finding.reference
      // A remark is made once; a fault is named at each of its places, so that each can be mended.
      if (minor && told.has(id)) continue
      told.add(id)
      if (isQuoted(finding.start)) continue
      yield violationOf(finding, document)
    }
  }
})

export default policyNoOutdatedReference

function violationOf(
  {start, end, reference, atTheTime}: OutdatedReferenceFinding,
  {source}: PolicyDocument
): Violation {
  const {since, why, instead, replacement, minor, source: from} = reference
  const words = source.slice(start, end).replace(/\s+/g, ' ')
  const when =
    atTheTime === undefined
      ? 'is out of date'
      : atTheTime
        ? 'was out of date already when the policy was written'
        : 'has gone out of date since the policy was written'
  return {
    start,
    end,
    message: `“${words}” ${when}: ${why} (${since}) — ${instead}`,
    note: `Source: ${from.title}, ${from.url}`,
    ...(replacement !== undefined && {fix: replacement}),
    ...(minor && {minor})
  }
}
