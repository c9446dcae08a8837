import type {Policy} from '../model/policy.js'
import {quotable} from './quotable.js'
import {quotesOf} from './quotes.js'

/**
 * The stretches of prose that no quote covers: sentences that are neither quoted by a fact nor marked as
 * stating none. Only bodies are searched, since a heading states nothing.
 */
export function findUnaccounted(policy: Policy, prose: string): string[] {
  const text = quotable(prose)
  const covered = new Uint8Array(text.length)
  for (const {text: quote} of quotesOf(policy)) {
    const words = quotable(quote)
    if (words === '') continue
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      covered.fill(1, at, at + words.length)
    }
  }
  return uncovered(text, covered).filter((stretch) => /[\p{L}\p{N}]{2}/u.test(stretch))
}

function uncovered(text: string, covered: Uint8Array): string[] {
  const stretches: string[] = []
  for (let start = covered.indexOf(0); start !== -1;) {
    const end = covered.indexOf(1, start)
    stretches.push(text.slice(start, end === -1 ? text.length : end).trim())
    start = end === -1 ? -1 : covered.indexOf(0, end)
  }
  return stretches
}
