import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {disclosures, languages, type Disclosure, type Policy} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import fc from 'fast-check'
import type {Nodes, Root, Table} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryModel} from '../../../schema/src/model/arbitrary-model.js'
import {isFreeText} from './arbitrary-texts.js'
import {compose} from './compose.js'

const processor = unified().use(remarkParse).use(remarkGfm)
const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))
const everySection = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))

describe('a composed text', () => {
  it('has no faults that an editor would correct, in every example', async () => {
    const files = readdirSync(examples, {recursive: true, encoding: 'utf8'}).filter((path) =>
      /^[^/]+\/(?:\w+\.)?policy\.yaml$/.test(path)
    )
    for (const file of files) {
      const {policy} = await loadPolicy(join(examples, file))
      if (policy === undefined || policy.provenance !== undefined) continue
      const text = compose(policy)
      expect([...faultsOf(text), ...doubled(text)], file).toEqual([])
    }
  })

  it('has no faults that an editor would correct, whatever is declared', () => {
    fc.assert(
      fc.property(arbitraryModel(), fc.constantFrom(...languages), (any, language) => {
        expect(faultsOf(compose(inWords({...any, language, sections: everySection})))).toEqual([])
      }),
      {numRuns: runs(60)}
    )
  })
})

/** The policy with words of authors that cause no findings themselves. */
function inWords(policy: Policy): Policy {
  let count = 0
  return JSON.parse(JSON.stringify(policy), function (this: object, key, value: unknown) {
    if (lists.includes(key)) return [`Wort${count++}`]
    if (typeof value !== 'string') return value
    if (key === 'name' || key === 'legalName') return `Wort${count++}, Inc.`
    if (!isFreeText(this, key)) return value
    return sentences.includes(key) || value.endsWith('.') ? `Wort${count++} steht hier.` : `Wort${count++}`
  }) as Policy
}

const sentences = ['how', 'otherwise', 'reason', 'interest', 'criteria', 'detail', 'copy', 'explanation']
const lists = ['street', 'subprocessors']

function faultsOf(markdown: string): string[] {
  const tree: Root = processor.parse(markdown)
  const found = tree.children.flatMap((node, place) => {
    const said = toString(node)
    const next = tree.children[place + 1]?.type
    if (node.type === 'paragraph' && said.endsWith(':') && next !== 'list' && next !== 'table')
      return [`nothing after a colon: ${said.slice(0, 120)}`]
    return node.type === 'paragraph' && /^\p{Ll}[^@/]*$/u.test(said)
      ? [`the rest of a sentence: ${said.slice(0, 120)}`]
      : []
  })
  for (const node of nodesOf(tree)) {
    const said = toString(node)
    const fault = faultOf(node, said)
    if (fault !== undefined) found.push(`${fault}: ${said.slice(0, 120)}`)
  }
  return found
}

function* nodesOf(node: Nodes): Iterable<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function faultOf(node: Nodes, text: string): string | undefined {
  if (node.type === 'list' && node.children.length === 1) return 'a list of one thing'
  if (node.type === 'list' && node.spread === true) return 'two lists in a row'
  if (node.type === 'heading' && text.trim() === '') return 'an empty heading'
  if (node.type === 'table') return faultOfTable(node)
  if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined
  if (/(?<!^)[ \u00a0]{2,}/u.test(text)) return 'a double space'
  if (/ [.,;:!?)](?!\p{L})/u.test(text.replace(/[\u00a0\u202f][;:!?»]/gu, ''))) return 'a space before a mark'
  if (/(?:,,|;;|\.\.(?!\.)|, *\.|: *\.|\( *\))/u.test(text)) return 'two marks in a row'
  if (
    /(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/u.test(text) &&
    !/\b(?:sie sie|die die|vous vous|nous nous)\b/iu.test(text)
  )
    return 'a word twice'
  if (/\b[Aa] (?:[aeio]|u(?!s|ni))/u.test(text) && text.includes(' the ')) return '“a” before a vowel'
  return undefined
}

/** A column without content, or a row that says no more than another. */
function faultOfTable({children: [head, ...rows]}: Table): string | undefined {
  const cells = rows.map((row) => row.children.map((cell) => toString(cell)))
  if (cells.length === 0) return 'a table without a row'
  if (head?.children.some((_, column) => cells.every((row) => /^–?$/u.test(row[column] ?? ''))))
    return 'a column without a word'
  if (cells.some((row) => row.includes(''))) return 'an empty cell'
  if (new Set(cells.map((row) => row.join('|'))).size < cells.length) return 'a row twice'
  return undefined
}

/** Whole sentences of running text that occur twice, and repeated entries of a list. */
function doubled(markdown: string): string[] {
  const stated = new Set<string>()
  const tree: Root = processor.parse(markdown)
  return tree.children.flatMap((node) => {
    if (node.type === 'list') {
      const entries = node.children.map((entry) => toString(entry))
      return entries.length > new Set(entries).size ? [`an entry twice: ${toString(node)}`] : []
    }
    if (node.type !== 'paragraph') return []
    return toString(node)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((sentence) => {
        const isTwice = sentence.length > 25 && stated.has(sentence)
        stated.add(sentence)
        return isTwice
      })
      .map((sentence) => `said twice: ${sentence}`)
  })
}
