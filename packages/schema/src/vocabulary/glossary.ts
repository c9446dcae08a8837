import type {TermOf, VocabularyName} from './vocabularies.js'

/** Something said about each term of each list. */
export type Glossary = {
  readonly [List in VocabularyName]: Readonly<Record<TermOf<List>, string>>
}

/**
 * What is said about a term, by the name of its list and its own.
 *
 * @example said(labels.fr, 'dataCategories', 'age') // 'âge'
 */
export function said<List extends VocabularyName>(glossary: Glossary, list: List, id: TermOf<List>): string
export function said(glossary: Glossary, list: VocabularyName, id: string): string | undefined
export function said(glossary: Glossary, list: VocabularyName, id: string): string | undefined {
  const terms: Readonly<Record<string, string>> = glossary[list]
  return Object.hasOwn(terms, id) ? terms[id] : undefined
}
