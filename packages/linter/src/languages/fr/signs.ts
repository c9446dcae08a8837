import type {PlainSign} from '../cues.js'

export const signs: readonly PlainSign[] = [
  [
    'security',
    /(?<!\p{L})(?:environnement sécurisé|(?:protocoles?|serveurs?|connexions?|transmissions?) sécurisée?s?|sécurisées? vos données|(?:assurer|garantir|préserver)[^.\n]{0,60}sécurité|mesures (?:techniques|de sécurité|de protection)|chiffr(?:ée?s?|ement)|crypt(?:ée?s?|age)|(?:protég|sécuris)ée?s? (?:avec|par|contre|grâce|au moyen|à l[’']aide)|pare-feux?|anti-?virus|contre (?:tout|l[’'])\s?accès non autorisé|accès restreint)/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:conserv(?:ées?|ons|ation|e|er)[^.\n]{0,120}(?:pendant|durée|jours|mois|ans(?!\p{L})|années|temps)|(?:supprim|effac|détrui|anonymis|archiv)[^.\n]{0,60}(?:au bout de|après|au terme|à l[’']issue|dans un délai|sous|pendant)[^.\n]{0,60}(?:jours?|mois|ans?|années?)(?!\p{L})|durées? de conservation)/iu
  ],
  [
    'children',
    /(?<!\p{L})(?:mineure?s?|enfants?|adolescents?|moins de (?:1[3-8]|treize|quinze|seize|dix-huit) ans|1[3-8] ans (?:ou|et) plus|au moins (?:1[3-8]|treize|quinze|seize|dix-huit) ans)(?!\p{L})/iu
  ],
  [
    'changes',
    /(?<!\p{L})(?:(?:modifi|mettre à jour|mise à jour|évolu|actualis)[^.\n]{0,60}(?:politique|charte|déclaration|présent)|(?:politique|charte|déclaration)[^.\n]{0,60}(?:modifi|mise à jour|évolu|actualis))/iu
  ]
]
