import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {weights as english} from './en/weights.js'
import {weights as french} from './fr/weights.js'
import type {ReadingLanguage} from './knowledge.js'
import type {DisclosureWeights, LanguageWeights, Weights} from './weights.js'

/** The weights that were fitted to labelled passages of a language, where there are any. */
export function fittedWeights(language: ReadingLanguage): LanguageWeights | undefined {
  if (language === 'de') return undefined
  return parseWeights(language === 'en' ? english() : french())
}

/**
 * Reads weights as `bench/reading/fit.js` writes them: a column a line with its base and its context, and behind an
 * empty line a feature a line with what it weighs in which column, in hundredths.
 *
 * ```text
 * sale -341 own score:103 before:20
 * sale.opt-out-link -420
 *
 * word sell 0:52 1:30
 * ```
 */
export function parseWeights(data: string): LanguageWeights {
  const [head = '', body = ''] = data.trim().split('\n\n')
  const columns = head.split('\n').map((line) => {
    const [name = '', base = '', ...context] = line.split('\t')
    const features: Record<string, number> = {}
    return {name, base: Number(base) / 100, context: numbersOf(context), features}
  })
  for (const line of body.split('\n')) {
    const [feature = '', ...cells] = line.split('\t')
    for (const [column, weight] of Object.entries(numbersOf(cells))) {
      const own = columns[Number(column)]
      if (own) own.features[feature] = weight
    }
  }
  const disclosures: Partial<Record<Disclosure, DisclosureWeights>> = {}
  const items: Partial<Record<DisclosureItem, Weights>> = {}
  for (const {name, ...weights} of columns) {
    if (name.includes('.')) items[name as DisclosureItem] = weights
    else disclosures[name as Disclosure] = weights
  }
  return {disclosures: disclosures as LanguageWeights['disclosures'], items}
}

/** `before:20` → 0.2 */
function numbersOf(cells: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    cells.map((cell) => {
      const at = cell.lastIndexOf(':')
      return [cell.slice(0, at), Number(cell.slice(at + 1)) / 100] as const
    })
  )
}
