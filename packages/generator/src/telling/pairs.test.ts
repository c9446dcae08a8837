import {
  dataCategories,
  disclosures,
  legalGrounds,
  purposes,
  purposesOf,
  recipientOf,
  recipientKinds,
  keptBy,
  usesOf,
  type Disclosure,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import type {Root, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {arbitraryPolicy} from '../../../schema/src/model/arbitrary-policy.js'
import {compose} from '../compose/compose.js'
import {speechIn, type Speech} from '../compose/wording/speech.js'

const processor = unified().use(remarkParse).use(remarkGfm)
const speech = speechIn('en-GB', [])

/** A row of a table, as it reads: by the heads of its columns. */
type Row = Readonly<Record<string, string>>

it('every pair that a table puts side by side was declared together by a practice', () => {
  let read = 0
  fc.assert(
    fc.property(arbitraryPolicy(), (any) => {
      const policy = withDistinctWords({...any, language: 'en-GB', regimes: ['gdpr', 'ccpa']})
      const practices = policy.practices ?? []
      for (const row of rowsWith(policy, 'Activity', 'Do you have to give it?', 'Purposes', 'Legal ground')) {
        for (const pair of pairsOf(row)) {
          read++
          expect(
            practices.some((practice) => declares(practice, pair, policy)),
            `${pair.join(' + ')} in ${JSON.stringify(row)}`
          ).toBe(true)
        }
      }
    }),
    {numRuns: 100}
  )
  // A reader who finds no pair would find none wrong.
  expect(read).toBeGreaterThan(40)
})

/** `['data: name', 'purpose: newsletter']`, for all that is in one row. */
function pairsOf(row: Row): [string, string][] {
  const words = [
    ...partsOf('data', row.Data ?? row['Personal information'], dataCategories),
    ...partsOf('purpose', row.Purposes, purposes),
    ...partsOf('ground', row['Legal ground'], legalGrounds),
    ...partsOf('kind', row.Recipients, recipientKinds),
    ...(row['Kept for'] !== undefined && row['Kept for'] !== '–' ? [`kept: ${row['Kept for']}`] : [])
  ]
  return words.flatMap((one, index) => words.slice(index + 1).map((other): [string, string] => [one, other]))
}

type Labels = Readonly<Record<string, {readonly label: {readonly en: string}}>>

/** The terms of a vocabulary that a cell names, the longest first: “device data” isn't “data”. */
function partsOf(what: string, cell: string | undefined, vocabulary: Labels): string[] {
  let left = ` ${(cell ?? '').toLowerCase()} `
  const found: string[] = []
  for (const label of Object.values(vocabulary)
    .map(({label}) => label.en.toLowerCase())
    .sort((a, b) => b.length - a.length)) {
    const place = left.search(new RegExp(`(?<![\\p{L}’'-])${escaped(label)}(?![\\p{L}’'-])`, 'u'))
    if (place === -1) continue
    left = left.slice(0, place) + '·'.repeat(label.length) + left.slice(place + label.length)
    found.push(`${what}: ${label}`)
  }
  return found
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function declares(practice: Practice, pair: readonly string[], policy: Policy): boolean {
  return everySaying(practice, policy, speech).some((said) => pair.every((word) => said.has(word)))
}

/** What a practice says together: with each of its purposes, the ground and the time of that purpose. */
function everySaying(practice: Practice, policy: Policy, {term, period}: Speech): Set<string>[] {
  const common = [
    ...(practice.data ?? []).map((data) => `data: ${term(dataCategories, data)}`),
    ...(practice.with ?? []).map((other) => {
      const kind =
        typeof other === 'object' && 'recipient' in other ? recipientOf(other.recipient, policy)?.kind : other
      return kind === undefined ? '' : `kind: ${term(recipientKinds, kind)}`
    })
  ]
  const uses =
    purposesOf(practice).length > 0
      ? usesOf(practice)
      : [{purpose: undefined, grounds: practice.ground ?? [], keep: practice.keep}]
  // Two purposes of one practice stand together, with what both say.
  return [
    new Set(
      common.concat(
        uses
          .flatMap(({purpose}) => (purpose ? [`purpose: ${term(purposes, purpose)}`] : []))
          .map((word) => word.toLowerCase())
      )
    ),
    new Set(
      common.concat(
        uses.flatMap(({grounds}) => grounds.map((ground) => `ground: ${term(legalGrounds, ground)}`))
      )
    ),
    ...uses.map(({purpose, grounds, keep}) => {
      const kept = keptBy(keep, policy)
      const time =
        kept?.how === 'period'
          ? `${period(kept.period)}${kept.from === undefined ? '' : ` from ${kept.from}`}`
          : kept?.how === 'event'
            ? `until ${kept.until}`
            : kept?.criteria.replace(/\s*\n\s*/g, ' ')
      return new Set([
        ...common,
        ...(purpose ? [`purpose: ${term(purposes, purpose)}`] : []),
        ...grounds.map((ground) => `ground: ${term(legalGrounds, ground)}`),
        ...(time === undefined ? [] : [`kept: ${time}`])
      ])
    })
  ].map((said) => new Set([...said].map((word) => (word.startsWith('kept') ? word : word.toLowerCase()))))
}

function rowsWith(policy: Policy, ...heads: readonly string[]): Row[] {
  const sections = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))
  const tree: Root = processor.parse(compose({...policy, provenance: undefined, sections}))
  return tree.children
    .filter((node): node is Table => node.type === 'table')
    .flatMap((table) => {
      const [head, ...rows] = table.children.map(({children}) => children.map((cell) => toString(cell)))
      if (!head?.some((name) => heads.includes(name)) || head.includes('Source') || head[0] === 'What')
        return []
      if (!['Activity', 'Category'].includes(head[0] ?? '')) return []
      return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
    })
}

/** Words of an author that are like nobody else's, and no label of ours. */
function withDistinctWords(policy: Policy): Policy {
  let count = 0
  return JSON.parse(JSON.stringify(policy), (key, value: unknown) => {
    if (key === 'says') return undefined
    const isFree = ['other', 'name', 'when', 'until', 'from', 'criteria', 'interest'].includes(key)
    return isFree && typeof value === 'string' ? `qx${count++}` : value
  }) as Policy
}
