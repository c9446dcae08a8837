import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'
import {randomNumbers} from '../bench/random-numbers.js'
import {policiesIn} from '../../packages/generator/bench/lint-corpus.js'
import {faultsOf} from './faults.js'
import {hostileTexts} from './index.js'
import {mutated, randomText} from './mutations.js'
import {examplesOf} from 'remark-preset-lint-policy/documentation'
import {rules} from 'remark-preset-lint-policy/rules'

/** @typedef {'markdown' | 'html' | 'policy'} Kind */

// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- What a thread is given has no type.
const {seed, documents, corpus} = /** @type {{seed: number, documents: number, corpus?: string}} */ (
  workerData
)
const random = randomNumbers(seed)

/** Policy files of the examples, without those of more than a few kilobytes: small documents are quick. */
const policies = readdirSync(fileURLToPath(new URL('../../examples/', import.meta.url)), {
  recursive: true,
  encoding: 'utf8'
})
  .filter((path) => /policy\.ya?ml$/.test(path) && !path.includes('node_modules'))
  .map((path) => readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8'))
  .filter(({length}) => length < 6000)

/** The examples of the rules. */
const examples = rules
  .map(({rule}) => examplesOf(rule.id))
  .flatMap(({bad, good}) => [...bad, ...good].map(({markdown}) => markdown))

/** The blocks of real policies, a few at a time. */
const parts =
  corpus === undefined
    ? []
    : policiesIn(corpus).flatMap((text) => text.match(/[^]{400,2000}?(?:\n\n|$)/g) ?? [])

/** @type {Readonly<Record<Kind, readonly string[]>>} */
const seeds = {
  markdown: [...examples, ...parts, ...hostileTexts.markdown.map(({text}) => text(60))],
  html: [
    ...[...examples, ...parts].map(
      (text) => `<h1>Privacy</h1>\n<p>${text.replaceAll('\n\n', '</p>\n<p>')}</p>`
    ),
    ...hostileTexts.html.map(({text}) => text(60))
  ],
  policy: [...policies, ...hostileTexts.policy.map(({text}) => text(200))]
}

/** @type {Record<Kind, number>} */
const counts = {markdown: 0, html: 0, policy: 0}
/** @type {Map<string, {fault: string, count: number, example: string}>} */
const found = new Map()
let checks = 0
let fixes = 0
/** Policy files are larger, and each becomes a document: only one in eight is one. @type {readonly Kind[]} */
const turns = ['markdown', 'html', 'markdown', 'html', 'markdown', 'html', 'markdown', 'policy']
for (let number = 0; number < documents; number++) {
  const kind = turns[number % turns.length] ?? 'markdown'
  const text =
    kind !== 'policy' && random() < 0.3 ? randomText(kind, random) : mutated(pick(seeds[kind]), kind, random)
  const result = await faultsOf(kind, text)
  counts[kind]++
  checks += result.checks
  if (result.fixed) fixes++
  for (const fault of result.faults) {
    const known = found.get(fault)
    // The shortest text shows a fault best.
    if (!known) {
      found.set(fault, {fault, count: 1, example: text})
      parentPort?.postMessage({fault, text})
    } else {
      known.count++
      if (text.length < known.example.length) known.example = text
    }
  }
  if ((number + 1) % 500 === 0) report()
}
report()

/** The results so far, so that nothing is lost if somebody ends the process. */
function report() {
  parentPort?.postMessage({documents: counts, checks, fixes, faults: [...found.values()]})
}

/** @param {readonly string[]} texts */
function pick(texts) {
  return texts[Math.floor(random() * texts.length)] ?? ''
}
