import type {Range} from '../range.js'

/**
 * Whether samples of a text are in English for certain: a fifth of their words are function words such as
 * `the` and `your`, which no other language comes near. If it isn't certain, letter groups decide.
 */
export function isPlainlyEnglish(text: string, samples: readonly Range[]): boolean {
  let words = 0
  let found = 0
  for (const {start, end} of samples) {
    let key = 0
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : space
      const letter = code | 0x20
      if (letter >= a && letter <= z) key = key < room ? key * 32 + letter - a + 1 : tooLong
      else if (code >= firstOfOthers && (code < firstOfMarks || code >= lettersAgain)) key = tooLong
      else if (key > 0) {
        words++
        if (functionWords.has(key)) found++
        key = 0
      }
    }
  }
  return words >= fewest && found >= words * share
}

const [space, a, z] = [0x20, 0x61, 0x7a]

/** From here on, there are letters of other languages, except for dashes and quotation marks among them. */
const [firstOfOthers, firstOfMarks, lettersAgain] = [0xaa, 0x2000, 0x2070]

/** A short word is a number, with five bits for each letter. */
const room = 32 ** 4
const tooLong = 32 ** 5

const functionWords: ReadonlySet<number> = new Set(
  'the and of to your we our you that with for this is are or by may as be it from not when will have which'
    .split(' ')
    .map((word) => [...word].reduce((key, letter) => key * 32 + letter.charCodeAt(0) - a + 1, 0))
)

const fewest = 20
const share = 0.2
