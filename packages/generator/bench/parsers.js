import process from 'node:process'
import {isDeepStrictEqual} from 'node:util'
import {optionsOf} from '../../../scripts/bench/options.js'
import {lintTree} from '../dist/lint/lint-markdown.js'
import {markdownTree} from '../dist/lint/markdown-tree.js'
import {remarkTree} from '../dist/lint/remark-tree.js'
import {madePolicies, policiesIn} from './lint-corpus.js'

/** @import {Nodes, Root} from 'mdast' */

const values = optionsOf(
  'npm run bench:parsers --',
  `Do the native parser and remark read the same? Compares the trees of every text, with all places, and
what the strict preset and two laws find in them. Exits with 1 where the findings differ.`,
  {
    corpus: {
      type: 'string',
      value: 'DIR',
      about: 'Markdown files below this folder; without it, texts made here'
    },
    count: {type: 'string', value: 'COUNT', about: 'how many texts are made', default: '200'}
  }
)
const choice = /** @type {const} */ ({preset: 'strict', regimes: ['gdpr', 'ccpa']})
const texts = values.corpus === undefined ? madePolicies(Number(values.count)) : policiesIn(values.corpus)

let sameTrees = 0
/** @type {{text: string, native: readonly string[], remark: readonly string[]}[]} */
const different = []
for (const text of texts) {
  const native = await markdownTree(text)
  const remark = remarkTree(text)
  if (isDeepStrictEqual(bare(native), bare(remark))) sameTrees++
  const [found, expected] = [await findings(native, text), await findings(remark, text)]
  if (!isDeepStrictEqual(found, expected)) different.push({text, native: found, remark: expected})
}

for (const {text, native, remark} of different) {
  console.log(text.slice(0, 60).replace(/\s+/g, ' '))
  for (const line of native.filter((line) => !remark.includes(line))) console.log(`  only native: ${line}`)
  for (const line of remark.filter((line) => !native.includes(line))) console.log(`  only remark: ${line}`)
}
console.log(
  `${texts.length} texts, ${sameTrees} with the same tree, ${texts.length - different.length} with the same findings`
)
process.exitCode = different.length > 0 ? 1 : 0

/** @param {Root} tree @param {string} text */
async function findings(tree, text) {
  const found = await lintTree(tree, {text}, choice)
  return found.map(({rule, start, end, message}) => `${start}-${end} ${rule} ${message}`)
}

/**
 * What a tree says, with places, whatever else its parser leaves in it.
 *
 * @param {Nodes} node
 * @returns {unknown}
 */
function bare(node) {
  const {type, position} = node
  const own = Object.entries(node).filter(
    ([key, value]) =>
      !['type', 'children', 'position', 'data'].includes(key) && value !== undefined && value !== null
  )
  return {
    type,
    ...Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))),
    start: position?.start.offset,
    end: position?.end.offset,
    children: 'children' in node ? node.children.map(bare) : []
  }
}
