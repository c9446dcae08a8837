import * as z from 'zod'
import {inEveryLanguage, languages, type Localised} from '../languages/language.js'
import {describe, describedAt as describedInEnglish, shapesAt} from '../model/fields.js'
import {codes} from '../model/forms.js'
import {choices, vocabularyOf} from '../model/terms.js'
import type {Path} from '../problems/problem.js'
import {nameOf, type VocabularyName} from '../vocabulary/vocabularies.js'
import {inWords} from './explanations.js'

/** What a field is called, and the one sentence that describes it. */
export interface Description {
  /** In English; `placeName` knows the other languages. */
  readonly title?: string
  readonly description: Localised
}

/** A field that the model has at a place. */
export interface Field extends Partial<Description> {
  readonly name: string
  readonly required: boolean
  /** Where its value is written: below the key, or, if it may be, after the colon on the same line. */
  readonly holds: 'scalar' | 'map' | 'list'
}

/** A word that the model knows at a place. */
export interface Word {
  readonly word: string
  /**
   * The list that it is a term of. Labels and definitions are found under that name, language by language.
   */
  readonly list?: VocabularyName
  /** For a word of no list: what it means there, in one plain sentence. */
  readonly meaning?: Localised
}

/** How the model describes the field at a path. */
export function describedAt(path: Path): Description | undefined {
  const described = describedInEnglish(path)
  return described && {...described, description: inWords(described.description)}
}

/**
 * The fields that a map may have, required ones first. Where the model has several shapes for a map, the
 * fields that are already there decide between them: a practice that `does` something has no field `may`.
 *
 * @param present The names of the fields that the map already has.
 */
export function fieldsAt(path: Path, present: readonly string[] = []): Field[] {
  const maps = shapesAt(path).filter((shape) => shape instanceof z.ZodObject)
  const fitting = maps.filter((map) => present.every((name) => Object.hasOwn(map.shape, name)))
  const fields = new Map<string, Field>()
  for (const map of fitting.length > 0 ? fitting : maps) {
    for (const [name, shape] of Object.entries<z.core.$ZodType>(map.shape)) {
      const known = fields.get(name)
      if (!known) fields.set(name, fieldOf(name, shape, [...path, name]))
    }
  }
  return [...fields.values()].sort((one, other) => Number(other.required) - Number(one.required))
}

/** The words that may be the value at a path: terms of a list, the words of a choice, `none`, `true`. */
export function wordsAt(path: Path): Word[] {
  const words = new Map<string, Word>()
  for (const shape of shapesAt(path)) for (const word of wordsOf(shape)) words.set(word.word, word)
  return [...words.values()]
}

/** What the model knows about the word that is the value at a path. */
export function wordAt(path: Path, word: string): Word | undefined {
  return wordsAt(path).find((known) => known.word === word)
}

function fieldOf(name: string, shape: z.core.$ZodType, path: Path): Field {
  const {description, ...named} = describe(shape) ?? {}
  return {
    name,
    ...named,
    ...(description !== undefined && {description: inWords(description)}),
    required: !(shape instanceof z.ZodOptional || shape instanceof z.ZodDefault),
    holds: heldAt(path)
  }
}

function heldAt(path: Path): Field['holds'] {
  const shapes = shapesAt(path)
  if (shapes.every((shape) => shape instanceof z.ZodArray)) return 'list'
  return shapes.every((shape) => shape instanceof z.ZodObject) ? 'map' : 'scalar'
}

function wordsOf(shape: z.core.$ZodType): Word[] {
  if (codes.get(shape)?.of === 'country') return countries()
  if (shape instanceof z.ZodBoolean) return [{word: 'true'}, {word: 'false'}]
  if (shape instanceof z.ZodLiteral) return [...shape.values].map((value) => ({word: String(value)}))
  if (!(shape instanceof z.ZodEnum)) return []
  const {vocabulary} = vocabularyOf.get(shape) ?? {}
  if (vocabulary) {
    const list = nameOf(vocabulary)
    return Object.keys(vocabulary).map((word) => ({word, list}))
  }
  const {meanings = {}} = choices.get(shape) ?? {}
  return shape.options.map(String).map((word) => {
    const meaning = meanings[word]
    return {word, ...(meaning !== undefined && {meaning: inWords(meaning)})}
  })
}

/** Every country that has a code of two letters. */
function countries(): Word[] {
  const names = new Map(
    languages.map((each) => [each, new Intl.DisplayNames(each, {type: 'region', fallback: 'none'})])
  )
  const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index))
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((word) => {
      if (names.get('en')?.of(word) === undefined) return []
      return [{word, meaning: inEveryLanguage((language) => names.get(language)?.of(word) ?? word)}]
    })
}
