import {languages, type Language} from '../languages/index.js'
import {definitions} from '../definitions/index.js'
import {said} from '../vocabulary/glossary.js'
import {labels} from '../vocabulary/labels.js'
import type {Vocabulary} from '../vocabulary/term.js'
import {broader} from '../vocabulary/tree.js'
import {vocabularies, type VocabularyName} from '../vocabulary/vocabularies.js'
import {page, table} from './table.js'
import {titledVocabularies} from './titled-vocabularies.js'

/** `docs/vocabulary.md`: the words of policy files, with their labels and definitions. */
export function vocabularyPage(): string {
  return page(
    '# Vocabulary',
    [
      'The closed lists of terms for policy files. Most fields also take `other: "…"` for what a list has no term for.',
      'This page is generated from `packages/schema/src/vocabulary`; change it there.'
    ].join('\n'),
    ...titledVocabularies.flatMap(({title, used, list}) => [
      `## ${title}`,
      `Used in: ${used}.`,
      table(['Term', ...languages.map(nameOf), 'What it covers'], rows(list))
    ])
  )
}

function nameOf(language: Language): string {
  return names.of(language) ?? language
}

const names = new Intl.DisplayNames('en', {type: 'language'})

function rows(list: VocabularyName): string[][] {
  const vocabulary: Vocabulary = vocabularies[list]
  const columns = [...languages.map((language) => labels[language]), definitions.en]
  return Object.keys(vocabulary).map((id) => [
    `${'– '.repeat(broader(vocabulary, id).length)}\`${id}\``,
    ...columns.map((glossary) => said(glossary, list, id) ?? '')
  ])
}
