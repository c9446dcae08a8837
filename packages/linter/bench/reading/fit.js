import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {loadLabelled} from './corpus.js'
import {fitWeights} from './fit-weights.js'
import {loadReader, packageFolder} from './reader.js'

// Writes src/languages/en/weights.ts from labelled policies: `node fit.js --corpus DIR`, where DIR holds
// `policies/` and `labels/`. The labels beside this script are for further policies of the same collection.
const {values} = parseArgs({options: {corpus: {type: 'string'}}})
if (values.corpus === undefined) {
  console.error('fit.js  no corpus is named — add --corpus DIR, a folder with policies/ and labels/')
  process.exit(2)
}
const reader = await loadReader()
const policies = join(values.corpus, 'policies')
const further = fileURLToPath(new URL('labels', import.meta.url))
const labelled = [
  ...loadLabelled(policies, join(values.corpus, 'labels'), reader),
  ...loadLabelled(policies, further, reader)
]
const weights = fitWeights(labelled, reader)
const target = join(packageFolder, 'src/languages/en/weights.ts')
writeFileSync(target, moduleOf(weights))
console.log(
  `${labelled.length} policies, ${Object.values(weights).reduce((sum, {features}) => sum + Object.keys(rounded(features)).length, 0)} weights`
)

function moduleOf(weights) {
  const shown = Object.fromEntries(
    Object.entries(weights).map(([disclosure, {base, features, context}]) => [
      disclosure,
      {base: round(base), features: rounded(features), context: rounded(context)}
    ])
  )
  return `import type {LanguageWeights} from '../weights.js'

/**
 * Fitted by \`bench/reading/fit.js\`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for the disclosure, a negative one against it. Weights too small to matter are left out.
 */
export const englishWeights: LanguageWeights = ${JSON.stringify(shown, null, 2)}
`
}

/** Largest first, so that the page can be read from the top. */
function rounded(weights) {
  return Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, round(weight)])
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  )
}

function round(weight) {
  return Math.round(weight * 100) / 100
}
