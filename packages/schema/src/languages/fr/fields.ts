import type {fields as english} from '../en/fields.js'
import type {Words} from '../together.js'

export const fields: Words<typeof english> = {
  policy: {
    itself: 'Une politique de confidentialité : des faits et le texte qui les entoure.',
    $schema: 'L’adresse du schéma JSON, pour les éditeurs.',
    title: 'Le titre du document.',
    language: 'La langue du texte, par exemple fr.',
    description: 'Une phrase sur le document, pour les moteurs de recherche.',
    url: 'Où la politique est publiée.',
    healthPolicy:
      'Où est publiée la politique relative aux données de santé des consommateurs, sur une page à part vers laquelle pointe la page d’accueil (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'La même politique dans d’autres langues.',
      language: 'La langue, par exemple de.',
      href: 'Où elle se trouve.'
    },
    version: 'La version du document.',
    effective: 'À partir de quand la politique s’applique.',
    updated: 'Quand la politique a été modifiée pour la dernière fois.',
    regimes: 'Les lois auxquelles la politique répond.',
    states:
      'Parmi les lois des États américains (`us-states`, `us-health`), celles auxquelles la politique répond, comme `US-VA`. Sans indication : toutes.',
    jointControllers: 'Avec qui l’organisme décide pourquoi et comment les données sont utilisées.',
    practices: 'Ce que quelqu’un fait, peut faire ou ne fait jamais de telles données.',
    cookies: 'Les cookies et techniques similaires, ou `none`.',
    recipients: 'Qui reçoit des données, ou `none`.',
    transfers: 'Les transferts vers d’autres pays, ou `none`.',
    retention: 'Combien de temps les données sont conservées.',
    incentives:
      'Ce que les personnes obtiennent pour leurs données, comme les remises d’un programme de fidélité (Californie).',
    automatedDecisions: 'Les décisions prises sans intervention humaine qui touchent quelqu’un, ou `none`.',
    profiling:
      'Les recommandations, publicités choisies et évaluations qui utilisent des données personnelles sans décider à elles seules, ou `none`.',
    aiSystems:
      'Les systèmes d’IA que les personnes rencontrent ou dont elles voient les résultats, ou `none`.',
    sections:
      'Le document, dans l’ordre. Sans indication : toutes les sections que les faits permettent d’écrire. Une section sur laquelle aucun fait n’est déclaré est omise.',
    remarks: {
      itself: 'Les phrases du texte qui n’énoncent aucune pratique, pour que chaque phrase soit justifiée.',
      is: 'Ce qu’est la phrase, si elle n’énonce pas de pratique.',
      note: 'Une note de la rédaction.'
    }
  },
  terms: {
    otherTerm: {
      itself: 'Ce pour quoi la liste n’a pas de mot, avec vos propres mots.',
      other: 'Avec vos propres mots.'
    }
  },
  aiSystems: {
    aiSystem: {
      itself:
        'Un système d’IA que les personnes rencontrent, ou dont elles voient les résultats (art. 50 du règlement sur l’IA).',
      name: 'Comment il s’appelle, par exemple « Assistant d’aide ».',
      tasks: 'Ce qu’il fait.',
      provider: 'Qui l’a développé ou le fournit.',
      notice:
        'À quoi les personnes reconnaissent sur place qu’il s’agit d’un système d’IA, ou que le contenu est artificiel.'
    }
  },
  changes: {
    itself: 'Comment les modifications de la politique sont annoncées.',
    announced: 'Comment les personnes sont informées.',
    before:
      'Combien de temps avant l’entrée en vigueur d’une modification importante les personnes sont informées, par exemple « 30 jours ».',
    newPurposes:
      'Ce qui est fait avant que des données ne servent à une nouvelle finalité (art. 13, par. 3, du RGPD), en une phrase complète.',
    archive: 'Où se trouvent les versions antérieures.'
  },
  children: {
    itself: 'Les données d’enfants.',
    directed: 'Si le service, ou une partie du service, est destiné à des enfants de moins de 13 ans.',
    minimumAge: 'À partir de quel âge on peut utiliser le service seul.',
    knowinglyCollected: 'Si des données d’enfants plus jeunes sont sciemment collectées.',
    under13:
      'Si des données d’enfants de moins de 13 ans sont sciemment collectées (16 CFR 312.2), lorsque l’âge minimum est un autre.',
    whenFound: 'Ce qui est fait lorsque des données d’un enfant sont découvertes, en une phrase complète.',
    disclosure:
      'À qui et pourquoi les données d’un enfant sont communiquées, ou qu’elles ne le sont pas, en phrases complètes.',
    recipients:
      'Les ids des entrées de `recipients` qui reçoivent des données d’enfants, avec nom, nature et finalités (16 CFR 312.4(d)(2)), ou `none`.',
    disclosureConsent:
      'Comment un parent accepte la communication à des tiers indépendamment de la collecte et de l’utilisation, ou pourquoi le service en a besoin, en phrases complètes (16 CFR 312.5(a)(2)).',
    publicPosting: 'Si un enfant peut rendre publiques des données personnelles, en une phrase complète.',
    parentalConsent: 'Comment le consentement d’un parent est recueilli, en une phrase complète.',
    parentalRights:
      'Comment les parents consultent et font effacer les données d’un enfant et refusent la suite, en phrases complètes.',
    retention:
      'Combien de temps et pourquoi les données d’enfants sont conservées, en phrases complètes (16 CFR 312.10).',
    internalIdentifiers:
      'Pour quelles opérations internes des identifiants sont utilisés, et comment tout autre usage est empêché ; ou qu’il n’y en a pas.',
    audio:
      'Comment les enregistrements de la voix d’un enfant sont utilisés et effacés ; ou qu’il n’y en a pas.',
    operators: {
      itself:
        'Tous ceux qui collectent ou conservent des données d’enfants par le service. L’un d’eux, avec adresse, téléphone et e-mail, peut répondre pour les autres, qui sont nommés (16 CFR 312.4(d)(1)).',
      name: 'Le nom de l’exploitant.',
      phone: 'Un numéro de téléphone.',
      email: 'Une adresse e-mail.'
    },
    protection:
      'Comment la vie privée, la sûreté et la sécurité des moins de 18 ans sont protégées, en phrases complètes (art. 28, par. 1, du DSA).',
    profiledAdvertising:
      'Si des mineurs voient des publicités choisies par profilage, ce que les plateformes n’ont pas le droit de faire (art. 28, par. 2, du DSA).'
  },
  cookies: {
    consentByRegion: {
      itself: 'Ce que les personnes en décident dans certaines régions.',
      choice: 'Ce que les personnes y décident.',
      where: 'Dans quelles régions. Sans indication : partout où aucune autre entrée ne dit rien.'
    },
    cookie: {
      itself: 'Un cookie ou une technique similaire.',
      id: 'Un nom par lequel d’autres parties renvoient à ce cookie.',
      name: 'Le nom du cookie, tel que le navigateur l’affiche.',
      technology: 'Ce qui est enregistré ou lu. Sans indication : un cookie.',
      provider: 'Qui le dépose et le lit.',
      category: 'À quoi il est nécessaire.',
      purpose: 'Ce qu’il fait, en une phrase simple.',
      duration: '`session`, `until-deleted`, ou une durée comme « 13 mois ».',
      consent:
        'S’il n’est déposé qu’après consentement ; ou une liste qui dit, région par région, ce que les personnes décident. Sans indication : si `cookieConsent` dit comment le consentement est demandé.',
      thirdPartyAccess: 'Si quelqu’un d’autre que l’organisme peut le lire (C-673/17 Planet49).',
      policy: 'Les explications du fournisseur lui-même.'
    },
    cookieConsent: {
      itself: 'Comment les personnes acceptent ce qui n’est pas strictement nécessaire.',
      how: 'Comment le consentement est demandé, en une phrase complète.',
      refuse:
        'Comment le consentement est refusé, aussi facilement qu’il est donné, en une phrase complète (la France l’exige).',
      remembered: 'Combien de temps le choix est conservé, par exemple « 6 mois » (CNIL).',
      change: 'Comment le consentement est retiré ou modifié plus tard, en une phrase complète.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'Une décision prise sans intervention humaine qui touche quelqu’un.',
      name: 'Ce qui est décidé, par exemple « Achat sur facture ».',
      logic: 'Comment la décision est prise, en phrases complètes.',
      significance: 'Ce qu’elle signifie pour la personne.',
      consequences: 'Ce qui peut en résulter.',
      ground: 'Sur quelle base légale.',
      review:
        'Comment la personne obtient qu’un être humain examine la décision, donne son point de vue et la conteste.'
    }
  },
  framework: {
    body: {
      itself: 'Un organe indépendant qui règle les litiges gratuitement.',
      name: 'L’organe qui règle les litiges.',
      site: 'Où l’on peut le saisir d’une réclamation.',
      country: 'Où il se trouve : US, ou un pays de l’Union européenne.'
    },
    dataPrivacyFramework: {
      itself:
        'La certification de l’organisme lui-même au titre du Data Privacy Framework UE–États-Unis, en tant qu’organisme établi aux États-Unis.',
      parts: 'Ce que couvre la certification.',
      entities: 'D’autres entités ou filiales qui adhèrent aux principes à ce titre.',
      recourse:
        'Qui règle les litiges gratuitement : `authorities`, si vous coopérez avec les autorités de protection des données, ou un organe.',
      enforcedBy: 'Quelle autorité enquête et fait appliquer.'
    }
  },
  incentives: {
    incentive: {
      itself: 'Un avantage, un prix ou un service que les personnes obtiennent pour leurs données.',
      id: 'Un nom par lequel d’autres parties renvoient à cet avantage.',
      name: 'Comment il s’appelle, par exemple « Programme de fidélité ».',
      terms: 'Ce que les personnes obtiennent et à quelles conditions, en phrases complètes.',
      data: 'Quelles données les personnes donnent en échange.',
      optIn: 'Comment les personnes s’inscrivent, en une phrase complète.',
      withdraw:
        'Comment les personnes se retirent, ce qu’elles peuvent faire à tout moment, en une phrase complète.',
      value:
        'Ce que les données valent pour l’organisme : une estimation de bonne foi, en une phrase complète.',
      method: 'Comment cette valeur a été calculée, en une phrase complète.'
    }
  },
  metrics: {
    itself:
      'Combien de demandes ont été faites en un an et ce qu’elles sont devenues, ou la page qui le dit (la Californie l’exige des entreprises qui ont les données de dix millions de personnes).',
    year: 'L’année civile.',
    requests: {
      itself: 'Les chiffres, par droit.',
      right: 'Ce qui était demandé.',
      received: 'Combien de demandes sont arrivées.',
      granted: 'Combien ont été satisfaites, en tout ou en partie.',
      denied: 'Combien ont été rejetées.',
      days: 'Combien de jours a pris une réponse.'
    },
    average: 'Si les jours sont la moyenne (`mean`) ou la médiane (`median`).',
    everybody: 'Si les chiffres comptent les demandes de tous, et pas seulement celles de Californie.'
  },
  organisation: {
    address: {
      itself: 'Où les lettres parviennent.',
      street: 'Rue et numéro, ou plusieurs lignes comme un bâtiment et une boîte postale.',
      postalCode: 'Le code postal.',
      city: 'La ville.',
      region: 'Un État, une province ou un département.',
      country: 'Deux lettres majuscules, comme FR ou US.'
    },
    reach: {
      phone: 'Un numéro de téléphone avec l’indicatif du pays.',
      form: 'L’adresse web d’un formulaire.'
    },
    contact: {
      itself: 'Comment joindre l’organisme au sujet de la vie privée.',
      tollFree: 'Un numéro de téléphone gratuit pour l’appelant (la Californie l’exige).'
    },
    officer: {
      itself: 'Une personne ou un cabinet qui en est chargé, et comment le joindre.',
      name: 'Nom de la personne ou du cabinet.'
    },
    itself: 'Qui est responsable des données.',
    name: 'Le nom que le public connaît.',
    legalName: 'Le nom au registre, avec la forme juridique.',
    registration: 'Registre et numéro, par exemple « KvK 12345678 ».',
    site: 'La page d’accueil.',
    dataProtectionOfficer:
      'Qui c’est et comment le joindre, ou `none` s’il n’y en a pas (au Brésil : l’encarregado).',
    accountable: {
      itself: 'Qui répond de la façon dont l’organisme traite les renseignements personnels (Canada).',
      name: 'Nom de la personne.',
      title: 'Sa fonction, par exemple « Privacy officer ».'
    },
    representatives: {
      itself:
        'Qui représente un organisme établi ailleurs dans l’UE (art. 27 du RGPD) ou au Royaume-Uni, ou `none` si l’art. 27, par. 2, n’en exige pas.',
      for: 'Où il vous représente.',
      name: 'Nom de la personne ou de l’entreprise.'
    },
    onlineOnly:
      'Si l’organisme n’exerce qu’en ligne et traite directement avec les personnes dont il collecte les données : la Californie ne demande alors qu’une adresse e-mail.',
    tenMillionConsumers:
      'S’il achète, reçoit, vend ou partage en un an les données d’au moins dix millions de Californiens : la Californie demande alors à combien de demandes il répond (11 CCR 7102).',
    materials: {
      itself: 'Des brochures, normes ou codes qui expliquent comment les données sont traitées (Canada).',
      href: 'Où se trouve le document.'
    }
  },
  practice: {
    otherData: {
      itself: 'Des données pour lesquelles la liste n’a pas de mot, avec vos propres mots, et leur nature.',
      kind: 'Le mot le plus proche de la liste, pour que les lois qui protègent de telles données s’appliquent. Le document l’indique entre parenthèses, sauf `personal-data`.'
    },
    dataList: 'Quelles données : des mots de la liste des catégories de données.',
    purposeList: 'Pour quoi : des mots de la liste des finalités.',
    ground: 'Sur quelle base légale (art. 6 et 9 du RGPD).',
    interest: 'Quel intérêt légitime est poursuivi, si c’est la base légale.',
    keep: {
      itself:
        'Combien de temps : une durée, `retention:` avec l’id d’une entrée de `retention`, ou `until:` avec un événement.',
      retention: 'L’id d’une entrée de `retention`.',
      until: 'L’événement qui y met fin, par exemple « vous fermez votre compte ».'
    },
    statedPurposes: {
      itself:
        'Pour quoi : des mots de la liste des finalités, chacun seul ou avec ses propres `ground`, `interest` ou `keep`.',
      entry: 'Une finalité dont la base légale, l’intérêt ou la durée n’est pas celle de toute la pratique.',
      purpose: 'Pour quoi.'
    },
    subjectList: 'De qui sont les données.',
    regionList:
      'De qui il s’agit, selon l’endroit où se trouvent les personnes : des mots de la liste des régions. Sans indication : tout le monde.',
    says: 'La phrase du texte qui l’énonce, mot pour mot. Elle doit se trouver dans le document.',
    recipientReference: 'L’id d’une entrée de `recipients`.',
    id: 'Un nom par lequel d’autres parties renvoient à cette pratique.',
    name: 'Comment on l’appellerait, par exemple « Commande et livraison ». Les tableaux en font leur première colonne.',
    who: 'Qui le fait. Sans indication : l’organisme.',
    from: 'D’où viennent les données. Sans indication, rien n’est dit de leur source.',
    with: 'Qui reçoit les données : une nature de destinataire, ou `recipient:` avec l’id d’une entrée de `recipients`.',
    by: 'Par quelle mesure de sécurité, si la pratique protège des données.',
    provision: {
      itself: 'Si les données doivent être fournies (art. 13, par. 2, point e), du RGPD).',
      required:
        'Si la personne doit fournir les données : en vertu d’une loi, d’un contrat, pour conclure un contrat, ou pas.',
      otherwise: 'Ce qui s’ensuit si elles ne sont pas fournies, en une phrase complète.'
    },
    choice: {
      itself: 'Ce que la personne peut en décider.',
      kind: 'Ce que la personne peut décider.',
      how: 'Comment elle le fait, en une phrase complète.'
    },
    when: 'À quelle occasion, par exemple « lorsque vous vous inscrivez ».',
    unless: 'L’exception, par exemple « un parent a donné son accord ».',
    itself:
      'Quelqu’un fait, peut faire ou ne fait jamais une chose : avec quelles données, pourquoi, avec qui, sur quelle base, combien de temps.',
    does: 'Ce qui est fait.',
    may: 'Ce qui peut être fait.',
    never: 'Ce qui n’est jamais fait.'
  },
  profiling: {
    itself:
      'Des données personnelles évaluées automatiquement pour recommander, faire de la publicité ou apprécier, sans que cela suffise à décider (art. 4, point 4, du RGPD).',
    name: 'Comment cela s’appelle, par exemple « Itinéraires suggérés ».',
    for: 'À quoi cela sert : recommandations, publicité ou évaluation.',
    logic: 'Les principaux paramètres, et pourquoi chacun compte, en phrases complètes.',
    effect: 'Ce que cela signifie pour les personnes, en une phrase complète.',
    options: 'Comment les personnes modifient les paramètres ou le désactivent, en une phrase complète.'
  },
  provenance: {
    itself:
      'Pour les politiques archivées : où et quand le document a été trouvé. Son texte est gardé tel quel, dégâts compris.',
    domain: 'Le domaine qui a publié la politique.',
    archived: 'Le jour où la politique a été archivée.',
    snapshot: 'L’adresse de la page archivée.'
  },
  recipients: {
    recipient: {
      itself: 'Quelqu’un d’extérieur à l’organisme, ou une catégorie de personnes, qui reçoit des données.',
      id: 'Un nom par lequel d’autres parties renvoient à ce destinataire.',
      service: 'Un service connu. Il complète ce que vous omettez.',
      name: 'Le nom ; inutile pour une catégorie de destinataires.',
      kind: 'Ce qu’il est pour vous ; une liste s’il est plusieurs choses.',
      country: 'Où les données sont traitées.',
      related: 'S’il appartient au même groupe d’entreprises (le Canada l’exige).',
      responsibility: 'De quoi il est responsable, en une phrase complète (le Brésil l’exige).',
      policy: 'Sa propre politique de confidentialité.'
    },
    transfer: {
      itself: 'Des données qui partent vers un autre pays, et la garantie.',
      to: 'Les pays vers lesquels partent les données.',
      recipients: 'Les ids d’entrées de `recipients`.',
      safeguard: 'Ce qui rend le transfert licite.',
      detail: 'La décision ou les clauses en question, en une phrase complète.',
      copy: 'Comment obtenir une copie de la garantie, ou où elle est publiée, en une phrase complète.'
    }
  },
  retention: {
    id: 'Un nom par lequel des pratiques renvoient à cette règle.',
    name: 'Ce qui est conservé, par exemple « Données de commande ».',
    reason: 'Pourquoi si longtemps, en une phrase complète.',
    then: 'Ce qui se passe ensuite.',
    period: 'Combien de temps, par exemple « 10 ans ».',
    from: 'À partir de quand on compte, par exemple « la fin de l’année de la commande ».',
    criteria: 'Ce qui décide de la durée, en une phrase complète, lorsque aucune durée ne peut être indiquée.'
  },
  rights: {
    itself: 'Ce que les personnes peuvent demander, et comment.',
    granted: {
      itself: 'Les droits des personnes, chacun seul ou avec la façon de l’exercer.',
      right: 'Le droit qu’ont les personnes.',
      how: 'Comment l’exercer, en une phrase complète.'
    },
    requests: 'Où adresser les demandes, si ce n’est pas au contact de l’organisme.',
    answeredWithin: 'Sous quel délai on répond à une demande, par exemple « 1 mois ».',
    extendedBy:
      'De combien ce délai peut être prolongé pour une demande complexe ou parmi beaucoup d’autres, par exemple « 2 mois » ; les personnes en sont averties à temps, avec les motifs (art. 12, par. 3, du RGPD).',
    fee: 'Ce que coûte une demande : `none`, ou dans quels cas des frais sont dus, en une phrase complète (art. 12, par. 5, du RGPD).',
    verification: 'Comment l’identité de la personne est vérifiée, en une phrase complète.',
    agent: 'Comment quelqu’un d’autre peut présenter une demande pour la personne, en une phrase complète.',
    appeal: {
      itself:
        'Ce que les personnes peuvent faire si une demande est rejetée (la plupart des États américains).',
      how: 'Comment contester le rejet d’une demande, en une phrase complète.',
      answeredWithin: 'Sous quel délai la contestation est tranchée, par exemple « 45 jours ».'
    },
    authorities: {
      itself: 'Les autorités de contrôle auprès desquelles introduire une réclamation.',
      name: 'Le nom de l’autorité.',
      site: 'Son site web.'
    },
    complaints: {
      itself: 'Les réclamations auprès de l’organisme lui-même (s. 164A DPA 2018).',
      how: 'Comment adresser une réclamation à l’organisme, en une phrase complète.',
      acknowledgedWithin: 'Sous quel délai il en est accusé réception (Royaume-Uni : 30 jours).'
    }
  },
  roles: {
    jointController: {
      itself:
        'Quelqu’un avec qui l’organisme décide pourquoi et comment les données sont utilisées (art. 26 du RGPD).',
      name: 'Qui d’autre décide pourquoi et comment les données sont utilisées.',
      site: 'Sa page d’accueil.',
      about: 'De quoi vous décidez ensemble, par exemple « notre page sur Pinboard ».',
      essence:
        'Qui de vous fait quoi, et à qui les personnes s’adressent, en phrases complètes (art. 26, par. 2, du RGPD).'
    },
    asProcessor: {
      itself: 'Ce que l’organisme fait des données pour ses clients, qui en décident (art. 28 du RGPD).',
      customers:
        'Pour qui des données sont traitées sur instruction, par exemple « les entreprises qui utilisent Rivet ».',
      requests: 'Que faire pour exercer ses droits sur ces données, en une phrase complète.',
      subprocessors: 'Les ids d’entrées de `recipients` qui traitent ces données pour vous, ou `none`.',
      list: 'Où se trouve la liste à jour des sous-traitants ultérieurs.',
      agreement: 'Où se trouve le contrat de sous-traitance (art. 28, par. 3, du RGPD).'
    }
  },
  sale: {
    disclosed: {to: 'Qui les reçoit.'},
    itself: 'Si des données sont vendues ou partagées pour la publicité (Californie).',
    sold: 'Ce qui a été vendu au cours des 12 derniers mois, à qui et pourquoi, ou `none`.',
    shared:
      'Ce qui a été partagé au cours des 12 derniers mois pour de la publicité comportementale intersites, ou `none`.',
    businessPurpose:
      'Ce qui a été communiqué à des fins commerciales au cours des 12 derniers mois, ou `none`.',
    under16: 'Si vous savez que vous vendez ou partagez des données de personnes de moins de 16 ans.',
    under16Process:
      'Comment le consentement à cette vente ou à ce partage est donné, en une phrase complète.',
    sensitiveUse:
      'Données sensibles : aucune n’est collectée (`none`), leur utilisation se limite à ce que permet 11 CCR 7027(m) (`limited`), ou va au-delà (`wider`).',
    optOutLink: 'Où mène « Do Not Sell or Share My Personal Information ».',
    limitLink: 'Où mène « Limit the Use of My Sensitive Personal Information ».'
  },
  signals: {
    itself: 'Comment on répond aux signaux du navigateur.',
    doNotTrack:
      'Ce qui se passe lorsqu’un navigateur envoie « Do Not Track » (la Californie le demande, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'Ce qui se passe lorsqu’un navigateur envoie un signal comme Global Privacy Control.',
    frictionless: 'Si ces signaux sont traités sans friction (11 CCR 7013(e), 7025(f)).',
    explanation: 'Ce qui est fait exactement à la réception d’un signal, en phrases complètes.',
    thirdPartyTracking:
      'Si d’autres collectent des données sur l’activité d’un visiteur au fil du temps et d’un site à l’autre.'
  },
  section: {
    heading: {
      itself: 'Les mots du titre et la façon dont il est marqué.',
      text: 'Les mots du titre.',
      mark: 'Comment il est marqué dans le Markdown. Sans indication : des dièses.',
      level: 'De 1 à 6. Sans indication : 2.',
      spaces:
        'Combien d’espaces terminent une ligne en gras ou le début d’une mise en relief brisée. Sans indication : 2.',
      entry:
        'Le titre, ou false s’il n’y en a pas. Sans indication : le nom du type dans la langue de la politique.'
    },
    itself: 'Une partie du document, dans l’ordre.',
    id: 'L’ancre de la section. Sans indication : le type. Elle reste lorsque le titre change.',
    kind: 'L’information que donne la section, ou plusieurs, ou `other`.',
    joined: 'Comment la section suit la précédente : après une ligne vide, ou à la ligne suivante.',
    body: 'Du Markdown à vous. `{{organisation.name}}` nomme un fait ; `{{> cookies}}` seul sur une ligne place la partie écrite à partir des faits. Sans texte propre, toute la section est écrite à partir des faits.'
  },
  security: {
    itself: 'Comment les données sont protégées.',
    measures: 'Ce qui protège les données.',
    limits: 'Ce qui ne peut pas être promis, en une phrase complète.',
    breaches: 'Ce qui est fait lorsque des données sont perdues ou exposées, en une phrase complète.'
  }
}
