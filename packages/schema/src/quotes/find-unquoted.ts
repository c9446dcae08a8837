import type {Policy} from '../model/policy.js'
import type {Finding} from '../source/source.js'
import {quotable} from './quotable.js'
import {quotesOf} from './quotes.js'

/**
 * The quotes of a policy that its prose doesn't contain.
 *
 * Only the composer of the document knows all of its prose: where every section has a body,
 * `parsePolicy` asks this itself; where sections are written from the facts, the composer has to,
 * and turns the findings into problems with the `place` of the parsed policy.
 */
export function findUnquoted(policy: Policy, prose: string): Finding[] {
  const text = quotable(prose)
  return quotesOf(policy).flatMap(({path, text: quote}): Finding[] => {
    const words = quotable(quote)
    if (words !== '' && text.includes(words)) return []
    return [{code: 'quote', path, target: 'value', ...explain(words, text)}]
  })
}

/** Where the quote and the prose part ways: `… we keep it for 30 days` against `… for 60 days`. */
function explain(quote: string, text: string): {message: string; suggestion?: string} {
  const shared = sharedStart(quote, text)
  if (shared < 12) return {message: 'The text nowhere says this — quote a sentence of it word for word.'}
  const at = text.indexOf(quote.slice(0, shared))
  const sentence = text.slice(at, sentenceEnd(text, at + shared))
  const found = excerpt(text.slice(at + shared))
  const wanted = excerpt(quote.slice(shared))
  return {
    message: `The text doesn't say this: after “${tail(quote.slice(0, shared))}” it continues “${found}”, not “${wanted}” — quote it word for word.`,
    suggestion: sentence
  }
}

/**
 * How much of the quote's beginning the text contains. A text that contains 20 of its letters contains 19.
 */
function sharedStart(quote: string, text: string): number {
  let low = 0
  let high = quote.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.includes(quote.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceEnd(text: string, from: number): number {
  const end = /[.!?](?=\s|$)/.exec(text.slice(from))
  return end ? from + end.index + 1 : Math.min(text.length, from + 200)
}

function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}

function tail(text: string): string {
  return text.length > 30 ? `…${text.slice(-29)}` : text
}
