import {legalGrounds, regimes, type Language, type LegalGround, type Policy} from '@policy-gen/schema'
import {dictionaries} from '../../languages/index.js'

type CitedRegime = keyof typeof citedNames

const citedNames = {gdpr: true, 'uk-gdpr': true, lgpd: true} as const

/**
 * Where the laws that a policy answers to have a legal ground.
 *
 * @example groundCitation('consent', ['gdpr', 'uk-gdpr'], 'en') // 'Art. 6(1)(a) GDPR and UK GDPR'
 * @example groundCitation('consent', ['gdpr'], 'de')            // 'Art. 6 Abs. 1 Buchst. a DSGVO'
 */
export function groundCitation(
  ground: LegalGround,
  answered: Policy['regimes'] = [],
  language: Language
): string | null {
  const articles: Readonly<Partial<Record<CitedRegime, string>>> = legalGrounds[ground].article
  const laws = new Map<string, string[]>()
  for (const regime of answered.filter(isCited)) {
    const article = articles[regime]
    if (article === undefined) continue
    laws.set(article, [...(laws.get(article) ?? []), regimes[regime].label[language]])
  }
  const {groundCitation: cite} = dictionaries[language].wording
  const cited = [...laws].map(([article, names]) => cite(article, names))
  return cited.length > 0 ? cited.join(', ') : null
}

function isCited(regime: string): regime is CitedRegime {
  return Object.hasOwn(citedNames, regime)
}
