import type {conditions as english} from '../en/conditions.js'
import type {Words} from '../together.js'

export const conditions: Words<typeof english> = {
  withJointControllers: {
    when: 'wo andere gemeinsam entscheiden, warum und wie Daten verwendet werden',
    declare: 'Geben Sie sie unter `jointControllers` an.'
  },
  sellingKindOf: {
    when: 'wo Daten einer vorgeschriebenen Art verkauft werden: sensible Daten, biometrische Daten',
    declare: 'Geben Sie an, was verkauft wurde: `sale.sold`.'
  },
  transferringUnder: {when: 'wo eine Übermittlung auf Vertragsklauseln beruht'},
  withTransfers: {
    when: 'wo Daten in andere Länder gehen'
  },
  declareGround: 'Geben Sie zu jeder Praxis die Rechtsgrundlage an: `ground`.',
  onLegitimateInterests: {when: 'wo berechtigte Interessen die Rechtsgrundlage sind'},
  onConsent: {when: 'wo eine Einwilligung die Rechtsgrundlage ist'},
  whereObjectionIsPossible: {
    when: 'wo Daten für Direktwerbung, aufgrund berechtigter Interessen oder für eine öffentliche Aufgabe verarbeitet werden'
  },
  withOfficer: {
    when: 'wo es eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten gibt',
    declare:
      'Geben Sie die Datenschutzbeauftragte oder den Datenschutzbeauftragten an, oder `dataProtectionOfficer: none`.'
  },
  areas: {CH: 'der Schweiz', EU: 'des Europäischen Wirtschaftsraums', UK: 'des Vereinigten Königreichs'},
  establishedOutside: {
    when: (area) => `wo die Organisation außerhalb ${area} niedergelassen ist`,
    declare: 'Geben Sie das Land der Organisation an: `organisation.address`.'
  },
  noRepresentative:
    '`organisation.representatives: none` gibt an, dass nach Art. 27 Abs. 2 kein Vertreter nötig ist.',
  transfersOutOf: {
    when: (area) => `wo Daten in Länder außerhalb ${area} gehen`,
    declare: 'Geben Sie an, ob Daten in andere Länder gehen: `transfers`, oder `transfers: none`.'
  },
  fromElsewhere: {
    when: 'wo Daten nicht bei der Person selbst erhoben werden',
    declare: 'Geben Sie an, woher Daten stammen: `from` der Praktiken, die erheben.'
  },
  declareProfiling:
    'Geben Sie an, was empfohlen und wie Werbung ausgewählt wird: `profiling`, oder `profiling: none`.',
  declareAiSystems: 'Geben Sie die KI-Systeme an, denen man begegnet: `aiSystems`, oder `aiSystems: none`.',
  withRecommendations: {when: 'wo Empfehlungen auf personenbezogenen Daten beruhen'},
  withChosenAdvertising: {when: 'wo personenbezogene Daten bestimmen, wer welche Werbung sieht'},
  openToMinors: {
    when: 'wo Minderjährige die Plattform nutzen können',
    declare: 'Geben Sie an, ab welchem Alter der Dienst offensteht: `children.minimumAge`.'
  },
  aiSystemsThat: {
    conversation: 'wo ein KI-System mit Menschen kommuniziert',
    content: 'wo ein KI-System Inhalte erzeugt oder verändert',
    'emotion-recognition': 'wo ein KI-System Emotionen erkennt',
    'biometric-categorisation': 'wo ein KI-System Menschen anhand biometrischer Daten in Kategorien einordnet'
  },
  disclosingChildrensData: {
    when: 'wo Dritte Daten von Kindern erhalten',
    declare: 'Geben Sie an, wer Daten von Kindern erhält: `children.recipients`.'
  },
  withAnsweringTime: {
    when: 'wo eine Erklärung sagt, wann Anträge beantwortet werden',
    declare: 'Geben Sie `rights.answeredWithin` an.'
  },
  withFee: {
    when: 'wo eine Erklärung sagt, was ein Antrag kostet',
    declare: 'Geben Sie `rights.fee` an.'
  },
  withAutomatedDecisions: {
    when: 'wo Entscheidungen ausschließlich automatisiert getroffen werden',
    declare:
      'Geben Sie automatisierte Entscheidungen an: `automatedDecisions`, oder `automatedDecisions: none`.'
  },
  withCookies: {
    when: 'wo Cookies oder ähnliche Techniken eingesetzt werden',
    declare: 'Geben Sie Cookies und ähnliche Techniken an: `cookies`, oder `cookies: none`.'
  },
  withOptionalCookies: {when: 'wo Cookies eingesetzt werden, die nicht unbedingt erforderlich sind'},
  withStatisticsCookies: {
    when: 'wo Cookies für Statistik oder die Darstellung einer Website ohne Einwilligung gesetzt werden'
  },
  withHealthData: {when: 'wo Gesundheitsdaten von Verbrauchern erhoben, genutzt oder weitergegeben werden'},
  sharingForMarketing: {when: 'wo andere personenbezogene Daten für ihre eigene Direktwerbung erhalten'},
  optionalCookiesOf: {
    when: (country: string): string =>
      `wo eine Organisation mit Sitz in ${country} Cookies verwendet, die nicht unbedingt erforderlich sind`
  },
  withSensitiveData: {
    when: 'wo sensible personenbezogene Informationen erhoben werden',
    declare: 'Geben Sie an, welche Daten erhoben werden: Praktiken mit `data`.'
  },
  declareSale: 'Geben Sie an, was verkauft und weitergegeben wurde: `sale`.',
  sellingOrSharing: {when: 'wo Daten verkauft oder weitergegeben werden'},
  sellingUnder16: {
    when: 'wo wissentlich Daten von Personen unter 16 Jahren verkauft oder weitergegeben werden',
    declare:
      'Geben Sie an, ob Daten von Personen unter 16 Jahren verkauft oder weitergegeben werden: `sale.under16`.'
  },
  wideSensitiveUse: {
    when: 'wo sensible Daten über das nach 11 CCR 7027(m) Erlaubte hinaus genutzt oder weitergegeben werden',
    declare: 'Geben Sie an, wie sensible Daten genutzt werden: `sale.sensitiveUse`.'
  },
  disclosedForBusiness: {
    when: 'wo Daten für einen Geschäftszweck weitergegeben wurden',
    declare: 'Geben Sie an, was für einen Geschäftszweck weitergegeben wurde: `sale.businessPurpose`.'
  },
  reviewOffered: {
    when: 'wo Personen ihre Daten einsehen oder ändern können',
    declare: 'Geben Sie die Rechte der Personen an: `rights`.'
  },
  trackingAcrossSites: {when: 'wo Aktivitäten über längere Zeit und über Websites hinweg verfolgt werden'},
  withChildren: {
    when: 'wo sich der Dienst an Kinder unter 13 Jahren richtet oder wissentlich deren Daten erhebt',
    declare:
      'Geben Sie `children.directed` und `children.knowinglyCollected` an, und `children.under13`, wenn das Mindestalter über 13 liegt.'
  },
  withRelatedOrganisations: {
    when: 'wo Daten an verbundene Organisationen gehen',
    declare: 'Geben Sie an, wer Daten erhält: `recipients`, oder `recipients: none`.'
  },
  withFurtherDocuments: {
    when: 'wo Broschüren, Standards oder Verhaltensregeln die Praxis erläutern',
    declare: 'Führen Sie sie unter `organisation.materials` auf.'
  },
  dependingOnData: {
    when: 'wo ein Produkt, eine Leistung oder ein Recht davon abhängt, dass Daten angegeben werden',
    declare: 'Geben Sie an, ob Daten angegeben werden müssen: `provision` der Praktiken, die erheben.'
  },
  withEncarregado: {
    when: 'für alle außer kleinen Verarbeitungsstellen, die darauf verzichten dürfen',
    because:
      '`organisation.dataProtectionOfficer: none` gibt an, dass es keinen gibt; das dürfen nur kleine Verarbeitungsstellen (Resolution CD/ANPD 2/2022).'
  },
  frictionlessSignals: {
    when: 'wo Widerspruchssignale reibungslos („frictionless“) verarbeitet werden',
    declare: 'Geben Sie an, ob Signale reibungslos verarbeitet werden: `signals.frictionless`.'
  },
  withTenMillionConsumers: {
    when: 'wo in einem Jahr Daten von zehn Millionen Menschen in Kalifornien oder mehr genutzt werden',
    declare: 'Geben Sie es an: `organisation.tenMillionConsumers`.'
  },
  withIncentives: {
    when: 'wo Menschen etwas für ihre Daten bekommen',
    declare: 'Geben Sie es an: `incentives`.'
  },
  withNewPurposes: {
    when: 'wo eine Verwendung für neue Zwecke in `changes.newPurposes` vorgesehen ist',
    declare: 'Geben Sie `changes.newPurposes` an.'
  },
  withVoices: {when: 'wo Tonaufnahmen mit der Stimme eines Kindes nach 16 CFR 312.5(c)(9) erhoben werden'}
}
