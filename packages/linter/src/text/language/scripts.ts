import type {SampledLanguage} from './samples.js'

/** A script, the letters that are counted for it, and the languages that are written in it. */
export interface Script {
  readonly letters: RegExp
  /** The languages to choose from by letter groups, or the one that it can be. */
  readonly languages: readonly SampledLanguage[] | string
}

export const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Latin}/gu,
    languages: [
      ...([
        'en',
        'de',
        'fr',
        'es',
        'pt',
        'it',
        'ca',
        'ro',
        'nl',
        'da',
        'nb',
        'sv',
        'is',
        'fi',
        'et'
      ] as const),
      ...(['lv', 'lt', 'pl', 'cs', 'sk', 'sl', 'hr', 'hu', 'tr', 'vi', 'ga', 'mt', 'eu', 'id'] as const)
    ]
  },
  {letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be']},
  {letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur']},
  {letters: /\p{Script=Greek}/gu, languages: 'el'},
  {letters: /\p{Script=Hebrew}/gu, languages: 'he'},
  // No Chinese text has kana; every Japanese one has Han letters.
  {letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: 'ja'},
  {letters: /\p{Script=Hangul}/gu, languages: 'ko'},
  {letters: /\p{Script=Han}/gu, languages: 'zh'},
  {letters: /\p{Script=Devanagari}/gu, languages: 'hi'},
  {letters: /\p{Script=Bengali}/gu, languages: 'bn'},
  {letters: /\p{Script=Tamil}/gu, languages: 'ta'},
  {letters: /\p{Script=Thai}/gu, languages: 'th'},
  {letters: /\p{Script=Georgian}/gu, languages: 'ka'},
  {letters: /\p{Script=Armenian}/gu, languages: 'hy'}
]
