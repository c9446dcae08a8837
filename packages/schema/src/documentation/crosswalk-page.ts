import {crosswalk, type Identifiers} from '../crosswalk/index.js'
import {page, table} from './table.js'
import {titledVocabularies} from './titled-vocabularies.js'

/** `docs/crosswalk.md`: what other vocabularies call the same things. */
export function crosswalkPage(): string {
  return page(
    '# What other vocabularies call it',
    [
      'The terms of other vocabularies for the same thing, or the nearest ones: the Data Privacy Vocabulary (DPV), the',
      'Transparency Information Language (TILT), Fides’ language, the labels of the OPP-115 corpus, Apple’s privacy',
      'manifest and Google Play’s data safety form. In an empty cell, there is none that could be checked. This page is',
      'generated from `packages/schema/src/crosswalk`; change it there.'
    ].join('\n'),
    ...titledVocabularies.flatMap(({title, list}) =>
      list in crosswalk ? section(title, crosswalk[list as keyof typeof crosswalk]) : []
    )
  )
}

const titles = {
  dpv: 'DPV',
  tilt: 'TILT',
  fideslang: 'Fides',
  opp115: 'OPP-115',
  apple: 'Apple',
  play: 'Google Play'
} satisfies Record<keyof Identifiers, string>

const columns: readonly (keyof Identifiers)[] = ['dpv', 'tilt', 'fideslang', 'opp115', 'apple', 'play']

/** A list that shares words with others, with only the columns in which it does. */
function section(title: string, terms: Readonly<Record<string, Identifiers>>): string[] {
  const rows = Object.entries(terms)
  const used = columns.filter((column) => rows.some(([, names]) => names[column] !== undefined))
  return [
    `## ${title}`,
    table(
      ['Term', ...used.map((column) => titles[column])],
      rows.map(([id, names]) => [`\`${id}\``, ...used.map((column) => code(names[column]))])
    )
  ]
}

function code(identifier: string | undefined): string {
  return identifier === undefined ? '' : `\`${identifier}\``
}
