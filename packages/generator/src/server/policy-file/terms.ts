import {labels, said, type Language} from '@policy-gen/schema'
import {definitions} from '@policy-gen/schema/definitions'
import type {Word} from '@policy-gen/schema/editing'

/** The label of a term; other words have none. */
export function labelOf({word, list}: Word, language: Language): string | undefined {
  return list && said(labels[language], list, word)
}

/** What a word means, in a plain sentence. */
export function meaningOf({word, list, meaning}: Word, language: Language): string | undefined {
  return list === undefined ? meaning?.[language] : said(definitions[language], list, word)
}
