import {compilePrivacyPolicy} from '@openpolicy/core'
import {parsePolicy} from '@policy-gen/schema'
import {composeDocument, pageOf, render} from 'policy-gen'
import console from 'node:console'
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {URL} from 'node:url'
import {optionsOf} from '../../../scripts/bench/options.js'

optionsOf(
  'npm run build && node packages/generator/bench/build.js',
  `How long do 1,000 modern policies take in one process: YAML → facts → Markdown and HTML? For
comparison, in the same run, @openpolicy/core turns 1,000 similar configurations into trees of nodes,
without reading or writing a file.`,
  {}
)
const count = 1000
const studio = readFileSync(new URL('../../../examples/studio/policy.yaml', import.meta.url), 'utf8')
/** @param {number} number */
const nameOf = (number) => `Studio ${number}`
const texts = Array.from({length: count}, (_, number) => studio.replaceAll('Studio Lindgren', nameOf(number)))

const warm = texts.slice(0, 50)
measureParts(warm)
theirs(warm.length)

// In turns, so that a busy machine slows both; the median of each counts.
const rounds = Array.from({length: 3}, () => ({...measureParts(texts), tree: theirs(count)}))
const read = median(rounds.map(({read}) => read))
const written = median(rounds.map(({written}) => written))
const tree = median(rounds.map(({tree}) => tree))
const bytes = rounds[0]?.bytes ?? 0
const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`

console.log(`${count} policies, Node ${process.versions.node}`)
console.log(`read and validate the YAML       ${seconds(read)}`)
console.log(`write Markdown and HTML          ${seconds(written)}  (${(bytes / 1e6).toFixed(1)} MB)`)
console.log(`together                         ${seconds(read + written)}`)
console.log(
  `@openpolicy/core 0.0.34, a tree  ${seconds(tree)}  (ours takes ${(written / tree).toFixed(1)} times that to write)`
)

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** @param {readonly string[]} texts */
function measureParts(texts) {
  const start = performance.now()
  const policies = texts.map((text) => {
    const {policy, problems} = parsePolicy(text)
    if (!policy) throw new Error(problems[0]?.message)
    return policy
  })
  const middle = performance.now()
  let bytes = 0
  for (const policy of policies) {
    const document = composeDocument(policy)
    const html = render(document.markdown, pageOf(policy, document))
    if (!html.includes('</html>')) throw new Error('The page is not whole.')
    bytes += document.markdown.length + html.length
  }
  return {read: middle - start, written: performance.now() - middle, bytes}
}

/** @param {number} count */
function theirs(count) {
  const start = performance.now()
  for (let number = 0; number < count; number++) {
    if (compilePrivacyPolicy(configuration(nameOf(number))) === null) throw new Error('Nothing was compiled.')
  }
  return performance.now() - start
}

/**
 * The facts of examples/studio, as far as their model holds them.
 *
 * @param {string} name
 * @returns {import('@openpolicy/core').OpenPolicyConfig}
 */
function configuration(name) {
  const occasions = [
    'Orders',
    'Accounts',
    'Newsletter',
    'Workshops',
    'Correspondence',
    'Visiting',
    'Statistics',
    'Fraud'
  ]
  return {
    company: {
      name,
      legalName: `${name} GmbH`,
      address: 'Ohlauer Straße 38, 10999 Berlin',
      contact: {email: 'privacy@studio.example', phone: '+49 30 5550100'},
      dpo: {required: false}
    },
    effectiveDate: '2026-01-01',
    jurisdictions: ['eu'],
    locale: 'en',
    data: {
      collected: Object.fromEntries(
        occasions.map((occasion) => [occasion, ['Name', 'E-mail address', 'Postal address']])
      ),
      context: Object.fromEntries(
        occasions.map((occasion) => [
          occasion,
          {
            purpose: 'To deliver what was ordered',
            lawfulBasis: 'contract',
            retention: '10 years',
            provision: {basis: 'contractual', consequences: 'We cannot deliver.'}
          }
        ])
      )
    },
    thirdParties: ['Hosting', 'Payments', 'Parcels', 'Newsletter', 'Statistics'].map((name) => ({
      name,
      purpose: `${name} on our behalf`,
      policyUrl: 'https://partner.example/privacy'
    })),
    cookies: {
      used: {essential: true, analytics: true},
      context: {essential: {lawfulBasis: 'legitimate_interests'}, analytics: {lawfulBasis: 'consent'}}
    },
    policies: ['privacy']
  }
}
