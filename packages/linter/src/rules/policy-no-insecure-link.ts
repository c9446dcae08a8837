import {addressesOf, bareAddressesOf} from '../document/links.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoInsecureLink: PolicyRule = definePolicyRule({
  id: 'policy-no-insecure-link',
  summary: 'links to the web that are not encrypted (`http:`)',
  why: `Over \`http:\` anyone on the way can read and change what a reader sees or sends — on the very page that explains how
data is protected. Nearly every site answers over \`https:\` today.`,
  preset: 'recommended',
  options: {},
  examples: {
    bad: [
      {
        markdown: 'Read the terms of [our shop](http://shop.example/terms).\n',
        findings: ['1:30-1:55 This link is not encrypted — use https://shop.example/terms'],
        fixed: 'Read the terms of [our shop](https://shop.example/terms).\n'
      },
      {
        markdown: 'Our terms (see http://shop.example/terms).\n',
        note: 'A bare address, which most pages turn into a link.',
        findings: ['1:16-1:41 This link is not encrypted — use https://shop.example/terms'],
        fixed: 'Our terms (see https://shop.example/terms).\n'
      }
    ],
    good: [
      {markdown: 'Read the terms of [our shop](https://shop.example/terms).\n'},
      {
        markdown: 'During tests the page is at <http://localhost:8080/>.\n',
        note: 'Local addresses are not on the web.'
      },
      {markdown: 'Type `http://shop.example` to get there.\n', note: 'Code is quoted.'},
      {
        markdown: '[Contact](https://web.archive.org/web/2014/http://shop.example/)\n',
        note: 'The original address is part of the archive’s.'
      }
    ]
  },
  *check(document) {
    for (const {url, start, end} of [...addressesOf(document), ...bareAddressesOf(document)]) {
      if (!/^http:\/\//i.test(url) || !leadsToTheWeb(url)) continue
      // As it is written: `?a=1&amp;b=2` keeps its reference.
      const secure = `https${document.source.slice(start + 'http'.length, end)}`
      yield {start, end, message: `This link is not encrypted — use ${secure}`, fix: secure}
    }
  }
})

export default policyNoInsecureLink

/** Not to this machine, a private network, or a name that only exists within one. */
function leadsToTheWeb(url: string): boolean {
  const host = /^http:\/\/(?:[^/@]*@)?(?<host>\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.groups?.host ?? ''
  return (
    host.includes('.') &&
    !/^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|localhost|internal|test)$|\.onion$/i.test(
      host
    )
  )
}
