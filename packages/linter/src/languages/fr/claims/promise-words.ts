import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'application|app|service|services|site|plateforme|extension|logiciel|jeu'
const marketing = 'publicitaires|promotionnels|promotionnelles|newsletter|lettre d information|offres'
const signUp = 'créer un compte|vous inscrire|ouvrir un compte|vous enregistrer|vous connecter'
const logs = 'journaux|journaux de connexion|fichiers journaux|logs|fichiers de journalisation|fichiers logs'
const positions =
  '[la|votre|vos|les] [données de] (position|position gps|localisation|géolocalisation|coordonnées gps)'
const talks = 'messages|conversations|discussions|courriels|e mails|enregistrements'
const homes = 'france|suisse|belgique|allemagne|europe|union|ue|espace'
const abroad = 'états unis|usa|inde|chine|singapour|australie'

/** Words for access that a person allows, or that stays on their own phone. */
const limitedAccess =
  /(?:consent|autoris|accord|permission|permett|activ(?:ez|é)|facultati|optionnel|sans |localement|sur (?:votre|l.) ?(?:appareil|téléphone)|arrière-plan|(?<!\p{L})si )/iu

/** Promises of French policies about a service, and practices that break them. */
export const frenchPromiseWords: PromiseWords = {
  kinds: {
    'no-account': {
      promised: [
        '(n est pas|n est jamais) (nécessaire|obligatoire|besoin) (de|d) (créer|ouvrir) un compte',
        '(n est pas|n est jamais) (nécessaire|obligatoire) de (vous|s) inscrire',
        '(aucun compte|aucune inscription) n est (nécessaire|requis|requise|exigé|exigée|obligatoire)',
        'sans (créer|ouvrir) de compte',
        'sans (inscription|compte)'
      ],
      broken: [
        `pour utiliser (l|le|notre|cette|ce|la|les|nos) (${service}) vous devez ... (compte|inscrire|enregistrer|connecter)`,
        `(devez|faut) [d abord] (${signUp}|créer un compte) ... pour [pouvoir] utiliser (l|le|notre|cette|ce|la|les|nos) (${service})`,
        `(compte|inscription) est (obligatoire|nécessaire|requise|requis) pour utiliser (l|le|notre|cette|ce|la|les|nos) (${service})`
      ]
    },
    'no-fee': {
      promised: [
        '(exercice|demande|demandes) ... (aucun|aucuns) frais',
        '(exercice|demande|demandes|accès) ... (gratuit|gratuite|gratuites|sans frais|gratuitement)',
        '(aucun frais|aucuns frais|aucune somme) ... (demande|demandes|droits|accès)'
      ],
      broken: [
        '(frais|somme|redevance|montant) ... (chaque|toute|par) demande',
        '(chaque|toute) demande ... (facturée|coûte|frais|payante)'
      ],
      unless: /(?:excessi|infondé|abusi|répétiti|raisonnable|supplémentaire)/i
    },
    'no-recording': {
      promised: [
        '(appels|conversations|entretiens) [téléphoniques] ne sont (pas|jamais) (enregistrés|enregistrées)',
        'n enregistrons (pas|jamais|aucun|aucune) [les|vos|de|d] (appels|appel|conversations|conversation)'
      ],
      broken: [
        '(appels|conversations) .. .. .. (sont|seront|peuvent être) .. enregistrés',
        'enregistrons [les|vos|tous les] (appels|conversations)'
      ],
      unless: /(?:consent|accord|durée|numéro|heure|(?<!\p{L})si |vidéo)/iu
    },
    'no-analytics': {
      promised: [
        '(aucun|aucune|pas d|pas de|sans) (outil|outils|logiciel|service|solution|dispositif) (de mesure d audience|d analyse|de statistiques|d analyse d audience|d audience)',
        '(aucune|aucun|pas de|pas d) (mesure d audience|analyse d audience|statistiques de fréquentation)'
      ],
      broken: [
        `(utilisons|utilise|utilisent|recourons|employons) .. (${analyticsTools})`,
        `(${analyticsTools}) .. (utilisé|utilisés|recueille|mesure|collecte)`
      ],
      unless: /(?:bloqu|au lieu|accept)/iu
    },
    'no-trackers': {
      promised: [
        '(aucun|aucune|pas de|sans) (traceur|traceurs|pisteur|pisteurs|mouchard|mouchards) [publicitaire|publicitaires]',
        '(aucune|aucun) régie publicitaire',
        '(aucun cookie|pas de cookies) (publicitaire|publicitaires|à des fins publicitaires)'
      ],
      broken: [
        `(utilisons|utilise|contient|intègre|intégrons|comporte|recourons) .. (${adTrackers})`,
        `(${adTrackers}) .. (utilisé|intégré|mesure)`
      ],
      unless: /(?:bloqu|au lieu|accept)/iu
    },
    'no-embeds': {
      promised: [
        '(aucun|pas de|aucune) (contenu|contenus|ressource|ressources|service|services) (tiers|externe|externes|tierce|tierces|de tiers|provenant de tiers)'
      ],
      broken: [
        `(intégrons|intègre|intègrent|contient|contiennent|incorporons|affichons|insérons|chargeons) .. .. (${embeddedServices})`,
        `(${embeddedServices}) .. (intégrées|intégrés|intégré|chargées|affichées|incorporées)`
      ],
      unless: /(?:cliqu|lecture|local|lien|avant)/iu
    },
    'no-logs': {
      promised: [
        `(conservons|tenons|enregistrons|gardons) (aucun|pas de|aucuns) (journal|${logs})`,
        `aucun (journal|fichier journal|log) n est (conservé|tenu|enregistré)`
      ],
      broken: [
        `(${logs}) .. .. (contiennent|comprennent|comportent|enregistrent)`,
        `(enregistrées|enregistrés|consignées|conservées) dans .. (${logs})`,
        '(serveur|serveurs) (enregistre|enregistrent|consigne|conserve) ... (ip|requête|requêtes)'
      ],
      unless: /(?:anonym|sans |vpn)/iu
    },
    'no-profiles': {
      promised: [
        'aucun (profil|profilage) .. .. .. n est (établi|créé|constitué|effectué|réalisé|dressé|mis)',
        '(établissons|créons|constituons|dressons|effectuons|réalisons|procédons à) (pas de|aucun|jamais de) (profil|profils|profilage)'
      ],
      broken: [
        '(établissons|créons|constituons|dressons) .. (profil|profils) (de|d|sur) .. (centres|intérêt|intérêts|préférences|comportement|habitudes|vous|goûts)',
        '(profil|profils) (de|d) .. (centres d intérêt|intérêts|préférences|habitudes) .. (établi|créé|constitué|dressé)',
        '(établissons|créons|constituons) .. (profil|profils) (publicitaire|publicitaires|marketing|comportemental|comportementaux|client)'
      ],
      unless: /(?:pseudonym|anonym|consent|pouvez|aide)/iu
    },
    'no-automated-decisions': {
      promised: [
        '(aucune|pas de|jamais de) (décision|décisions|prise de décision) [individuelle|exclusivement|entièrement] (automatisée|automatisées|automatique)'
      ],
      broken: [
        '(acceptée|refusée|approuvée|rejetée|acceptées|refusées|accordé|octroyé|décidé) [ou] [acceptée|refusée|rejetée|refusé] (automatiquement)',
        'décide [automatiquement|seul] (automatiquement|seul|si)',
        '(prenons|prend) des décisions [entièrement|exclusivement] automatisées'
      ],
      unless: /(?:cookie|navigateur|courriel|droit)/iu
    },
    'no-sale': {
      promised: [
        '(vendons) (pas|jamais|aucune) [de] [vos|les|donnée|vos] (données|informations|donnée) [personnelles|personnelle]',
        '(données|informations) [personnelles] ne sont (pas|jamais) vendues'
      ],
      broken: ['(avons|a) vendu .. .. (données|informations|identifiants|adresses)'],
      unless: /(?:partag|entreprise|actifs|considér|activité)/i
    },
    'no-officer': {
      promised: [
        '(avons|a) (pas|pas encore) (désigné|nommé) de délégué à la protection des données',
        'aucun délégué à la protection des données n (a|est)',
        '(avons|a) pas de délégué à la protection des données'
      ],
      broken: [
        '(contacter|joindre|écrire à|contactez|écrivez à) notre (délégué|déléguée) à la protection des données',
        'notre (délégué|déléguée) à la protection des données (est|peut|à|se)',
        '(avons|a) (désigné|nommé) (un|une) (délégué|déléguée) à la protection des données'
      ],
      unless: /(?:autorité|cnil|tenus|obligation|obligatoire)/i
    },
    'minimum-age': {
      promised: [
        '(devez|faut) (être âgé|avoir) .. (au moins|plus de) <number> ans',
        '(pas|jamais|aucune|interdit) ... (enfants|mineurs|personnes|moins) .. (de moins de|de) <number> ans'
      ],
      broken: [
        '(enfants|mineurs|personnes|utilisateurs|jeunes) (de|âgés de|dès|à partir de|entre) <number> .. .. (peuvent) .. (créer|ouvrir|inscrire|utiliser|s inscrire)',
        '(dès|à partir de) <number> ans ... (peuvent|peut|pouvez) .. (créer|ouvrir|inscrire|utiliser)'
      ],
      unless: /(?:parent|tuteur|accord|consent|autoris|concours|jeu-concours|alcool|école)/i
    },
    'optional-data': {
      promised: [
        '(communication|fourniture|indication|saisie|renseignement) ... est [entièrement|toujours|purement] (facultative|optionnelle|facultatif|optionnel)',
        '(numéro|adresse|nom|date|prénom) .. .. est [entièrement|toujours|purement] (facultative|optionnelle|facultatif|optionnel)'
      ],
      broken: [
        'est (obligatoire|requis|requise|indispensable)',
        '(devez|tenu de|tenus de) (fournir|indiquer|communiquer|renseigner|donner|saisir)'
      ],
      unless: /(?:loi|légal|(?<!\p{L})si |identité|pas obligatoire)/iu
    },
    'gone-with-account': {
      promised: [
        '(fermeture|suppression|clôture) de votre compte toutes .. .. (données|informations) .. sont .. (supprimées|effacées|détruites)',
        '(fermez|supprimez|clôturez) votre compte toutes .. .. (données|informations) ... (supprimées|effacées|détruites)',
        '(fermez|supprimez|clôturez) votre compte nous (supprimons|effaçons) .. toutes'
      ],
      broken: [
        'après .. (fermeture|suppression|clôture) .. compte ... (conservons|conservées|gardons) ... (ans|mois|années|an)',
        '(conservons|conservées|gardons) ... (ans|mois|années|an) après .. (fermeture|suppression|clôture) .. compte'
      ],
      unless: /(?:loi|légal|fiscal|facture|obligation|anonym|sauf|comptab|paiement|sauvegarde|pouvons)/i
    },
    'opting-out': {
      promised: [
        `(pouvez) .. (à tout moment|en tout temps) .. (désabonner|désinscrire|opposer) .. .. (${marketing})`,
        `(pouvez) .. (désabonner|désinscrire|opposer) .. .. (${marketing}) ... (à tout moment|en tout temps)`
      ],
      broken: [
        `(pas possible|impossible|ne pouvez pas) .. .. (désabonner|désinscrire|opposer|refuser) .. .. (${marketing})`
      ],
      unless: /(?:service|transaction|administrati|non (?:publicit|promotion))/i
    },
    'notice-of-changes': {
      promised: [
        '(informerons|avertirons|préviendrons|informons|notifierons) (avant|à l avance de|préalablement de|préalablement à) (toute|toutes) [les] (modification|modifications)',
        '(informerons|avertirons|préviendrons|serez informé|serez averti) de (toute|toutes) [les] (modification|modifications) .. .. (à l avance|avant|préalablement)'
      ],
      broken: [
        '(modifier|modifiée|changer|mettre à jour|mise à jour) ... (politique|charte|déclaration) ... sans .. (préavis|avertissement|notification|avis|informer|prévenir)',
        '(politique|charte|déclaration) ... (modifiée|changée|mise à jour) ... sans .. (préavis|avertissement|notification|avis|informer)'
      ],
      unless: /(?:substantiel|important|significati|mineur|rédaction|sauf|(?<!\p{L})si )/iu
    },
    'do-not-track': {
      promised: ['(respectons|respecte|honorons|tenons compte) .. .. (do not track|dnt)'],
      broken: ['(ne) .. (pas) .. .. .. (do not track|dnt)', '(ignorons|ignore) .. .. (do not track|dnt)'],
      unless: /(?:tiers|partenaire|certains)/i
    },
    'no-children': {
      promised: [
        'ne (collectons|recueillons|traitons|conservons) (pas|jamais) [sciemment] ... (enfants|mineurs)',
        '(ne|n) .. (collectée|recueillie|traitée) .. (auprès d|auprès de|sur des) (enfants|mineurs)'
      ],
      broken: [
        '(enfants|mineurs|utilisateurs) de moins de <number> ans (peuvent) .. .. (créer|ouvrir|inscrire|enregistrer)'
      ],
      unless: /(?:parent|tuteur|consent|autoris|accord|école|enseignant)/i
    },
    'unasked-data': {
      promised: [
        'ne vous (demandons|demandera|demande) (pas|jamais|ni)',
        'ne vous (sera|seront) (pas|jamais) (demandé|demandée|demandés)'
      ],
      broken: ['nous vous demandons', 'vous (est|sont|sera) (demandé|demandée|demandés)'],
      unless: /(?:facultati|optionnel|identité|téléphone pour|(?<!\p{L})si |par courriel|jamais par)/iu
    },
    'no-location': {
      promised: [
        `n (accède|accédons) (pas|jamais) à ${positions}`,
        `n (a|avons) pas accès à ${positions}`,
        `aucun accès à ${positions}`,
        `(ne|n) (collectons|utilisons|utilise|collecte|enregistrons|enregistre|demande|demandons|suivons) (pas|jamais) ${positions}`,
        'aucune donnée de (localisation|géolocalisation) n est (collectée|utilisée|enregistrée|traitée)'
      ],
      broken: [
        `(utilisons|utilise|collectons|collecte|enregistrons|enregistre|accède à|accédons à|relevons|relève) ${positions}`,
        `votre (position|localisation|géolocalisation) [gps] est (utilisée|collectée|enregistrée|transmise)`
      ],
      unless: limitedAccess
    },
    'no-camera': {
      promised: [
        'n (a|avons) pas accès à [la|votre|au|micro|ni|et] [votre|micro] [ni|et|ou] [à] [la|votre] (caméra|appareil photo)',
        'n (accède|accédons) (pas|jamais|ni) à [la|votre|micro] [ni|et|ou] [à] [la|votre] (caméra|appareil photo)',
        'n utilise (pas|jamais) (la|votre|l) (caméra|appareil photo)'
      ],
      broken: [
        '(utilise|utilisons|accède à|accédons à|active) (la|votre|l) (caméra|appareil photo)',
        '(photo|photos|vidéo|vidéos|images) (avec|via|par|depuis) (la|votre|l) (caméra|appareil photo)'
      ],
      unless: limitedAccess
    },
    'no-microphone': {
      promised: [
        'n (a|avons) pas accès (à|au) [votre|la] [caméra] [ni|et|ou] [à|au] [votre] (micro|microphone)',
        'n (accède|accédons) (pas|jamais|ni) (à|au) [votre|la] [caméra] [ni|et|ou] [à|au] [votre] (micro|microphone)',
        'n utilise (pas|jamais) (le|votre) (micro|microphone)'
      ],
      broken: [
        '(utilise|utilisons|accède à|accède au|accédons à|active) [le|votre] (micro|microphone)',
        '(son|sons|voix|audio) (avec|via|par) (le|votre) (micro|microphone)'
      ],
      unless: limitedAccess
    },
    'no-contacts': {
      promised: [
        '(contacts|carnet d adresses) (ne|n) (sont|est) (pas|jamais) (téléversés|envoyés|transmis|transférés|lus|collectés|importé|transféré|envoyé|consulté)',
        'n (accède|accédons|a accès|avons accès) (pas|jamais) (à|aux) [vos|votre] (contacts|carnet d adresses)',
        'n (a|avons) pas accès (à|aux) [vos|votre] (contacts|carnet d adresses)'
      ],
      broken: [
        '(synchronise|synchronisons|importe|importons|envoie|envoyons|collecte|collectons|lit|lisons|transfère) (vos|votre|les|le) (contacts|carnet d adresses)',
        '(contacts|carnet d adresses) (sont|est) (téléversés|envoyés|transmis|transférés|synchronisés|synchronisé|transféré|importé|envoyé)'
      ],
      unless: limitedAccess
    },
    'no-ip-addresses': {
      promised: [
        '(adresses|adresse) ip (ne|n) (sont|est) (pas|jamais) (enregistrées|enregistrée|conservées|conservée|collectées|collectée|stockées|stockée|journalisées)',
        'n enregistrons (pas|jamais) (les|votre|vos|l|d) (adresses|adresse) ip',
        'ne (conservons|collectons|stockons|journalisons) (pas|jamais) (les|votre|vos|l|d) (adresses|adresse) ip',
        'aucune adresse ip n est (enregistrée|conservée|collectée|stockée)'
      ],
      broken: [
        '(enregistre|enregistrons|conserve|conservons|collecte|collectons|stocke|stockons) (l|votre|les|vos) (adresse|adresses) ip',
        '(adresse|adresses) ip (est|sont) (enregistrée|enregistrées|conservée|conservées|collectée|collectées)'
      ],
      unless:
        /(?:anonym|tronqu|masqu|hach|partiel|complète|temporaire|mémoire|sans |attaque|fraude|inscri|connexion|connect|commande|commentaire|déduit|déduis|(?<!\p{L})si )/iu
    },
    'no-readers': {
      promised: [
        `(personne|aucun humain|aucun employé|aucun de nos employés) ne (lit|consulte|regarde) [jamais] (vos|les) (${talks})`,
        `ne (pouvons|pouvons pas) [pas] (les lire|lire vos (${talks}))`
      ],
      broken: [
        `(modérateurs|employés|équipes|salariés|réviseurs) (lisent|examinent|consultent|relisent) .. .. (${talks})`,
        `(${talks}) sont (lus|lues|examinés|examinées|relus|relues|vérifiés|vérifiées) par .. (modérateurs|employés|humains|équipes|personnes)`
      ],
      unless:
        /(?:signal|support|assistance|nous (?:envoyez|écrivez|adressez)|contact|publi|forum|commentaire|consent|accord|(?<!\p{L})si |mots? de passe)/iu
    },
    'no-health-data': {
      promised: [
        'aucune donnée (de santé|médicale|relative à la santé) n est (traitée|collectée|enregistrée|conservée)',
        'ne (traitons|collectons|conservons|recueillons) (aucune donnée|pas de données|jamais de données) (de santé|médicale|médicales)',
        'n enregistrons (aucune donnée|pas de données) (de santé|médicale|médicales)'
      ],
      broken: [
        '(enregistrons|collectons|recueillons|mesurons|conservons|enregistre|collecte|mesure|traitons) ... (rythme cardiaque|fréquence cardiaque|tension artérielle|glycémie|symptômes|médicaments|diagnostics|allergies|maladies|cycle menstruel)'
      ],
      unless: limitedAccess
    },
    'no-sensitive-data': {
      promised: [
        'ne (collectons|traitons|demandons|recueillons|conservons) (aucune donnée|pas de données|jamais de données) (sensible|sensibles)',
        'aucune donnée sensible n est (collectée|traitée|demandée|recueillie)'
      ],
      broken: [
        '(demandons|collectons|recueillons|enregistrons|conservons|traitons) ... (religion|orientation sexuelle|origine ethnique|opinions politiques|convictions religieuses|données de santé|données biométriques|données génétiques)'
      ],
      unless:
        /(?:consent|accord|loi|légal|facultati|tels? que|telles? que|comme|par exemple|candidat|salarié|(?<!\p{L})si |c.est-à-dire)/iu
    },
    'data-at-home': {
      promised: [
        `toutes .. (données|informations) sont (hébergées|stockées|conservées) [exclusivement|uniquement] [sur des serveurs] [situés] (en|dans l|au sein de l) (${homes})`,
        `(données|informations|serveurs) sont (exclusivement|uniquement) (hébergées|stockées|conservées|situés|hébergés) [sur des serveurs] [situés] (en|dans l|au sein de l) (${homes})`,
        `(données|informations) sont (hébergées|stockées|conservées) (exclusivement|uniquement) [sur des serveurs] [situés] (en|dans l|au sein de l) (${homes})`,
        `(données|informations) ne quittent (pas|jamais) (la|l|le|le territoire de l) (${homes})`
      ],
      broken: [
        `serveurs .. .. (situés|trouvent|hébergés|sont) (aux|en|à) (${abroad})`,
        `(stockées|stockés|hébergées|hébergés|conservées|conservés) (aux|en|à) (${abroad})`
      ],
      unless:
        /(?:paiement|newsletter|lettre d.information|cookie|analy|peuvent|pouvons|(?<!\p{L})si |certifi|prestataire|tiers|sauf|google)/iu
    },
    'own-sources': {
      promised: [
        'toutes .. (données|informations) ... (proviennent|viennent) [uniquement|directement|exclusivement] de vous',
        '(données|informations) (proviennent|viennent) (uniquement|exclusivement) de vous',
        'n (achetons|obtenons) (aucune|pas de|jamais de) (donnée|données|information|informations) (auprès de|auprès d|de) (tiers|courtiers)'
      ],
      broken: [
        '(achetons|obtenons|recevons|acquérons) .. .. (données|informations|adresses) .. .. (auprès de|auprès d|de|à|par) (courtiers|tiers|autres sources|sources publiques|sociétés tierces|autres entreprises|partenaires commerciaux)'
      ],
      unless:
        /(?:connex|google|facebook|apple|réseaux sociaux|anonym|agrég|(?<!\p{L})si |paiement|pouvons|pouvez)/iu
    },
    'no-mailings': {
      promised: [
        'n (envoyons|envoie) (pas|jamais) de (publicité|publicités|messages publicitaires|courriels publicitaires|newsletter) [par e mail|par courriel]',
        'n (envoyons|envoie) (aucune publicité|aucun courriel publicitaire|aucun message publicitaire)',
        'ne vous (envoyons|adressons|enverrons) (pas|jamais) de (publicité|publicités|messages publicitaires|courriels publicitaires)'
      ],
      broken: [
        '(informons|tenons informé) .. par (e mail|courriel|mail|email) .. .. (offres|promotions|nouveautés|produits)',
        'vous (envoyons|adressons) .. .. (offres|promotions|publicités|publicité)'
      ],
      unless: /(?:consent|accord|abonn|inscri|(?<!\p{L})si |demand|voie postale|command|sollicit)/iu
    },
    'no-cookies': {
      promised: [
        '(fonctionne|fonctionnent) [entièrement|totalement] sans [aucun|utiliser de|le moindre] (cookie|cookies)',
        '(n|ne) (utilise|utilisons|dépose|déposons) (aucun cookie|pas de cookies|jamais de cookies)',
        'aucun cookie n est (utilisé|déposé|enregistré)'
      ],
      broken: [
        `(${analyticsTools}|${adTrackers}) (dépose|utilise|enregistre|place|installe) .. .. .. cookies`
      ],
      unless: /(?:aussi|également|même|consent|accept|accord|(?<!\p{L})si |bloqu|désactiv|refus|tiers)/iu
    }
  },
  besides:
    'pouvez pouvoir passer commande commander commandes achat nous notre nos vous votre vos le la les l un une des du de d ce cet cette ces à au aux en dans sur par pour avec et ou ni ne n pas jamais il elle ils elles on y se s que qui est sont sera seront être a ai avons avez ont utilisons utilise utilisation utiliser recours recourons faisons fait effectuons effectué effectuée mis mise place établi établie créé créée enregistré prenons prend établissons créons tenons gardons contiennent intégrons lecteurs membres visiteurs visiteur utilisateurs utilisateur clients client personnes personne enfants mineurs site sites web internet page pages application app service services plateforme extension société entreprise équipe données donnée informations personnelles personnelle caractère personnel concernant non aussi également absolument totalement entièrement strictement aucun aucune en cas toujours âgé âgés ans moins plus au collectons collectées y compris profilage sens article 22 rgpd droits droit exercice demande demandes accès vos tiers traceurs contient comporte conservons dépose déposons caméra micro microphone contacts carnet adresses adresse ip position localisation géolocalisation appareil téléphone accède accédons collecte sans fonctionne e mail courriel envoyons envoie européenne économique européen'.split(
      ' '
    ),
  others:
    'qui dont tiers autres autre certains certaines partenaire partenaires prestataire prestataires hébergeur annonceurs fournisseur fournisseurs si auparavant jusqu'.split(
      ' '
    ),
  places: [/(?<!\p{L})(?:application|extension|appli)s?(?!\p{L})/iu, /(?<!\p{L})(?:sites?|pages?)(?!\p{L})/iu]
}
