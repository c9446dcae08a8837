import console from 'node:console'
import process from 'node:process'
import {optionsOf} from '../../../scripts/bench/options.js'
import {services} from '../dist/index.js'

const values = optionsOf(
  'npm run bench:services --',
  'Which services has nobody looked at for a year, and how many facts are verified?',
  {
    on: {
      type: 'string',
      value: 'DATE',
      about: 'a year before this day',
      default: new Date().toISOString().slice(0, 10)
    }
  }
)
const year = 365.25 * 24 * 60 * 60 * 1000
const entries = Object.entries(services)
const old = entries.filter(([, {checked}]) => Date.parse(values.on) - Date.parse(checked) > year)
const verified = entries.filter(([, service]) => service.verified !== false)

for (const [id, {checked, privacy}] of old) console.log(`${id}  checked ${checked}: look at ${privacy}`)
console.log(
  `${entries.length} services, ${verified.length} with verified facts; ${old.length} not checked for a year`
)
process.exitCode = old.length > 0 ? 1 : 0
