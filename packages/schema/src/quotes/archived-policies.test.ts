import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'
import {findUnaccounted} from './find-unaccounted.js'
import {quotable} from './quotable.js'
import {quotesOf} from './quotes.js'

describe.each(['jetblue', 'jetphotos', 'jetsetmag'])('the archived policy of %s', (name) => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../../../examples/${name}/${file}`, import.meta.url), 'utf8')
  const {policy} = parsePolicy(read('policy.yaml'))
  const bodies = (policy?.sections ?? []).map(({body = ''}) => body)

  test('every sentence is bound to a fact, or marked as stating none', () => {
    expect(bodies.length).toBeGreaterThan(5)
    expect(policy && findUnaccounted(policy, bodies.join('\n\n'))).toEqual([])
  })

  test('every quote covers a whole sentence or more', () => {
    const texts = bodies.map(quotable)
    const cut = quotesOf(policy ?? never()).filter(({text}) => {
      const words = quotable(text)
      return !texts.some(
        (prose) => beginsSentence.test(prose.slice(0, prose.indexOf(words))) && prose.includes(words)
      )
    })
    expect(cut).toEqual([])
  })

  test('the bodies are the original, in its order, to the byte', () => {
    const original = read('original.md')
    let at = 0
    for (const body of bodies) {
      const found = original.indexOf(body, at)
      expect(found, body.slice(0, 60)).not.toBe(-1)
      at = found + body.length
    }
    expect(at).toBe(original.length)
  })

  test('its file names the schema, and escapes nothing that YAML accepts as it is', () => {
    const text = read('policy.yaml')
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../node_modules/@policy-gen/schema/dist/policy.schema.json'
    )
    expect(text).not.toMatch(/\\[nutx"]/)
  })
})

/** At the beginning, or after a full stop, a colon or a mark that is no letter. */
const beginsSentence = /(?:^|[.!?:] |[^\w\s] )$/

function never(): never {
  throw new Error('The policy has problems')
}
