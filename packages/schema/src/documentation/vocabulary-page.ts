import {languages, type Language} from '../languages/index.js'
import type {Vocabulary} from '../vocabulary/term.js'
import {broader} from '../vocabulary/tree.js'
import {page, table} from './table.js'
import {titledVocabularies} from './titled-vocabularies.js'

/** `docs/vocabulary.md`: the words of policy files, with their labels and definitions. */
export function vocabularyPage(): string {
  return page(
    '# The words of a policy',
    [
      'The closed lists that policy files choose their words from. Most fields also take `other: "…"` for what a list',
      'has no word for. This page is written from `packages/schema/src/vocabulary`; change it there.'
    ].join('\n'),
    ...titledVocabularies.flatMap(({title, used, vocabulary}) => [
      `## ${title}`,
      `Used in: ${used}.`,
      table(['Word', ...languages.map(nameOf), 'What it covers'], rows(vocabulary))
    ])
  )
}

function nameOf(language: Language): string {
  return names.of(language) ?? language
}

const names = new Intl.DisplayNames('en', {type: 'language'})

function rows(vocabulary: Vocabulary): string[][] {
  return Object.entries(vocabulary).map(([id, {label, definition}]) => [
    `${'– '.repeat(broader(vocabulary, id).length)}\`${id}\``,
    ...languages.map((language) => label[language]),
    definition
  ])
}
