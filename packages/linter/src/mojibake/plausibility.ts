import {characterClasses, type CharacterClass, classOf, telltale} from './character-classes.js'
import {strain} from './strain.js'

/** All that counts of what has been read: the word so far and the class of the last character, as one number. */
export type State = number

const stateOf = (word: WordSoFar, last: Traits): State => (word << classBits) | (last & classMask)

/**
 * How surprising it is to read a character in a state, in bits or so: nothing for the `n` of `can`, 3 for
 * the `é` of `café`, some 14 for the `Ã©` of `cafÃ©`. It knows no language; what counts is what kind of
 * character follows which, and what the word has been so far: `ČASOPISů` and a word of the one letter `ą` are
 * unlikely. A search asks this for each step.
 */
export const surpriseFrom = (state: State, next: Traits): number =>
  (surprises[state * classCount + (next & classMask)] ?? 0) / 2

/** The state once one more character is read. */
export const stateAfter = (state: State, next: Traits): State =>
  ((wordsAfter[((state >> classBits) << flagBits) | ((next >> classBits) & flagMask)] ?? 0) << classBits) |
  (next & classMask)

/** What the letters of a word have been so far. */
type WordSoFar = (typeof wordSoFar)[keyof typeof wordSoFar]
const wordSoFar = {
  outside: 0,
  oneCapital: 1,
  capitals: 2,
  /** `ą`, or `Pů`: hardly a word if nothing follows. */
  odd: 3,
  longer: 4
} as const

/** What a word has been once one more character is read. */
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

/** What the word around a place of the text has been so far. */
function wordBefore(text: string, position: number): WordSoFar {
  let start = position
  while (start > 0 && position - start < 3 && isLetter(text.charCodeAt(start - 1))) start -= 1
  let word: WordSoFar = wordSoFar.outside
  for (let index = start; index < position; index += 1)
    word = wordWith(word, traitsOf(text.charCodeAt(index)))
  return word
}

/** In which state what is before a place leaves a reader. */
export const stateBefore = (text: string, position: number): State =>
  stateOf(wordBefore(text, position), traitsOf(codePointBefore(text, position)))

export const codePointBefore = (text: string, position: number): number =>
  position === 0 ? 0x20 : (text.codePointAt(position - 1) ?? 0x20)

const isLetter = (codePoint: number): boolean => (traitsOf(codePoint) & letter) !== 0

const wordsOfOneLetter = 'àáâäåæéèêíìóòôõöøúùüýÀÁÂÄÅÉÈÍÓÒÔÖØÜÚ' + 'аибвжзійкосуяїАВИІЙКОСУЯ' + 'οηόήώπμΔΣΩΟΗΉ'

/** All that counts of a character, as one number: that of its class, and flags. A search looks it up for each step. */
export type Traits = number

const classBits = 7
const classMask = 0x7f
const letter = 0x80
const capital = 0x100
/** A letter that is no word by itself. */
const oddAlone = 0x200
/** How many flags a word turns on. */
const flagBits = 3
const flagMask = (1 << flagBits) - 1
/** Flags of those that are known, since the first class has the number 0. */
const known = 0x400

let traits: Uint16Array | undefined
/** By state and class after, in halves: all are whole numbers of them, and few bytes stay at hand. */
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

/** What it costs that a word goes on so, or ends. */
function strainOfWord(word: WordSoFar, after: CharacterClass): number {
  if (word === wordSoFar.capitals && after.case === 'lower') return 5
  if (word === wordSoFar.capitals && after === telltale) return -3
  return word === wordSoFar.odd && after.kind !== 'letter' ? 3 : 0
}
