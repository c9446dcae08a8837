import type {choices as english} from '../en/choices.js'
import type {Words} from '../together.js'

export const choices: Words<typeof english> = {
  remark: {
    introduction: 'Er leitet das Dokument ein oder sagt, worum es geht.',
    explanation: 'Er erklärt etwas allgemein, etwa was ein Cookie ist.',
    'about-others': 'Er handelt davon, was andere tun.',
    pointer: 'Er verweist auf eine andere Stelle.',
    date: 'Er nennt das Datum des Dokuments.',
    'legal-notice': 'Ein Hinweis auf Urheberrecht, Haftung oder dergleichen.'
  },
  aiTask: {
    conversation: 'Es kommuniziert mit Menschen (Art. 50 Abs. 1 KI-VO).',
    content: 'Es erzeugt oder verändert Text, Bild, Ton oder Video (Art. 50 Abs. 2 und 4).',
    'emotion-recognition': 'Es erkennt Gefühle an biometrischen Daten oder schließt darauf (Art. 50 Abs. 3).',
    'biometric-categorisation': 'Es ordnet Menschen anhand biometrischer Daten Gruppen zu (Art. 50 Abs. 3).'
  },
  consentByRegion: {
    'opt-in': 'Es wird erst gesetzt, wenn die Person zustimmt.',
    'opt-out': 'Es wird gesetzt, bis die Person ablehnt.',
    none: 'Es wird gesetzt, und die Person hat keine Wahl.'
  },
  technology: {
    cookie: 'Ein kleiner Text, den ein Server vom Browser aufbewahren und zurücksenden lässt.',
    'local-storage': 'Daten, die eine Seite im Browser aufbewahrt, bis sie gelöscht werden.',
    'session-storage': 'Daten, die eine Seite im Browser aufbewahrt, bis er geschlossen wird.',
    pixel: 'Ein winziges Bild, dessen Abruf gezählt wird.',
    'device-identifier': 'Eine Nummer, die das Gerät oder sein Hersteller vergibt.',
    cache: 'Gespeicherte Kopien, an denen ein Gerät wiedererkannt wird.'
  },
  frameworkPart: {
    EU: 'Das EU-U.S. Data Privacy Framework.',
    UK: 'Seine Erweiterung auf das Vereinigte Königreich.',
    CH: 'Das Swiss-U.S. Data Privacy Framework.'
  },
  recourse: {authorities: 'Sie arbeiten mit den Datenschutzbehörden zusammen.'},
  enforcedBy: {ftc: 'Die Federal Trade Commission.', dot: 'Das Department of Transportation.'},
  average: {mean: 'Die Tage sind der Mittelwert.', median: 'Die Tage sind der Median.'},
  representedIn: {
    EU: 'In der Europäischen Union (Art. 27 DSGVO).',
    UK: 'Im Vereinigten Königreich (Art. 27 UK GDPR).',
    CH: 'In der Schweiz (Art. 14 DSG).'
  },
  provision: {
    'by-law': 'Ein Gesetz schreibt vor, die Daten anzugeben.',
    'by-contract': 'Ein Vertrag schreibt vor, die Daten anzugeben.',
    'for-contract': 'Ohne die Daten kommt kein Vertrag zustande.',
    no: 'Die Daten müssen nicht angegeben werden.'
  },
  choice: {
    'opt-in': 'Es geschieht nur, wenn die Person zustimmt.',
    'opt-out': 'Es geschieht, bis die Person ablehnt.',
    optional: 'Die Person entscheidet, ob sie überhaupt mitmacht.',
    settings: 'Die Person entscheidet in den Einstellungen.',
    none: 'Die Person hat keine Wahl.'
  },
  profiling: {
    recommendations: 'Es wählt aus oder ordnet, was Menschen sehen (Art. 27 DSA).',
    advertising: 'Es wählt aus, welche Werbung Menschen sehen (Art. 26 DSA).',
    evaluation: 'Es bewertet oder sagt etwas über Menschen voraus, etwa als Punktzahl oder Segment.'
  },
  afterwards: {
    deleted: 'Es wird gelöscht.',
    anonymised: 'Es wird so verändert, dass niemand mehr bestimmt werden kann.',
    archived: 'Es wird getrennt vom täglichen Betrieb aufbewahrt.'
  },
  sensitiveUse: {
    none: 'Es werden keine sensiblen Daten erhoben.',
    limited: 'Sie werden nur so verwendet, wie es 11 CCR 7027(m) erlaubt.',
    wider: 'Sie werden darüber hinaus verwendet.'
  },
  signal: {
    honoured: 'Was das Signal verlangt, geschieht.',
    ignored: 'Nichts ändert sich.',
    partly: 'Ein Teil dessen, was das Signal verlangt, geschieht; welcher, steht unter `explanation`.'
  },
  mark: {
    atx: 'Mit Rauten: `## Sicherheit`.',
    setext: '`Sicherheit` über einer Zeile aus Strichen oder Gleichheitszeichen.',
    'bold-paragraph': '`**Sicherheit**`, als eigener Absatz.',
    'bold-line': '`**Sicherheit**`, zwei Leerzeichen, und der Text geht in der nächsten Zeile weiter.',
    'split-bold': '`**`, ein Zeilenumbruch, `Sicherheit**`: eine Hervorhebung, die unterwegs zerbrochen ist.',
    plain: 'Eine Textzeile, die nur wie eine Überschrift wirkt.'
  },
  joined: {paragraph: 'Nach einer Leerzeile.', line: 'In der nächsten Zeile.'}
}
