import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
  app: {
    heading: 'Si vous êtes en Australie',
    lead: 'Le Privacy Act 1988 vous donne le droit',
    rights: {
      access: 'd’accéder aux renseignements personnels que nous détenons sur vous',
      rectification: 'de les faire rectifier',
      'complaint-to-controller':
        'de nous adresser une plainte pour manquement aux Australian Privacy Principles',
      complaint: 'de porter plainte auprès de l’Australian Information Commissioner (OAIC)'
    }
  },
  'us-states': {
    heading: 'Si vous résidez dans l’un de ces États américains',
    lead: 'Si vous résidez dans l’un des États ci-dessous, vous avez le droit',
    rights: {
      access: 'de savoir si nous traitons vos données personnelles, et d’y accéder',
      rectification: 'de faire rectifier des données personnelles inexactes',
      erasure: 'de faire effacer vos données personnelles',
      portability:
        'd’obtenir une copie de vos données personnelles dans un format portable et facile à utiliser',
      'opt-out-of-sale': 'de vous opposer à la vente de vos données personnelles',
      'opt-out-of-targeted-advertising': 'de vous opposer à la publicité ciblée',
      'opt-out-of-profiling':
        'de vous opposer au profilage servant à des décisions aux effets juridiques ou d’importance comparable',
      'information-on-sharing':
        'd’obtenir la liste des tiers auxquels nous avons communiqué des données personnelles',
      'question-profiling': 'de contester le résultat d’un tel profilage et d’en connaître la raison',
      'no-retaliation': 'de ne pas être pénalisé pour avoir exercé l’un de ces droits'
    },
    narrower: {
      'rectification.provided':
        'de faire rectifier des données personnelles inexactes que vous nous avez fournies',
      'erasure.provided': 'de faire effacer les données personnelles que vous nous avez fournies',
      'portability.provided':
        'd’obtenir une copie des données personnelles que vous nous avez fournies, dans un format portable et facile à utiliser',
      'opt-out-of-profiling.automated':
        'de vous opposer au profilage servant à des décisions entièrement automatisées aux effets juridiques ou d’importance comparable',
      'information-on-sharing.categories':
        'd’obtenir la liste des catégories de tiers auxquels nous avons communiqué des données personnelles',
      'information-on-sharing.sold': 'd’obtenir la liste des éventuels acquéreurs de vos données personnelles'
    },
    sensitiveData: {
      consent: 'à ce que vos données sensibles ne soient utilisées qu’avec votre consentement',
      'opt-out': 'de vous opposer à l’utilisation de vos données sensibles',
      necessity:
        'à ce que vos données sensibles ne soient utilisées que si ce que vous avez demandé l’exige strictement'
    }
  },
  'shine-the-light': {
    heading: 'Vos droits en Californie',
    lead: 'Une fois par année civile et gratuitement, l’article 1798.83 du Code civil de Californie donne à nos clients en Californie le droit',
    rights: {
      'information-on-sharing':
        'de savoir quels types de données personnelles nous avons communiqués à des tiers pour leur prospection au cours de l’année civile précédente, avec les noms et adresses de ces tiers'
    }
  },
  'us-health': {
    heading: 'Si vous résidez dans l’État de Washington ou au Nevada',
    lead: 'Pour les données de santé (consumer health data), la loi de votre État vous donne le droit',
    rights: {
      access:
        'de savoir si nous collectons, partageons ou vendons des données de santé vous concernant et, dans l’État de Washington, d’y accéder',
      'information-on-sharing': 'd’obtenir la liste de tous les tiers qui les ont reçues de nous',
      'withdraw-consent': 'de retirer votre consentement à leur collecte et à leur partage',
      erasure: 'de les faire effacer'
    }
  },
  fadp: {
    heading: 'Si vous êtes en Suisse',
    lead: 'La loi fédérale suisse sur la protection des données (LPD) vous donne le droit',
    rights: {
      access: 'de savoir si des données personnelles vous concernant sont traitées, et lesquelles (art. 25)',
      portability:
        'de recevoir, dans un format électronique couramment utilisé, les données personnelles que vous nous avez communiquées, ou de les faire transmettre (art. 28)',
      rectification: 'de faire rectifier des données personnelles inexactes (art. 32)',
      erasure: 'de faire effacer ou détruire des données personnelles (art. 32)',
      objection: 'de faire interdire un traitement déterminé ou une communication à des tiers (art. 32)',
      'human-review':
        'de faire valoir votre point de vue sur une décision individuelle automatisée et de la faire revoir par une personne physique (art. 21)'
    }
  },
  'law-25': {
    heading: 'Si vous êtes au Québec',
    lead: 'La Loi sur la protection des renseignements personnels dans le secteur privé vous donne le droit',
    rights: {
      access: 'de savoir si nous détenons des renseignements personnels sur vous, et d’y avoir accès',
      rectification: 'de faire rectifier des renseignements inexacts, incomplets ou équivoques',
      portability:
        'de recevoir, dans un format technologique structuré et couramment utilisé, les renseignements informatisés que nous avons recueillis auprès de vous',
      'withdraw-consent':
        'de retirer votre consentement à l’utilisation ou à la communication de vos renseignements',
      'de-indexing':
        'de nous faire cesser de diffuser un renseignement ou désindexer un lien rattaché à votre nom, lorsque cela contrevient à la loi ou à une ordonnance judiciaire',
      'human-review':
        'd’être informé qu’une décision est fondée exclusivement sur un traitement automatisé, et de présenter vos observations à une personne en mesure de la réviser',
      complaint: 'de porter plainte auprès de la Commission d’accès à l’information'
    }
  },
  ccpa: {
    heading: 'Si vous résidez en Californie',
    lead: 'Le California Consumer Privacy Act (CCPA) vous donne le droit',
    rights: {
      access:
        'de savoir quelles informations personnelles nous avons collectées sur vous : les catégories et les informations elles-mêmes, les sources, les finalités, et à qui nous les avons communiquées, vendues ou avec qui nous les avons partagées',
      erasure: 'de nous faire effacer les informations personnelles que nous avons collectées auprès de vous',
      rectification: 'de nous faire rectifier les informations inexactes qui vous concernent',
      'opt-out-of-sale': 'de vous opposer à la vente et au partage de vos informations personnelles',
      'limit-sensitive':
        'de limiter l’utilisation et la communication de vos informations personnelles sensibles',
      'opt-out-of-profiling':
        'de vous opposer à l’emploi de technologies de décision automatisée pour des décisions importantes à votre égard',
      'access-to-decisions':
        'de savoir comment nous avons utilisé une technologie de décision automatisée pour une décision importante vous concernant',
      'no-retaliation': 'de ne pas être pénalisé pour avoir exercé l’un de ces droits'
    }
  },
  lgpd: {
    heading: 'Si vous êtes au Brésil',
    lead: 'Les articles 18 et 20 de la loi brésilienne sur la protection des données (LGPD) vous donnent le droit',
    rights: {
      access: 'd’obtenir la confirmation que nous traitons vos données, et d’y accéder',
      rectification: 'de faire rectifier des données incomplètes, inexactes ou dépassées',
      anonymisation:
        'de faire anonymiser, bloquer ou effacer des données inutiles, excessives ou traitées illégalement',
      portability: 'de faire transmettre vos données à un autre prestataire',
      erasure: 'de faire effacer les données que nous traitons avec votre consentement',
      'information-on-sharing':
        'de savoir avec quels organismes publics et privés nous avons partagé vos données',
      'information-on-consent': 'de savoir que vous pouvez refuser votre consentement, et ce qui en découle',
      'withdraw-consent': 'de retirer votre consentement',
      objection: 'de vous opposer à un traitement contraire à la loi',
      'human-review': 'de faire réexaminer les décisions fondées uniquement sur un traitement automatisé',
      complaint: 'de saisir l’autorité nationale (ANPD)'
    }
  },
  pipeda: {
    heading: 'Si vous êtes au Canada',
    lead: 'La Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE) vous donne le droit',
    rights: {
      access:
        'de savoir quels renseignements personnels nous détenons sur vous, comment nous les utilisons et à qui nous les avons communiqués, et d’y avoir accès',
      rectification: 'd’en contester l’exactitude et l’intégralité, et de les faire corriger',
      'withdraw-consent':
        'de retirer votre consentement, sous réserve de restrictions légales ou contractuelles et d’un préavis raisonnable',
      complaint:
        'de porter plainte au sujet de notre respect de la loi : d’abord auprès de la personne qui en est responsable chez nous, et auprès du Commissariat à la protection de la vie privée du Canada'
    }
  }
}
