import type {StarterWords} from '../starter-words.js'

export const starterWords: StarterWords = {
  welcome: `# Ein erster Entwurf. Er sagt nur, was Sie geantwortet haben: Ersetzen Sie jedes TODO, oder löschen Sie die
# Zeile. „policy-gen lint“ zeigt, was noch offen ist, „policy-gen coverage“, was das Gesetz verlangt.`,
  title: 'Datenschutzerklärung',
  regimes: '# die Gesetze, für die sie gilt, etwa [gdpr, eprivacy]',
  effective: '# ab wann sie gilt, etwa 2026-01-31',
  organisation: '# Wer verantwortlich ist.',
  officer: '# none (niemand) oder {name: …, email: …}',
  representatives: '# bei Sitz außerhalb: [{for: EU, name: …, email: …}]',
  accountable: '# wer für den Datenschutz zuständig ist: {title: …, email: …}',
  framework:
    '# was die Zertifizierung umfasst (parts), wer Streit beilegt (recourse), wer sie durchsetzt (enforcedBy)',
  asProcessor:
    '# Was Sie im Auftrag von Kunden tun: {customers: "Unternehmen, die Rivet nutzen", data: […], subprocessors: none}.',
  jointControllers:
    '# Mit wem Sie gemeinsam entscheiden: [{name: …, about: unsere Seite bei Pinboard, essence: Wer von Ihnen was übernimmt.}].',
  practices: `# Was Sie mit welchen Daten tun, wozu und auf welcher Grundlage. Ein Eintrag je Anlass, zum Beispiel:
#  - name: Bestellungen
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
  cookies: '# Jedes Cookie mit Name, Anbieter, Zweck, Dauer und Art, oder none (keine).',
  recipients:
    '# Alle, die außerhalb Daten erhalten, etwa [{kind: hosting-provider, data: […]}], oder none (niemand).',
  transfers: '# Länder außerhalb des EWR, je mit Garantie, oder none (keine).',
  retention: '# Wie lange etwas aufbewahrt wird, etwa [{id: orders, name: Bestellungen, period: 10 years}].',
  rights: '# Die Rechte, die die Gesetze geben, und wie man sie ausübt.',
  granted: '# die der Gesetze oben, etwa [access, erasure]',
  answeredWithin: '# etwa 1 month, nach der DSGVO das Höchste',
  tollFree: '# eine gebührenfreie Nummer, außer bei reinem Onlinehandel',
  authorities: '# bei wem man sich beschweren kann: [{name: …, site: https://…}]',
  complaints: '# {how: …, acknowledgedWithin: 30 days}',
  appeal: '# wie man gegen eine Ablehnung vorgeht: {how: …, answeredWithin: 45 days}',
  verification: '# wie Sie feststellen, wer anfragt',
  agent: '# wie jemand anderes für eine Person anfragen kann',
  sale: '# Verkauf und Weitergabe in den letzten 12 Monaten, wie Kalifornien danach fragt: {sold: none, shared: none, …}.',
  signals: '# Wie Sie Signale des Browsers beantworten: {doNotTrack: …, optOutPreference: …}.',
  children: '# Ob sich das Angebot an Kinder richtet, und ab welchem Alter: {directed: …, minimumAge: …}.',
  decisions: '# Entscheidungen ohne Mensch: eine Liste, oder none (keine).',
  security: '# Wie Daten geschützt sind, etwa {measures: [encryption-in-transit, backups]}.',
  changes: '# Wie Sie Änderungen ankündigen, etwa {announced: [site-notice, new-date]}.',
  sections:
    '# Das Dokument der Reihe nach. Jeder Teil wird aus den Angaben oben geschrieben; mit „body“ schreiben Sie ihn selbst.'
}
