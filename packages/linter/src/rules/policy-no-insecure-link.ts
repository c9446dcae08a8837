import type {PolicyDocument} from '../document/document.js'
import {addressesOf, bareAddressesOf, framesOf} from '../document/links.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoInsecureLink: PolicyRule = definePolicyRule({
  id: 'policy-no-insecure-link',
  summary: 'links to the web, and frames, that are not encrypted (`http:`)',
  why: `Over \`http:\` anyone along the way can read and change what a reader sees or sends — on the very page that explains
how data is protected. Nearly every site answers over \`https:\` today.`,
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    const frames = new Set(framesOf(document))
    for (const address of [...addressesOf(document), ...bareAddressesOf(document), ...frames]) {
      const {url, start, end} = address
      if (!/^http:\/\//i.test(url) || !leadsToTheWeb(url) || isLogged(start, document)) continue
      const written = document.source.slice(start, end)
      // As it is written: `?a=1&amp;b=2` keeps its reference. In `&#104;ttp://a.example`, the place of the “s” is unclear.
      const fix = /^http/i.test(written) ? `https${written.slice('http'.length)}` : undefined
      const secure = /^http:/i.test(written) ? fix : `https${url.slice('http'.length)}`
      const message = `This ${frames.has(address) ? 'frame' : 'link'} is not encrypted — use ${secure}`
      yield {start, end, message, ...(fix !== undefined && {fix})}
    }
  }
})

export default policyNoInsecureLink

/** An example of what a server writes down: `203.0.113.5 - 25/Mar/2003 10:15:32 - http://atlas.example/?q=cars`. */
function isLogged(start: number, {source}: PolicyDocument): boolean {
  const lines = source.slice(Math.max(0, start - 200), start).split('\n')
  return lines.slice(-2).some((line) => /^\d{1,3}(?:\.\d{1,3}){3} - /.test(line))
}

/** Except to this machine, a private network, or a name that only exists within one. */
function leadsToTheWeb(url: string): boolean {
  const host = /^http:\/\/(?:[^/@]*@)?(?<host>\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.groups?.host ?? ''
  return (
    host.includes('.') &&
    !/^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|localhost|internal|test)$|\.onion$/i.test(
      host
    )
  )
}
