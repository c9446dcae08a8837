import {characterClasses, classOf, telltale} from './character-classes.js'
import {strain} from './strain.js'

/**
 * How surprising it is to read one character after another, in bits or so: nothing for the `n` of `can`, 3 for
 * the `é` of `café`, some 14 for the `Ã©` of `cafÃ©`. It knows no language; what counts is what kind of
 * character follows which, and what the word has been so far: `ČASOPISů` and a word of the one letter `ą` are
 * unlikely.
 */
export function surpriseOf(word: WordSoFar, before: number, after: number): number {
  const following = classNumber(after)
  const surprise = surprises[classNumber(before) * classCount + following] ?? 0
  if (word === wordSoFar.outside || word === wordSoFar.longer) return surprise
  const letter = characterClasses[following]
  if (word === wordSoFar.capitals && letter?.case === 'lower') return surprise + 5
  if (word === wordSoFar.capitals && letter === telltale) return surprise - 3
  if (word === wordSoFar.odd && letter?.kind !== 'letter') return surprise + 3
  return surprise
}

/** What the letters of a word have been so far. */
export type WordSoFar = (typeof wordSoFar)[keyof typeof wordSoFar]
const wordSoFar = {
  outside: 0,
  oneCapital: 1,
  capitals: 2,
  /** `ą`, or `Pů`: hardly a word if nothing follows. */
  odd: 3,
  longer: 4
} as const

/** What a word has been once one more character is read. */
export function wordAfter(word: WordSoFar, codePoint: number): WordSoFar {
  const letter = characterClasses[classNumber(codePoint)]
  if (letter?.kind !== 'letter') return wordSoFar.outside
  if (word === wordSoFar.outside && isOddAlone(codePoint)) return wordSoFar.odd
  if (letter.case === 'upper') {
    if (word === wordSoFar.outside) return wordSoFar.oneCapital
    return word === wordSoFar.longer ? wordSoFar.longer : wordSoFar.capitals
  }
  return word === wordSoFar.oneCapital && isOddAlone(codePoint) ? wordSoFar.odd : wordSoFar.longer
}

/** What the word has been in the midst of which a place of the text stands. */
export function wordBefore(text: string, position: number): WordSoFar {
  let start = position
  while (start > 0 && position - start < 3 && isLetter(text.charCodeAt(start - 1))) start -= 1
  let word: WordSoFar = wordSoFar.outside
  for (let index = start; index < position; index += 1) word = wordAfter(word, text.charCodeAt(index))
  return word
}

const isLetter = (codePoint: number): boolean => characterClasses[classNumber(codePoint)]?.kind === 'letter'

const isOddAlone = (codePoint: number): boolean =>
  codePoint > 0x7f && isLetter(codePoint) && !wordsOfOneLetter.includes(String.fromCharCode(codePoint))

const wordsOfOneLetter = 'àáâäåæéèêíìóòôõöøúùüýÀÁÂÄÅÉÈÍÓÒÔÖØÜÚ' + 'аибвжзійкосуяїАВИІЙКОСУЯ' + 'οηόήώπμΔΣΩΟΗΉ'

const classCount = characterClasses.length
const surprises: Float64Array = new Float64Array(classCount * classCount)
/** One more than the number of a character's class; 0 for characters that nobody has asked for yet. */
let known: Uint8Array | undefined

function classNumber(codePoint: number): number {
  known ??= prepare()
  if (codePoint > 0xffff) return characterClasses.indexOf(classOf(codePoint))
  const number = known[codePoint] ?? 0
  if (number > 0) return number - 1
  const found = characterClasses.indexOf(classOf(codePoint))
  known[codePoint] = found + 1
  return found
}

function prepare(): Uint8Array {
  characterClasses.forEach((before, row) => {
    characterClasses.forEach((after, column) => {
      surprises[row * classCount + column] = after.surprise + strain(before, after)
    })
  })
  return new Uint8Array(0x10000)
}
