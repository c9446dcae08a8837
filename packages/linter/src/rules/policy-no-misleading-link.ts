import {addressesOf, type Address} from '../document/links.js'
import type {PolicyDocument} from '../document/document.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoMisleadingLink: PolicyRule = definePolicyRule({
  id: 'policy-no-misleading-link',
  summary: 'links whose words promise another place than they lead to, or say nothing',
  why: `Whoever reads \`atlas.example\` and lands on another site has reason to distrust the rest of the policy, too. An empty link
can not be followed with a screen reader; “click here” says nothing in a list of links; spaces inside the brackets are underlined.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 2.4.4 Link Purpose',
    url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context'
  },
  preset: 'recommended',
  options: {},
  examples: {
    bad: [
      {
        markdown: 'Write to [Atlas.example](mailto:privacy@atlas.example).\n',
        findings: [
          '1:11-1:24 These words look like a web site, but the link opens a mail to privacy@atlas.example — name the mailbox'
        ]
      },
      {
        markdown: 'See [www.atlas.example](https://tracker.example/?to=atlas).\n',
        findings: [
          '1:6-1:23 These words name www.atlas.example, but the link leads to tracker.example — name the place that it leads to'
        ]
      },
      {
        markdown: 'Please [ contact us](https://atlas.example/contact).\n',
        findings: ['1:9-1:20 The words of this link begin with a space — move it out of the brackets'],
        fixed: 'Please [contact us](https://atlas.example/contact).\n'
      },
      {
        markdown: 'To opt out, [click here](https://atlas.example/opt-out).\n',
        findings: ['1:14-1:24 “click here” does not say where the link leads — name it']
      },
      {
        markdown: 'Our terms: [](https://atlas.example/terms)\n',
        findings: ['1:12-1:43 This link has no words — say where it leads']
      }
    ],
    good: [
      {markdown: 'Write to [privacy@atlas.example](mailto:privacy@atlas.example).\n'},
      {
        markdown:
          'See [atlas.example](https://www.atlas.example/) and [our terms](https://atlas.example/terms).\n'
      },
      {markdown: 'See [https://atlas.example/privacy](https://atlas.example/privacy).\n'},
      {markdown: '[![Logo](https://atlas.example/logo.png)](https://atlas.example/)\n'}
    ]
  },
  *check(document) {
    yield* emptyLinks(document)
    for (const address of addressesOf(document)) yield* misleading(address, document.source)
  }
})

export default policyNoMisleadingLink

function* emptyLinks(document: PolicyDocument): Iterable<Violation> {
  for (const node of document.nodes('link')) {
    const range = document.rangeOf(node)
    // An empty link to a place in the page is the mark that some tools put beside headings.
    if (node.children.length > 0 || node.url.startsWith('#') || document.source[range.start] !== '[') continue
    yield {...range, message: 'This link has no words — say where it leads'}
  }
}

function* misleading({url, text: range}: Address, source: string): Iterable<Violation> {
  if (!range) return
  const text = source.slice(range.start, range.end)
  const words = text.replace(/[*_`~]/g, '').trim()
  if (words === '') return
  if (words !== '' && text.trim() !== text) {
    const where = text.trimStart() === text ? 'end' : 'begin'
    yield {
      ...range,
      message: `The words of this link ${where} with a space — move it out of the brackets`,
      fix: text.trim()
    }
    return
  }
  if (empty.test(words)) {
    yield {...range, message: `“${words}” does not say where the link leads — name it`}
    return
  }
  const named = hostIn(words)
  if (named === undefined) return
  const mailbox = /^mailto:(?<address>[^?]+)/i.exec(url)?.groups?.address
  if (mailbox !== undefined) {
    if (!words.includes('@')) {
      yield {
        ...range,
        message: `These words look like a web site, but the link opens a mail to ${mailbox} — name the mailbox`
      }
    }
    return
  }
  const target = hostIn(url)
  if (target !== undefined && siteOf(target) !== siteOf(named)) {
    yield {
      ...range,
      message: `These words name ${named}, but the link leads to ${target} — name the place that it leads to`
    }
  }
}

/** Words that say nothing in a list of links, in the languages that this linter reads. */
const empty =
  /^(?:click (?:here|this link)|here|this (?:link|page)|link|read more|more|hier(?: klicken)?|klicken sie hier|diesen link|mehr|(?:cliquez )?ici|ce lien|en savoir plus)$/i

/** The host of an address, or of words that look like one: `www.atlas.example/privacy`. */
function hostIn(words: string): string | undefined {
  return /^(?:https?:\/\/)?(?:[^\s@/]*@)?(?<host>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})(?=[:/?#]|$)/i
    .exec(words)
    ?.groups?.host?.toLowerCase()
}

/** The last two labels, so that `www.` and other names of one site count as the same. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const short = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 && (labels.at(-1) ?? '').length === 2
  return labels.slice(short ? -3 : -2).join('.')
}
