import type {Language, Localised} from './language.js'

/** The words of one language, by the keys of English; a sentence with a part to fill in is a function. */
export type Words<English> = English extends (...held: infer Held) => string
  ? (...held: Held) => string
  : English extends string
    ? string
    : {readonly [Key in keyof English]: Words<English[Key]>}

/** The words of every language, by language. */
export type Spoken<English> = Readonly<Record<Language, Words<English>>>

/**
 * The words of every language at each key, for callers that choose a language later. A sentence with a part
 * to fill in takes that part as it is, or in every language.
 */
export type Together<English> = English extends (...held: infer Held) => string
  ? (...held: {[Index in keyof Held]: Held[Index] | Localised}) => Localised
  : English extends string
    ? Localised
    : {readonly [Key in keyof English]: Together<English[Key]>}

/**
 * Merges the words of all languages, key by key.
 *
 * @example together({en: {yes: 'yes'}, de: {yes: 'ja'}}) // {yes: {en: 'yes', de: 'ja'}}
 */
export function together<English>(words: Spoken<English>): Together<English> {
  return join(words) as Together<English>
}

type Values = Readonly<Record<string, unknown>>

function join(words: Values): unknown {
  const [first] = Object.values(words)
  if (typeof first === 'string') return words
  if (typeof first === 'function') return saying(Object.entries(words) as [string, Sentence][])
  return Object.fromEntries(
    Object.keys(first as Values).map((key) => [
      key,
      join(
        Object.fromEntries(Object.entries(words).map(([language, own]) => [language, (own as Values)[key]]))
      )
    ])
  )
}

type Sentence = (...held: readonly unknown[]) => string

/** A long policy gets thousands of sentences of advice, in every language. */
function saying(
  sentences: readonly (readonly [string, Sentence])[]
): (...held: readonly unknown[]) => Values {
  return (...held) => {
    const said: Record<string, string> = {}
    const isPlain = !held.some(isObject)
    for (const [language, sentence] of sentences)
      said[language] = sentence(...(isPlain ? held : held.map((value) => inLanguage(value, language))))
    return said
  }
}

function inLanguage(value: unknown, language: string): unknown {
  return isObject(value) ? value[language] : value
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
