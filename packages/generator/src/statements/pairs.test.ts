import {
  disclosures,
  keptBy,
  kindOf,
  labels,
  purposesOf,
  receiversOf,
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
import {arbitraryModel} from '../../../schema/src/model/arbitrary-model.js'
import {compose} from '../compose/compose.js'
import {speechIn, type Speech} from '../compose/wording/speech.js'

const processor = unified().use(remarkParse).use(remarkGfm)
const speech = speechIn('en-GB', [])

/** The head of the column of periods. */
const time = 'How long we keep it'

/** A row of a table, by the heads of its columns. */
type Row = Readonly<Record<string, string>>

it('every pair in a row of a table is declared together by a practice', () => {
  let read = 0
  fc.assert(
    fc.property(arbitraryModel(), fc.boolean(), (any, isNamed) => {
      const policy = withDistinctWords(ofUses(any), isNamed)
      const practices = policy.practices ?? []
      for (const row of tableRows(policy)) {
        for (const pair of isNamed ? pairsOf(row) : [...pairsOf(row), ...pairsWithActivity(row)]) {
          read++
          expect(
            practices.some((practice) => declares(practice, pair, policy)),
            `${pair.join(' + ')} in ${JSON.stringify(row)}`
          ).toBe(true)
        }
      }
    }),
    {numRuns: 25}
  )
  // If no pairs were read, none would be wrong.
  expect(read).toBeGreaterThan(500)
})

/** The same practices as things that we do, since every table is about those. */
function ofUses({title, organisation, practices = [], recipients, retention, sections}: Policy): Policy {
  const actions = ['collect', 'use', 'keep', 'share'] as const
  return {
    title,
    language: 'en-GB',
    regimes: ['gdpr', 'ccpa'],
    organisation,
    ...(Array.isArray(recipients) && {recipients}),
    ...(retention && {retention}),
    practices: practices.map((practice, index) => ({
      ...Object.fromEntries(
        Object.entries(practice).filter(([key]) => !['does', 'may', 'never', 'who', 'says'].includes(key))
      ),
      does: actions[index % actions.length] ?? 'use'
    })),
    sections
  }
}

/** An activity without a name is named after its purposes: the cells beside them are claims about each. */
function pairsWithActivity(row: Row): [string, string][] {
  // An activity without purposes is named after its data: “payment history” isn't the purpose “payment”.
  const data = Object.values(labels.en.dataCategories).map((label) => label.toLowerCase())
  const words = partsOf('purpose', row.Activity ?? row.Activities, [
    ...Object.values(labels.en.dataCategories),
    ...Object.values(labels.en.purposes)
  ]).filter((word) => !data.includes(word.replace('purpose: ', '')))
  return piecesOf(row['Legal ground'])
    .filter(({purposes}) => purposes.length === 0)
    .flatMap(({said}) => partsOf('ground', said, Object.values(labels.en.legalGrounds)))
    .flatMap((ground) => words.map((word): [string, string] => [word, ground]))
}

/** `['data: name', 'purpose: newsletter']`, for everything in one row. */
function pairsOf(row: Row): [string, string][] {
  const ofAll = [
    ...partsOf('data', row.Data ?? row['Personal information'], Object.values(labels.en.dataCategories)),
    ...partsOf('kind', row.Recipients, Object.values(labels.en.recipientKinds))
  ]
  const purposes = purposesIn(row.Purposes)
  const pieces = [
    ...piecesOf(row['Legal ground']).map(({said, ...piece}) => ({
      ...piece,
      words: partsOf('ground', said, Object.values(labels.en.legalGrounds))
    })),
    ...piecesOf(row[time]).map(({said, ...piece}) => ({
      ...piece,
      words: [`kept: ${said.toLowerCase()}`]
    }))
  ]
  const together = pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .flatMap((other) => (isOfOne(one, other) ? pairs([...one.words, ...other.words]) : []))
  )
  return [
    ...pairs([...ofAll, ...purposes]),
    ...together,
    ...pieces.flatMap(({words, purposes: own}) =>
      words.flatMap((word) =>
        [...ofAll, ...(own.length > 0 ? own : purposes)].map((other): [string, string] => [other, word])
      )
    )
  ]
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((one, index) => words.slice(index + 1).map((other): [string, string] => [one, other]))
}

/** Something that a cell says about some purposes, or about all of them, which then aren't named. */
interface Piece {
  readonly purposes: readonly string[]
  readonly said: string
}

/** `Newsletter: consent; statistics: contract` in its pieces. */
function piecesOf(cell: string | undefined): Piece[] {
  if (cell === undefined || cell === '–') return []
  return cell.split('; ').map((piece) => {
    const [before = '', said] = piece.split(': ')
    return said === undefined ? {purposes: [], said: before} : {purposes: purposesIn(before), said}
  })
}

/** Whether two pieces are about the same purpose. */
function isOfOne(one: Pick<Piece, 'purposes'>, other: Pick<Piece, 'purposes'>): boolean {
  if (one.purposes.length === 0 || other.purposes.length === 0) return true
  return one.purposes.some((purpose) => other.purposes.includes(purpose))
}

/** The purposes that a cell names: those of the list, and those in an author's words, such as `qx12`. */
function purposesIn(cell: string | undefined): string[] {
  const own = (cell ?? '').match(/qx\d+/gi) ?? []
  return partsOf('purpose', cell, [...Object.values(labels.en.purposes), ...own])
}

/** The labels that a cell names, the longest first: “device data” isn't “data”. */
function partsOf(what: string, cell: string | undefined, labels: readonly string[]): string[] {
  let left = ` ${(cell ?? '').toLowerCase()} `
  const found: string[] = []
  for (const label of labels.map((label) => label.toLowerCase()).sort((a, b) => b.length - a.length)) {
    const word = new RegExp(`(?<![\\p{L}’'-])${escaped(label)}(?![\\p{L}’'-])`, 'gu')
    if (left.search(word) === -1) continue
    left = left.replaceAll(word, '·'.repeat(label.length))
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

/** What a practice states together: each of its purposes, with the ground and the period of that purpose. */
function everySaying(practice: Practice, policy: Policy, {term, period}: Speech): Set<string>[] {
  const common = [
    // Data in the author's words is named with its kind.
    ...(practice.data ?? []).map((data) => `data: ${term('dataCategories', kindOf(data))}`),
    ...receiversOf(practice, policy)
      .flatMap(({kinds}) => kinds)
      .map((kind) => `kind: ${term('recipientKinds', kind)}`)
  ]
  const uses =
    purposesOf(practice).length > 0
      ? usesOf(practice)
      : [{purpose: undefined, grounds: practice.ground ?? [], keep: practice.keep}]
  // Two purposes of one practice are stated together, with what both have in common.
  return [
    new Set(
      common.concat(
        uses
          .flatMap(({purpose}) => (purpose ? [`purpose: ${term('purposes', purpose)}`] : []))
          .map((word) => word.toLowerCase())
      )
    ),
    new Set(
      common.concat(
        uses.flatMap(({grounds}) => grounds.map((ground) => `ground: ${term('legalGrounds', ground)}`))
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
        ...(purpose ? [`purpose: ${term('purposes', purpose)}`] : []),
        ...grounds.map((ground) => `ground: ${term('legalGrounds', ground)}`),
        ...(time === undefined ? [] : [`kept: ${time}`])
      ])
    })
  ].map((said) => new Set([...said].map((word) => word.toLowerCase())))
}

/** The rows of the tables of activities, and of California's categories. */
function tableRows(policy: Policy): Row[] {
  const sections = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))
  const tree: Root = processor.parse(compose({...policy, sections}))
  return tree.children
    .filter((node): node is Table => node.type === 'table')
    .flatMap((table) => {
      const [head, ...rows] = table.children.map(({children}) => children.map((cell) => toString(cell)))
      if (!head?.some((name) => ['Purposes', 'Legal ground', time].includes(name))) return []
      if (!['Activity', 'Category', 'Legal ground'].includes(head[0] ?? '')) return []
      return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
    })
}

/** Unique words of an author, which are no label of ours; names of practices if requested. */
function withDistinctWords(policy: Policy, isNamed: boolean): Policy {
  let count = 0
  return JSON.parse(JSON.stringify(policy), function (this: unknown, key, value: unknown) {
    const isPractice =
      typeof this === 'object' && this !== null && ['does', 'may', 'never'].some((verb) => verb in this)
    if (isPractice && !isNamed && (key === 'name' || key === 'when')) return undefined
    const isFree = ['other', 'name', 'when', 'until', 'from', 'criteria', 'interest'].includes(key)
    return isFree && typeof value === 'string' ? `qx${count++}` : value
  }) as Policy
}
