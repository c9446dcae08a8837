import type {requirements as english} from '../en/requirements.js'
import type {Words} from '../together.js'

export const requirements: Words<typeof english> = {
  app: {
    '1.4.a': 'Les types de renseignements personnels recueillis et détenus.',
    '1.4.b': 'La manière dont les renseignements personnels sont recueillis et détenus.',
    '1.4.c':
      'Les fins auxquelles les renseignements personnels sont recueillis, détenus, utilisés et communiqués.',
    '1.4.d': 'Comment accéder à ses renseignements et les faire rectifier.',
    '1.4.e': 'Comment se plaindre d’un manquement, et la suite donnée à la plainte.',
    '1.4.f':
      'Si des renseignements sont susceptibles d’aller à des destinataires à l’étranger, et dans quels pays.',
    '1.7':
      'Les décisions importantes pour les personnes que prennent des programmes informatiques, et les renseignements utilisés.'
  },
  'us-states': {
    categories: 'Les catégories de données personnelles traitées, y compris sensibles.',
    purposes: 'Les finalités du traitement des données personnelles.',
    rights: 'Les droits d’accès, d’effacement et à la portabilité, et celui de s’opposer à la vente.',
    correction: 'Le droit de faire rectifier des données inexactes.',
    'opt-outs':
      'Les droits de s’opposer à la publicité ciblée et au profilage servant à des décisions importantes.',
    requests: 'Comment présenter une demande, et par quels moyens sûrs et fiables.',
    appeal: 'Comment former un recours contre le refus d’une demande.',
    shared:
      'Les catégories de données personnelles partagées avec des tiers, et les catégories de ces tiers.',
    sale: 'De façon claire et visible, que des données sont vendues ou traitées pour de la publicité ciblée, et comment s’y opposer.',
    'texas.sensitive':
      'En cas de vente de données sensibles, la mention « We may sell your sensitive personal data », mot pour mot.',
    'texas.biometric':
      'En cas de vente de données biométriques, la mention « We may sell your biometric personal data », mot pour mot.',
    'florida.sensitive':
      'En cas de vente de données sensibles, la mention « This website may sell your sensitive personal data », mot pour mot.',
    'florida.biometric':
      'En cas de vente de données biométriques, la mention « This website may sell your biometric personal data », mot pour mot.',
    signals: 'Comment sont traités les signaux d’opposition tels que Global Privacy Control.',
    recipients: 'Le droit d’obtenir la liste des tiers auxquels des données ont été communiquées.',
    contact: 'Une adresse e-mail active ou un autre moyen de joindre le responsable en ligne.',
    'minnesota.retention':
      'La durée de conservation des données personnelles, par une description des règles de conservation.',
    updated: 'La date de la dernière mise à jour de la politique, ou celle de son entrée en vigueur.',
    'new-jersey.changes': 'Comment les personnes apprennent les modifications importantes de la politique.',
    profiling:
      'En cas de profilage servant à des décisions importantes, le droit d’en contester le résultat et d’en connaître la raison.'
  },
  dsa: {
    '26.1.d': 'Les principaux paramètres qui déterminent qui voit quelle publicité, et comment les modifier.',
    '27.1':
      'Les principaux paramètres des recommandations, les raisons de leur importance et les options offertes.',
    '28': 'Comment les mineurs sont protégés sur la plateforme, et qu’ils ne voient pas de publicité fondée sur le profilage.'
  },
  'ai-act': {
    '50.1': 'Que l’on communique avec un système d’IA, sauf si cela est évident.',
    '50.2': 'Que des contenus sont générés ou manipulés par un système d’IA, et comment le reconnaître.',
    '50.3.emotions': 'Qu’un système reconnaît des émotions, et comment le reconnaître.',
    '50.3.categories':
      'Qu’un système classe des personnes d’après leurs données biométriques, et comment le reconnaître.'
  },
  'us-dpf': {
    'notice.i': 'La participation de l’organisme au cadre, avec un lien vers la liste des participants.',
    'notice.ii':
      'Les types de données collectées, et les entités de l’organisme qui adhèrent aussi aux principes.',
    'notice.iii':
      'L’engagement d’appliquer les principes à toutes les données reçues sur le fondement du cadre.',
    'notice.iv': 'Les finalités de la collecte et de l’utilisation des données.',
    'notice.v': 'Comment contacter l’organisme pour une question ou une réclamation.',
    'notice.vi': 'Les tiers, par type ou par nom, auxquels des données sont communiquées, et pourquoi.',
    'notice.vii': 'Le droit d’accès aux données personnelles.',
    'notice.viii': 'Les choix et les moyens de limiter l’utilisation et la communication des données.',
    'notice.ix': 'L’organisme indépendant qui règle gratuitement les litiges, et sa nature.',
    'notice.x':
      'Les pouvoirs d’enquête et de contrôle de la Federal Trade Commission ou d’une autre autorité américaine.',
    'notice.xi': 'La possibilité de recourir, sous certaines conditions, à un arbitrage contraignant.',
    'notice.xii':
      'L’obligation de communiquer des données sur demande légale des autorités, y compris pour la sécurité nationale ou l’application de la loi.',
    'notice.xiii': 'La responsabilité de l’organisme en cas de transfert ultérieur à des tiers.'
  },
  'shine-the-light': {
    '1798.83.b.1.b':
      'Comment les clients apprennent, une fois par an et gratuitement, qui a reçu leurs données pour de la prospection.'
  },
  'us-health': {
    categories: 'Les catégories de données de santé collectées, les finalités et l’usage qui en est fait.',
    sources: 'Les catégories de sources des données de santé.',
    shared:
      'Les catégories de données de santé partagées, et les catégories de tiers et de sociétés affiliées qui les reçoivent.',
    rights:
      'Les droits de connaître les données de santé et leurs destinataires, de retirer son consentement et d’obtenir l’effacement, et comment les exercer.',
    'washington.appeal': 'Comment former un recours contre le refus d’une demande (Washington).',
    'washington.link':
      'Un lien vers la politique relative aux données de santé des consommateurs, qui est une page distincte (Washington).',
    'nevada.review':
      'Comment consulter ses données de santé et en demander la modification, lorsque c’est possible (Nevada).',
    'nevada.changes':
      'Comment les personnes sont informées des modifications importantes de la politique (Nevada).',
    'nevada.tracking':
      'Si des tiers collectent des données de santé dans le temps et d’un site à l’autre (Nevada).',
    'nevada.effective': 'La date d’entrée en vigueur de la politique (Nevada).'
  },
  fadp: {
    '19.2.a': 'L’identité et les coordonnées du responsable du traitement.',
    '19.2.b': 'La finalité du traitement.',
    '19.2.c': 'Les destinataires des données ou leurs catégories.',
    '19.3': 'Les catégories de données traitées, lorsqu’elles ne sont pas collectées auprès de la personne.',
    '19.4': 'Les États vers lesquels des données vont, et la garantie ou l’exception qui le permet.',
    '21': 'L’existence d’une décision individuelle automatisée, et comment faire valoir son point de vue et la faire revoir par une personne.',
    '25': 'Les droits d’accès, à la remise des données et de rectification.',
    '14': 'Le nom et l’adresse du représentant en Suisse.'
  },
  'law-25': {
    '3.1':
      'Le titre et les coordonnées de la personne responsable de la protection des renseignements personnels.',
    '8.purposes': 'Les fins auxquelles les renseignements sont recueillis.',
    '8.means': 'Les moyens par lesquels les renseignements sont recueillis.',
    '8.rights': 'Les droits d’accès et de rectification.',
    '8.withdrawal':
      'Le droit de retirer son consentement à la communication ou à l’utilisation des renseignements.',
    '8.third-persons':
      'Le nom ou les catégories des tiers à qui il est nécessaire de communiquer les renseignements.',
    '8.outside': 'La possibilité que les renseignements soient communiqués à l’extérieur du Québec.',
    '8.on-request': 'Sur demande, les renseignements recueillis et leur durée de conservation.',
    '8.2': 'Une politique en termes simples et clairs, et l’avis de ses modifications.',
    '12.1':
      'L’existence d’une décision fondée exclusivement sur un traitement automatisé, et comment la faire réviser par une personne.',
    '27': 'Le droit de recevoir les renseignements dans un format technologique structuré et couramment utilisé.',
    '28.1': 'Le droit à la cessation de la diffusion d’un renseignement ou à la désindexation d’un lien.'
  },
  'article-13': {
    '13.2.d': (authority) => `Le droit d’introduire une réclamation auprès ${authority}.`,
    '13.1.a': 'L’identité et les coordonnées du responsable du traitement.',
    '13.1.a.representative': 'L’identité et les coordonnées du représentant du responsable du traitement.',
    '13.1.b': 'Les coordonnées du délégué à la protection des données.',
    '13.1.c': 'Les finalités du traitement et sa base légale.',
    '13.1.d': 'Les intérêts légitimes poursuivis.',
    '13.1.e': 'Les destinataires des données ou leurs catégories.',
    '13.1.f':
      'Le transfert de données vers un pays tiers, l’existence d’une décision d’adéquation et, à défaut, la garantie et le moyen d’en obtenir une copie.',
    '13.2.a': 'La durée de conservation des données, ou les critères qui la déterminent.',
    '13.2.b':
      'Les droits d’accès, de rectification, d’effacement, de limitation, d’opposition et à la portabilité.',
    '13.2.c':
      'Le droit de retirer son consentement à tout moment, sans remettre en cause la licéité de ce qui précède.',
    '13.2.e':
      'Si la fourniture des données est exigée par la loi ou un contrat, ou nécessaire à la conclusion d’un contrat, et les conséquences d’un refus.',
    '13.2.f': 'L’existence de décisions automatisées, leur logique, leur importance et leurs conséquences.',
    '12.3':
      'Le délai de réponse aux demandes, un mois, prolongeable de deux : la loi l’impose, et une politique peut l’indiquer.',
    '12.5': 'Que les demandes sont gratuites : la loi l’impose, et une politique peut l’indiquer.',
    '13.3':
      'Avant d’utiliser des données pour une autre finalité que celle de leur collecte : la nouvelle finalité.',
    '14.1.d': 'Les catégories de données personnelles concernées.',
    '14.2.f': 'La source des données, et si elle est accessible au public.',
    '21.4': 'Le droit d’opposition, présenté clairement et séparément de toute autre information.',
    '26.2':
      'Les grandes lignes de l’accord entre responsables conjoints : qui fait quoi, et à qui s’adresser.'
  },
  baseline: {
    who: 'Qui est responsable des données.',
    what: 'Quelles données personnelles sont collectées, ou qu’aucune ne l’est.',
    why: 'À quoi servent les données.',
    'with-whom': 'Qui reçoit les données, ou que personne ne les reçoit.',
    'how-long': 'Combien de temps les données sont conservées, ou ce qui en décide.',
    security: 'Comment les données sont protégées.',
    rights: 'Quels droits ou quels choix ont les personnes.',
    children: 'Comment sont traitées les données des enfants, ou que le service ne s’adresse pas à eux.',
    changes: 'Comment les modifications de la politique sont annoncées.',
    contact: 'Comment joindre quelqu’un au sujet de la vie privée.',
    date: 'Depuis quand la politique s’applique, ou quand elle a été modifiée pour la dernière fois.'
  },
  caloppa: {
    '22575.b.1':
      'Les catégories de données identifiantes collectées par le site, et les catégories de tiers avec lesquels elles peuvent être partagées.',
    '22575.b.2': 'Comment les personnes consultent leurs données et en demandent la modification.',
    '22575.b.3': 'Comment les modifications importantes de la politique sont annoncées.',
    '22575.b.4': 'La date d’entrée en vigueur de la politique.',
    '22575.b.5':
      'La réponse aux signaux Do Not Track, ou à d’autres moyens de refuser le suivi d’un site à l’autre ; un lien vers leur description suffit.',
    '22575.b.6':
      'Si des tiers peuvent collecter des données sur les activités d’une personne dans le temps et d’un site à l’autre.'
  },
  ccpa: {
    '7221':
      'Le droit de s’opposer aux technologies de décision automatisée ou, à défaut, la manière de saisir une personne.',
    '7222': 'Le droit de savoir comment des technologies de décision automatisée ont été utilisées.',
    '120': 'Le droit de s’opposer à la vente et au partage des données personnelles.',
    '121': 'Le droit de limiter l’utilisation et la communication des données sensibles.',
    '7220':
      'Avant le recours à une technologie de décision automatisée pour une décision importante : à quoi elle sert, comment elle fonctionne, et les droits de s’y opposer et d’en être informé.',
    '130.a.5.b.categories':
      'Les catégories de données personnelles collectées au cours des 12 derniers mois.',
    '130.a.5.b.sources': 'Les catégories de sources dont viennent les données.',
    '130.a.5.b.purposes':
      'Les finalités commerciales pour lesquelles les données sont collectées, vendues ou partagées.',
    '130.a.5.b.third-parties': 'Les catégories de tiers auxquels les données sont communiquées.',
    '130.a.5.c.sold':
      'Les catégories vendues ou partagées au cours des 12 derniers mois ou, bien en vue, qu’aucune ne l’a été.',
    '130.a.5.c.disclosed':
      'Les catégories communiquées à des fins commerciales au cours des 12 derniers mois, ou qu’aucune ne l’a été.',
    '130.a.5.a.rights':
      'Les droits de savoir, de faire effacer, de faire rectifier, et de ne pas être pénalisé pour avoir exercé un droit.',
    '130.a.5.a.rights-2020':
      'Les droits de savoir, de faire effacer, et de ne pas être pénalisé pour avoir exercé un droit.',
    '130.a.5.a.requests':
      'Comment présenter une demande : deux moyens au moins, dont un numéro gratuit ; une adresse e-mail suffit si l’entreprise n’exerce qu’en ligne.',
    '100.a.1':
      'Lors de la collecte : quelles catégories, pour quelles finalités, et si elles sont vendues ou partagées.',
    '100.a.2': 'Les catégories de données sensibles collectées, et pour quelles finalités.',
    '100.a.3': 'La durée de conservation de chaque catégorie, ou les critères qui la déterminent.',
    '135.a.1': 'Le lien « Do Not Sell or Share My Personal Information », ou l’un de ses équivalents.',
    '135.a.2': 'Le lien « Limit the Use of My Sensitive Personal Information », ou l’un de ses équivalents.',
    '7011.e.1.recipients-of-sale':
      'Pour ce qui a été vendu ou partagé : à quelles catégories de tiers, et pour quelles finalités.',
    '7011.e.1.recipients-of-disclosure':
      'Pour ce qui a été communiqué à des fins commerciales : à quelles catégories de tiers, et pour quelles finalités.',
    '7011.e.1.under-16':
      'Si l’entreprise sait qu’elle vend ou partage des données de personnes de moins de 16 ans.',
    '7011.e.1.sensitive-use':
      'Si des données sensibles sont utilisées ou communiquées pour d’autres finalités que celles de l’article 7027(m).',
    '7011.e.3.verification': 'Comment l’entreprise vérifie l’identité des demandeurs.',
    '7011.e.3.f': 'Comment un signal d’opposition du navigateur est traité et comment s’en servir.',
    '7011.e.3.g': 'Comment se servir d’un signal d’opposition traité sans friction.',
    '7011.e.3.h': 'Comment un mandataire présente une demande.',
    '7011.e.3.i': 'Comment le consentement à la vente ou au partage de données de moins de 16 ans est donné.',
    '7011.e.3.j': 'À qui adresser ses questions sur la politique.',
    '7011.e.5':
      'Combien de demandes d’accès, d’effacement, de rectification, d’opposition et de limitation ont été reçues, satisfaites et rejetées au cours de la dernière année civile, et en combien de jours il y a été répondu, ou un lien vers ces chiffres.',
    '7016':
      'Les conditions de chaque avantage financier, les catégories de données concernées, comment y adhérer et s’en retirer, et la valeur des données avec sa méthode de calcul.',
    '7011.e.4': 'La date de la dernière mise à jour de la politique, à renouveler au moins tous les 12 mois.'
  },
  coppa: {
    '312.4.d.1':
      'Nom, adresse, numéro de téléphone et adresse e-mail de tous les exploitants qui collectent ou conservent des données d’enfants ; un seul peut répondre pour tous si les autres sont nommés.',
    '312.4.d.2.collection':
      'Ce qui est collecté auprès des enfants, à quoi cela sert, et si un enfant peut rendre publiques des données personnelles.',
    '312.4.d.2.disclosure':
      'À qui les données des enfants sont communiquées, par nom et par catégorie, et pour quelles finalités.',
    '312.4.d.2.third-parties':
      'Quels tiers reçoivent des informations d’enfants, par nom et catégorie précise, et pour quelles finalités.',
    '312.5.a.2':
      'Que les parents peuvent consentir à la collecte sans consentir à la communication à des tiers, sauf si le service l’exige.',
    '312.4.d.2.retention':
      'Les règles de conservation des données des enfants : pourquoi elles sont collectées, pourquoi elles sont conservées et quand elles sont effacées.',
    '312.4.d.3':
      'Pour quelles opérations internes des identifiants persistants sont collectés, et comment tout autre usage est empêché.',
    '312.4.d.4':
      'Comment les fichiers audio contenant la voix d’un enfant sont utilisés, et qu’ils sont effacés dès que la demande a reçu une réponse.',
    '312.4.d.5':
      'Qu’un parent peut consulter les données de l’enfant, les faire effacer et en refuser de nouvelles, et comment.',
    '312.4.b.2.i':
      'Nom, adresse, numéro de téléphone et adresse e-mail de tous les exploitants qui collectent ou conservent des données d’enfants ; un seul peut répondre pour tous si les autres sont nommés.',
    '312.4.b.2.ii':
      'Les types de données collectées auprès des enfants, leur utilisation, et si elles sont communiquées et à qui.',
    '312.4.b.2.v':
      'Que la participation d’un enfant à une activité ne dépend pas de plus de données qu’il n’en faut.',
    '312.4.b.2.vi':
      'Qu’un parent peut consulter les données de l’enfant, les faire effacer et en refuser de nouvelles, et comment.'
  },
  eprivacy: {
    '5.3.purposes': 'Ce qui est stocké ou lu sur un appareil, et pour quelles finalités.',
    '5.3.consent':
      'Que tout ce qui n’est pas strictement nécessaire n’est stocké ou lu qu’avec un consentement préalable, et comment il est recueilli.',
    '5.3.withdrawal': 'Comment retirer son consentement aux cookies, aussi simplement qu’on l’a donné.',
    'de.25':
      'En Allemagne : ce qui est stocké ou lu et pourquoi, que le consentement est requis au préalable, et comment le retirer.',
    'fr.82':
      'En France : les finalités des cookies, et comment les refuser aussi facilement que les accepter.',
    'planet49.duration': 'La durée de vie de chaque cookie.',
    'planet49.access': 'Si des tiers peuvent avoir accès aux cookies.'
  },
  authorities: {gdpr: 'd’une autorité de contrôle', 'uk-gdpr': 'de l’Information Commissioner'},
  lgpd: {
    '20': 'Lorsque des décisions sont prises de manière entièrement automatisée : le droit de les faire réexaminer.',
    '33': 'Vers quels pays vont les données, et sur lequel des cas de l’art. 33 repose chaque transfert.',
    '33.17':
      'Comment obtenir le texte intégral des clauses sur lesquelles repose un transfert, remis sous 15 jours.',
    '9.i': 'Les finalités précises du traitement.',
    '9.ii': 'La forme et la durée du traitement.',
    '9.iii': 'L’identité du responsable du traitement.',
    '9.iv': 'Les coordonnées du responsable du traitement.',
    '9.v': 'Avec qui le responsable partage l’usage des données, et pour quelle finalité.',
    '9.vi': 'De quoi répondent ceux qui traitent les données.',
    '9.vii': 'Les droits de la personne, avec mention expresse de ceux de l’art. 18.',
    '9.2':
      'Lorsqu’un consentement est nécessaire : que les personnes sont informées à l’avance d’une finalité qu’il ne couvre pas, et peuvent le retirer.',
    '9.3':
      'Bien en vue, qu’un produit, un service ou un droit dépend des données, et comment les personnes exercent leurs droits.',
    '41.1': 'L’identité et les coordonnées de la personne chargée des données (encarregado).'
  },
  pipeda: {
    '6.1':
      'Les fins de la collecte, de l’utilisation ou de la communication des renseignements, pour que les personnes comprennent à quoi elles consentent.',
    '4.3.8': 'Que le consentement peut être retiré, et ce qui s’ensuit.',
    '4.8.2.a':
      'Le nom ou la fonction, et l’adresse, de la personne responsable, à qui adresser plaintes et demandes.',
    '4.8.2.b': 'Comment avoir accès aux renseignements que détient l’organisation.',
    '4.8.2.c': 'Le genre de renseignements détenus et, en général, l’usage qui en est fait.',
    '4.8.2.d': 'Une copie de toute brochure ou autre information expliquant les politiques, normes ou codes.',
    '4.8.2.e': 'Les renseignements communiqués aux organisations apparentées, comme les filiales.',
    '4.10': 'Comment porter plainte au sujet du respect de la loi.'
  },
  'uk-gdpr': {
    '22c':
      'Comment les personnes sont informées d’une décision automatisée importante, donnent leur avis, joignent une personne et la contestent.',
    '164a':
      'Comment adresser une réclamation à l’organisation elle-même, qui en accuse réception sous 30 jours.',
    'pecr.6': 'Ce qui est stocké ou lu sur un appareil, et à quelles fins.',
    'pecr.a1':
      'Comment s’opposer aux cookies de statistiques ou d’apparence du site déposés sans consentement.'
  }
}
