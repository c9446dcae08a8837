import fc from 'fast-check'
import {isMap, isNode, isScalar, isSeq, parseDocument, type Node} from 'yaml'

/** A policy file that was valid, and the change that was made to it. */
export interface Mutation {
  readonly kind: 'key renamed' | 'type changed' | 'value cut' | 'word misspelt'
  readonly text: string
  /** The line that was changed, from 1. */
  readonly line: number
}

/** Any single mutation of a valid policy file in YAML. */
export function arbitraryMutation(text: string): fc.Arbitrary<Mutation> {
  return fc.constantFrom(...mutationsOf(text))
}

function mutationsOf(text: string): Mutation[] {
  const mutations: Mutation[] = []

  const replace = (kind: Mutation['kind'], start: number, end: number, by: string, at: number): void => {
    const line = text.slice(0, at).split('\n').length
    mutations.push({kind, text: text.slice(0, start) + by + text.slice(end), line})
  }

  const value = (node: Node, at: number): void => {
    const [start = 0, end = start] = node.range ?? []
    // The lines below the value must not become a part of it.
    const gap = text.slice(start, end).endsWith('\n') ? '\n' : ''
    replace('type changed', start, end, `42.5${gap}`, start)
    replace('value cut', start, end, gap, at)
    const isWord = isScalar(node) && closed.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
    if (isWord && node.value !== 'none') replace('word misspelt', start, end, `${String(node.value)}q`, start)
  }

  const walk = (node: unknown): void => {
    if (isMap(node)) {
      for (const {key, value: child} of node.items) {
        if (!isScalar(key) || !isNode(child)) continue
        const [start = 0, end = start] = key.range ?? []
        replace('key renamed', start, end, `zz${String(key.value)}`, start)
        value(child, start)
        walk(child)
      }
    }
    if (isSeq(node)) node.items.forEach(walk)
  }

  walk(parseDocument(text).contents)
  return mutations
}

/** Fields whose values are words of a closed list, where each is on the line of its key. */
const closed = /^[ -]*(?:does|may|never|safeguard|category|right|mark|technology|joined): $/
