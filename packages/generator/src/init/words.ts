import type {Language} from '@policy-gen/schema'

/** What a first policy file says: comments, which begin with `#`, and values, which are YAML. */
export interface StarterWords {
  readonly welcome: string
  readonly title: string
  readonly organisation: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly officer: string
  readonly representatives: string
  readonly accountable: string
  readonly change: string
  readonly practices: string
  readonly visiting: string
  readonly interest: string
  readonly otherwiseVisiting: string
  readonly writing: string
  readonly interestWriting: string
  readonly otherwiseWriting: string
  readonly cookies: string
  readonly recipients: string
  readonly responsibility: string
  readonly transfers: string
  readonly retention: string
  readonly logs: string
  readonly correspondence: string
  readonly lastMessage: string
  readonly authority: string
  readonly complaints: (email: string) => string
  readonly verification: string
  readonly agent: string
  readonly sale: string
  readonly signals: string
  readonly signalExplanation: string
  readonly children: string
  readonly whenFound: string
  readonly parentalRights: string
  readonly newPurposes: string
  readonly sections: string
}

export const starterWords: Readonly<Record<Language, StarterWords>> = {
  en: {
    welcome: `# A first draft for a plain web site. Every line below is a statement to your readers: check each,
# change what is not so, and remove this comment. “policy-gen coverage” lists what a law still asks for.`,
    title: 'Privacy policy',
    organisation: '# Who is responsible. Replace the address.',
    street: '1 Example Street',
    postalCode: '00000',
    city: 'Example City',
    officer: '# or {name: …, email: …}',
    representatives: '# in the EU or the UK, for an organisation that sits outside of it',
    accountable: 'Privacy officer',
    change: '# replace this number',
    practices: '# What you do with which data, why, and on which ground. One entry an occasion.',
    visiting: 'Visiting the site',
    interest: 'We want to keep the site running and fend off attacks.',
    otherwiseVisiting: 'Without this data we cannot deliver the pages.',
    writing: 'Writing to us',
    interestWriting: 'We want to answer people who write to us.',
    otherwiseWriting: 'Without an address we cannot answer.',
    cookies: '# A list with name, provider, purpose and duration of each, or none.',
    recipients: '# Everyone outside who gets data, by name or by kind, or none.',
    responsibility: 'The provider handles data on our instructions only and answers to us for its safety.',
    transfers: '# Countries outside your own (in the EU: outside the EEA), each with its safeguard, or none.',
    retention: '# How long things are kept. Practices refer to these by id.',
    logs: 'Server logs',
    correspondence: 'Correspondence',
    lastMessage: 'the last message',
    authority: 'The data protection authority of your country',
    complaints: (email) => `Write to ${email} and say what went wrong.`,
    verification: 'We ask for an answer from the e-mail address that we know before we hand out data.',
    agent: 'Somebody else can ask for you if they send us a signed permission of yours.',
    sale: '# Sale and sharing in the last 12 months, as California asks for it.',
    signals: '# How signals of the browser are answered.',
    signalExplanation: 'We track nobody across sites, so such a signal changes nothing.',
    children: '# Children.',
    whenFound: 'If we learn that a child has given us data, we delete it.',
    parentalRights:
      "Parents can see and delete a child's data and refuse more of it by writing to the address above.",
    newPurposes: 'We tell you before we use data for a new purpose.',
    sections:
      '# The document, in order. Each part is written from the facts above; give one a “body” to write it yourself.'
  },
  de: {
    welcome: `# Ein erster Entwurf für eine einfache Website. Jede Zeile ist eine Aussage gegenüber Ihren Lesern: Prüfen
# Sie jede, ändern Sie, was nicht stimmt, und löschen Sie diesen Hinweis. „policy-gen coverage“ zeigt, was fehlt.`,
    title: 'Datenschutzerklärung',
    organisation: '# Wer verantwortlich ist. Ersetzen Sie die Anschrift.',
    street: 'Beispielweg 1',
    postalCode: '00000',
    city: 'Musterstadt',
    officer: '# oder {name: …, email: …}',
    representatives: '# in der EU oder im Vereinigten Königreich, wenn die Organisation dort keinen Sitz hat',
    accountable: 'Datenschutzverantwortliche Stelle',
    change: '# Nummer ersetzen',
    practices: '# Was Sie mit welchen Daten tun, wozu und auf welcher Grundlage. Ein Eintrag je Anlass.',
    visiting: 'Besuch der Website',
    interest: 'Wir wollen die Website betreiben und Angriffe abwehren.',
    otherwiseVisiting: 'Ohne diese Daten können wir die Seiten nicht ausliefern.',
    writing: 'Nachrichten an uns',
    interestWriting: 'Wir wollen Menschen antworten, die uns schreiben.',
    otherwiseWriting: 'Ohne eine Adresse können wir nicht antworten.',
    cookies: '# Eine Liste mit Name, Anbieter, Zweck und Dauer, oder none (keine).',
    recipients: '# Alle, die außerhalb Daten erhalten, mit Namen oder nach Art, oder none (niemand).',
    responsibility: 'Der Anbieter handelt nur auf unsere Weisung und steht uns für die Sicherheit ein.',
    transfers: '# Länder außerhalb des EWR, je mit Garantie, oder none (keine).',
    retention: '# Wie lange etwas aufbewahrt wird. Die Einträge oben verweisen über die id darauf.',
    logs: 'Server-Protokolle',
    correspondence: 'Schriftwechsel',
    lastMessage: 'der letzten Nachricht',
    authority: 'Die Datenschutzaufsichtsbehörde Ihres Bundeslandes',
    complaints: (email) => `Schreiben Sie an ${email}, was nicht in Ordnung war.`,
    verification:
      'Wir bitten um eine Antwort von der uns bekannten E-Mail-Adresse, bevor wir Daten herausgeben.',
    agent: 'Jemand anderes kann für Sie anfragen, wenn uns Ihre unterschriebene Vollmacht vorliegt.',
    sale: '# Verkauf und Weitergabe in den letzten 12 Monaten, wie Kalifornien danach fragt.',
    signals: '# Wie Signale des Browsers beantwortet werden.',
    signalExplanation:
      'Wir verfolgen niemanden über Websites hinweg, ein solches Signal ändert daher nichts.',
    children: '# Kinder.',
    whenFound: 'Erfahren wir, dass ein Kind uns Daten gegeben hat, löschen wir sie.',
    parentalRights:
      'Eltern können die Daten ihres Kindes einsehen, löschen lassen und weitere ablehnen. Sie schreiben an die Adresse oben.',
    newPurposes: 'Wir informieren Sie, bevor wir Daten zu einem neuen Zweck verwenden.',
    sections:
      '# Das Dokument der Reihe nach. Jeder Teil wird aus den Angaben oben geschrieben; mit „body“ schreiben Sie ihn selbst.'
  }
}
