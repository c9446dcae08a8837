import type {PlainSign} from '../cues.js'

/** `l’Association du Port`, `Club Nordlys`, but not `le Prestataire` or `Google`. */
const named = String.raw`(?:[Ll](?:es?\s|a\s|[’']))?(?!(?:L[ae]s?|Nous|Vous|Vos|Nos|Votre|Notre|Cette|Ces?|Google|Meta|Facebook|Clients?|Éditeur|Editeur|Exploitant|Fournisseur|Hébergeur|Plateforme|Prestataire|Responsable|Site|Société|Application|Utilisateur|Vendeur)(?!\p{L}))(?!L[’'])\p{Lu}[\p{L}\d&'’-]{1,40}(?:\s(?:(?:de|du|des|et|la|les|en)\s){0,2}\p{Lu}[\p{L}\d&'’-]{1,40}){0,4}`

export const signs: readonly PlainSign[] = [
  // `Cette politique explique comment l’Association du Port traite vos données`
  [
    'controller',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Cc]ette|[Nn]otre|[Pp]résente)\s(?:politique|déclaration|notice|charte)[^.\n]{0,80}\s(?:décrit|explique|expose|précise|indique)\s(?:comment|la\s(?:manière|façon)\sdont)\s(?:l[’']association\s)?${named}\s(?:collecte|utilise|traite|recueille|gère|protège|conserve)(?!\p{L})`,
      'u'
    )
  ],
  // `Le Club du Port s’engage à ne collecter que le nécessaire`, `Nordlys attache une grande importance à votre vie privée`
  [
    'controller',
    new RegExp(
      String.raw`(?<=^|[.!?,>]\s{0,3})[*_ ]{0,4}(?:l[’']association\s)?${named}[*_]{0,4}\s(?:s[’']engage\sà\s(?:ne\s)?(?:collecter|recueillir|traiter|protéger|respecter|préserver|garantir)\s|(?:accorde|attache)\s(?:une?|la|le)\s[^.\n]{0,40}(?:importance|valeur|prix)\s|respecte\s)[^.\n]{0,60}(?:données|informations|vie\sprivée|confidentialité)(?!\p{L})`,
      'mu'
    )
  ],
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
