import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
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
      'no-retaliation': 'de ne pas être pénalisé pour avoir exercé l’un de ces droits'
    }
  },
  lgpd: {
    heading: 'Si vous êtes au Brésil',
    lead: 'Les articles 18 et 20 de la loi brésilienne sur la protection des données (LGPD) vous donnent le droit',
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
