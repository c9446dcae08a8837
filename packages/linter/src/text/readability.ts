import {sentencesOf, wordsOf} from './sentences.js'

/**
 * How many years of school a text requires, by the length of its sentences and words: Flesch–Kincaid for
 * English, the fourth Wiener Sachtextformel for German, and Flesch–Kincaid as an estimate for others.
 */
export function schoolYears(text: string, language: string): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(({text}) => wordsOf(text))
  if (words.length === 0) return 0
  const perSentence = words.length / sentences.length
  if (language === 'de') {
    const long = words.filter((word) => syllables(word) >= 3).length / words.length
    return 0.2656 * perSentence + 0.2744 * long * 100 - 1.693
  }
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

/** As many as there are groups of vowels, without a silent `e` at the end. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?<=[a-z]{2})e$/, '')
    .match(/[aeiouyäöüàâéèêëîïôûù]+/g)
  return Math.max(1, groups?.length ?? 1)
}
