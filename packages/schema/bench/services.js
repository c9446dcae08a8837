import console from 'node:console'
import process from 'node:process'
import {optionsOf} from '../../../scripts/bench/options.js'
import {isFullyVerified, services} from '../dist/index.js'

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
const isOld = (day) => Date.parse(values.on) - Date.parse(day) > year
const old = entries.filter(([, {checked}]) => isOld(checked))
const read = entries.flatMap(([id, {verified}]) => verified.map((statement) => ({id, ...statement})))
const oldStatements = read.filter((statement) => isOld(statement.read))
const whole = entries.filter(([, service]) => isFullyVerified(service)).length

for (const [id, {checked, privacy}] of old) console.log(`${id}  checked ${checked}: look at ${privacy}`)
for (const {id, read, source, facts} of oldStatements)
  console.log(`${id}  ${facts.join(', ')} read ${read}: read ${source} again`)
console.log(
  `${entries.length} services, ${whole} verified in every fact, ${new Set(read.map(({id}) => id)).size - whole} in some; ` +
    `${old.length} not checked and ${oldStatements.length} statements not read for a year`
)
process.exitCode = old.length + oldStatements.length > 0 ? 1 : 0
