import type {Language} from '@policy-gen/schema'

/**
 * The article that German puts before the name of a company, and English doesn't.
 *
 * @example articleOf('Lindgren Papier GmbH', 'de') // 'die'
 * @example articleOf('Studio Lindgren', 'de')      // null
 */
export function articleOf(name: string, language: Language): 'die' | 'der' | null {
  if (language !== 'de' || /^(?:der|die|das)\s/i.test(name)) return null
  if (masculine.test(name)) return 'der'
  return feminine.test(name) ? 'die' : null
}

/** Associations. */
const masculine = /(?:\be\.\s?V\.|\bVerein)$/

/** Companies, foundations and cooperatives, here and abroad. */
const feminine =
  /(?:\b(?:g?GmbH|AG|UG|KG|KGaA|OHG|GbR|PartG|PartGmbB|SE|eG|Stiftung|Genossenschaft|Ltd|LLC|LLP|PLC|Inc|Corp|ApS|AB|AS|Oy|SpA|Limited|Company|Corporation)\.?|\be\.\s?G\.|\b(?:B|N)\.\s?V\.|\bS\.\s?(?:A|L|A\.?\s?S|p\.\s?A|à\s?r\.\s?l)\.|\(haftungsbeschränkt\))$/
