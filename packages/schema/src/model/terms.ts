import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import type {Vocabulary} from '../vocabulary/term.js'
import {line} from './forms.js'

type IdOf<V extends Vocabulary> = keyof V & string

/** A term of a closed list. The list is attached, so that the JSON Schema can explain every term. */
export function term<const V extends Vocabulary>(vocabulary: V): z.ZodEnum<{[K in IdOf<V>]: K}> {
  const ids = Object.fromEntries(Object.keys(vocabulary).map((id) => [id, id]))
  return z.enum(ids as {[K in IdOf<V>]: K}).register(vocabularyOf, {vocabulary})
}

/** The list that the terms are from. */
export const vocabularyOf = z.registry<{vocabulary: Vocabulary}>()

/**
 * One of a few words that only one field uses, each with its meaning.
 *
 * @example choice({session: 'Until the browser is closed.', lasting: 'Until it is deleted.'})
 */
export function choice<const C extends Readonly<Record<string, string>>>(
  meanings: C
): z.ZodEnum<{[K in keyof C & string]: K}> {
  const words = Object.fromEntries(Object.keys(meanings).map((word) => [word, word]))
  return z.enum(words as {[K in keyof C & string]: K}).register(choices, {meanings})
}

/** The meanings of the words of a choice. */
export const choices = z.registry<{meanings: Readonly<Record<string, string>>}>()

/** Something that a list has no term for, in the author's own words. */
export const otherTerm = z
  .strictObject({other: line.meta({title: 'Other', description: fields.terms.otherTerm.other})})
  .meta({
    id: 'other',
    title: 'Other',
    description: fields.terms.otherTerm.itself
  })

/** A term of a closed list, or `other: "…"` for something that the list has no term for. */
export function openTerm<const V extends Vocabulary>(
  vocabulary: V
): z.ZodUnion<[z.ZodEnum<{[K in IdOf<V>]: K}>, typeof otherTerm]> {
  return z.union([term(vocabulary), otherTerm])
}
