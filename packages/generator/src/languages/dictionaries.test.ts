import {languages} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {isOf, textsOf, wordsOf} from './arbitrary-sayings.js'

describe.each(languages)('the dictionaries of %s', (language) => {
  const own = textsOf(language)
  test.each(languages.filter((other) => other !== language && !areKin(language, other)))(
    'have no text in common with those of %s but names and words of both',
    (other) => {
      const theirs = new Map(textsOf(other).map(({place, text}) => [place, wordsOf(text)]))
      expect(own.length).toBeGreaterThan(1000)
      expect(
        own.filter(({place, text}) => {
          const words = wordsOf(text.replace(/\{.*\}|`[^`]*`/g, ' '))
          const isSame = theirs.get(place) === wordsOf(text)
          return isSame && /\p{L}{4}/u.test(words) && !isOf(language, words)
        })
      ).toEqual([])
    }
  )
})

/** Spanish and Portuguese are too similar for a shared label to mean anything. */
function areKin(...pair: readonly string[]): boolean {
  return pair.includes('es') && pair.includes('pt')
}
