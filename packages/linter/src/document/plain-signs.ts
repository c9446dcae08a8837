import type {Disclosure} from '@policy-gen/schema'
import type {PolicyDocument} from './document.js'

/** Words that leave no doubt that a text says something of a disclosure, in languages whose cues know few of them. */
const words: Readonly<Record<string, readonly (readonly [Disclosure, RegExp])[]>> = {
  fr: [
    [
      'security',
      /(?<!\p{L})(?:environnement sécurisé|sécurisées? vos données|(?:assurer|garantir|préserver)[^.\n]{0,60}sécurité|mesures (?:techniques|de sécurité|de protection)|chiffr(?:ées?|ement)|protégée?s? (?:avec|par|contre)|accès restreint)/iu
    ],
    [
      'retention',
      /(?<!\p{L})(?:conserv(?:ées?|ons|ation|e|er)[^.\n]{0,120}(?:pendant|durée|jours|mois|ans(?!\p{L})|années|temps)|durées? de conservation)/iu
    ],
    ['children', /(?<!\p{L})(?:mineur(?:e?s)?|enfants?|moins de 1[3-8] ans)(?!\p{L})/iu],
    [
      'changes',
      /(?<!\p{L})(?:(?:modifi|mettre à jour|mise à jour|évolu|actualis)[^.\n]{0,60}(?:politique|charte|déclaration|présent)|(?:politique|charte|déclaration)[^.\n]{0,60}(?:modifi|mise à jour|évolu|actualis))/iu
    ]
  ]
}

/** What a text plainly tells, whatever its reading made of it: an e-mail address is a contact in any language. */
export function plainSignsOf({plain, prose, language}: PolicyDocument): ReadonlySet<Disclosure> {
  const signs = new Set<Disclosure>()
  if (/[\w.+-]@[\w-]{2,}\.\w{2}/.test(plain)) signs.add('contact')
  const known = words[language ?? '']
  for (const [disclosure, pattern] of known ?? []) if (pattern.test(prose)) signs.add(disclosure)
  return signs
}
