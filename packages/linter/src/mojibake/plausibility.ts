import {characterClasses, type CharacterClass, classOf, telltale} from './character-classes.js'
import {strain} from './strain.js'

/** Everything that matters of the text so far: the current word and the class of the last character, as one number. */
export type State = number

const stateOf = (word: WordSoFar, last: Traits): State => (word << classBits) | (last & classMask)

/**
 * Returns how surprising it is to read a character in a state, roughly in bits: 0 for the `n` of `can`, 3 for the `é` of
 * `café`, about 14 for the `Ã©` of `cafÃ©`. It knows no language, only which kinds of characters follow each other, and the
 * word so far: `ČASOPISů` and the one-letter word `ą` are unlikely. A search calls this for each step.
 */
export const surpriseFrom = (state: State, next: Traits): number =>
  (surprises[state * classCount + (next & classMask)] ?? 0) / 2

/** Returns the state after one more character. */
export const stateAfter = (state: State, next: Traits): State =>
  ((wordsAfter[((state >> classBits) << flagBits) | ((next >> classBits) & flagMask)] ?? 0) << classBits) |
  (next & classMask)

/** The kind of word that the letters so far make. */
type WordSoFar = (typeof wordSoFar)[keyof typeof wordSoFar]
const wordSoFar = {
  outside: 0,
  oneCapital: 1,
  capitals: 2,
  /** `ą`, or `Pů`: hardly a word if no letter follows. */
  odd: 3,
  longer: 4
} as const

/** Returns the word after one more character. */
function wordWith(word: WordSoFar, traits: Traits): WordSoFar {
  if ((traits & letter) === 0) return wordSoFar.outside
  const isOddAlone = (traits & oddAlone) !== 0
  if (word === wordSoFar.outside && isOddAlone) return wordSoFar.odd
  if ((traits & capital) !== 0) {
    if (word === wordSoFar.outside) return wordSoFar.oneCapital
    return word === wordSoFar.longer ? wordSoFar.longer : wordSoFar.capitals
  }
  return word === wordSoFar.oneCapital && isOddAlone ? wordSoFar.odd : wordSoFar.longer
}

/** Returns the word so far at a place of the text. */
function wordBefore(text: string, position: number): WordSoFar {
  let start = position
  while (start > 0 && position - start < 3 && isLetter(text.charCodeAt(start - 1))) start -= 1
  let word: WordSoFar = wordSoFar.outside
  for (let index = start; index < position; index += 1)
    word = wordWith(word, traitsOf(text.charCodeAt(index)))
  return word
}

/** Returns the state after the text before a place. */
export const stateBefore = (text: string, position: number): State =>
  stateOf(wordBefore(text, position), traitsOf(codePointBefore(text, position)))

export const codePointBefore = (text: string, position: number): number =>
  position === 0 ? 0x20 : (text.codePointAt(position - 1) ?? 0x20)

const isLetter = (codePoint: number): boolean => (traitsOf(codePoint) & letter) !== 0

const wordsOfOneLetter = 'àáâäåæéèêíìóòôõöøúùüýÀÁÂÄÅÉÈÍÓÒÔÖØÜÚ' + 'аибвжзійкосуяїАВИІЙКОСУЯ' + 'οηόήώπμΔΣΩΟΗΉ'

/** Everything that matters about a character, as one number: its class, and flags. A search looks it up for each step. */
export type Traits = number

const classBits = 7
const classMask = 0x7f
const letter = 0x80
const capital = 0x100
/** A letter that isn't a word by itself. */
const oddAlone = 0x200
/** The number of flags that a word depends on. */
const flagBits = 3
const flagMask = (1 << flagBits) - 1
/** A flag of all characters that were looked up, since the first class has the number 0. */
const known = 0x400

let traits: Uint16Array | undefined
/** By state and next class, in halves: all surprises are multiples of a half, and a small table stays in the cache. */
let surprises = new Int8Array(0)
/** By word so far and flags of the next character. */
let wordsAfter = new Uint8Array(0)
const classCount = characterClasses.length

export function traitsOf(codePoint: number): Traits {
  traits ??= prepare()
  return (traits[codePoint] ?? 0) || learn(codePoint, traits)
}

function learn(codePoint: number, table: Uint16Array): Traits {
  const found = classOf(codePoint)
  const isLetter = found.kind === 'letter'
  const isOddAlone =
    codePoint > 0x7f && isLetter && !wordsOfOneLetter.includes(String.fromCharCode(codePoint))
  const all =
    known |
    characterClasses.indexOf(found) |
    (isLetter ? letter : 0) |
    (found.case === 'upper' ? capital : 0) |
    (isOddAlone ? oddAlone : 0)
  table[codePoint] = all
  return all
}

function prepare(): Uint16Array {
  surprises = new Int8Array((Object.keys(wordSoFar).length << classBits) * classCount)
  for (const [row, before] of characterClasses.entries()) {
    for (const [column, after] of characterClasses.entries()) {
      const surprise = after.surprise + strain(before, after)
      for (const word of Object.values(wordSoFar))
        surprises[stateOf(word, row) * classCount + column] = 2 * (surprise + strainOfWord(word, after))
    }
  }
  wordsAfter = Uint8Array.from({length: Object.keys(wordSoFar).length << flagBits}, (_, index) =>
    wordWith((index >> flagBits) as WordSoFar, (index & flagMask) << classBits)
  )
  return new Uint16Array(0x110000)
}

/** Returns the cost of a word continuing, or ending, with a character. */
function strainOfWord(word: WordSoFar, after: CharacterClass): number {
  if (word === wordSoFar.capitals && after.case === 'lower') return 5
  if (word === wordSoFar.capitals && after === telltale) return -3
  return word === wordSoFar.odd && after.kind !== 'letter' ? 3 : 0
}
