import type {DisclosureCues, LanguageKnowledge} from '../cues.js'

/** What is known of French policies: their headings and the main wording of each disclosure. */
export const french: LanguageKnowledge = {
  disclosures: {
    controller: said(
      ['responsable [du|de] [traitement]', 'qui sommes nous', 'délégué*', 'mentions légales'],
      ['responsable [du|de] (traitement|vos)', 'délégué à la protection des données', 'dpo'],
      ['Le responsable du traitement est Exemple SAS.']
    ),
    contact: said(
      ['(contact*|nous contacter|contactez nous)'],
      [
        '(question*|demande*) ... (contact*|écri*|adress*|<email>)',
        '(contactez|contacter|écrire à|écrivez)',
        '<email>'
      ],
      ['Pour toute question, contactez-nous.']
    ),
    collection: said(
      ['(collecte|données collectées|quelles données|données que nous)', 'types de données'],
      [
        '(collectons|collecte|recueillons|recueille|enregistrons) ... (données|informations|adresse*|nom)',
        '(données|informations) ... (collectées|recueillies|enregistrées)'
      ],
      ['Nous collectons votre nom et vos données de navigation.']
    ),
    sources: said(
      ['(source*|origine) des données'],
      ['(données|informations) ... (de|par) (tiers|partenaires|sources)', 'accessibles au public'],
      ['Nous recevons des données de tiers.']
    ),
    purposes: said(
      ['(finalité*|utilisation|pourquoi|objectif*)'],
      ['(finalité*|aux fins|à des fins)', '(utilisons|utilise|utilisées|traitées|traitons) ... (pour|afin)'],
      ['Vos données sont utilisées pour améliorer le service.']
    ),
    'legal-basis': said(
      ['(base légale|bases légales|fondement* juridique*|intérêt* légitime*)'],
      ['(base légale|bases légales|fondement* juridique*|intérêt* légitime*)', '(article|art) 6'],
      ['La base légale est notre intérêt légitime.']
    ),
    cookies: said(
      ['(cookie*|traceur*)'],
      ['(cookie*|traceur*|balise* web|pixel*)'],
      ['Nous utilisons des cookies.']
    ),
    sharing: said(
      ['(destinataire*|partage|communication|divulgation|transmission|sous traitant*|tiers)'],
      [
        '(partageons|communiquons|transmettons|transmises|communiquées|partagées|divulgu*) ... (tiers|partenaires|prestataires|autorités|destinataires)',
        '(sous traitants|destinataires)'
      ],
      ['Vos données sont transmises à nos prestataires.']
    ),
    sale: said(
      ['vente'],
      [
        '(vendons|vendre|vendues|louons|vente) ... (données|informations)',
        '(données|informations) ... (vendues|louées)'
      ],
      ['Nous ne vendons pas vos données.']
    ),
    transfers: said(
      ['transfert*', 'hors (de|union|ue)'],
      [
        '(transfert*|transférées|transférons) ... (hors|pays|étranger|états)',
        'hors de (l union|l ue|l eee)',
        '(pays tiers|clauses contractuelles types)'
      ],
      ['Vos données peuvent être transférées vers des pays tiers.']
    ),
    retention: said(
      ['(conservation|durée*|combien de temps)'],
      [
        '(conservées|conservons|conservation) ... (pendant|durée|ans|mois|jours|jusqu)',
        'durée de conservation'
      ],
      ['Vos données sont conservées pendant trois ans.']
    ),
    security: said(
      ['(sécurité|protection de vos)'],
      ['mesures (techniques|de sécurité|organisationnelles|appropriées)', '(chiffr*|ssl|tls)'],
      ['Nous prenons des mesures techniques et organisationnelles.']
    ),
    rights: said(
      ['(droit|droits|réclamation*)', 'vos droits'],
      [
        'droit* (d|de|à|au|aux)',
        '(accès|rectification|effacement|portabilité|opposition|limitation)',
        '(réclamation* ... (cnil|autorité*))',
        "(d'accès|d'opposition|d'effacement)"
      ],
      ['Vous disposez de droits de rectification.']
    ),
    choices: said(
      ['(choix|préférences|désabonn*|paramétr*)'],
      ['(désabonner|désinscrire|désabonnement)', '(paramétr*|configur*|refuser) ... (navigateur|cookies)'],
      ['Vous pouvez vous désabonner à tout moment.']
    ),
    'do-not-track': said(
      ['do not track'],
      ['do not track', 'global privacy control'],
      ['Nous respectons Do Not Track.']
    ),
    children: said(
      ['(enfant*|mineur*)'],
      ['(enfants|mineurs|mineur|enfant)', 'moins de <number> ans'],
      ['Le service ne s’adresse pas aux enfants de moins de 15 ans.']
    ),
    'automated-decisions': said(
      ['(décision* automatisée*|profilage)'],
      ['(décision*|prise de décision) .. automatisée*', 'profilage'],
      ['Aucune décision automatisée n’est prise.']
    ),
    changes: said(
      ['(modification*|mise* à jour|évolution*|changement*)'],
      [
        '(modifi*|mettre à jour|mise à jour|mettons à jour) ... (politique|charte|déclaration|présent*)',
        '(politique|charte) ... (modifi*|mise à jour|évoluer)',
        'dernière mise à jour'
      ],
      ['Nous pouvons modifier cette politique.']
    )
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulter|consultez|voir) .. (politique|charte) (de|des|relative)'],
    examples: ['Veuillez consulter la politique de ce site.']
  },
  negations: ['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
  commonWords: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'vous',
    'nous',
    'vos',
    'pour',
    'que',
    'est',
    'une',
    'dans',
    'par',
    'sur',
    'de'
  ],
  frequentWords:
    'de et des les à la vous données nous ou le pour en vos votre que sur informations par du dans nos services un personnelles notre avec si sont qui une au cookies est aux ces traitement site personnel caractère compte confidentialité ne plus lorsque ce pouvez pas service afin tiers web exemple d autres produits protection politique cas avez également être concernant consentement droits y utilisons peuvent droit pouvons cette sites sécurité ci tout client fins comme a base ainsi e partenaires utilisateurs fournir marketing paiement dont compris via adresse publicités relatives notamment leur peut contenu ligne autre nom réseaux mail légitime navigation comment demande certaines sous cela intérêt internet nécessaire gestion applications il contrat durée'.split(
      ' '
    )
}

function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[]
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}}}
}
