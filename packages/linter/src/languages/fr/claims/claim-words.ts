import type {ClaimWords} from '../../claim-words.js'
import {frenchPromiseWords} from './promise-words.js'
import {frenchScopeWords} from './scope-words.js'

/** How French policies word their claims. */
export const frenchClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(collectons|collecte|collectent|collecté|collectée|collectés|collectées|recueillons|recueille|recueilli|recueillie|recueillis|recueillies|demandons)',
      '(téléversons|téléchargeons|téléversées|téléversés|téléchargées|envoyons|envoyées|envoyés) .. (serveurs|serveur|cloud)',
      '(collecte|recueil) ... (effectuée|effectué|lieu)',
      '(suivons|suit|traçons) .. (position|localisation)'
    ],
    'collect-automatically': [
      '(enregistrons|enregistre|enregistré|enregistrent|enregistrée|enregistrés|enregistrées)'
    ],
    'store-on-device': [
      '(utilisons|utilise|déposons|dépose|plaçons|place|recourons|recourt|employons|emploie) .. (cookie|cookies)',
      'se passe de cookies',
      'nos cookies .. (expirent|durent)',
      '(cookie|cookies) .. (déposé|déposés|utilisé|utilisés|placé|placés|installé|installés|expirent|expire|durent|conservés)'
    ],
    use: [
      '(utilisons|utilise|utilisé|utilisée|utilisés|utilisées|traitons|traitées|exploitons|exploitées)',
      '(servent|sert|serviront|servira) .. (entraîner|entraînement|publicité|prospection|marketing)',
      '(entraînons|entraîne) .. (modèles|algorithmes|intelligence)',
      '(lisons|lit|lisent|lire|lus|consultons|consultent|consulter|examiner|examinent) .. (messages|courriels|e mails|conversations|échanges|photos|fichiers|documents)',
      '(messages|courriels|e mails|conversations|échanges|photos|fichiers|documents) .. (lus|lues|consultés|consultées)'
    ],
    contact: [
      '(envoyons|enverrons|envoyer|adressons|adresserons|adresser) par (e mail|email|mail|courriel|sms|courrier) .. (publicité|publicités|offres|promotions|newsletter)',
      '(envoyons|enverrons|envoyer|adressons|adresserons|adresser) .. (publicité|publicités|publicitaire|publicitaires|offres|promotions|newsletter|promotionnelles|promotionnels|commerciaux)',
      '(recevez|recevrez) .. (publicité|publicités|publicitaire|publicitaires|offres|promotions|promotionnelles) .. (nous|notre|nos)'
    ],
    share: [
      '(a|ont|aura) accès à vos (données|informations)',
      '(partageons|partage|partagé|partagée|partagés|partagées|communiquons|communique|communiqué|communiquée|communiqués|communiquées|transmettons|transmet|transmis|transmise|transmises|divulguons|divulguées|cédons|cédé|cédée|cédés|cédées|donnons|confions|confiées)',
      '(transmission|communication|cession|partage|divulgation) ... (effectuée|effectué|lieu)',
      '(échangeons|échangées|louons|louées|loués) .. (données|adresses|adresse|fichiers|coordonnées|tiers|annonceurs)'
    ],
    sell: [
      '(vendons|revendons|revend|revendues|vend|vendu|vendue|vendus|vendues|commercialisons|commercialisées)',
      'vente ... (lieu|effectuée)'
    ],
    transfer: [
      '(transfert|transferts) ... (hors|dehors|états|étranger|pays tiers) ... (effectué|effectués|lieu)',
      '(ne transférons|effectuons) .. (transfert|donnée|données) .. (hors|dehors|états|étranger)',
      '(quittent|quitte|quitteront|sortent|sort) .. (appareil|téléphone|ordinateur|navigateur|terminal|france|europe|ue|union)',
      '(transférons|transfère|transférées|transférés|envoyées|stockées|stockés|stockons|conservées|conservons|hébergés|hébergées|hébergeons|traitées) ... (hors|dehors|états|étranger)'
    ],
    keep: [
      '(hébergeons|hébergées|hébergés|hébergé|hébergée)',
      '(restent|reste|demeurent|demeure) .. (appareil|téléphone|ordinateur|navigateur|terminal|france|europe|ue|union)',
      '(conservons|conserve|conservé|conservée|conservés|conservées|stockons|stocké|stockée|stockés|stockées|gardons)'
    ],
    delete: [
      '(supprimons|supprime|supprimées|supprimés|supprimée|supprimé|effaçons|effacées|effacés|effacée|effacé|détruisons|détruites|détruits)'
    ]
  },
  actors: {
    organisation: [
      '(nous|site|société|association|entreprise)',
      '(l|notre|cette) (application|extension|appli)',
      '(nos|notre|le) (serveurs|serveur|équipe|équipes|employés|salariés|modérateurs|collaborateurs|systèmes)',
      'personne ne'
    ],
    user: ['(vous|utilisateur|utilisateurs|visiteur|visiteurs|client|clients)'],
    partner: ['(partenaires|partenaire|annonceurs)'],
    'third-party': ['(google|facebook|tiers|prestataire|prestataires)']
  },
  data: {
    'personal-data': [
      '(donnée|données|informations) [personnelle|personnelles|vous concernant]',
      '(donnée|données) à caractère personnel',
      '(sauvegardes|copies de sauvegarde)',
      '(vos|votre) (donnée|données|informations) [personnelles]',
      'vos données à caractère personnel'
    ],
    name: ['(nom|noms|prénom|prénoms)'],
    'email-address': [
      '[votre|vos] (adresse|adresses) [de] (email|mail|e mail|électronique|courriel|messagerie)',
      'courriel',
      'votre (e mail|email)'
    ],
    'postal-address': ['(adresse|adresses) (postale|postales|de livraison|de facturation)', 'votre adresse'],
    'phone-number': ['(numéro|numéros) de (téléphone|portable|mobile)'],
    'ip-address': ['[votre|vos] (adresse|adresses) ip'],
    'location-data': [
      '(géolocalisation|localisation)',
      'votre position [géographique]',
      'données de (géolocalisation|localisation)'
    ],
    'date-of-birth': ['(date|dates) de naissance'],
    'financial-data': ['[vos] (coordonnées|données|informations) (bancaires|de paiement)', 'rib'],
    'private-messages': ['[vos] messages privés', 'contenu de vos (messages|conversations|échanges)'],
    'communication-data': ['vos (messages|conversations|échanges)'],
    content: ['vos (contenus|publications|textes|photos|images|vidéos)', '(photos|photographies)'],
    files: ['vos (fichiers|documents)'],
    contacts: ['votre (carnet d adresses|répertoire)', 'vos contacts'],
    'browsing-history': ['historique de (navigation|recherche)'],
    'device-identifiers': [
      '(identifiant|identifiants) (publicitaire|publicitaires|de l appareil|de votre appareil)'
    ],
    'payment-card': ['(carte|cartes) (bancaire|bancaires|de crédit|de paiement)'],
    'order-data': ['votre (commande|réservation)'],
    'health-data': ['(données|informations) .. santé', 'votre [état de] santé'],
    'children-data': ['(données|informations) .. (enfant|enfants|mineurs)'],
    'anonymous-data': [
      '(données|informations) (anonymes|anonymisées|agrégées|statistiques)',
      '(données|informations) .. (anonymes|anonymisées|agrégées)'
    ]
  },
  purposes: {
    marketing: [
      '(marketing|prospection)',
      '(envoyons|enverrons|envoyer|adressons|adresserons|adresser|adressent|envoient|recevez|recevrez) ... (offres|promotions|newsletter|promotionnelles|promotionnels)'
    ],
    'machine-learning': [
      '(entraîner|entraînement|entraînons|entraîne) .. (modèle|modèles|intelligence artificielle|ia|algorithme|algorithmes)'
    ],
    'direct-marketing': ['(marketing direct|prospection commerciale)'],
    advertising: ['(publicité|publicités|publicitaires|publicitaire)'],
    'targeted-advertising': ['(publicité|publicités) (ciblée|ciblées|personnalisée|personnalisées)']
  },
  recipients: {
    'third-party': ['(tiers|tierce|tierces|quiconque|autrui)', 'd autres (sociétés|entreprises)'],
    'service-provider': [
      '(prestataire|prestataires|sous traitant|sous traitants|fournisseurs|hébergeur|hébergeurs|transporteur|transporteurs)'
    ],
    partner: ['(partenaire|partenaires) [commercial|commerciaux]'],
    'advertising-partner': [
      '(annonceurs|annonceur|sponsors)',
      '(partenaires|régies|plateformes|réseaux|agences|sociétés) publicitaires'
    ],
    'data-broker': ['(courtiers en données|courtiers|revendeurs de données)'],
    'social-network': ['réseaux sociaux'],
    affiliate: [
      '(filiales|sociétés affiliées|sociétés sœurs|groupe)',
      '(sociétés|entreprises|entités) de notre groupe'
    ],
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
    agentless:
      /^(?:lieu|accès|(?:rest|demeur|quitt)e(?:nt|ront)?|sor(?:tent|t)|servent|sert|servir(?:a|ont)|recevr?ez)$/,
    denying: ['passe'],
    agents: ['par'],
    pronouns: ['les'],
    less: ['seulement', 'uniquement', 'plus', 'que']
  },
  scope: frenchScopeWords,
  promises: frenchPromiseWords
}
