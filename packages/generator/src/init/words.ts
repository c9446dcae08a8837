import type {Language} from '@policy-gen/schema'

/** What a first policy file says: comments, which begin with `#`, and the title. */
export interface StarterWords {
  readonly welcome: string
  readonly title: string
  readonly regimes: string
  readonly effective: string
  readonly organisation: string
  readonly officer: string
  readonly representatives: string
  readonly accountable: string
  readonly practices: string
  readonly cookies: string
  readonly recipients: string
  readonly transfers: string
  readonly retention: string
  readonly rights: string
  readonly answeredWithin: string
  readonly tollFree: string
  readonly authorities: string
  readonly complaints: string
  readonly verification: string
  readonly agent: string
  readonly sale: string
  readonly signals: string
  readonly children: string
  readonly decisions: string
  readonly security: string
  readonly changes: string
  readonly sections: string
}

export const starterWords: Readonly<Record<Language, StarterWords>> = {
  en: {
    welcome: `# A first draft. It says only what you answered: replace each TODO with what is so, or remove the line.
# “policy-gen lint” lists what is left to do, and “policy-gen coverage” what the law asks for.`,
    title: 'Privacy policy',
    regimes: '# the laws that it answers to, such as [gdpr, eprivacy]',
    effective: '# the day from which it applies, such as 2026-01-31',
    organisation: '# Who is responsible.',
    officer: '# none, or {name: …, email: …}',
    representatives: '# for an organisation from elsewhere: [{for: EU, name: …, email: …}]',
    accountable: '# who answers for privacy: {title: Privacy officer, email: …}',
    practices: `# What you do with which data, what for, and on which ground. One entry an occasion, for example:
#  - name: Orders
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
    cookies: '# Each cookie with name, provider, purpose, duration and category, or none.',
    recipients: '# Everyone outside who gets data, such as [{kind: hosting-provider, data: […]}], or none.',
    transfers: '# Countries outside your own (in the EU: outside the EEA), each with its safeguard, or none.',
    retention: '# How long things are kept, such as [{id: orders, name: Orders, period: 10 years}].',
    rights: '# The rights that the laws give, and how people use them.',
    answeredWithin: '# such as 1 month, which is the most under the GDPR',
    tollFree: '# a toll-free number, unless you sell online only',
    authorities: '# whom to complain to: [{name: …, site: https://…}]',
    complaints: '# {how: …, acknowledgedWithin: 30 days}',
    verification: '# how you make sure who is asking',
    agent: '# how somebody else can ask for a person',
    sale: '# Sale and sharing in the last 12 months, as California asks for it: {sold: none, shared: none, …}.',
    signals: '# How you answer signals of the browser: {doNotTrack: …, optOutPreference: …}.',
    children: '# Whether the service is for children, and from which age: {directed: …, minimumAge: …}.',
    decisions: '# Decisions without a person: a list, or none.',
    security: '# How data is protected, such as {measures: [encryption-in-transit, backups]}.',
    changes: '# How you announce changes, such as {announced: [site-notice, new-date]}.',
    sections:
      '# The document, in order. Each part is written from the facts above; give one a “body” to write it yourself.'
  },
  de: {
    welcome: `# Ein erster Entwurf. Er sagt nur, was Sie geantwortet haben: Ersetzen Sie jedes TODO, oder löschen Sie die
# Zeile. „policy-gen lint“ zeigt, was noch offen ist, „policy-gen coverage“, was das Gesetz verlangt.`,
    title: 'Datenschutzerklärung',
    regimes: '# die Gesetze, für die sie gilt, etwa [gdpr, eprivacy]',
    effective: '# ab wann sie gilt, etwa 2026-01-31',
    organisation: '# Wer verantwortlich ist.',
    officer: '# none (niemand) oder {name: …, email: …}',
    representatives: '# bei Sitz außerhalb: [{for: EU, name: …, email: …}]',
    accountable: '# wer für den Datenschutz zuständig ist: {title: …, email: …}',
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
    retention:
      '# Wie lange etwas aufbewahrt wird, etwa [{id: orders, name: Bestellungen, period: 10 years}].',
    rights: '# Die Rechte, die die Gesetze geben, und wie man sie ausübt.',
    answeredWithin: '# etwa 1 month, nach der DSGVO das Höchste',
    tollFree: '# eine gebührenfreie Nummer, außer bei reinem Onlinehandel',
    authorities: '# bei wem man sich beschweren kann: [{name: …, site: https://…}]',
    complaints: '# {how: …, acknowledgedWithin: 30 days}',
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
}
