import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {BatchRecord} from './record.js'
import {recordsIn} from './run-shard.js'
import type {Place} from './shards.js'

/** In how many policies of a year and a language something was found, and how often. */
export interface Count {
  readonly kind: 'policies' | 'errors' | 'rule' | 'requirement' | 'disclosure' | 'claim'
  /** Such as `policy-no-mojibake`, `gdpr.13.1.a`, `cookies`, `never sell`; empty for policies and errors. */
  readonly name: string
  /** The year of the copy; empty if unknown. */
  readonly year: string
  readonly language: string
  readonly policies: number
  readonly times: number
}

/**
 * Sums up all shards of a folder. Memory grows with the number of different counts, not with the number of
 * policies.
 */
export async function countsIn({path, shown}: Place): Promise<readonly Count[]> {
  const counts = new Map<string, {policies: number; times: number}>()
  const shards = (await readdir(path)).filter((file) => /^\d+\.ndjson\.gz$/.test(file)).sort()
  for (const shard of shards)
    for await (const record of recordsIn({path: join(path, shard), shown: join(shown, shard)}))
      for (const [what, times] of timesIn(record)) {
        const key = [what, record.fetched?.slice(0, 4) ?? '', record.language ?? ''].join('\t')
        const count = counts.get(key) ?? {policies: 0, times: 0}
        count.policies++
        count.times += times
        counts.set(key, count)
      }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const [kind = '', name = '', year = '', language = ''] = key.split('\t')
      return {kind: kind as Count['kind'], name, year, language, ...count}
    })
}

/** What is counted in a policy: `rule⇥policy-no-mojibake`, and how often it occurs. */
function timesIn({
  error,
  findings = [],
  disclosures = [],
  claims = []
}: BatchRecord): ReadonlyMap<string, number> {
  const times = new Map<string, number>([['policies\t', 1]])
  const add = (kind: Count['kind'], name: string): unknown =>
    times.set(`${kind}\t${name}`, (times.get(`${kind}\t${name}`) ?? 0) + 1)
  if (error !== undefined) add('errors', '')
  for (const {rule, requirement} of findings) {
    add('rule', rule)
    if (requirement !== undefined) add('requirement', requirement)
  }
  for (const {disclosure} of disclosures) add('disclosure', disclosure)
  for (const {modality, action} of claims) add('claim', `${modality} ${action}`)
  return times
}

/** The counts as comma-separated values, for spreadsheets, R and DuckDB. */
export function csvOf(counts: readonly Count[]): string {
  const rows = counts.map(({kind, name, year, language, policies, times}) =>
    [kind, quoted(name), year, quoted(language), policies, times].join(',')
  )
  return ['kind,name,year,language,policies,times', ...rows, ''].join('\n')
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
