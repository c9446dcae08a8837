import type {PlainSign} from '../cues.js'

export const signs: readonly PlainSign[] = [
  [
    'security',
    /(?<!\p{L})(?:environnement sécurisé|(?:protocoles?|serveurs?|connexions?|transmissions?) sécurisée?s?|sécurisées? vos données|(?:assurer|garantir|préserver)[^.\n]{0,60}sécurité|mesures (?:techniques|de sécurité|de protection)|chiffr(?:ées?|ement)|protégée?s? (?:avec|par|contre)|accès restreint)/iu
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
