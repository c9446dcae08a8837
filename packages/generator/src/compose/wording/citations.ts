import {groundPlaces, labels, type Language, type LegalGround, type Regime} from '@policy-gen/schema'
import {dictionaries} from '../../languages/index.js'

/**
 * The places of a legal ground in the laws that a policy answers to.
 *
 * @example groundCitation('consent', ['gdpr', 'uk-gdpr'], 'en') // 'Art. 6(1)(a) GDPR and UK GDPR'
 * @example groundCitation('consent', ['gdpr'], 'de')            // 'Art. 6 Abs. 1 Buchst. a DSGVO'
 */
export function groundCitation(
  ground: LegalGround,
  answered: readonly Regime[],
  language: Language
): string | null {
  const laws = new Map<string, string[]>()
  for (const {regime, article} of groundPlaces(ground, answered)) {
    laws.set(article, [...(laws.get(article) ?? []), labels[language].regimes[regime]])
  }
  const {groundCitation: cite} = dictionaries[language].wording
  const cited = [...laws].map(([article, names]) => cite(article, names))
  return cited.length > 0 ? cited.join(', ') : null
}
