import type {Identifiers, Vocabulary} from '../vocabulary/term.js'
import {page, table} from './table.js'
import {titledVocabularies} from './titled-vocabularies.js'

/** `docs/crosswalk.md`: what other vocabularies call the same things. */
export function crosswalkPage(): string {
  return page(
    '# What others call it',
    [
      'Where other vocabularies have a word for the same thing, or the nearest one: the Data Privacy Vocabulary (DPV),',
      'the Transparency Information Language (TILT), Fides’ language, the labels of the OPP-115 corpus, Apple’s privacy',
      'manifest and Google Play’s data safety form. An empty cell means that there is none that could be checked. This',
      'page is written from `packages/schema/src/vocabulary`; change it there.'
    ].join('\n'),
    ...titledVocabularies.flatMap(({title, vocabulary}) => section(title, vocabulary))
  )
}

const names = {
  dpv: 'DPV',
  tilt: 'TILT',
  fideslang: 'Fides',
  opp115: 'OPP-115',
  apple: 'Apple',
  play: 'Google Play'
} satisfies Record<keyof Identifiers, string>

const columns: readonly (keyof Identifiers)[] = ['dpv', 'tilt', 'fideslang', 'opp115', 'apple', 'play']

/** A list that shares words with others, with only the columns in which it does. */
function section(title: string, vocabulary: Vocabulary): string[] {
  const used = columns.filter((column) =>
    Object.values(vocabulary).some((term) => term[column] !== undefined)
  )
  const rows = Object.entries(vocabulary).filter(([, term]) =>
    used.some((column) => term[column] !== undefined)
  )
  if (rows.length === 0) return []
  return [
    `## ${title}`,
    table(
      ['Word', ...used.map((column) => names[column])],
      rows.map(([id, term]) => [`\`${id}\``, ...used.map((column) => code(term[column]))])
    )
  ]
}

function code(identifier: string | undefined): string {
  return identifier === undefined ? '' : `\`${identifier}\``
}
