import type {EditorWords} from '../editor-words.js'

export const editorWords: EditorWords = {
  answers: 'Erfüllt',
  askedFor: 'Verlangt von',
  data: 'Daten',
  ground: 'Grundlage nach',
  noNewName: 'Nur die Id eines Eintrags lässt sich umbenennen – setzen Sie den Cursor auf eine.',
  purposes: 'Zwecke',
  sensitive: 'Stärker geschützt als andere Daten durch',
  statement: 'Eigene Datenschutzerklärung',
  commonGround: 'Gemeinsamer Kern der Gesetze',
  others: (count) => `und ${count} weitere`,
  unmet: (law, count) => {
    if (count === 0) return `${law}: alle Anforderungen erfüllt`
    return `${law}: ${count} ${count === 1 ? 'Anforderung' : 'Anforderungen'} nicht erfüllt`
  },
  badId: (id) =>
    `„${id}“ kann keine Id sein – nur Kleinbuchstaben, Ziffern und Bindestriche, etwa order-records.`,
  takenId: (id, table) =>
    `Ein anderer Eintrag von \`${table}\` hat schon die Id \`${id}\` – wählen Sie eine andere.`,
  missing: ({what, citation, section}) =>
    `Es fehlt: ${what} (${citation}) – ergänzen Sie das, etwa im Abschnitt „${section}“`,
  fixes: {
    all: 'Alles korrigieren, was sich sicher korrigieren lässt',
    remove: 'Entfernen',
    space: 'Durch ein Leerzeichen ersetzen',
    noBreakSpace: 'Durch ein geschütztes Leerzeichen ersetzen',
    replace: (text) => `Durch „${text}“ ersetzen`
  }
}
