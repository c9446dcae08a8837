import type {DisclosureCues, LanguageKnowledge} from '../cues.js'
import {frenchClaimWords} from './claims/claim-words.js'
import {signs} from './signs.js'
import {weights} from './weights.js'

/** What is known of French policies: their headings and the main wording of each disclosure. */
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
        sensitive: {
          weight: 'fair',
          items: ['collection.sensitive'],
          phrases: [
            '(données|informations|catégories) .. (sensibles|particulières)',
            '(données de santé|opinions politiques|origine raciale|origine ethnique|orientation sexuelle|biométriques)'
          ],
          examples: ['Nous ne collectons pas de données sensibles.']
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
      ['(source*|origine) des données'],
      [
        'données .. sources suivantes',
        '(recevons|obtenons|recevoir|obtenir|reçu*|obtenu*) ... (tiers|partenaires|sources|réseaux)',
        '(données|informations) ... (provenant|issues|auprès|émanant) .. (tiers|partenaires|sources|réseaux)',
        '(source*|base* de données) (externe*|tierce*|ouverte*)',
        '(collecte*|collectons|recueilli*) ... indirecte*'
      ],
      ['Nous recevons des données de tiers.', 'Des informations provenant de nos partenaires.'],
      {
        public: {
          weight: 'fair',
          items: ['sources.public'],
          phrases: [
            '(accessibles|disponibles) .. (public|publiquement)',
            '(source*|registre*|informations) publi*'
          ],
          examples: ['Ces données sont accessibles au public.']
        },
        others: {
          weight: 'fair',
          phrases: [
            '(recevons|obtenons|reçues|obtenues|fournies|transmises) .. (de|par|auprès) ... (tiers|partenaires|réseaux|autres|fournisseurs)',
            '(service tiers|réseau social|facebook|google|apple) ... (envoyer|envoie|transmet*|fourni*|communique*)',
            '(autres|diverses|différentes) sources'
          ],
          examples: ['Nous recevons des données de nos partenaires.']
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
            '(cookie*|traceur*|consentement|choix) ... (durée|mois|jours|session|expir*|persistant*)',
            '(mois|ans|jours) ... (cookie*|traceur*)'
          ],
          examples: ['Les cookies expirent après 13 mois.']
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
        consent: {
          weight: 'fair',
          items: ['cookies.consent'],
          phrases: [
            '(accept*|consent*|refus*|autoris*) ... (cookie*|traceur*)',
            '(cookie*|traceur*) ... (accept*|consent*|refus*)'
          ],
          examples: ['Vous pouvez refuser les cookies.']
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
            '(prestataire*|sous traitant*|filiale*|partenaire*|hébergeur*|fournisseur*|autorités|destinataire*|affili*|services internes|personnel habilité)',
            '(transmis*|communiqu*|cédé*|confi*) ... (hormis|sauf|excepté|transporteur*|assureur*|banque*|fédération*)'
          ],
          examples: ['Nos prestataires y ont accès.', 'Elle est communiquée au transporteur.']
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
            '(contrat*|accord*) .. (approuvé*|adopté*|validé*) .. commission'
          ],
          examples: ['Nous signons des clauses contractuelles types.']
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
        criteria: {
          weight: 'fair',
          items: ['retention.criteria'],
          phrases: [
            '(durée|aussi longtemps|tant que|temps|période) ... (nécessaire*|requis*|compte|relation|contrat|prescription|finalité*)',
            'jusqu (à|au)'
          ],
          examples: ['Nous les gardons aussi longtemps que nécessaire.']
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
      ]
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
            '(pouvez|voulez|souhaitez|droit de|demander à) .. (consulter|voir|connaître)'
          ],
          examples: ['Vous avez un droit d’accès.', 'Vous pouvez consulter vos données.']
        },
        rectification: {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: ['(rectifi*|corriger|modifier vos|correction|mettre à jour vos)'],
          examples: ['Vous pouvez rectifier vos données.']
        },
        erasure: {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: ['(effacement|suppression|supprimer|oubli|effacer)'],
          examples: ['Vous pouvez demander la suppression de vos données.']
        },
        restriction: {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            '(limitation|limiter|limité) .. (traitement|utilisation)',
            'droit .. limitation',
            'limitation',
            '(restreindre|restriction) .. (traitement|utilisation)'
          ],
          examples: ['Vous avez droit à la limitation du traitement.']
        },
        objection: {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: ['(opposer|opposition)'],
          examples: ['Vous pouvez vous opposer au traitement.']
        },
        portability: {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: ['(portabilité|format structuré)'],
          examples: ['Vous avez droit à la portabilité.']
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
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(réclamation*|plainte*|saisir) ... (cnil|autorité*|commission|contrôle)',
            '(cnil|autorité de contrôle)'
          ],
          examples: ['Vous pouvez introduire une réclamation auprès de la CNIL.']
        },
        time: {
          weight: 'fair',
          items: ['rights.time'],
          phrases: ['répon* .. (dans|délai|sous)'],
          examples: ['Nous répondons dans un délai d’un mois.']
        },
        fee: {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['(gratuit|gratuite|gratuites|gratuitement|sans frais|frais raisonnables)'],
          examples: ['Nous répondons gratuitement à vos demandes.']
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
        verification: {
          weight: 'fair',
          items: ['rights.verification'],
          phrases: [
            '(pièce d identité|justificatif*|justifier|copie .. d identité|titre d identité)',
            '(vérifi*|preuve|attest*) .. identité'
          ],
          examples: ['Joignez une copie d’une pièce d’identité.']
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
      ['(enfants|mineurs|mineur|enfant)', 'moins de <number> ans'],
      ['Le service ne s’adresse pas aux enfants de moins de 15 ans.'],
      {
        'minimum-age': {
          weight: 'fair',
          items: ['children.minimum-age'],
          phrases: ['(moins|plus|âgé*|âge|mineur*) .. <number> ans'],
          examples: ['Les personnes de moins de 15 ans.']
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
        protection: {
          weight: 'fair',
          items: ['children.protection'],
          phrases: ['(mineurs|enfants|moins de <number> ans) ... publicité', 'protection .. mineurs'],
          examples: ['Nous ne présentons aux mineurs aucune publicité fondée sur le profilage.']
        }
      }
    ),
    'automated-decisions': said(
      ['(décision* automatisée*|profilage)'],
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
        'effective-date': {
          weight: 'fair',
          items: ['changes.effective-date'],
          phrases: [
            '(entrée|entre|en) (en vigueur|vigueur)',
            '(applique|appliquera|applicable) (à compter|à partir|depuis|dès)'
          ],
          examples: ['Elle entre en vigueur le 1er mai.']
        },
        notice: {
          weight: 'fair',
          items: ['changes.notice'],
          phrases: [
            '(modification*|changement*|mise à jour|évolution*) ... (inform*|notifi*|avert*|avis*|publi*|email|site)',
            '(informerons|avertirons|notifierons|informés) ... (modification*|changement*)'
          ],
          examples: ['En cas de modification, nous vous en informerons.']
        }
      }
    )
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulter|consultez|voir) .. (politique|charte) (de|des|relative)'],
    examples: ['Veuillez consulter la politique de ce site.']
  },
  negations: ['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
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
