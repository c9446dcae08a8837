import type {Command} from '../command.js'
import {ruleOptions} from '../shared-options.js'

export const batch: Command = {
  name: 'batch',
  summary: 'Lint an archive of policies, shard by shard, and sum it up',
  operands: '[in] out',
  description: `Reads shards (NNNNN.ndjson, .ndjson.gz or .ndjson.zst) of lines {"id", "url"?, "fetched"?, "language"?, "text" or
"html"}, and writes NNNNN.ndjson.gz with one record per line: findings, disclosures and claims, or an error. “in” is
a folder of shards or a single shard. The same line and rules always make the same record. A shard whose records are
complete is skipped, so a run that was stopped continues where it was. A policy is checked against the law of the
day on which it was fetched.`,
  options: {
    merge: {
      type: 'boolean',
      summary: 'Sum up the records in “out”: summary.csv, summary.json, years.md and years.svg'
    },
    day: {
      type: 'string',
      value: 'DAY',
      summary: 'The day of policies that don’t say when they were fetched (default: today)'
    },
    ...ruleOptions,
    'max-size': {type: 'string', value: 'SIZE', summary: 'Refuse lines longer than this (default: 10MB)'},
    quiet: {type: 'boolean', short: 'q', summary: 'Report errors only'}
  },
  examples: [
    ['policy-gen batch shards records', 'All shards of a folder, one after the other.'],
    [
      'ls shards/* | parallel policy-gen batch {} records',
      'As many at a time as the machine has processors.'
    ],
    ['policy-gen batch --merge records', 'What was found, by rule, law, disclosure, year and language.']
  ],
  load: () => import('./run.js')
}
