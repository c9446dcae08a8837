import type {conditions as english} from '../en/conditions.js'
import type {Words} from '../together.js'

export const conditions: Words<typeof english> = {
  withJointControllers: {
    when: 'lorsque d’autres déterminent conjointement les finalités et les moyens du traitement',
    declare: 'Indiquez-les dans `jointControllers`.'
  },
  sellingKindOf: {
    when: 'lorsque des données d’un genre déterminé sont vendues : données sensibles, données biométriques',
    declare: 'Indiquez ce qui a été vendu : `sale.sold`.'
  },
  transferringUnder: {when: 'lorsqu’un transfert repose sur des clauses contractuelles'},
  withTransfers: {
    when: 'lorsque des données vont vers d’autres pays'
  },
  declareGround: 'Indiquez la base légale de chaque pratique : `ground`.',
  onLegitimateInterests: {when: 'lorsque la base légale est l’intérêt légitime'},
  onConsent: {when: 'lorsque la base légale est le consentement'},
  whereObjectionIsPossible: {
    when: 'lorsque des données sont traitées à des fins de prospection, dans un intérêt légitime ou pour une mission d’intérêt public'
  },
  withOfficer: {
    when: 'lorsqu’il existe un délégué à la protection des données',
    declare: 'Indiquez le délégué à la protection des données, ou `dataProtectionOfficer: none`.'
  },
  areas: {CH: 'la Suisse', EU: 'l’Espace économique européen', UK: 'le Royaume-Uni'},
  establishedOutside: {
    when: (area) => `lorsque l’organisation est établie ailleurs que dans ${area}`,
    declare: 'Indiquez le pays de l’organisation : `organisation.address`.'
  },
  noRepresentative:
    '`organisation.representatives: none` indique que l’art. 27, paragraphe 2, n’exige pas de représentant.',
  transfersOutOf: {
    when: (area) => `lorsque des données vont vers d’autres pays que ceux que couvre ${area}`,
    declare: 'Indiquez si des données vont vers d’autres pays : `transfers`, ou `transfers: none`.'
  },
  fromElsewhere: {
    when: 'lorsque des données ne viennent pas de la personne elle-même',
    declare: 'Indiquez d’où viennent les données : `from` des pratiques qui collectent.'
  },
  declareProfiling:
    'Indiquez ce qui est recommandé et comment la publicité est choisie : `profiling`, ou `profiling: none`.',
  declareAiSystems:
    'Indiquez les systèmes d’IA que les personnes rencontrent : `aiSystems`, ou `aiSystems: none`.',
  withRecommendations: {when: 'lorsque des recommandations reposent sur des données personnelles'},
  withChosenAdvertising: {when: 'lorsque des données personnelles déterminent qui voit quelle publicité'},
  openToMinors: {
    when: 'lorsque la plateforme est accessible aux mineurs',
    declare: 'Indiquez à partir de quel âge le service est ouvert : `children.minimumAge`.'
  },
  aiSystemsThat: {
    conversation: 'lorsqu’un système d’IA communique avec des personnes',
    content: 'lorsqu’un système d’IA génère ou manipule des contenus',
    'emotion-recognition': 'lorsqu’un système d’IA reconnaît des émotions',
    'biometric-categorisation':
      'lorsqu’un système d’IA classe des personnes d’après leurs données biométriques'
  },
  disclosingChildrensData: {
    when: 'lorsque des tiers reçoivent des données d’enfants',
    declare: 'Indiquez qui reçoit les données des enfants : `children.recipients`.'
  },
  withAnsweringTime: {
    when: 'lorsqu’une politique indique le délai de réponse aux demandes',
    declare: 'Indiquez `rights.answeredWithin`.'
  },
  withFee: {
    when: 'lorsqu’une politique indique ce que coûte une demande',
    declare: 'Indiquez `rights.fee`.'
  },
  withAutomatedDecisions: {
    when: 'lorsque des décisions sont prises de manière entièrement automatisée',
    declare: 'Indiquez les décisions automatisées : `automatedDecisions`, ou `automatedDecisions: none`.'
  },
  withCookies: {
    when: 'lorsque des cookies ou d’autres traceurs sont utilisés',
    declare: 'Indiquez les cookies et autres traceurs : `cookies`, ou `cookies: none`.'
  },
  withOptionalCookies: {when: 'lorsque sont utilisés des cookies qui ne sont pas strictement nécessaires'},
  withStatisticsCookies: {
    when: 'lorsque des cookies de statistiques ou d’apparence du site sont déposés sans consentement'
  },
  withHealthData: {
    when: 'lorsque des données de santé de consommateurs sont collectées, utilisées ou partagées'
  },
  sharingForMarketing: {
    when: 'lorsque des tiers reçoivent des données personnelles pour leur propre prospection'
  },
  optionalCookiesOf: {
    when: (country: string): string =>
      `lorsqu’un organisme établi dans le pays suivant utilise des cookies qui ne sont pas strictement nécessaires : ${country}`
  },
  withSensitiveData: {
    when: 'lorsque des données sensibles sont collectées',
    declare: 'Indiquez quelles données sont collectées : des pratiques avec `data`.'
  },
  declareSale: 'Indiquez ce qui a été vendu et partagé : `sale`.',
  sellingOrSharing: {when: 'lorsque des données sont vendues ou partagées'},
  sellingUnder16: {
    when: 'lorsque des données de moins de 16 ans sont sciemment vendues ou partagées',
    declare: 'Indiquez si des données de moins de 16 ans sont vendues ou partagées : `sale.under16`.'
  },
  wideSensitiveUse: {
    when: 'lorsque des données sensibles sont utilisées ou communiquées au-delà de ce que permet 11 CCR 7027(m)',
    declare: 'Indiquez comment les données sensibles sont utilisées : `sale.sensitiveUse`.'
  },
  disclosedForBusiness: {
    when: 'lorsque des données ont été communiquées à des fins commerciales',
    declare: 'Indiquez ce qui a été communiqué à des fins commerciales : `sale.businessPurpose`.'
  },
  reviewOffered: {
    when: 'lorsque les personnes peuvent consulter ou modifier leurs données',
    declare: 'Indiquez les droits des personnes : `rights`.'
  },
  trackingAcrossSites: {when: 'lorsque des activités sont suivies dans le temps et d’un site à l’autre'},
  withChildren: {
    when: 'lorsque le service s’adresse à des enfants de moins de 13 ans ou collecte sciemment leurs données',
    declare:
      'Indiquez `children.directed` et `children.knowinglyCollected`, ainsi que `children.under13` si l’âge minimal dépasse 13 ans.'
  },
  withRelatedOrganisations: {
    when: 'lorsque des données vont à des organisations apparentées',
    declare: 'Indiquez qui reçoit des données : `recipients`, ou `recipients: none`.'
  },
  withFurtherDocuments: {
    when: 'lorsque des brochures, des normes ou des codes expliquent les politiques',
    declare: 'Énumérez-les dans `organisation.materials`.'
  },
  dependingOnData: {
    when: 'lorsqu’un produit, un service ou un droit dépend de la fourniture de données',
    declare: 'Indiquez si les données doivent être fournies : `provision` des pratiques qui collectent.'
  },
  withEncarregado: {
    when: 'pour tous, sauf les petits agents de traitement, qui en sont dispensés',
    because:
      '`organisation.dataProtectionOfficer: none` indique qu’il n’y en a pas, ce qui n’est permis qu’aux petits agents de traitement (résolution CD/ANPD 2/2022).'
  },
  frictionlessSignals: {
    when: 'lorsque les signaux d’opposition sont traités sans friction',
    declare: 'Indiquez si les signaux sont traités sans friction : `signals.frictionless`.'
  },
  withTenMillionConsumers: {
    when: 'lorsque les données d’au moins dix millions de Californiens sont utilisées en un an',
    declare: 'Déclarez-le : `organisation.tenMillionConsumers`.'
  },
  withIncentives: {
    when: 'lorsque des personnes reçoivent un avantage en échange de leurs données',
    declare: 'Déclarez-le : `incentives`.'
  },
  withNewPurposes: {
    when: 'lorsqu’une utilisation pour de nouvelles finalités est prévue dans `changes.newPurposes`',
    declare: 'Indiquez `changes.newPurposes`.'
  },
  withVoices: {
    when: 'lorsque des fichiers audio contenant la voix d’un enfant sont collectés en vertu de 16 CFR 312.5(c)(9)'
  }
}
