import type {Vocabulary} from '../vocabulary/term.js'
import {broader} from '../vocabulary/tree.js'
import {page, table} from './table.js'
import {vocabularies} from './vocabularies.js'

/** `docs/vocabulary.md`: the words of policy files, with their labels and definitions. */
export function vocabularyPage(): string {
  return page(
    '# The words of a policy',
    [
      'The closed lists that policy files choose their words from. Most fields also take `other: "…"` for what a list',
      'has no word for. This page is written from `packages/schema/src/vocabulary`; change it there.'
    ].join('\n'),
    ...vocabularies.flatMap(({title, used, vocabulary}) => [
      `## ${title}`,
      `Used in: ${used}.`,
      table(['Word', 'English', 'German', 'What it covers'], rows(vocabulary))
    ])
  )
}

function rows(vocabulary: Vocabulary): string[][] {
  return Object.entries(vocabulary).map(([id, {label, definition}]) => [
    `${'– '.repeat(broader(vocabulary, id).length)}\`${id}\``,
    label.en,
    label.de,
    definition
  ])
}
