import type {ClaimWords} from '../../claim-words.js'
import {frenchScopeWords} from './scope-words.js'

/** How French policies word their claims. */
export const frenchClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(collectons|collecte|collectent|collecté|collectée|collectés|collectées|recueillons|recueille|recueilli|recueillie|recueillis|recueillies|demandons)'
    ],
    'collect-automatically': ['(enregistrons|enregistre|enregistré|enregistrée|enregistrés|enregistrées)'],
    'store-on-device': [
      '(utilisons|utilise|déposons|dépose|plaçons) .. (cookie|cookies)',
      'nos cookies .. (expirent|durent)',
      '(cookie|cookies) .. (déposé|déposés|utilisé|utilisés|expirent|expire|durent|conservés)'
    ],
    use: ['(utilisons|utilise|utilisé|utilisée|utilisés|utilisées|traitons|traitées)'],
    share: [
      '(partageons|partage|partagé|partagée|partagés|partagées|communiquons|communique|communiqué|communiquée|communiqués|communiquées|transmettons|transmet|transmis|transmise|transmises|divulguons|divulguées|cédons|cédé|cédée|cédées|donnons)'
    ],
    sell: ['(vendons|vend|vendu|vendue|vendus|vendues|commercialisons|commercialisées)'],
    transfer: [
      '(transférons|transfère|transférées|transférés|stockées|stockons|hébergées|hébergeons|traitées) ... (hors|dehors|états|étranger)'
    ],
    keep: [
      '(conservons|conserve|conservé|conservée|conservés|conservées|stockons|stocké|stockée|stockés|stockées|gardons)'
    ],
    delete: ['(supprimons|supprime|supprimées|effaçons|effacées)']
  },
  actors: {
    organisation: ['(nous|site|société|association|entreprise)'],
    user: ['(vous|utilisateur|utilisateurs|visiteur|visiteurs|client|clients)'],
    partner: ['(partenaires|partenaire|annonceurs)'],
    'third-party': ['(google|facebook|tiers)']
  },
  data: {
    'personal-data': [
      '(donnée|données|informations) [personnelle|personnelles|vous concernant]',
      '(donnée|données) à caractère personnel',
      '(vos|votre) (donnée|données|informations) [personnelles]',
      'vos données à caractère personnel'
    ],
    name: ['(nom|noms|prénom|prénoms)'],
    'email-address': [
      '(adresse|adresses) [de] (email|mail|e mail|électronique|courriel|messagerie)',
      'courriel'
    ],
    'postal-address': ['(adresse|adresses) (postale|postales)'],
    'phone-number': ['(numéro|numéros) de (téléphone|portable|mobile)'],
    'ip-address': ['(adresse|adresses) ip'],
    'location-data': ['(géolocalisation|localisation)', 'votre position'],
    'payment-card': ['(carte|cartes) (bancaire|bancaires|de crédit|de paiement)'],
    'order-data': ['votre (commande|réservation)'],
    'health-data': ['(données|informations) .. santé'],
    'children-data': ['(données|informations) .. (enfant|enfants|mineurs)'],
    'anonymous-data': [
      '(données|informations) (anonymes|anonymisées|agrégées|statistiques)',
      '(données|informations) .. (anonymes|anonymisées|agrégées)'
    ]
  },
  purposes: {
    marketing: ['(marketing|prospection)'],
    'direct-marketing': ['(marketing direct|prospection commerciale)'],
    advertising: ['(publicité|publicités|publicitaires|publicitaire)'],
    'targeted-advertising': ['(publicité|publicités) (ciblée|ciblées|personnalisée|personnalisées)']
  },
  recipients: {
    'third-party': ['(tiers|tierce|tierces|quiconque|autrui)', 'd autres (sociétés|entreprises)'],
    'service-provider': [
      '(prestataire|prestataires|sous traitant|sous traitants|fournisseurs|transporteur|transporteurs)'
    ],
    partner: ['(partenaire|partenaires)'],
    'advertising-partner': ['(annonceurs|annonceur)', '(partenaires|régies) publicitaires'],
    'data-broker': ['courtiers en données'],
    'social-network': ['réseaux sociaux'],
    affiliate: ['(filiales|sociétés affiliées|groupe)'],
    authority: ['(autorités|autorité|tribunaux|justice|administrations)']
  },
  negations: ['pas', 'jamais', 'aucun', 'aucune', 'ni', 'nullement'],
  modals: ['pouvons', 'peut', 'peuvent', 'pourrons', 'pourrions', 'susceptibles', 'éventuellement'],
  auxiliaries: ['est', 'sont', 'sera', 'seront', 'être', 'été'],
  noClaim: ['(droit|droits) (de|d|à)', '(demander|opposer|refuser|souhaitez|exiger)', '(comment|si) nous'],
  exceptions: [
    '(sauf|hormis|excepté|exception|si|lorsque|lorsqu|quand|dans la mesure|uniquement|seulement|sans|avec votre (accord|consentement)|au delà|plus longtemps|dans ce cadre)',
    '(loi|légalement|légale) .. (exige|impose|tenus|obligation)'
  ],
  contrasts: ['mais', 'cependant', 'toutefois', 'néanmoins', 'exceptions'],
  freeOrder: {
    self: ['nous'],
    ownVerb: /ons$|^nos$/,
    agents: ['par'],
    pronouns: ['les'],
    less: ['seulement', 'uniquement', 'plus', 'que']
  },
  scope: frenchScopeWords
}
