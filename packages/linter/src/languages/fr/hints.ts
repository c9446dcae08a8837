import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /(?<!\p{L})(?:(?:collect|recueill|enregistr|stock|conserv|trait|reç)\p{L}*[^.\n]{0,90}(?<!\p{L})(?:données|informations?|renseignements?|adresses?|noms?|identifiants?|réponses|e-mails?|courriels?)|(?:données|informations?|adresses?|identifiants?|réponses)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(?:collect|recueilli|enregistr|stock|conserv|trait)\p{L}*|comptes? (?:sera|est) créé)/iu
  ],
  [
    'purposes',
    /(?<!\p{L})(?:données|informations?|adresses?|réponses|résultats|position|cookies|identifiants?)(?!\p{L})[^.\n]{0,110}(?<!\p{L})(?:pour (?:(?:vous|te|nous) |t[’'])?\p{L}+(?:er|ir|re)(?!\p{L})|pour (?:l[ae’']|les|ta|tes|vos|votre|que)(?!\p{L})|afin d|en vue d|dans le but d|servent|uniquement à|à des fins)/iu
  ],
  [
    'sharing',
    /(?<!\p{L})(?:hébergé\p{L}*|hébergeurs?|héberge|hébergement|prestataires?|sous-traitants?|(?:services?|plateformes?|outils?|régies?) (?:externes?|tiers|tierces|publicitaires?)|(?:transmis|communiqué|envoyé|partagé|cédé|vendu|rendu|divulgué)\p{L}* (?:à|aux?|avec|publics?|publiques?)(?!\p{L})|(?:c[éè]d|lou|distribu|divulgu)(?:ons|era|erons)(?!\p{L})[^.\n]{0,40}(?<!\p{L})(?:données|informations|renseignements)(?!\p{L}))/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:tant que|aussi longtemps que|jusqu[’'](?:à|au)|dès que|une fois)(?!\p{L})[^.\n]{0,120}(?:compte|conserv|supprim|effac|désinstall|traité)|(?:conserv|supprim|effac)\p{L}*[^.\n]{0,120}(?<!\p{L})(?:tant que|aussi longtemps que|jusqu[’'](?:à|au)|dès que|une fois|temps nécessaire)|(?:conserv|stock|enregistr)\p{L}* (?:rien|aucune donnée)|désinstall\p{L}*[^.]{0,40}(?:supprim|effac)/iu
  ],
  [
    'choices',
    /(?<!\p{L})(?:désactiv|désinstall|désabonn|désinscri|retirer|révoqu|supprimer|(?:demand|écri|contact)\p{L}*[^.\n]{0,60}(?:supprim|effac|suppression))\p{L}*/iu
  ],
  [
    'controller',
    /(?:(?<!\p{L})(?:développé|édité|exploité|créé|publié|conçu)e?s? par (?!des |un |une |nos )\p{L}|©\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?\p{Lu})/u
  ],
  [
    'security',
    /(?<!\p{L})(?:chiffr\p{L}*|https|tls|ssl|sécurisé\p{L}*|hach[ée]\p{L}*|mesures (?:techniques|de sécurité)|non autorisés?|(?:accès|table|base)[^.\n]{0,40}(?:restreint|limité|réservé|refus)\p{L}*)(?!\p{L})/iu
  ],
  [
    'contact',
    /(?<!\p{L})(?:contact|écri|adress)\p{L}*[^.\n]{0,30}(?<!\p{L})(?:développeu\p{L}*|administrat\p{L}*|éditeur|auteur|équipe|mainteneur\p{L}*)(?!\p{L})|(?<!\p{L})ouvr\p{L}* (?:une|un) (?:issue|ticket)/iu
  ]
]
