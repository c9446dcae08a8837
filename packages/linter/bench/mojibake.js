import console from 'node:console'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {optionsOf} from '../../../scripts/bench/options.js'
import {measureCases} from './mojibake-cases.js'
import {measureCorpus} from './mojibake-corpus.js'
import {lineOf} from './mojibake-result.js'
import {measureSize} from './mojibake-size.js'
import {measureSpeed} from './mojibake-speed.js'

const {cases = [], corpus} = optionsOf(
  'npm run bench:mojibake --',
  'How well is mojibake found, how fast, and in how many bytes?',
  {
    cases: {
      type: 'string',
      value: 'FILE',
      about: 'JSON objects with kind, codec, nbsp, original and broken, one per line',
      multiple: true
    },
    corpus: {type: 'string', value: 'DIR', about: 'healthy texts, in which nothing is to be found'}
  }
)
const missing = [...cases, ...(corpus === undefined ? [] : [corpus])].filter((path) => !existsSync(path))
if (missing.length > 0) {
  console.error(missing.map((path) => `${path}  is not there — name a file that can be read`).join('\n'))
  process.exit(2)
}

const results = [
  ...cases.flatMap((file) => measureCases(file)),
  ...(corpus === undefined ? [] : measureCorpus(corpus)),
  ...measureSpeed(),
  ...(await measureSize())
]
const width = Math.max(...results.map(({what}) => what.length))
for (const result of results) console.log(lineOf(result, width))
process.exitCode = results.some(({met}) => met === false) ? 1 : 0
