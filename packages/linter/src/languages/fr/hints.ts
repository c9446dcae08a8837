import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /(?<!\p{L})(?:(?:collect|recueill|enregistr|stock|conserv|trait|reç)\p{L}*[^.\n]{0,90}(?<!\p{L})(?:données|informations?|adresses?|noms?|identifiants?|réponses|e-mails?|courriels?)|(?:données|informations?|adresses?|identifiants?|réponses)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(?:collect|recueilli|enregistr|stock|conserv|trait)\p{L}*|comptes? (?:sera|est) créé)/iu
  ],
  [
    'purposes',
    /(?<!\p{L})(?:données|informations?|adresses?|réponses|résultats|position|cookies|identifiants?)(?!\p{L})[^.\n]{0,110}(?<!\p{L})(?:pour (?:(?:vous|te|nous) |t[’'])?\p{L}+(?:er|ir|re)(?!\p{L})|pour (?:l[ae’']|les|ta|tes|vos|votre|que)(?!\p{L})|afin d|en vue d|dans le but d|servent|uniquement à|à des fins)/iu
  ],
  [
    'sharing',
    /(?<!\p{L})(?:hébergé\p{L}*|hébergeurs?|héberge|hébergement|prestataires?|sous-traitants?|services? (?:externes?|tiers)|(?:transmis|communiqué|envoyé|partagé|cédé|vendu|rendu|divulgué)\p{L}* (?:à|aux?|avec|publics?|publiques?)(?!\p{L}))/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:tant que|aussi longtemps que|jusqu[’'](?:à|au)|dès que|une fois)(?!\p{L})[^.\n]{0,120}(?:compte|conserv|supprim|effac|désinstall|traité)|(?:conserv|supprim|effac)\p{L}*[^.\n]{0,120}(?<!\p{L})(?:tant que|aussi longtemps que|jusqu[’'](?:à|au)|dès que|une fois|temps nécessaire)|(?:conserv|stock|enregistr)\p{L}* (?:rien|aucune donnée)|désinstall\p{L}*[^.]{0,40}(?:supprim|effac)/iu
  ],
  [
    'choices',
    /(?<!\p{L})(?:désactiv|désinstall|désabonn|désinscri|retirer|révoqu|supprimer|(?:demand|écri|contact)\p{L}*[^.\n]{0,60}(?:supprim|effac|suppression))\p{L}*/iu
  ]
]
