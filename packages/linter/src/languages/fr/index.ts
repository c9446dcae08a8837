import {ages} from '../ages.js'
import type {DisclosureCues, LanguageKnowledge} from '../cues.js'
import {frenchClaimWords} from './claims/claim-words.js'
import {signs} from './signs.js'
import {weights} from './weights.js'
import {hints} from './hints.js'

/** The wording of French policies: headings and the main phrases of each disclosure. */
export const knowledge: LanguageKnowledge = {
  disclosures: {
    controller: said(
      ['responsable [du|de] [traitement]', 'qui sommes nous', 'délégué*', 'mentions légales'],
      [
        'responsable [du|de] (traitement|vos)',
        'délégué à la protection des données',
        'dpo',
        '(édité|éditée|exploité|exploitée) par',
        'éditeur (du|de ce|de cette)',
        '(siren|siret)',
        'traite .. données .. pour (ses|leurs) clients'
      ],
      [
        'Le responsable du traitement est Exemple SAS.',
        'Ce site est édité par Exemple SAS.',
        'Association Exemple, SIREN 123 456 789',
        'Exemple traite des données personnelles pour ses clients, qui en sont responsables.'
      ],
      {
        'data-protection-officer': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: ['(dpo|dpd)', 'délégué* .. protection des données', 'data protection officer'],
          examples: ['Vous pouvez écrire à notre délégué à la protection des données.']
        },
        representative: {
          weight: 'fair',
          items: ['controller.representative'],
          phrases: [
            'représentant* .. (union|européen*|ue|légal)',
            '(société|sas|sarl|sa) .. (siège|immatriculée|rcs|capital)',
            '(siège social|immatriculée au)'
          ],
          examples: ['Notre représentant dans l’Union est Exemple.']
        },
        'appointed-representative': {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: [
            'notre représentant* [est|peut|dans|pour]',
            '(espace économique européen|eee) ... représentant*',
            '(désigné|nommé|mandaté) .. représentant*',
            '(désigné|nommé|mandaté) ... comme représentant*',
            'nous sommes représentés par',
            'article 27 du rgpd'
          ],
          examples: [
            'Établis hors de l’Union, nous avons désigné Nordlicht SARL, à Lyon, comme représentant au titre de l’article 27 du RGPD.',
            'Dans l’Union européenne, nous sommes représentés par Nordlicht SARL, 1 rue du Port, Nantes.'
          ]
        }
      }
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
        '(données|informations) ... (collectées|recueillies|enregistrées)',
        '(demandons|demande|indiquez|renseignez|confiez) ... (données|informations|coordonnées|adresse*|nom)'
      ],
      ['Nous collectons votre nom et vos données de navigation.', 'Nous vous demandons vos coordonnées.'],
      {
        'health-policy': {
          weight: 'fair',
          items: ['collection.health-policy'],
          phrases: ['politique .. données de santé'],
          examples: ['Notre politique relative aux données de santé des consommateurs se trouve ici.']
        },
        health: {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            'données .. (santé|génétiques|biométriques|médicales)',
            '(informations|données) .. (santé|fertilité|grossesse)',
            'vos (symptômes|traitements|diagnostics)'
          ],
          examples: ['Nous collectons des données de santé.']
        },
        'readings-and-illness': {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            'raison* de santé',
            '(maladies|médicaments|traitements suivis|symptômes|votre santé|état de santé)',
            '(tension artérielle|fréquence cardiaque|antécédents médicaux|allergies|glycémie|qualité de votre sommeil|votre tension|votre poids)'
          ],
          examples: [
            'Vous pouvez saisir dans l’application votre tension et votre poids, que nous enregistrons.',
            'Nous recueillons vos antécédents médicaux et les traitements que vous suivez.',
            'Votre montre nous transmet votre fréquence cardiaque et la qualité de votre sommeil.'
          ]
        },
        sensitive: {
          weight: 'fair',
          items: ['collection.sensitive'],
          phrases: [
            '(données|informations|catégories) .. (sensibles|particulières)',
            '(données de santé|opinions politiques|origine raciale|origine ethnique|orientation sexuelle|biométriques)'
          ],
          examples: ['Nous ne collectons pas de données sensibles.']
        },
        'beliefs-and-origin': {
          weight: 'strong',
          items: ['collection.sensitive'],
          phrases: [
            '(religion|religieuse*|syndicale|orientation sexuelle|opinions politiques|origine ethnique)',
            'données dites sensibles',
            'article 9 du rgpd'
          ],
          examples: [
            'Nous ne recueillons aucune information sur votre religion, vos opinions politiques ou votre orientation sexuelle.',
            'Les données dites sensibles au sens de l’article 9 du RGPD ne sont traitées qu’avec votre accord exprès.'
          ]
        },
        'duty-to-provide': {
          weight: 'fair',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(obligatoire*|facultati*)',
            '(nécessairement|impérativement) .. (communiqué*|fourni*|renseigné*|transmis*)',
            '(indispensable*|nécessaire*) ... (création|créer|fourniture|fournir) ... (compte|service*|commande*)',
            '(à défaut|en l absence) .. (données|informations|communication|réponse)',
            '(choisir|décider) de ne pas .. (fournir|transmettre|communiquer)',
            '(pas|aucune) .. (obligation|obligé|tenu) .. (fournir|communiquer|transmettre|autoriser)',
            'à moins .. (collecter|fournir|disposer|traiter)',
            '(défaut|refus|sans) .. (fournir|communication|fourniture|réponse|informations|données)',
            'ne (pourrons|pourrez|pourra|serons|seriez|pouvons) ... (fournir|traiter|accéder|bénéficier|répondre|utiliser|créer)',
            'si vous (refusez|choisissez de ne|ne .. fournissez|ne souhaitez)'
          ],
          examples: ['Les champs obligatoires sont signalés.']
        },
        'what-follows': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(si vous ne|faute de|à défaut de|sans) .. (fournissez|communiquez|renseignez|données|informations) ... (ne pourr*|impossible|ne peut)',
            '(fourniture|communication) ... (conditionne|condition|obligatoire|facultative|nécessaire|requise)',
            '(champs|informations) ... (obligatoire*|facultati*)',
            '(devez|devrez|doivent) .. (nous|impérativement|obligatoirement) .. (fournir|communiquer|transmettre|indiquer|donner|remettre)',
            '(tenu*|obligé*|contraint*) .. (fournir|communiquer|transmettre|indiquer|donner|divulguer)',
            '(condition préalable|exigence .. (contractuelle|légale|réglementaire)|caractère (obligatoire|facultatif))',
            '(astérisque|signalé*) ... (requis*|obligatoire*|nécessaire*|facultati*)',
            '(sans|faute de|défaut de|absence de|refus de) .. (ces|vos|les|cette|fournir|communication) .. (données|informations|renseignements) ... (pas|impossible|pourr*|saurait|pouvons|incapable*)',
            '(non réponse|défaut de réponse|absence de réponse) ... (pas|impossible|ne)',
            '(pas|aucune) .. obligation .. (fournir|communiquer|transmettre|autoriser|renseigner|indiquer)',
            '(nom|prénom|adresse*|mail|téléphone|photo*|naissance) .. (obligatoire*|optionnel*|facultati*)'
          ],
          examples: [
            'La fourniture de ces données conditionne la conclusion du contrat.',
            'Vous devez nous fournir une adresse.',
            'Vous n’êtes pas tenu de communiquer votre âge.',
            'C’est une condition préalable à la location.',
            'Les cases munies d’un astérisque sont requises.',
            'Sans ces données, nous ne pouvons pas vous livrer.',
            'En cas de non-réponse, la commande ne sera pas traitée.',
            'Vous n’avez aucune obligation d’autoriser cet accès.',
            'Nom (obligatoire), téléphone (facultatif)'
          ]
        },
        automatic: {
          weight: 'fair',
          phrases: [
            '(adresse ip|données de navigation|données de connexion|journaux|type de navigateur|système d exploitation)',
            'automatiquement'
          ],
          examples: ['Votre adresse IP est enregistrée.']
        }
      }
    ),
    sources: said(
      [
        '(source*|origine*|provenance) .. (données|informations)',
        '(données|informations) ... (tiers|tierce*|indirecte*|indirectement|autres sources|réseaux sociaux)',
        '(comment|où) .. (obtenons|obtenues|viennent|proviennent)'
      ],
      [
        'données .. sources suivantes',
        '(recevons|obtenons|recevoir|obtenir|reçu*|obtenu*) ... (tiers|partenaires|sources|réseaux)',
        '(données|informations) ... (provenant|issues|auprès|émanant) .. (tiers|partenaires|sources|réseaux)',
        '(source*|base* de données) (externe*|tierce*|ouverte*)',
        '(collecte*|collectons|recueilli*) ... indirecte*',
        '(pas|non|autrement) .. (collect*|recueilli*|obtenu*|obtenons) .. (auprès de vous|auprès des personnes|auprès de la personne)'
      ],
      ['Nous recevons des données de tiers.', 'Des informations provenant de nos partenaires.'],
      {
        'which-source': {
          weight: 'strong',
          phrases: [
            '(source*|origine|provenance) (de|des|d où) .. (données|informations|coordonnées)',
            '(source*|origine|provenance) (de|des) .. (données|informations|coordonnées) ... (registre*|annuaire*|fichier*|employeur*|partenaire*|tiers|assureur*|banque*|réseau*|organisme*|administration*)',
            '(tenons|détenons) .. (coordonnées|données|informations|adresse|nom) (de|du|des|d) ',
            '(obtenu*|recueilli*|collecté*|provien*|viennent|vient|extrait*|issu*|tiré*) ... (annuaire*|fichier*|registre*|école*|employeur*|assureur*|club*|association*|courtier*|bureau* de crédit|agence*)',
            '(enrichi*|complét*|recoup*|croison*|croisé*|rapproch*) ... (données|informations) ... (acheté*|acquis*|tiers|tierce*|partenaire*|autres sources|externe*|fournisseur*|prestataire*|registre*|publi*)',
            '(organisme*|agence*|employeur*|partenaire*|assureur*|banque*|école*|administration*) ... nous (adresser|adressent|transmettre|communiquer|fournir|envoyer)'
          ],
          examples: [
            'La source de ces données est un annuaire.',
            'Origine des données : votre employeur ou le registre national.',
            'Nous tenons vos coordonnées du club.',
            'Ces noms proviennent d’un annuaire.',
            'Nous complétons ces informations par des données achetées.',
            'Une banque peut nous adresser un relevé.'
          ],
          not: [
            'Nous publions le code source.',
            'Toutes les données sont recueillies directement auprès de vous.',
            'Nous transmettons vos données à votre banque.'
          ]
        },
        public: {
          weight: 'fair',
          items: ['sources.public'],
          phrases: [
            '(accessibles|disponibles) .. (public|publiquement)',
            '(source*|registre*|informations) publi*'
          ],
          examples: ['Ces données sont accessibles au public.']
        },
        'open-to-all': {
          weight: 'strong',
          items: ['sources.public'],
          phrases: [
            '(journal officiel|registre* public*)',
            '(librement|publiquement) (accessibles|disponibles|consultables)',
            'accessibles au public',
            'registre du commerce'
          ],
          examples: [
            'Certaines informations proviennent du registre du commerce et de la presse.',
            'Nous consultons aussi des données librement accessibles en ligne.',
            'Nous complétons votre dossier à partir de sources accessibles au public.'
          ]
        },
        others: {
          weight: 'fair',
          phrases: [
            '(recevons|obtenons|reçues|obtenues|fournies|transmises) .. (de|par|auprès) ... (tiers|partenaires|réseaux|autres|fournisseurs)',
            '(service tiers|réseau social|facebook|google|apple) ... (envoyer|envoie|transmet*|fourni*|communique*)',
            '(autres|diverses|différentes) sources',
            '(auprès|provenance|provenant) (de|des|d) [nos|certains|autres] (tiers|partenaire*|courtier*|annuaire*|registre*)'
          ],
          examples: [
            'Nous recevons des données de nos partenaires.',
            'auprès de partenaires, si vous y avez consenti'
          ]
        },
        'from-third-parties': {
          weight: 'strong',
          phrases: [
            '(recev*|reçoi*|recueill*|collect*|obten*|obtien*|acquér*|acqui*|achet*|procur*|récupér*|tenons) ... (auprès|provenance|part|provenant|issu*|intermédiaire|moyen) .. (tiers|tierce*|partenaire*|sources|réseau*|fournisseur*|agence*|organisme*|autorité*|société*|employeur*|filiales|entités|courtier*|compagnies|plateforme*|prestataire*|loueur*|médecin*|administration*|banque*)',
            '(données|informations|renseignements|coordonnées) ... (provenant|provien*|issu*|émanant|reçu*|recueilli*|obtenu*|collecté*) ... (tiers|tierce*|partenaire*|sources|réseau*|fournisseur*|agence*|organisme*|autorité*|société*|employeur*|filiales|entités|courtier*|plateforme*|prestataire*|registre*|base*|mandataire*)',
            '(fourni*|transmis*|communiqué*|remis*|donné*|envoyé*|livré*) .. (par|part) .. (tiers|tierce*|partenaire*|réseau*|employeur*|assureur*|agence*|organisme*|autorité*|vendeur*|fournisseur*|autre* utilisat*|plateforme*|banque*|proche*|ami)',
            '(sources|bases) .. (tiers|tierce*|externe*|extérieure*|ouverte*)',
            '(acheter|achetons|acquérir|acquérons|procurer|procurons) .. (données|listes|fichiers|adresses|extraits)',
            '(intermédiaire|entremise|biais) .. (tiers|partenaire*|parrain|agence*|employeur|réseau*|prestataire*)'
          ],
          examples: [
            'Nous collectons des données auprès de nos partenaires.',
            'Ces informations proviennent de sources extérieures.',
            'Les coordonnées nous sont données par un proche.',
            'D’autres nous parviennent par le biais d’une agence.'
          ],
          not: ['Nous transmettons les données à nos partenaires.']
        },
        'they-tell-us': {
          weight: 'strong',
          phrases: [
            'nous (transmet|transmettent|communique|communiquent|fournit|fournissent|envoie|envoient|remet|remettent|adresse|adressent|livre|livrent|confirme|confirment|indique|indiquent|signale|signalent|informe|informent|renseigne|renseignent|retourne|retournent|donne|donnent|font parvenir|font suivre|fait parvenir|fait suivre)',
            'nous (sont|est|ont été|a été) .. (transmis*|communiqué*|fourni*|remis*|donné*|envoyé*|signalé*|adressé*)',
            '(peut|peuvent|pourrait|pourraient|pourra|pourront) .. nous (transmettre|communiquer|fournir|envoyer|remettre|indiquer|donner|signaler)',
            '(partage*|échange*) avec nous'
          ],
          examples: [
            'Votre employeur nous transmet votre nom.',
            'Les partenaires peuvent nous fournir votre adresse.',
            'Ils partagent avec nous des statistiques.',
            'Les relevés nous sont remis par le syndic.'
          ],
          not: ['Nous transmettons vos données.', 'Vous nous fournissez votre nom.']
        },
        'about-you': {
          weight: 'fair',
          phrases: [
            '(recevons|recevoir|obtenons|obtenir|recevrons) .. (données|informations|renseignements) .. (concernant|sujet|personnelles|relatives)',
            '(données|informations) ... (indirecte*|indirectement)',
            '(où|comment) .. (viennent|proviennent|obtenons|obtenues) .. données',
            '(source*|origine*) .. (données|informations)',
            'catégories de sources'
          ],
          examples: ['Nous recevons des informations vous concernant.', 'D’où viennent vos données ?']
        },
        'signing-in': {
          weight: 'fair',
          phrases: [
            '(connect*|inscri*|identifi*|enregistr*|créer) ... (service tiers|réseau* socia*|facebook|google|apple|twitter|linkedin|meta)',
            '(compte|profil) .. (réseau* socia*|facebook|google|apple|twitter|linkedin|meta)',
            '(contacts|carnet* d adresses) .. (import*|téléphone|accès|utilisat*|synchronis*)',
            '(import*|accès|synchronis*) .. (contacts|carnet* d adresses)'
          ],
          examples: [
            'Si vous vous connectez avec Facebook',
            'votre compte Google',
            'Vous importez vos contacts.'
          ]
        }
      }
    ),
    purposes: said(
      ['(finalité*|utilisation|pourquoi|objectif*)'],
      [
        '(finalité*|aux fins|à des fins)',
        '(utilisons|utilise|utilisées|traitées|traitons) ... (pour|afin)',
        '(servent|sert|serviront|servir) (à|au|aux)'
      ],
      ['Vos données sont utilisées pour améliorer le service.', 'Elles servent à gérer votre adhésion.'],
      {
        'to-do': {
          weight: 'weak',
          phrases: [
            '(afin de|afin d|pour) (vous|améliorer|gérer|fournir|personnaliser|permettre|répondre|assurer|traiter)',
            '(gestion|suivi|réalisation|envoi|traitement) (de|des|du|d)'
          ],
          examples: ['Afin de vous répondre.']
        },
        new: {
          weight: 'fair',
          items: ['purposes.new'],
          phrases: [
            '(autre|nouvelle|autres|nouvelles) finalité*',
            'finalité .. (initiale|incompatible|ultérieure)'
          ],
          examples: ['Pour toute autre finalité, nous vous informerons.']
        },
        'something-else': {
          weight: 'strong',
          items: ['purposes.new'],
          phrases: [
            'but qui n est pas',
            'changement de finalité',
            'à d autres fins',
            '(autre|autres|nouvelle|différente*|différent) (finalité*|fin|fins|objectif)',
            'd autres fins',
            'objectif (différent|nouveau)'
          ],
          examples: [
            'Si nous souhaitons utiliser vos données pour une autre finalité, nous vous en informerons au préalable.',
            'Aucune utilisation à d’autres fins n’aura lieu sans que vous en soyez averti.',
            'Tout traitement ultérieur pour un objectif différent vous sera annoncé avant de commencer.'
          ]
        }
      }
    ),
    'legal-basis': said(
      ['(base légale|bases légales|fondement* juridique*|intérêt* légitime*)'],
      ['(base légale|bases légales|fondement* juridique*|intérêt* légitime*)', '(article|art) 6'],
      ['La base légale est notre intérêt légitime.'],
      {
        'legitimate-interest': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: ['intérêt* légitime*', '(6 1 f|6 .. f)'],
          examples: ['Nous avons un intérêt légitime.']
        },
        'point-f': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: ['(nous avons|avons) [un] intérêt à'],
          examples: [
            'Nous avons intérêt à prévenir la fraude, ce qui est légitime et ne porte pas atteinte à vos droits.'
          ]
        },
        grounds: {
          weight: 'fair',
          phrases: [
            '(exécution|conclusion) .. (contrat|contractuel*|précontractuel*)',
            'obligation* légale*',
            '(fondé*|repose*|basé*) .. sur',
            'votre consentement'
          ],
          examples: ['Le traitement repose sur votre consentement.']
        }
      }
    ),
    cookies: said(
      ['(cookie*|traceur*)'],
      ['(cookie*|traceur*|balise* web|pixel*)'],
      ['Nous utilisons des cookies.'],
      {
        duration: {
          weight: 'fair',
          items: ['cookies.duration'],
          phrases: [
            'cookie .. conservé',
            '(cookie*|traceur*|consentement|choix) ... (durée|mois|jours|session|expir*|persistant*)',
            '(mois|ans|jours) ... (cookie*|traceur*)'
          ],
          examples: ['Ce cookie est conservé un an.', 'Les cookies expirent après 13 mois.']
        },
        'third-party': {
          weight: 'fair',
          items: ['cookies.third-party'],
          phrases: [
            'cookies .. (tiers|partenaires|google|facebook|publicitaires)',
            '(google analytics|tiers|partenaires) ... cookies',
            'cookies ... (lus|lu|lisible*|accessible*) par .. tiers'
          ],
          examples: ['Des cookies tiers sont déposés.']
        },
        'set-by-others': {
          weight: 'strong',
          items: ['cookies.third-party'],
          phrases: [
            'cookies ... (partenaires|tiers|youtube|google|facebook|meta|vimeo)',
            'cookie* tiers',
            '(partenaires|youtube|google|facebook|meta) ... cookies'
          ],
          examples: [
            'Des cookies peuvent aussi être déposés par nos partenaires publicitaires.',
            'La lecture d’une vidéo entraîne le dépôt de cookies par YouTube.'
          ]
        },
        consent: {
          weight: 'fair',
          items: ['cookies.consent'],
          phrases: [
            '(accept*|consent*|refus*|autoris*) ... (cookie*|traceur*)',
            '(cookie*|traceur*) ... (accept*|consent*|refus*)'
          ],
          examples: ['Vous pouvez refuser les cookies.']
        },
        'only-when-allowed': {
          weight: 'strong',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... (si vous y avez consenti|consenti|acceptez|accepté)',
            'quels cookies',
            'cookies ... (votre accord|autorisation|acceptation)',
            'aucun cookie ... (installé|déposé)',
            '(accepter|refuser) [ou] [refuser] .. (cookies|traceurs)'
          ],
          examples: [
            'Hormis ceux qui sont strictement nécessaires, les cookies ne sont déposés qu’après votre accord.'
          ]
        }
      }
    ),
    sharing: said(
      ['(destinataire*|partage|communication|divulgation|transmission|sous traitant*|tiers)'],
      [
        '(partag*|communiqu*|transmet*|transmis*|divulgu*) ... (tiers|partenaires|prestataires|autorités|destinataires|sociétés|filiales|groupe|fournisseurs)',
        '(sous traitants|destinataires)',
        '(ne sont|n est|ne seront|n ont|ne les) .. (transmis*|communiqu*|cédé*|cédon*|partag*|divulgu*)'
      ],
      [
        'Vos données sont transmises à nos prestataires.',
        'Elles ne sont transmises à personne, hormis la fédération.'
      ],
      {
        recipients: {
          weight: 'fair',
          items: ['sharing.recipients'],
          phrases: [
            '(reçoivent|reçoit) vos données',
            '(prestataire*|sous traitant*|filiale*|partenaire*|hébergeur*|fournisseur*|autorités|destinataire*|affili*|services internes|personnel habilité)',
            '(transmis*|communiqu*|cédé*|confi*) ... (hormis|sauf|excepté|transporteur*|assureur*|banque*|fédération*)'
          ],
          examples: [
            'Nos comptables reçoivent vos données.',
            'Nos prestataires y ont accès.',
            'Elle est communiquée au transporteur.'
          ]
        },
        'who-gets-it': {
          weight: 'strong',
          items: ['sharing.recipients'],
          phrases: [
            '(transmettons|communiquons|envoyons|cédons) ... à [la|le|notre|nos] (société|prestataire|partenaire*|entreprise|banque)',
            '(hébergeur|transporteur|expert comptable|cabinet comptable|notre banque)',
            'confié* à .. (société|prestataire|entreprise)',
            '(ont|a|avoir) accès à ces données'
          ],
          examples: [
            'Seuls notre hébergeur et notre cabinet comptable ont accès à ces données.',
            'L’envoi de la lettre d’information est confié à la société Brevo.'
          ]
        }
      }
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
      ['Vos données peuvent être transférées vers des pays tiers.'],
      {
        elsewhere: {
          weight: 'strong',
          phrases: [
            '(dehors|extérieur) .. (union|ue|eee|espace|europe|suisse|pays|france)',
            '(transf*|transm*|envoy*|envoi*|héberg*|stock*|trait*|communiqu*) .. (vers|aux|à|en|dans|situé*) .. (états unis|usa|inde|canada|maroc|tunisie|royaume uni|suisse|chine|japon|pays tiers|étranger|autre* pays)',
            '(situé*|établi*|basé*|implanté*) .. (hors|états unis|usa|inde|canada|maroc|tunisie|royaume uni|suisse|chine|pays tiers|étranger)',
            '(autre*|certains|quels) pays',
            '(aucun|pas|jamais|ne) .. transfér* .. (hors|dehors|union|étranger)'
          ],
          examples: [
            'en dehors de l’Espace économique européen',
            'Les données sont transmises à un prestataire aux États-Unis.',
            'Notre hébergeur est situé hors d’Europe.',
            'Vers quels pays envoyons-nous les données ?',
            'Elles ne sont jamais transférées hors de l’Union.'
          ],
          not: ['Les serveurs sont situés en France.']
        },
        'to-authorities-abroad': {
          weight: 'fair',
          phrases: [
            'autorités .. (étrangères|américaines|canadiennes|britanniques|immigration)',
            '(adéquation|bouclier de protection|privacy shield|data privacy framework)'
          ],
          examples: [
            'Nous devons transmettre ces données aux autorités étrangères.',
            'Ce pays bénéficie d’une décision d’adéquation.'
          ]
        },
        framework: {
          weight: 'strong',
          items: ['transfers.framework'],
          phrases: [
            '(adhérons|certifié*|certification|participons|principes) ... (data privacy framework|dpf|cadre de protection)',
            '(data privacy framework|dpf|bouclier) .. (liste|principes)'
          ],
          examples: ['Nous adhérons au Data Privacy Framework.']
        },
        recourse: {
          weight: 'strong',
          items: ['transfers.recourse'],
          phrases: ['règlement .. litiges', '(saisir|coopérons) .. (gratuitement|sans frais)'],
          examples: ['Cet organisme indépendant assure le règlement des litiges.']
        },
        enforcement: {
          weight: 'strong',
          items: ['transfers.enforcement'],
          phrases: ['(federal trade commission|ftc|department of transportation)'],
          examples: ['Nous sommes soumis aux pouvoirs de la Federal Trade Commission.']
        },
        arbitration: {
          weight: 'strong',
          items: ['transfers.arbitration'],
          phrases: ['arbitrage'],
          examples: ['Vous pouvez recourir à un arbitrage contraignant.']
        },
        liability: {
          weight: 'strong',
          items: ['transfers.liability'],
          phrases: ['transferts ultérieurs', '(responsables|responsabilité) ... (tiers|transfert*)'],
          examples: ['Nous sommes responsables des transferts ultérieurs.']
        },
        safeguard: {
          weight: 'strong',
          items: ['transfers.safeguard'],
          phrases: [
            'clauses contractuelles',
            '(décision|règlements) .. d adéquation',
            '(dérogation|dérogations|idta)',
            '(cadre de protection des données|passerelle de données)',
            '(code de conduite|certification) (approuvé|approuvée)',
            'clauses autorisées',
            '(privacy shield|bouclier|règles d entreprise contraignantes|data privacy framework)',
            'garanties (appropriées|adéquates|contractuelles)',
            'clauses .. (protection|commission|types|standard*|spécifiques)',
            '(contrat*|accord*) .. (approuvé*|adopté*|validé*) .. commission',
            '(transfert*|transfér*|hors de l union|hors ue) ... garanties .. (adéquates|appropriées|suffisantes)'
          ],
          examples: [
            'Nous signons des clauses contractuelles types.',
            'Chaque transfert est encadré par des garanties de sécurité appropriées.'
          ]
        },
        'adequate-protection': {
          weight: 'fair',
          items: ['transfers.safeguard'],
          phrases: [
            'niveau .. protection .. (adéquat|équivalent|suffisant|approprié|adapté)',
            '(même|équivalent|adéquat) niveau .. protection',
            '(garanties|mesures) .. (suffisantes|contractuelles|nécessaires|requises)',
            '(article|art) (45|46|49)',
            '(article|art) 33 .. lgpd'
          ],
          examples: [
            'Ils offrent un niveau de protection adéquat.',
            'Autorisation de l’autorité brésilienne (art. 33 V LGPD)'
          ]
        },
        copy: {
          weight: 'fair',
          items: ['transfers.copy'],
          phrases: ['(copie|obtenir|consulter) ... (clauses|garanties)'],
          examples: ['Vous pouvez obtenir une copie des clauses.']
        },
        'text-of-the-clauses': {
          weight: 'strong',
          items: ['transfers.copy'],
          phrases: [
            'garanties ... copie',
            '(exemplaire|copie|texte) .. (garanties|clauses|règles)',
            'texte .. (clauses|garanties)',
            '(copie|exemplaire) .. (garanties|clauses)',
            'clauses ... (consultables|consulter|disponibles|sur demande)'
          ],
          examples: [
            'Une copie de ces garanties vous sera remise sur demande.',
            'Vous pouvez nous demander le texte de ces clauses.',
            'Les clauses signées sont consultables auprès de notre service juridique.'
          ]
        }
      }
    ),
    retention: said(
      ['(conservation|durée*|combien de temps)'],
      [
        '(conservées|conservons|conservation) ... (pendant|durée|ans|mois|jours|jusqu)',
        'durée de conservation',
        '(gardons|gardées|supprimons|supprimées|effaçons|effacées|détruit*) ... (pendant|après|ans|an|mois|jours|jusqu|dès)'
      ],
      ['Vos données sont conservées pendant trois ans.', 'Nous gardons votre fiche trois ans.'],
      {
        period: {
          weight: 'strong',
          items: ['retention.period'],
          phrases: [
            '<number> (ans|mois|jours|années|année|semaines|heures)',
            '(un|deux|trois|cinq|six|dix|treize) (an|ans|mois|jours|années)'
          ],
          examples: ['Vos données sont conservées trois ans.']
        },
        'in-words': {
          weight: 'strong',
          items: ['retention.period'],
          phrases: [
            '(conservé|conservée|conservés|conservées|gardé*) .. (un|une|deux|trois|six|douze) (an|ans|mois|année)',
            '(durée|délai) .. <number> (jours|mois|ans)',
            '(effac*|détrui*|supprim*|archiv*|conserv*) ... (jours|semaines|mois|ans|années)'
          ],
          examples: ['Les journaux sont effacés au bout de sept jours.']
        },
        criteria: {
          weight: 'fair',
          items: ['retention.criteria'],
          phrases: [
            '(durée|aussi longtemps|tant que|temps|période) ... (nécessaire*|requis*|compte|relation|contrat|prescription|finalité*)',
            'jusqu (à|au)'
          ],
          examples: ['Nous les gardons aussi longtemps que nécessaire.']
        },
        'as-soon-as': {
          weight: 'strong',
          items: ['retention.criteria'],
          phrases: [
            '(une fois|lorsque|dès que) .. (finalité*|objectif*) (atteinte*|atteint*|accomplie*)',
            'aussi longtemps que',
            'délais légaux',
            'dès qu elles ne .. plus',
            '(durée|délai) .. dépend*',
            '(tant que|aussi longtemps)'
          ],
          examples: ['Vos données sont supprimées dès qu’elles ne nous sont plus utiles.']
        }
      }
    ),
    security: said(
      ['(sécurité|protection de vos|protégeons*|sécuris*)'],
      [
        '(mesures|précautions|efforts|moyens) .. (techniques|sécurité|organisationnelles|appropriées|utiles|nécessaires|raisonnables)',
        '(chiffrement|ssl|tls|cryptage)',
        '(protéger|préserver|garantir|assurer|protégeons) ... (sécurité|confidentialité|intégrité)',
        '(accès|traitement) .. (non autorisé*|illicite*|restreint*|limité*)',
        '(transmission|internet) ... (sécurisé*|sûr*|sûre*)',
        '(protocole*|serveur*) sécurisé*'
      ],
      [
        'Nous prenons des mesures techniques et organisationnelles.',
        'Nous veillons à préserver la sécurité de vos données.',
        'La transmission par internet n’est jamais totalement sécurisée.',
        'Nous gardons vos données sur des serveurs sécurisés.'
      ],
      {
        'how-kept-safe': {
          weight: 'fair',
          phrases: [
            '(chiffr*|crypt*|encrypt*|hach*|pseudonymis*) .. (données|communication*|message*|connexion*|échange*|mot* de passe)',
            '(données|communication*|message*|connexion*|échange*|mots de passe) .. (chiffré*|cryptée*|crypté*|haché*|pseudonymisé*)',
            '(pare feu|antivirus|sauvegarde*|authentification forte|double authentification|https|pci dss|iso 27001)',
            '(accès|consult*) .. (personnes|personnel|salariés|collaborateurs|employés) .. (habilité*|autorisé*)',
            '(personnel|collaborateurs|salariés|employés) .. (habilité*|formé*|tenu* .. confidentialité|soumis .. confidentialité)'
          ],
          examples: [
            'Les mots de passe sont hachés.',
            'Nous chiffrons vos données.',
            'un pare-feu',
            'Seules y ont accès les personnes dûment habilitées.',
            'Notre personnel est tenu à la confidentialité.'
          ]
        },
        'your-part': {
          weight: 'fair',
          phrases: [
            'mot* de passe .. (fort*|robuste*|confidentiel*|secret*|complexe*|quiconque|personne|tiers)',
            '(partag*|communiqu*|divulgu*|révél*) .. mot* de passe',
            '(aucun*|jamais|risque*) ... (internet|infaillible|sécurité absolue|totalement|piratage|intrusion*)',
            '(violation*|fuite*|faille*) .. (données|sécurité)',
            '(hébergé*|stocké*|traité*|conservé*|transmis*) ... (protocole*|serveur*|environnement*|infrastructure*) (sécurisé*|protégé*)'
          ],
          examples: [
            'Choisissez un mot de passe robuste.',
            'Ne communiquez jamais votre mot de passe.',
            'Aucun système n’est infaillible.',
            'En cas de violation de données, nous vous avertirons.'
          ]
        }
      }
    ),
    rights: said(
      ['(droit|droits|réclamation*)', 'vos droits'],
      [
        'droit* (d|de|à|au|aux)',
        '(accès|rectification|effacement|portabilité|opposition|limitation)',
        '(réclamation* ... (cnil|autorité*))',
        '(d accès|d opposition|d effacement)'
      ],
      ['Vous disposez de droits de rectification.'],
      {
        access: {
          weight: 'strong',
          items: ['rights.access'],
          phrases: [
            '(d accès|d accéder|accéder à vos|droit à l information|copie de vos)',
            'accès .. (rectification|suppression|effacement|opposition|limitation|portabilité)',
            '(rectification|suppression|effacement|opposition|limitation|portabilité) .. accès',
            '(pouvez|voulez|souhaitez|droit de|demander à) .. (consulter|voir|connaître)',
            '(recevoir|obtenir|demander|demandez|recevez) ... (fichier|export) (contenant|avec|de|des) .. (données|informations)'
          ],
          examples: [
            'Vous avez un droit d’accès.',
            'Les membres peuvent obtenir un fichier avec leurs données.',
            'Vous pouvez consulter vos données.'
          ]
        },
        'what-is-stored': {
          weight: 'strong',
          items: ['rights.access'],
          phrases: [
            'si nous traitons .. données',
            '(demander|obtenir|solliciter) [l|un] accès',
            '(consulter|connaître|voir) .. (informations|données)',
            'savoir ... (détenons|conservons|traitons|possédons)',
            '(indiquons|disons|communiquons) ... quelles données',
            'remettons une copie'
          ],
          examples: [
            'Vous pouvez savoir à tout moment ce que nous détenons sur vous.',
            'Sur demande, nous vous indiquons quelles données vous concernant sont traitées et vous en remettons une copie.'
          ]
        },
        rectification: {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: [
            '(rectifi*|corriger|modifier vos|correction|mettre à jour vos)',
            'droit* d accès .. (modification|mise à jour)',
            'droit* (de modification|à la modification|de mise à jour) (de|des) (vos|ses|leurs|données|informations)'
          ],
          examples: [
            'Vous pouvez rectifier vos données.',
            'Vous disposez d’un droit d’accès, de modification et de suppression.',
            'Un droit de mise à jour de vos données vous est reconnu.'
          ],
          not: [
            'Nous nous réservons le droit de modification de cette page.',
            'Vos données sont protégées contre l’accès, la modification et la perte.'
          ]
        },
        'put-right': {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: [
            '(erronée|erronées|inexacte*|périmée*|obsolète*) ... (corrig*|rectif*|modifi*)',
            'données incomplètes .. complétées'
          ],
          examples: [
            'Si une information est erronée ou périmée, nous la corrigeons à votre demande.',
            'Vous pouvez exiger que des données incomplètes soient complétées.'
          ]
        },
        erasure: {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: ['(effacement|suppression|supprimer|oubli|effacer)'],
          examples: ['Vous pouvez demander la suppression de vos données.']
        },
        'removed-on-request': {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: [
            '(effacions|effacer|supprimer|supprimions|suppression|effacement) .. vos données',
            'retirons vos données',
            '(effaçons|supprimons) vos données ... demande*'
          ],
          examples: ['Nous retirons vos données de nos systèmes si vous nous le demandez.']
        },
        restriction: {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            '(limitation|limiter|limité) .. (traitement|utilisation)',
            'droit .. limitation',
            'limitation',
            '(restreindre|restriction) .. (traitement|utilisation)',
            '(demander|exiger|droit) ... traitement ... (limité|restreint)'
          ],
          examples: [
            'Vous avez droit à la limitation du traitement.',
            'Les visiteurs peuvent demander que le traitement de leurs données soit restreint.'
          ]
        },
        'kept-and-not-used': {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            '(limitons|limiter|restreindre|suspendre|limitation) .. (traitement|utilisation|usage)',
            'contestez l exactitude',
            '(seulement|uniquement) conservées',
            'traitement est limité',
            'gel .. (utilisation|données|traitement)'
          ],
          examples: [
            'Vous pouvez demander que vos données soient seulement conservées et non plus utilisées.',
            'Dans les cas de l’article 18 du RGPD, le traitement est limité à votre demande.',
            'Vous avez droit au gel temporaire de l’utilisation de vos données.'
          ]
        },
        objection: {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: [
            '(opposer|opposition)',
            '(droit|droits|limitation|effacement|portabilité|rectification) .. d objection',
            '(objecter|objection) (au|à ce|contre) .. (traitement|utilisation|données)',
            '(droit|pouvez|pouvoir|possible|possibilité|libre*|demander) .. (refuser|refus) [du|de] [le|ce|un|tout|l] (traitement|utilisation|exploitation)',
            'refuser que ... (traitions|traité*|utilisions|utilisé*|exploité*)',
            '(demander|exiger|obtenir|pouvez|droit) ... (cessions|cesser|cesse|cessation|arrêter|arrêtions|ne plus) .. (traiter|traitions|utiliser|utilisions|exploiter|traitement|utilisation|traitées|utilisées)'
          ],
          examples: [
            'Vous pouvez vous opposer au traitement.',
            'Vous avez des droits de limitation et d’objection.',
            'L’objection au traitement de vos données est libre.',
            'Vous pouvez refuser que vos données soient traitées à cette fin.',
            'Vous avez le droit de refuser ce traitement.',
            'Vous pouvez demander que nous cessions d’utiliser vos données.',
            'Vous avez le droit de nous demander de ne plus traiter vos coordonnées.'
          ],
          not: ['Vous pouvez refuser les cookies.', 'Nous avons cessé d’utiliser ce service.']
        },
        'no-more-advertising': {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: [
            '(vous opposez|opposer|opposition) [à|au] ...',
            'refuser la prospection',
            '(ne plus|ne pas) (recevoir|souhaitez) .. (prospection|publicité*)'
          ],
          examples: ['Il vous suffit de refuser la prospection pour que nous y mettions fin.']
        },
        portability: {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(portabilité|format structuré)',
            'exporter (vos|ses|leurs) (données|informations)',
            '(recevoir|obtenir|demander|demandez|recevez) ... (fichier|export) (contenant|avec|de|des) .. (données|informations)'
          ],
          examples: [
            'Vous avez droit à la portabilité.',
            'Un bouton sert à exporter vos données.',
            'Les membres peuvent demander un export de leurs données.'
          ],
          not: ['Nous pouvons demander un fichier de cartes.']
        },
        'taken-along': {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(transfert|transmission|transférer|transmettre) ... (autre responsable|autre prestataire|autre organisme|autre service)',
            'format structuré',
            'format (courant|structuré|ouvert)',
            'lisible* par (machine|une machine)',
            '(transmettons|transférons) ... de votre choix',
            'récupérer vos données'
          ],
          examples: [
            'Vos données vous sont remises dans un format courant et lisible par machine.',
            'Si c’est techniquement possible, nous les transmettons directement au prestataire de votre choix.',
            'Vous pouvez récupérer vos données pour les confier à un autre service.'
          ]
        },
        'withdraw-consent': {
          weight: 'strong',
          items: ['rights.withdraw-consent'],
          phrases: [
            '(retirer|retrait|révoquer|revenir sur) .. (consentement|accord|autorisation)',
            '(consentement|accord|autorisation) ... (retirer|retrait|retiré|révoquer|révocable)'
          ],
          examples: [
            'Vous pouvez retirer votre consentement.',
            'Votre consentement, que vous pouvez retirer.'
          ]
        },
        undone: {
          weight: 'strong',
          items: ['rights.withdraw-consent'],
          phrases: [
            'revenir ... consentement',
            '(retrait|retirer) .. (accord|autorisation)',
            '(autorisation|accord) .. (révoqué*|retiré*)'
          ],
          examples: [
            'Vous pouvez revenir à tout moment sur votre consentement.',
            'Le retrait de votre accord ne remet pas en cause ce qui a été fait avant.',
            'Votre autorisation peut être révoquée quand vous le souhaitez.'
          ]
        },
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(réclamation*|plainte*|saisir) ... (cnil|autorité*|commission|contrôle|agence)',
            '(cnil|autorité de contrôle|aepd|edpb|apd|cnpd|ico|pfpdt)',
            '(comité|contrôleur|commissaire|préposé|agence) .. protection .. données',
            'autorité .. (surveillance|charge|contrôle|protection)'
          ],
          examples: [
            'Vous pouvez introduire une réclamation auprès de la CNIL.',
            'Réclamez auprès de l’agence espagnole de protection des données.',
            'Une autorité de surveillance peut être saisie.'
          ]
        },
        'which-authority': {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            'commission nationale de l informatique',
            '(autorité|autorités) (de contrôle|de protection|compétente)',
            'autorité de protection des données',
            'adresser .. autorité*'
          ],
          examples: [
            'Si vous estimez que vos droits ne sont pas respectés, adressez-vous à l’Autorité de protection des données.'
          ]
        },
        time: {
          weight: 'fair',
          items: ['rights.time'],
          phrases: ['répon* .. (dans|délai|sous)'],
          examples: ['Nous répondons dans un délai d’un mois.']
        },
        'within-a-month': {
          weight: 'fair',
          items: ['rights.time'],
          phrases: [
            'au plus tard .. (mois|semaines|jours)',
            '(répondons|réponse|répondrons|position) ... (sous|dans un délai|délai de|dans les) ... (jours|semaines|mois)',
            '(demande|réponse) ... (sous|plus tard|sans retard|délai) ... (jours|semaines|mois)'
          ],
          examples: [
            'Votre demande est traitée sous trente jours.',
            'Une réponse vous parvient sans retard, au plus tard après quatre semaines.'
          ]
        },
        fee: {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['(gratuit|gratuite|gratuites|gratuitement|sans frais|frais raisonnables)'],
          examples: ['Nous répondons gratuitement à vos demandes.']
        },
        'what-it-costs': {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: [
            '(gratuit|gratuite|gratuits|gratuitement)',
            '(ne facturons|facturons) .. frais',
            'aucun frais',
            'ne vous coûte rien',
            'frais raisonnables',
            'sans frais'
          ],
          examples: ['L’exercice de ces droits ne vous coûte rien.']
        },
        metrics: {
          weight: 'fair',
          items: ['rights.metrics'],
          phrases: [
            'demandes .. (reçues|traitées) ... (refus*|accept*|rejet*)',
            '(combien de|nombre de) demandes',
            'demandes .. <number>'
          ],
          examples: ['Le nombre de demandes reçues et les suites données.']
        },
        how: {
          weight: 'fair',
          items: ['rights.how'],
          phrases: [
            'exercer .. (droit*|ces|vos|ce)',
            '(demande*|droits) ... (<email>|courrier|adresse|écri*|formulaire)'
          ],
          examples: ['Pour exercer vos droits, écrivez-nous.']
        },
        'where-to-write': {
          weight: 'strong',
          items: ['rights.how'],
          phrases: [
            '(formulaire de contact|service client) ... (demande|droits)',
            '(demande|droits) ... (formulaire|service client|service clients)',
            '(écrivez|écrire) .. <email>',
            'droits s exercent',
            'demande .. (adresser|adressée) .. (service|clients)',
            '(lettre|courrier) ou par (courriel|e mail|mail)'
          ],
          examples: [
            'Pour cela, écrivez à donnees@atlas.example ou appelez-nous.',
            'Ces droits s’exercent par simple lettre ou par courriel.'
          ]
        },
        verification: {
          weight: 'fair',
          items: ['rights.verification'],
          phrases: [
            '(pièce d identité|justificatif*|justifier|copie .. d identité|titre d identité)',
            '(vérifi*|preuve|attest*|confirm*|établi*|doute*|authentifi*) .. identité',
            '(pièce|document|titre|justificati*|carte|passeport) .. identité',
            '(vérification|confirmation) .. (adresse|courriel|demandeur)',
            '(informations|renseignements) (supplémentaires|complémentaires) ... (identité|identifier|demande)',
            '(lettre .. autorisation|demande .. signée)',
            '(assurer|assurons|assurions|vérifi*) .. que .. (demande .. (vien*|provien*|éman*)|c est bien vous|vous êtes bien)'
          ],
          examples: [
            'Joignez une copie d’une pièce d’identité.',
            'Si nous avons des doutes sur votre identité',
            'un document officiel d’identité',
            'Cela suppose la vérification de votre adresse.',
            'Nous pouvons demander des informations complémentaires afin de vous identifier.',
            'Une demande datée et signée est nécessaire.',
            'Nous devons nous assurer que c’est bien vous qui la demandez.'
          ]
        },
        'who-asks': {
          weight: 'strong',
          items: ['rights.verification'],
          phrases: [
            '(prouver|justifier) .. qui vous êtes',
            'justificatif d identité',
            '(demande|demandeur) .. (émane|provient) .. vous'
          ],
          examples: [
            'Pour éviter de renseigner un inconnu, nous vous prions de prouver qui vous êtes.',
            'En cas de doute, un justificatif d’identité vous sera demandé.',
            'Nous vérifions que la demande émane bien de vous.'
          ]
        },
        'after-death': {
          weight: 'fair',
          phrases: ['(après|sort|décès|directives) .. (mort|décès|données|anticipées)'],
          examples: ['Vous pouvez définir des directives après votre décès.']
        }
      }
    ),
    choices: said(
      ['(choix|préférences|désabonn*|paramétr*)'],
      ['(désabonner|désinscrire|désabonnement)', '(paramétr*|configur*|refuser) ... (navigateur|cookies)'],
      ['Vous pouvez vous désabonner à tout moment.'],
      {
        incentives: {
          weight: 'fair',
          items: ['choices.incentives'],
          phrases: [
            '(programme de fidélité|incitation financière|incitations financières)',
            '(adhérer|rejoindre|retirer) ... (club|programme|remise*)',
            'valeur de vos données',
            'ce que valent vos données'
          ],
          examples: ['Le programme de fidélité vous donne droit à des remises.']
        },
        'opt-out': {
          weight: 'fair',
          phrases: [
            '(désinscri*|désabonn*|désactiver|lien .. (email|bas de))',
            'vous pouvez (choisir|refuser|gérer|modifier)'
          ],
          examples: ['Vous pouvez désactiver cette option.']
        }
      }
    ),
    'do-not-track': said(
      ['do not track'],
      [
        'do not track',
        'global privacy control',
        '(signal|signaux) (d opposition|de préférence|de désactivation|de refus)',
        'navigateur ... envoie ... (signal|signaux)'
      ],
      ['Nous respectons Do Not Track.', 'Votre navigateur envoie un signal d’opposition.'],
      {
        answer: {
          weight: 'fair',
          items: ['do-not-track.answer'],
          phrases: [
            'do not track ... (respect*|répon*|ne|signaux|reconn*)',
            '(respect*|répond*) ... do not track'
          ],
          examples: ['Nous respectons Do Not Track.']
        },
        'third-party-tracking': {
          weight: 'fair',
          items: ['do-not-track.third-party-tracking'],
          phrases: [
            '(activité*|navigation|utilisation|comportement|suiv*) ... (d autres|tout autre|différents|plusieurs) (site*|services)',
            '(activité*|navigation|comportement) ... sites .. (tiers|partenaires)',
            'd un site à l autre'
          ],
          examples: [
            'Des tiers suivent votre navigation sur d’autres sites.',
            'Vos activités d’un site à l’autre.'
          ]
        }
      }
    ),
    children: said(
      ['(enfant*|mineur*)'],
      ['(enfants|mineurs|mineur|enfant)', `moins de ${ages} ans`],
      ['Le service ne s’adresse pas aux enfants de moins de 15 ans.'],
      {
        'minimum-age': {
          weight: 'fair',
          items: ['children.minimum-age'],
          phrases: ['âge minimum', `${ages} ans et plus`, `(moins|plus|âgé*|âge|mineur*) .. ${ages} ans`],
          examples: [
            'L’âge minimum est de 13 ans.',
            'Ils sont destinés aux personnes de 16 ans et plus.',
            'Les personnes de moins de 15 ans.'
          ],
          not: ['Les comptes inactifs depuis plus de 2 ans sont supprimés.']
        },
        parental: {
          weight: 'fair',
          items: ['children.parental-consent'],
          phrases: [
            '(parent*|tuteur*|autorité parentale|représentant* légal*|titulaire*) .. (autoris*|consent*|accord)',
            '(autorisation|consentement|accord) .. (parent*|tuteur*|titulaire*|représentants)'
          ],
          examples: ['Avec l’autorisation de leurs parents.']
        },
        'parents-agree': {
          weight: 'strong',
          items: ['children.parental-consent'],
          phrases: [
            '(accord|permission|autorisation) ... parents',
            '(permission|autorisation) à vos parents',
            'autorité parentale'
          ],
          examples: [
            'Les plus jeunes doivent avoir l’accord d’un de leurs parents.',
            'Si vous êtes mineur, demandez d’abord la permission à vos parents.'
          ]
        },
        protection: {
          weight: 'fair',
          items: ['children.protection'],
          phrases: ['(mineurs|enfants|moins de <number> ans) ... publicité', 'protection .. mineurs'],
          examples: ['Nous ne présentons aux mineurs aucune publicité fondée sur le profilage.']
        }
      }
    ),
    'automated-decisions': said(
      [
        '(décision*|traitement*|processus|prise) .. (automatisée*|automatisé|automatisés|automatique*)',
        '(profilage|scoring|algorithme*|apprentissage automatique)'
      ],
      [
        '(décision*|décide*|décider) ... (automatis*|automatique*)',
        'profilage',
        '(automatis*|automatique*) .. (décision*|décide*)'
      ],
      [
        'Aucune décision automatisée n’est prise.',
        'Vous ne ferez l’objet d’aucune décision fondée sur un traitement automatisé.'
      ],
      {
        logic: {
          weight: 'fair',
          items: ['automated-decisions.logic'],
          phrases: [
            'logique sous jacente',
            'intervention humaine',
            '(critères|facteurs) ... (décision*|profil*)'
          ],
          examples: ['Vous pouvez demander une intervention humaine.']
        },
        'score-and-outcome': {
          weight: 'strong',
          items: ['automated-decisions.logic'],
          phrases: [
            'algorithme .. (classe|détermine|attribue|décide)',
            '(solvabilité|score|notation) ... (méthode|statistique|calcul*|repose|exploite)',
            '(refusé*|accordé*|accepté*|refusée) automatiquement',
            '(critères|paramètres) (retenus|utilisés|pris)',
            '(score|scoring) ... (compte|refusé|calcul*)',
            '(système|algorithme|logiciel) .. calcule',
            'logique .. (décision|sous jacente|traitement)'
          ],
          examples: [
            'Le score tient compte de vos paiements passés ; s’il est faible, le paiement différé est refusé.',
            'Le système calcule, à partir de vos revenus, si le crédit est accordé.',
            'Nous expliquons ici la logique de la décision et ses conséquences pour vous.'
          ]
        },
        'decided-by-machine': {
          weight: 'strong',
          phrases: [
            '(algorithme*|logiciel*|programme*|moteur*|modèle*|machine*|système*|outil*|ia) ... (décid*|rejet*|refus*|écart*|bloqu*|suspend*|exclu*|banni*|désactiv*|classe*|présélectionn*|tri|trie|trient)',
            '(trié*|décidé*|rejeté*|refusé*|exclu*|banni*|évalué*|fixé*|noté*|signalé*|vérifié*|effectué*|attribué*) ... par .. (algorithme*|logiciel*|programme*|moteur*|modèle*|machine*|système*|procédé* auto*|outils auto*)',
            '(annul*|bloqu*|suspen*|refus*|rejet*|accept*|désactiv*|retir*|exclu*|banni*) .. (automatiquement|automatique|manière automat*|système*|algorithme*|logiciel*)',
            '(automatiquement|automatique*|automatisé*) ... (annul*|bloqu*|suspen*|refus*|rejet*|désactiv*|banni*|exclu*|détermin*)',
            'algorithmique* .. (décid*|décision*)',
            '(décid*|décision*) .. algorithmique*'
          ],
          examples: [
            'Un logiciel rejette les demandes incomplètes.',
            'Les candidatures sont triées par un algorithme.',
            'La commande est annulée automatiquement.',
            'Un contrôle automatique qui peut aboutir au refus',
            'Aucun calcul algorithmique ne décide à votre sujet.',
            'Il n’y a pas de décision algorithmique.'
          ],
          not: ['Nous avons décidé de changer d’hébergeur.']
        },
        'automated-means': {
          weight: 'fair',
          phrases: [
            '(traitement*|analyse*|contrôle*|vérification*|évaluation*|procédé*|moyens|processus|procédure*|surveillance|décision*|individuelle*|base|manière|détection) .. (automatisé*|automatique*)',
            '(entièrement|exclusivement|uniquement|pleinement|partiellement) .. (automatisé*|automatique*)'
          ],
          examples: [
            'Il est procédé à une analyse automatisée.',
            'Cela se fait de manière entièrement automatique.'
          ]
        },
        'scores-people': {
          weight: 'strong',
          phrases: [
            '(évalu*|calcul*|estim*|détermin*|prédi*|vérifi*|établi*|jug*) .. (solvabilité|probabilité|niveau .. risque|risque .. (fraude|défaut|impayé)|score|certains aspects|aspects personnels)',
            '(score*|scoring|notation|note* de risque|niveau* de risque|évaluation .. risque*) ... (refus*|accept*|accord*|détermin*|fraude*|propos*|commande*|seuil|crédit|obtenu)',
            '(aide* à la décision|logique décisionnelle|solvabilité)'
          ],
          examples: [
            'Nous évaluons votre solvabilité.',
            'Un score de risque détermine les moyens de paiement proposés.',
            'un outil d’aide à la décision'
          ],
          not: ['Nous calculons les frais de port.']
        },
        'consequence-for-you': {
          weight: 'fair',
          phrases: [
            '(fraude*|frauduleu*|risque*|anormal*|inhabituel*|suspect*|impayé*|incident* de paiement) ... (annul*|bloqu*|suspen*|refus*|rejet*)',
            '(annul*|bloqu*|suspen*|refus*|rejet*) ... (fraude*|frauduleu*|risque*|impayé*|incident* de paiement)',
            '(conduire|aboutir|entraîner|conséquence*) .. (annul*|bloqu*|suspen*|refus*|rejet*)'
          ],
          examples: [
            'Une commande frauduleuse peut être annulée.',
            'Nous bloquons les comptes en cas de fraude.',
            'ce qui peut entraîner le refus'
          ]
        },
        'human-say': {
          weight: 'strong',
          phrases: [
            '(contester|réexamin*|revoir|revoie|reverra|nouvel examen) .. (décision*|refus|dossier|résultat*)',
            'exprimer .. point de vue',
            '(sans|aucune) .. (intervention|implication) .. (humain*|personne)',
            '(être humain|conseiller|collaborateur*|salarié|intervention .. personne|intervention humaine) .. (décision*|refus|reverra|réexamin*|dossier|machine|obtenir|droit)',
            '(obtenir|demander|droit) .. intervention .. (humain*|personne)',
            '(décision*|décidé*) ... (être humain|êtres humains|par un humain|par des humains|par des personnes|par une personne|par un salarié|par un conseiller)',
            '(humain*|être humain|personne) qui (décide*|prend|prennent)',
            '(décision*|décidé*) .. (jamais|pas) .. (laissé*|confié*|délégué*) .. (machine*|logiciel*|algorithme*|ordinateur*|programme*)'
          ],
          examples: [
            'Vous pouvez contester la décision.',
            'exprimer votre point de vue',
            'sans intervention humaine',
            'Un conseiller reverra le dossier.',
            'le droit d’obtenir l’intervention d’une personne',
            'La décision est toujours prise par un être humain.',
            'Toutes nos décisions sont prises par des humains.',
            'C’est toujours un humain qui décide.',
            'Une telle décision n’est jamais laissée à un logiciel.'
          ]
        },
        'legal-effects': {
          weight: 'strong',
          phrases: [
            'effet* juridique*',
            '(affect*|impact*) ... (significati*|similaire*)',
            'article 22 [du] (rgpd|règlement)'
          ],
          examples: [
            'une décision produisant des effets juridiques',
            'qui vous affecte de manière significative',
            'au sens de l’article 22 du RGPD'
          ]
        },
        'no-profiling': {
          weight: 'strong',
          phrases: [
            '(aucun*|pas|jamais|sans|ni|ne .. ni) ... (profilage|scoring|décision* automat*|décision* individuelle* automat*)',
            '(profilage|décision* automat*) .. (non|aucun*|néant|pas)',
            '(établissons|établit|dressons|dresse|créons|crée|constituons|constitue|élaborons|élabore) (pas|aucun|jamais) [de] (profil|profils)',
            '(pas|jamais|ni|sans) ... (créer|établir|dresser|constituer|élaborer) [de|des|un] (profil|profils)',
            '(pas|aucun*) .. (profil|profils) (vous concernant|de vous|des utilisateurs|des visiteurs|des clients|comportementa*)'
          ],
          examples: [
            'Nous ne pratiquons pas de profilage.',
            'Profilage : aucun',
            'Notre boutique n’établit pas de profils.',
            'Il n’existe aucun profil de vous.',
            'Nous n’utilisons pas vos trajets pour dresser des profils.'
          ],
          not: ['Si vous ne créez pas de profil, vous commandez en tant qu’invité.']
        },
        'learning-machines': {
          weight: 'weak',
          phrases: ['(apprentissage automatique|algorithme*|modèle* statistique*|traitement statistique)'],
          examples: ['Des modèles statistiques sont employés.']
        },
        profiles: {
          weight: 'fair',
          phrases: ['(établi*|élabor*|constitu*|cré*) .. profil*', '(scoring|algorithme*|segmentation)'],
          examples: ['Nous établissons des profils.']
        },
        recommendations: {
          weight: 'fair',
          items: ['automated-decisions.recommendations'],
          phrases: [
            '(système*|algorithme*) .. recommand*',
            'système* ... (sélectionn*|class*|ordonn*) ... (présentons|contenus|produits|articles)'
          ],
          examples: [
            'Les paramètres de notre système de recommandation.',
            'Un système automatisé sélectionne ou classe ce que nous vous présentons.'
          ]
        },
        advertising: {
          weight: 'fair',
          items: ['automated-decisions.advertising'],
          phrases: ['(système*|algorithme*|paramètre*) ... (publicité*|publicitaire*|annonces)'],
          examples: ['Un système automatisé sélectionne la publicité que vous voyez.']
        },
        'artificial-intelligence': {
          weight: 'fair',
          items: ['automated-decisions.artificial-intelligence'],
          phrases: ['intelligence artificielle', 'système* d ia', '(chatbot*|agent conversationnel)'],
          examples: ['Vous échangez avec un système d’IA.']
        },
        'ai-notice': {
          weight: 'fair',
          items: ['automated-decisions.ai-notice'],
          phrases: [
            'ia ... (non|pas) .. (personne|humain)',
            '(reconna*|signal*|marqu*|indiqu*) ... (ia|artificiel*)',
            '(ia|artificiel*) ... (signal*|marqué*|indiqué*|filigrane*)',
            'comment le reconnaître'
          ],
          examples: [
            'Vous échangez ici avec un système d’IA, et non avec une personne.',
            'Les images générées par une IA sont signalées.'
          ]
        },
        parameters: {
          weight: 'fair',
          items: ['automated-decisions.logic'],
          phrases: ['principaux (paramètres|critères)'],
          examples: ['Principaux paramètres : vos dernières recherches.']
        }
      }
    ),
    changes: said(
      ['(modification*|mise* à jour|évolution*|changement*)'],
      [
        '(modifi*|mettre à jour|mise à jour|mettons à jour) ... (politique|charte|déclaration|présent*)',
        '(politique|charte) ... (modifi*|mise à jour|évoluer)',
        'dernière mise à jour'
      ],
      ['Nous pouvons modifier cette politique.'],
      {
        'last-updated': {
          weight: 'fair',
          items: ['changes.last-updated'],
          phrases: [
            '(dernière|date de|date de la) .. (mise à jour|modification|version|actualisation)',
            'mis* à jour (le|en)',
            'mise à jour <number>'
          ],
          examples: ['Dernière mise à jour : mai 2024.']
        },
        'last-revised': {
          weight: 'strong',
          items: ['changes.last-updated'],
          phrases: [
            'version du (<number>|1er)',
            '(actualisée|modifiée|révisée|mise à jour) en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
            '(version|page|politique) .. (modifiée|révisée|revue|mise à jour) .. (le|en) <number>',
            '(révisée|modifiée|mise à jour|actualisée) pour la dernière fois',
            '(actualisé*|révisé*|modifié*|revu*|mis* à jour) .. dernière fois',
            '(version|mise à jour|maj|révision|actualisation|publié*|actualisé*) (du|au|le) <number>',
            '(version|mise à jour|maj|révision|actualisation|publié*|actualisé*) .. (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) <number>'
          ],
          examples: [
            'Version modifiée le 12/05/2026',
            'Cette page a été révisée pour la dernière fois en juin 2026.',
            'Ce document a été actualisé la dernière fois le 3 mai.',
            'Version au 2 mars 2026',
            'Mise à jour du 4 juin 2026',
            'version de décembre 2025'
          ]
        },
        'effective-date': {
          weight: 'fair',
          items: ['changes.effective-date'],
          phrases: [
            '(entrée|entre|en) (en vigueur|vigueur)',
            '(applique|appliquera|applicable) (à compter|à partir|depuis|dès)'
          ],
          examples: ['Elle entre en vigueur le 1er mai.']
        },
        'in-force-from': {
          weight: 'strong',
          items: ['changes.effective-date'],
          phrases: [
            'prend effet',
            '(vigueur|applicable) depuis le',
            '(en vigueur|effet|applicable) .. (le|du|compter du) (<number>|1er)',
            'date d effet',
            'à compter du (<number>|1er)'
          ],
          examples: [
            'La présente politique entre en vigueur le 1er janvier 2026.',
            'Applicable à compter du 25 mai 2025.',
            'Date d’effet : 1er juillet 2026'
          ]
        },
        notice: {
          weight: 'fair',
          items: ['changes.notice'],
          phrases: [
            '(modification*|changement*|mise à jour|évolution*) ... (inform*|notifi*|avert*|avis*|publi*|email|site)',
            '(informerons|avertirons|notifierons|informés) ... (modification*|changement*)'
          ],
          examples: ['En cas de modification, nous vous en informerons.']
        },
        'told-before': {
          weight: 'strong',
          items: ['changes.notice'],
          phrases: [
            '(adaptons|adapter|modifions|actualisons) ... (notice|politique|charte|déclaration)',
            '(publions|publiée|publierons|mise en ligne) ... (endroit|page|site|ici)',
            '(nouvelle version|version modifiée|dernière version|version à jour) ... (publi*|mis* en ligne|à votre disposition|sur le site|sur notre site|affich*)',
            '(mettant|mettons|mettrons) .. (en ligne|sur .. site) .. nouvelle version',
            '(changement*|modification*) ... (courriel|e mail|notif*|signal*|inform*|avert*|prévenu*)',
            'version en vigueur .. (disponible|accessible)',
            '(signalerons|informerons|avertirons|préviendrons) ... (modification*|changement*)'
          ],
          examples: [
            'En cas de changement important, vous recevrez un courriel au préalable.',
            'La version en vigueur est toujours disponible sur cette page.',
            'Toute nouvelle version est affichée sur notre site.',
            'Nous vous signalerons toute modification lors de votre prochaine connexion.'
          ]
        }
      }
    )
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulter|consultez|voir) .. (politique|charte) (de|des|relative)'],
    examples: ['Veuillez consulter la politique de ce site.']
  },
  negations: [
    'ne',
    'pas',
    'jamais',
    'aucun',
    'aucune',
    'sans',
    'ni',
    ...['exempt', 'exempté', 'dispensé'].flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`])
  ],
  affirmations: [
    'pas seulement',
    'pas uniquement',
    'pas limit*',
    'pas exhaustive',
    'sans limit*',
    'sans s y limiter',
    'sans que cette liste'
  ],
  signs,
  familiar: {
    vous: ['tu', 'te', 't', 'toi'],
    vos: ['tes'],
    votre: ['ton', 'ta'],
    avez: ['as'],
    pouvez: ['peux'],
    disposez: ['disposes'],
    souhaitez: ['souhaites'],
    voulez: ['veux'],
    êtes: ['es'],
    utilisez: ['utilises'],
    visitez: ['visites'],
    fournissez: ['fournis'],
    communiquez: ['communiques']
  },
  frequentWords:
    'de et des les à la vous données nous ou le pour en vos votre que sur informations par du dans nos services un personnelles notre avec si sont qui une au cookies est aux ces traitement site personnel caractère compte confidentialité ne plus lorsque ce pouvez pas service afin tiers web exemple d autres produits protection politique cas avez également être concernant consentement droits y utilisons peuvent droit pouvons cette sites sécurité ci tout client fins comme a base ainsi e partenaires utilisateurs fournir marketing paiement dont compris via adresse publicités relatives notamment leur peut contenu ligne autre nom réseaux mail légitime navigation comment demande certaines sous cela intérêt internet nécessaire gestion applications il contrat durée'.split(
      ' '
    ),
  hints,
  claims: frenchClaimWords,
  weights
}

function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[],
  cues: DisclosureCues['cues'] = {}
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}, ...cues}}
}
