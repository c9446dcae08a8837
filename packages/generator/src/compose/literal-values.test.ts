import {readFileSync} from 'node:fs'
import {disclosures, policySchema, type Disclosure, type Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryText, withTexts} from './arbitrary-texts.js'
import {compose} from './compose.js'
import {opened} from './wording/text.js'

const examples = ['atlas', 'studio'].map((name): readonly [string, Policy] => {
  const source = readFileSync(new URL(`../../../../examples/${name}/policy.yaml`, import.meta.url), 'utf8')
  return [name, policySchema.parse(parse(source))]
})

/**
 * Parsing a document takes most of the time. So few are written, each with as many texts as fit: places of
 * the same kind, such as the cells of a table, have different ones.
 */
const manyTexts = fc.array(arbitraryText.map(opened), {minLength: 60, maxLength: 80})

/** Looking for a smaller failure takes hours with so many texts. */
const endOnFailure = true

describe('a value in a composed document', () => {
  it.each(examples)('never becomes markup, anywhere in %s', (_, policy) => {
    const plain = withTexts(policy, (index) => `text${index}text`)
    const expected = outline(compose(plain.policy))
    fc.assert(
      fc.property(manyTexts, (texts) => {
        const value = (index: number): string => texts[index % texts.length] ?? ''
        const {policy: changed} = withTexts(policy, (index) => `${value(index)}${index}`)
        const filled = expected.replace(
          /text(\d+)text/g,
          (_, index: string) => `${value(Number(index))}${index}`
        )
        expect(outline(compose(changed))).toBe(filled)
      }),
      {numRuns: runs(12), endOnFailure}
    )
  })

  it('begins and ends as it does in the policy', () => {
    const [, policy] = examples[0] ?? []
    if (!policy) throw new Error('The example is missing')
    const expected = outline(compose(withTexts(policy, (index) => `${index}text${index}`).policy))
    fc.assert(
      fc.property(manyTexts, (texts) => {
        const value = (index: number): string => `${index}${texts[index % texts.length] ?? ''}`
        const changed = withTexts(policy, value).policy
        expect(outline(compose(changed))).toBe(
          expected.replace(/(\d+)text\1(\.?)/g, (_, index: string, stop: string) =>
            withStop(value(Number(index)), stop)
          )
        )
      }),
      {numRuns: 5, endOnFailure}
    )
  })
})

describe('a policy that declares only some of its facts', () => {
  it.each(['en-GB', 'de'])('is written from those in %s, with the same result each time', (language) => {
    const [, policy] = examples[0] ?? []
    if (!policy) throw new Error('The example is missing')
    const sections = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(2)), (choices) => {
        const some = {...thinned(policy, () => choices.next().value === 0), language, sections}
        const markdown = compose(some)
        expect(markdown).toBe(compose(some))
        expect(markdown).not.toMatch(/undefined|\[object|\bnull\b/)
        // Every table is read as one.
        expect(outline(markdown)).not.toMatch(/\| --- \|/)
      }),
      {numRuns: runs(24)}
    )
  })
})

/** A text that ends with a word and a full stop is given no second one, and loses the one that it has. */
function withStop(text: string, stop: string): string {
  return (text + stop).replace(/(?<=\p{L}\.)\.$/u, '')
}

/** The fields that an entry of a list requires. Any other field is left out now and then. */
const needed: Readonly<Record<string, readonly string[]>> = {
  practices: ['does', 'may', 'never'],
  cookies: ['name', 'provider', 'category', 'purpose', 'duration'],
  recipients: ['kind'],
  transfers: ['to', 'safeguard'],
  retention: ['name', 'period', 'criteria']
}

function thinned(policy: Policy, leaveOut: () => boolean): Policy {
  const whole = Object.entries(policy).filter(
    ([key]) => ['title', 'organisation'].includes(key) || !leaveOut()
  )
  const thin = whole.map(([key, value]: [string, unknown]) => {
    const keys = needed[key]
    if (keys === undefined || !Array.isArray(value)) return [key, value]
    const entries = value.map((entry: object) =>
      Object.fromEntries(Object.entries(entry).filter(([field]) => keys.includes(field) || !leaveOut()))
    )
    return [key, entries]
  })
  return Object.fromEntries(thin) as Policy
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** The document as CommonMark reads it: every element by its type, every text as it is. */
function outline(markdown: string): string {
  return describeNode(processor.parse(markdown), 0)
}

function describeNode(node: Nodes, depth: number): string {
  const label = `${' '.repeat(depth)}${node.type}${'url' in node ? ` ${node.url}` : ''}`
  if ('value' in node) return `${label} ${node.value}\n`
  const children: readonly Nodes[] = 'children' in node ? withoutBareLinks(node.children) : []
  return `${label}\n${children.map((child) => describeNode(child, depth + 1)).join('')}`
}

/**
 * GitHub's flavour makes a link of a bare `https://…`, and remark does so even if it is escaped. Its text is
 * the one in the policy.
 */
function withoutBareLinks(nodes: readonly Nodes[]): Nodes[] {
  return nodes.reduce<Nodes[]>((merged, node) => {
    const value = node.type === 'text' ? node.value : bareLinkText(node)
    const last = merged.at(-1)
    if (value === undefined) return [...merged, node]
    if (last?.type !== 'text') return [...merged, {type: 'text', value}]
    return [...merged.slice(0, -1), {type: 'text', value: last.value + value}]
  }, [])
}

function bareLinkText(node: Nodes): string | undefined {
  if (node.type !== 'link' || typeof node.title === 'string' || !('children' in node)) return undefined
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text') return undefined
  return [child.value, `http://${child.value}`, `mailto:${child.value}`].includes(node.url)
    ? child.value
    : undefined
}
