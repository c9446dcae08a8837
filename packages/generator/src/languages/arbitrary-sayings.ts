import {readFileSync} from 'node:fs'
import {languages, type Language} from '@policy-gen/schema'
import * as parts from '../../../schema/src/languages/all.js'
import {templateNames} from '../templates/templates.js'
import {dictionaries} from './index.js'

// The texts of the languages, for tests that look for words of one language in another.

/** A text of a dictionary, and its place: `labels.purposes.newsletter`. */
export interface DictionaryText {
  readonly place: string
  readonly text: string
}

/**
 * Every text of a language's dictionaries that readers or authors see, except those with parts to fill in.
 */
export function textsOf(language: Language): DictionaryText[] {
  const {denials: _, ...own} = dictionaries[language]
  return [
    ...Object.entries(parts).flatMap(([part, words]) => textsIn(words[language], part)),
    ...textsIn(own, 'generator')
  ]
}

/** The texts of a dictionary, or of a part of it. */
export function textsIn(value: unknown, place = ''): DictionaryText[] {
  if (typeof value === 'string') return [{place, text: value}]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`))
}

/** The words of a text, between blanks: `The data` → ` the data `. */
export function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).join(' ')} `
}

/** The words of a text, cell by cell and item by item: no phrase extends beyond one of them. */
export function phrasesIn(text: string): string[] {
  return text.split(/[|\n,;:]/).map(wordsOf)
}

/**
 * What can be in a document: templates, labels, and every text in the source of the wording, functions too.
 * Texts of fewer than four letters are words of any language: `de`, `in`.
 */
function sayingsOf(language: Language): string[] {
  const wording = sourceOf(`./${language}/wording.ts`).match(/'(?:[^'\\\n]|\\.)*'(?!:)|`[^`]*`/g) ?? []
  const texts = [
    ...templatesOf(language),
    ...wording.flatMap((literal) => literal.slice(1, -1).split(/\$\{.*?\}/)),
    ...textsIn([parts.labels[language], parts.localRights[language]]).map(({text}) => text)
  ]
  return [...new Set(texts.flatMap(phrasesIn))].filter((words) => (words.match(/\p{L}/gu)?.length ?? 0) >= 4)
}

/** What the templates of a language say, piece by piece. */
function templatesOf(language: Language): string[] {
  return templateNames
    .filter((name) => name.startsWith(`${language}/`))
    .flatMap((name) =>
      sourceOf(`../../templates/${name}.hbs`)
        .split('{{')
        .flatMap((part) => (part.split('}}').at(-1) ?? '').split(/[\n|#*]/))
    )
}

function sourceOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

/** A text without its brackets, which contain the terms of a foreign law, and places in it. */
export function withoutForeignTerms(text: string, language: Language): string {
  return inBrackets[language].reduce((left, term) => left.replaceAll(term, '|'), text)
}

const brackets = /\((?:[^()]|\([^()]*\))*\)/g

const inBrackets: Readonly<Record<Language, readonly string[]>> = inEach((language) =>
  [...templatesOf(language), ...textsOf(language).map(({text}) => text)].flatMap(
    (text) => text.match(brackets) ?? []
  )
)

/** By language. */
export const sayings: Readonly<Record<Language, readonly string[]>> = inEach(sayingsOf)

/**
 * Whether words belong to a language although another has them too: they also occur within a longer text. A
 * label of just these words proves nothing, since a label that was never translated looks like that. Nor does
 * text in brackets, which contains the terms of a foreign law.
 */
export function isOf(language: Language, words: string): boolean {
  return longer[language].some((text) => text !== words && text.includes(words)) || isShared(words)
}

const longer: Readonly<Record<Language, readonly string[]>> = inEach((language) => [
  ...sayings[language],
  ...textsOf(language).map(({text}) => wordsOf(text.replace(brackets, ' ').replace(/`[^`]*`/g, ' ')))
])

function inEach<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >
}

/** Words that are spelt the same in several languages, by the reason. */
function isShared(words: string): boolean {
  return Object.values(shared).some((list) => list.has(words))
}

const shared: Readonly<Record<string, ReadonlySet<string>>> = {
  // A country or a state may have the same name in German and English, with the same preposition: `in Malta`.
  places: new Set(textsIn(parts.labels.en.regions).map(({text}) => wordsOf(text))),
  // Words that came from English, or that both have from Latin.
  loans: new Set(
    [
      'firewalls',
      'website',
      'register',
      'pseudonymisation',
      'sections',
      'note',
      'declare',
      'domain',
      'median',
      'pixel',
      'cache',
      'archive'
    ].map(wordsOf)
  ),
  // Shared by Spanish and Portuguese, and for prepositions also by French.
  kin: new Set(
    [
      'tipo de navegador',
      'páginas visitadas',
      'identificadores de cookies',
      'nunca utilizamos',
      'registros de clientes (customer records, Civ. Code § 1798.80(e))',
      'identificadores (identifiers)',
      'características protegidas (characteristics of protected classifications)',
      'de la LGPD'
    ].flatMap(phrasesIn)
  ),
  names: new Set(['CalOPPA', 'COPPA', 'ePrivacy', 'Department of Transportation', 'JSON Schema'].map(wordsOf))
}
