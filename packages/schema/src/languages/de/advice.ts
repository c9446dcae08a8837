import type {advice as english} from '../en/advice.js'
import type {Words} from '../together.js'

export const advice: Words<typeof english> = {
  notice: {
    missing:
      'Geben Sie an, welche Daten verkauft wurden: `sale.sold`. Ein Abschnitt der Art `sale` schreibt dann den vorgeschriebenen Hinweis.'
  },
  changes: {
    date: (field) => `Geben Sie das Datum an: \`${field}\`.`,
    changesAnnounced: 'Geben Sie an, wie Änderungen angekündigt werden: `changes.announced`.',
    newPurposesAnnounced:
      'Geben Sie an, was Sie tun, bevor Sie Daten für einen neuen Zweck verwenden: `changes.newPurposes`.'
  },
  children: {
    recipients:
      'Nennen Sie die Empfänger von Daten von Kindern, oder dass es keine gibt: `children.recipients`.',
    disclosureConsent:
      'Geben Sie an, wie Eltern getrennt in die Weitergabe an Dritte einwilligen: `children.disclosureConsent`.',
    protection: 'Geben Sie an, wie Sie Minderjährige schützen: `children.protection`.',
    profiledAdvertising:
      'Geben Sie an, ob Minderjährige Werbung sehen, die auf Profiling beruht: `children.profiledAdvertising`.',
    operators:
      'Nennen Sie alle, die Daten von Kindern erheben oder aufbewahren, und für einen, der für alle antwortet, Anschrift, Telefon und E-Mail: `children.operators`.',
    data: 'Geben Sie an, welche Daten von Kindern erhoben werden: `children.data`.',
    purposes: 'Geben Sie an, wofür Daten von Kindern verwendet werden: `children.purposes`.',
    publicPosting:
      'Geben Sie an, ob ein Kind persönliche Daten öffentlich machen kann: `children.publicPosting`.',
    disclosure:
      'Geben Sie an, wem und wozu Daten von Kindern weitergegeben werden, oder dass sie es nicht werden: `children.disclosure`.',
    retention: 'Geben Sie an, warum und wie lange Daten von Kindern aufbewahrt werden: `children.retention`.',
    internalIdentifiers:
      'Geben Sie an, für welche internen Vorgänge Kennungen verwendet werden und wie andere Verwendung verhindert wird, oder dass es keine gibt: `children.internalIdentifiers`.',
    audio:
      'Geben Sie an, wie Aufnahmen der Stimme eines Kindes verwendet und gelöscht werden: `children.audio`.',
    parentalRights:
      'Geben Sie an, wie Eltern Daten eines Kindes einsehen, löschen lassen und weitere Erhebung ablehnen: `children.parentalRights`.',
    childrenAddressed: 'Geben Sie an, wie Sie mit Daten von Kindern umgehen: `children`.',
    neverEntices: 'Sagen Sie es zu: eine Praxis mit `never: entice` über Kinder.'
  },
  collection: {
    healthPolicy:
      'Geben Sie an, wo Ihre Erklärung zu Gesundheitsdaten von Verbrauchern steht: `healthPolicy`.',
    sensitiveKinds: (practice) =>
      `Geben Sie an, welche Arten sensibler Daten ${practice} erhebt, etwa \`health-data\`.`,
    provision: (practice) =>
      `Geben Sie an, ob die Daten von ${practice} bereitgestellt werden müssen und was sonst folgt: \`provision\`.`,
    dataCollected: 'Geben Sie an, welche Daten erhoben werden: eine Praxis mit `does: collect` und `data`.',
    sensitiveDataStated: 'Geben Sie an, welche sensiblen Daten erhoben werden.',
    provisionStated:
      'Geben Sie an, ob die Daten bereitgestellt werden müssen: `provision` einer Praxis, die erhebt.',
    dependenceStated: 'Geben Sie an, dass die Leistung von den Daten abhängt: `provision` einer Praxis.'
  },
  cookies: {
    access: (cookie) => `Geben Sie an, ob Dritte \`${cookie}\` auslesen können: \`thirdPartyAccess\`.`,
    missing: 'Führen Sie Cookies und ähnliche Techniken auf: `cookies`, oder `cookies: none`.',
    how: 'Geben Sie an, wie die Einwilligung in Cookies eingeholt wird: `cookieConsent.how`.',
    refuse: 'Geben Sie an, wie die Einwilligung in Cookies abgelehnt wird: `cookieConsent.refuse`.',
    change: 'Geben Sie an, wie die Einwilligung in Cookies widerrufen wird: `cookieConsent.change`.'
  },
  profiling: {
    recommendations:
      'Erklären Sie, nach welchen Parametern Sie empfehlen oder sortieren: `profiling`, ein Eintrag mit `for: recommendations`.',
    advertising:
      'Erklären Sie, nach welchen Parametern Sie Werbung auswählen: `profiling`, ein Eintrag mit `for: advertising`.',
    evaluation: 'Erklären Sie, wie Sie Menschen bewerten: `profiling`, ein Eintrag mit `for: evaluation`.'
  },
  aiSystems: {
    missing: 'Nennen Sie die KI-Systeme, denen man bei Ihnen begegnet: `aiSystems`, oder `aiSystems: none`.',
    notice: (system) => `Geben Sie an, woran man „${system}“ als KI-System erkennt: \`notice\`.`
  },
  decisions: {
    review: (decision) => `Geben Sie an, wie ein Mensch \`${decision}\` überprüft: \`review\`.`,
    decisionsStated:
      'Erklären Sie automatisierte Entscheidungen: `automatedDecisions`, oder `automatedDecisions: none`.'
  },
  identity: {
    framework:
      'Geben Sie die Zertifizierung nach dem Data Privacy Framework an: `organisation.dataPrivacyFramework`.',
    jointArrangement:
      'Geben Sie an, was Sie mit gemeinsam Verantwortlichen vereinbart haben: `jointControllers`.',
    representative: (area) =>
      `Nennen Sie unter \`organisation.representatives\` Ihren Vertreter innerhalb ${area} samt Kontakt; oder schreiben Sie \`none\`, wenn nach Art. 27 Abs. 2 keiner nötig ist.`,
    identity: 'Nennen Sie die Organisation.',
    contactDetails:
      'Geben Sie an, wie die Organisation zu erreichen ist: `organisation.contact` oder `organisation.address`.',
    officerContact:
      'Geben Sie unter `organisation.dataProtectionOfficer` an, wie die oder der Datenschutzbeauftragte zu erreichen ist.',
    officerIdentity:
      'Nennen Sie die beauftragte Person (encarregado) unter `organisation.dataProtectionOfficer.name`.',
    accountablePerson:
      'Geben Sie Name oder Funktion und Anschrift der Person an, die für den Datenschutz einsteht: `organisation.accountable`.',
    furtherDocuments: 'Führen Sie die Dokumente unter `organisation.materials` auf.'
  },
  purposes: {
    interest: (practice) => `Geben Sie an, welches berechtigte Interesse ${practice} verfolgt: \`interest\`.`,
    purposesStated: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.',
    somePurposeStated: 'Geben Sie an, wofür die Daten verwendet werden: `purposes` einer Praxis.',
    groundsStated:
      'Geben Sie an, auf welcher Rechtsgrundlage Daten verarbeitet werden: `ground` einer Praxis.',
    interestsStated: 'Geben Sie an, welche berechtigten Interessen verfolgt werden: `interest` einer Praxis.'
  },
  recipients: {
    name: (recipient) => `Nennen Sie \`${recipient}\` beim Namen: \`name\`.`,
    data: (recipient) => `Geben Sie an, welche Daten \`${recipient}\` erhält: \`data\`.`,
    purposes: (recipient) => `Geben Sie an, wofür \`${recipient}\` Daten erhält: \`purposes\`.`,
    responsibility: (recipient) => `Geben Sie an, wofür \`${recipient}\` einsteht: \`responsibility\`.`,
    safeguard: (transfer) =>
      `Nennen Sie, was die Daten von \`${transfer}\` in diesem Land schützt: \`safeguard\` ist \`none\`.`,
    copy: (transfer) =>
      `Geben Sie an, wie eine Kopie der Garantie von \`${transfer}\` zu erhalten ist: \`copy\`.`,
    missing: 'Geben Sie an, wer Daten erhält: `recipients`, oder `recipients: none`.',
    underThisLaw: (transfer, such) =>
      `Geben Sie an, was dieses Gesetz für die Länder von \`${transfer}\` anerkennt: ein Eintrag mit einer \`safeguard\` wie \`${such}\`.`,
    transfersStated:
      'Geben Sie an, in welche Länder Daten gehen und auf welcher Grundlage: `transfers`, oder `transfers: none`.'
  },
  retention: {
    keep: (practice) =>
      `Geben Sie an, wie lange die Daten von ${practice} aufbewahrt werden: \`keep\`, oder ein Eintrag von \`retention\` dafür.`,
    someRetentionStated:
      'Geben Sie an, wie lange Daten aufbewahrt werden oder was darüber entscheidet: `retention`.'
  },
  rights: {
    answeringTimeStated: 'Geben Sie an, wann Sie einen Antrag beantworten: `rights.answeredWithin`.',
    feeStated: 'Geben Sie an, was ein Antrag kostet: `rights.fee`.',
    appealStated: 'Geben Sie an, wie man gegen die Ablehnung eines Antrags vorgeht: `rights.appeal`.',
    grant: (right, id) => `Räumen Sie das Recht „${right}“ ein: \`${id}\` in \`rights.granted\`.`,
    grantOfStates: (right, id, places, count) =>
      `Räumen Sie das Recht „${right}“ ein: \`${id}\` in \`rights.granted\` (${places}${count > 3 ? ` und die Gesetze von ${count - 3} weiteren Bundesstaaten` : ''}).`,
    someRightOrChoice:
      'Geben Sie an, welche Rechte oder Wahlmöglichkeiten bestehen: `rights`, oder `choice` einer Praxis.',
    requestsStated: 'Geben Sie an, wie ein Antrag gestellt wird: `rights.requests`.',
    twoWaysStated:
      'Geben Sie zwei Wege für Anträge an, darunter eine gebührenfreie Nummer: `rights.requests`; oder geben Sie `organisation.onlineOnly` und eine E-Mail-Adresse an.',
    ownComplaintsStated: 'Geben Sie an, wie man sich bei der Organisation beschwert: `rights.complaints`.',
    metricsStated:
      'Geben Sie an, wie viele Anträge zu jedem Recht Sie im letzten Jahr erhalten, erfüllt und abgelehnt haben und wie viele Tage eine Antwort gedauert hat, oder verlinken Sie die Seite mit diesen Zahlen: `rights.metrics`.',
    metricOf: (right: string, id: string): string =>
      `Zählen Sie auch die Anträge zu diesem Recht („${right}“): \`${id}\` unter \`rights.metrics.requests\`.`,
    verificationStated: 'Geben Sie an, wie Sie prüfen, wer einen Antrag stellt: `rights.verification`.',
    agentStated: 'Geben Sie an, wie jemand anders einen Antrag stellen kann: `rights.agent`.'
  },
  incentives: {
    missing: 'Geben Sie an, was Menschen für ihre Daten bekommen: `incentives`.',
    field: (name: string, field: string): string =>
      `Geben Sie es zu „${name}“ an: \`${field}\` unter \`incentives\`.`
  },
  sale: {
    sold: 'Geben Sie an, was in den letzten 12 Monaten verkauft wurde, oder dass nichts verkauft wurde: `sale.sold`.',
    shared:
      'Geben Sie an, was in den letzten 12 Monaten für seitenübergreifende Werbung weitergegeben wurde, oder dass es nichts war: `sale.shared`.',
    businessPurpose:
      'Geben Sie an, was in den letzten 12 Monaten für einen Geschäftszweck weitergegeben wurde, oder dass es nichts war: `sale.businessPurpose`.',
    under16:
      'Geben Sie an, ob Sie wissen, dass Sie Daten von Personen unter 16 Jahren verkaufen oder weitergeben: `sale.under16`.',
    under16Process:
      'Geben Sie an, wie Personen unter 16 Jahren oder ihre Eltern in Verkauf oder Weitergabe einwilligen: `sale.under16Process`.',
    sensitiveUse: 'Geben Sie an, wie weit sensible Daten genutzt werden: `sale.sensitiveUse`.',
    optOutLink: 'Geben Sie die Adresse des Links zum Widerspruch an: `sale.optOutLink`.',
    limitLink:
      'Geben Sie die Adresse des Links an, der die Nutzung sensibler Daten begrenzt: `sale.limitLink`.'
  },
  signals: {
    doNotTrack: 'Geben Sie an, was geschieht, wenn ein Browser Do Not Track sendet: `signals.doNotTrack`.',
    optOutPreference:
      'Geben Sie an, was geschieht, wenn ein Browser ein Widerspruchssignal sendet: `signals.optOutPreference`.',
    frictionless:
      'Geben Sie an, ob solche Signale reibungslos („frictionless“) verarbeitet werden: `signals.frictionless`.',
    explanation:
      'Erklären Sie, was auf ein Signal hin genau geschieht, und wie man eines nutzt: `signals.explanation`.',
    thirdPartyTracking:
      'Geben Sie an, ob Dritte Daten über Aktivitäten über längere Zeit und über Websites hinweg erheben: `signals.thirdPartyTracking`.'
  },
  security: {securityStated: 'Geben Sie an, wie Daten geschützt werden: `security`.'},
  sources: {missingSource: 'Geben Sie an, woher die Daten stammen: `from` einer Praxis.'},
  named: (place, name) => `${place} („${name}“)`,
  lacks: (practice, field) => `Bei ${practice} fehlt \`${field}\`.`,
  unstated: (fact, section) =>
    `\`${fact}\` ist angegeben, steht aber nicht im Dokument: Ergänzen Sie einen Abschnitt der Art \`${section}\` ohne \`body\`, oder zitieren Sie den Satz in \`says\`.`,
  contradiction: (sentence) => `Widerspruch: ${sentence}`,
  filler: (place, words) => `\`${place}\`: „${words}“ füllt nur die Stelle — schreiben Sie, was zutrifft.`,
  ofControllers: () =>
    'Wird von Verantwortlichen verlangt; nach den Angaben verarbeiten Sie Daten nur für Ihre Kunden.',
  otherStates: (names) =>
    `Wird in ${names} verlangt; keiner davon ist in \`states\` genannt, oder sein Gesetz gilt noch nicht.`,
  notApplicable: (when) => `Gilt, ${when}; das schließen die Angaben aus.`
}
