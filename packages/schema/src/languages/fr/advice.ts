import type {advice as english} from '../en/advice.js'
import type {Words} from '../together.js'

export const advice: Words<typeof english> = {
  notice: {
    missing:
      'Indiquez les données vendues : `sale.sold`. Une section de type `sale` écrit alors la mention obligatoire.'
  },
  changes: {
    date: (field) => `Donnez la date : \`${field}\`.`,
    changesAnnounced: 'Dites comment les modifications sont annoncées : `changes.announced`.',
    newPurposesAnnounced:
      'Dites ce que vous faites avant d’utiliser des données pour une nouvelle finalité : `changes.newPurposes`.'
  },
  children: {
    recipients:
      'Nommez les destinataires des données des enfants, ou dites qu’il n’y en a pas : `children.recipients`.',
    disclosureConsent:
      'Dites comment un parent consent séparément à la communication à des tiers : `children.disclosureConsent`.',
    protection: 'Dites comment vous protégez les mineurs : `children.protection`.',
    profiledAdvertising:
      'Dites si les mineurs voient de la publicité fondée sur le profilage : `children.profiledAdvertising`.',
    operators:
      'Nommez tous ceux qui collectent ou conservent des données d’enfants et, pour celui qui répond pour tous, l’adresse, le téléphone et l’e-mail : `children.operators`.',
    data: 'Dites quelles données sont collectées auprès des enfants : `children.data`.',
    purposes: 'Dites à quoi servent les données des enfants : `children.purposes`.',
    publicPosting:
      'Dites si un enfant peut rendre publiques des données personnelles : `children.publicPosting`.',
    disclosure:
      'Dites à qui et pourquoi les données des enfants sont communiquées, ou qu’elles ne le sont pas : `children.disclosure`.',
    retention:
      'Dites pourquoi et combien de temps les données des enfants sont conservées : `children.retention`.',
    internalIdentifiers:
      'Dites pour quelles opérations internes des identifiants sont utilisés et comment tout autre usage est empêché, ou qu’il n’y en a pas : `children.internalIdentifiers`.',
    audio:
      'Dites comment les enregistrements de la voix d’un enfant sont utilisés et effacés : `children.audio`.',
    parentalRights:
      'Dites comment les parents consultent et font effacer les données d’un enfant et en refusent de nouvelles : `children.parentalRights`.',
    childrenAddressed: 'Dites ce qu’il en est des enfants : `children`.',
    neverEntices: 'Promettez-le : une pratique avec `never: entice` concernant les enfants.'
  },
  collection: {
    healthPolicy:
      'Indiquez l’adresse de votre politique relative aux données de santé des consommateurs : `healthPolicy`.',
    sensitiveKinds: (practice) =>
      `Dites quels types de données sensibles collecte ${practice}, par exemple \`health-data\`.`,
    provision: (practice) =>
      `Dites si les données de ${practice} doivent être fournies, et ce qui s’ensuit sinon : \`provision\`.`,
    dataCollected: 'Dites quelles données sont collectées : une pratique avec `does: collect` et `data`.',
    sensitiveDataStated: 'Dites quelles données sensibles sont collectées.',
    provisionStated: 'Dites si les données doivent être fournies : `provision` d’une pratique qui collecte.',
    dependenceStated: 'Dites que le service dépend des données : `provision` d’une pratique.'
  },
  cookies: {
    access: (cookie) => `Dites si des tiers peuvent lire \`${cookie}\` : \`thirdPartyAccess\`.`,
    missing: 'Énumérez les cookies et autres traceurs : `cookies`, ou `cookies: none`.',
    how: 'Dites comment le consentement aux cookies est recueilli : `cookieConsent.how`.',
    refuse: 'Dites comment refuser les cookies : `cookieConsent.refuse`.',
    change: 'Dites comment le consentement aux cookies est retiré : `cookieConsent.change`.'
  },
  profiling: {
    recommendations:
      'Expliquez selon quels paramètres vous recommandez ou classez : `profiling`, une entrée avec `for: recommendations`.',
    advertising:
      'Expliquez selon quels paramètres la publicité est choisie : `profiling`, une entrée avec `for: advertising`.',
    evaluation:
      'Expliquez comment vous évaluez les personnes : `profiling`, une entrée avec `for: evaluation`.'
  },
  aiSystems: {
    missing: 'Indiquez les systèmes d’IA que les personnes rencontrent : `aiSystems`, ou `aiSystems: none`.',
    notice: (system) => `Dites à quoi l’on reconnaît que « ${system} » est un système d’IA : \`notice\`.`
  },
  decisions: {
    review: (decision) => `Dites comment une personne réexamine \`${decision}\` : \`review\`.`,
    decisionsStated:
      'Expliquez les décisions automatisées : `automatedDecisions`, ou `automatedDecisions: none`.'
  },
  identity: {
    framework:
      'Déclarez la certification au titre du Data Privacy Framework : `organisation.dataPrivacyFramework`.',
    jointArrangement: 'Dites ce que vous avez convenu avec les responsables conjoints : `jointControllers`.',
    representative: (area) =>
      `Nommez dans \`organisation.representatives\` votre représentant pour ${area}, avec ses coordonnées ; ou écrivez \`none\` si l’art. 27, paragraphe 2, n’en exige pas.`,
    identity: 'Nommez l’organisation.',
    contactDetails:
      'Donnez un moyen de joindre l’organisation : `organisation.contact` ou `organisation.address`.',
    officerContact:
      'Donnez les coordonnées du délégué à la protection des données dans `organisation.dataProtectionOfficer`.',
    officerIdentity:
      'Nommez la personne chargée des données (encarregado) dans `organisation.dataProtectionOfficer.name`.',
    accountablePerson:
      'Donnez le nom ou la fonction, et l’adresse, de la personne responsable de la vie privée : `organisation.accountable`.',
    furtherDocuments: 'Énumérez les documents dans `organisation.materials`.'
  },
  purposes: {
    interest: (practice) => `Dites quel intérêt légitime poursuit ${practice} : \`interest\`.`,
    purposesStated: 'Dites à quoi servent les données : `purposes` d’une pratique.',
    somePurposeStated: 'Dites à quoi servent les données : `purposes` d’une pratique.',
    groundsStated: 'Dites sur quelle base légale les données sont traitées : `ground` d’une pratique.',
    interestsStated: 'Dites quels intérêts légitimes sont poursuivis : `interest` d’une pratique.'
  },
  recipients: {
    name: (recipient) => `Nommez \`${recipient}\` : \`name\`.`,
    data: (recipient) => `Dites quelles données reçoit \`${recipient}\` : \`data\`.`,
    purposes: (recipient) => `Dites pourquoi \`${recipient}\` reçoit des données : \`purposes\`.`,
    responsibility: (recipient) => `Dites de quoi répond \`${recipient}\` : \`responsibility\`.`,
    safeguard: (transfer) =>
      `Nommez ce qui protège les données de \`${transfer}\` dans ce pays : \`safeguard\` vaut \`none\`.`,
    copy: (transfer) => `Dites comment obtenir une copie de la garantie de \`${transfer}\` : \`copy\`.`,
    missing: 'Dites qui reçoit des données : `recipients`, ou `recipients: none`.',
    underThisLaw: (transfer, such) =>
      `Dites ce que cette loi admet pour les pays de \`${transfer}\` : une entrée avec un \`safeguard\` tel que \`${such}\`.`,
    transfersStated:
      'Dites vers quels pays vont les données et sous quelle garantie : `transfers`, ou `transfers: none`.'
  },
  retention: {
    keep: (practice) =>
      `Dites combien de temps sont conservées les données de ${practice} : \`keep\`, ou une entrée de \`retention\` à leur sujet.`,
    someRetentionStated:
      'Dites combien de temps les données sont conservées, ou ce qui en décide : `retention`.'
  },
  rights: {
    answeringTimeStated: 'Dites dans quel délai vous répondez à une demande : `rights.answeredWithin`.',
    feeStated: 'Dites ce que coûte une demande : `rights.fee`.',
    appealStated: 'Dites comment former un recours contre le refus d’une demande : `rights.appeal`.',
    grant: (right, id) => `Accordez le droit « ${right} » : \`${id}\` dans \`rights.granted\`.`,
    grantOfStates: (right, id, places, count) =>
      `Accordez le droit « ${right} » : \`${id}\` dans \`rights.granted\` (${places}${count > 3 ? `, et les lois de ${count - 3} autres États` : ''}).`,
    someRightOrChoice:
      'Dites quels droits ou quels choix ont les personnes : `rights`, ou `choice` d’une pratique.',
    requestsStated: 'Dites comment présenter une demande : `rights.requests`.',
    twoWaysStated:
      'Donnez deux moyens de présenter une demande, dont un numéro gratuit : `rights.requests` ; ou indiquez `organisation.onlineOnly` et une adresse e-mail.',
    ownComplaintsStated: 'Dites comment adresser une réclamation à l’organisation : `rights.complaints`.',
    metricsStated:
      'Dites combien de demandes vous avez reçues, satisfaites et rejetées l’an dernier pour chaque droit, et en combien de jours vous avez répondu, ou donnez le lien vers ces chiffres : `rights.metrics`.',
    metricOf: (right: string, id: string): string =>
      `Comptez aussi les demandes relatives à ce droit (« ${right} ») : \`${id}\` dans \`rights.metrics.requests\`.`,
    verificationStated: 'Dites comment vous vérifiez l’identité des demandeurs : `rights.verification`.',
    agentStated: 'Dites comment un mandataire peut présenter une demande : `rights.agent`.'
  },
  incentives: {
    missing: 'Dites ce que les personnes reçoivent en échange de leurs données : `incentives`.',
    field: (name: string, field: string): string =>
      `Dites-le pour « ${name} » : \`${field}\` dans \`incentives\`.`
  },
  sale: {
    sold: 'Dites ce qui a été vendu au cours des 12 derniers mois, ou que rien ne l’a été : `sale.sold`.',
    shared:
      'Dites ce qui a été communiqué à des fins de publicité intersites au cours des 12 derniers mois, ou que rien ne l’a été : `sale.shared`.',
    businessPurpose:
      'Dites ce qui a été communiqué à des fins commerciales au cours des 12 derniers mois, ou que rien ne l’a été : `sale.businessPurpose`.',
    under16: 'Dites si vous savez vendre ou partager des données de moins de 16 ans : `sale.under16`.',
    under16Process:
      'Dites comment les moins de 16 ans, ou leurs parents, consentent à la vente ou au partage : `sale.under16Process`.',
    sensitiveUse: 'Dites jusqu’où les données sensibles sont utilisées : `sale.sensitiveUse`.',
    optOutLink: 'Donnez l’adresse du lien d’opposition : `sale.optOutLink`.',
    limitLink: 'Donnez l’adresse du lien qui limite l’utilisation des données sensibles : `sale.limitLink`.'
  },
  signals: {
    doNotTrack: 'Dites ce qui se passe lorsqu’un navigateur envoie Do Not Track : `signals.doNotTrack`.',
    optOutPreference:
      'Dites ce qui se passe lorsqu’un navigateur envoie un signal d’opposition : `signals.optOutPreference`.',
    frictionless: 'Dites si ces signaux sont traités sans friction : `signals.frictionless`.',
    explanation:
      'Expliquez ce que déclenche exactement un signal, et comment s’en servir : `signals.explanation`.',
    thirdPartyTracking:
      'Dites si des tiers collectent des données sur les activités dans le temps et d’un site à l’autre : `signals.thirdPartyTracking`.'
  },
  security: {securityStated: 'Dites comment les données sont protégées : `security`.'},
  sources: {missingSource: 'Dites d’où viennent les données : `from` d’une pratique.'},
  named: (place, name) => `${place} (« ${name} »)`,
  lacks: (practice, field) => `Il manque \`${field}\` à ${practice}.`,
  unstated: (fact, section) =>
    `\`${fact}\` est indiqué, mais le document n’en dit rien : ajoutez une section de type \`${section}\` sans \`body\`, ou citez la phrase dans \`says\`.`,
  contradiction: (sentence) => `Contradiction : ${sentence}`,
  filler: (place, words) =>
    `\`${place}\` : « ${words} » ne fait que remplir la place — écrivez ce qu’il en est.`,
  ofControllers: () =>
    'Exigé des responsables du traitement ; selon les faits, vous ne traitez des données que pour vos clients.',
  otherStates: (names) =>
    `Exigé dans ces États : ${names} ; aucun n’est nommé dans \`states\`, ou sa loi n’est pas encore en vigueur.`,
  notApplicable: (when) => `S’applique ${when}, ce qu’excluent les faits.`
}
