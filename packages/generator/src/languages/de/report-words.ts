import type {ReportWords} from '../report-words.js'

export const reportWords: ReportWords = {
  difference: {
    title: 'Was sich geändert hat',
    material: 'Was Sie betrifft',
    other: 'Weitere Änderungen',
    none: 'Nichts hat sich geändert.',
    section: {
      added: (name) => `Der Abschnitt „${name}“ ist neu.`,
      removed: (name) => `Der Abschnitt „${name}“ ist entfallen.`,
      changed: (name) => `Der Abschnitt „${name}“ wurde umformuliert.`,
      moved: (name) => `Der Abschnitt „${name}“ wurde verschoben.`
    }
  },
  unansweredLaw: (fact, regime) =>
    `\`${fact}\` ist angegeben, steht aber nicht im Dokument: Ergänzen Sie \`${regime}\` unter \`regimes\`, damit das Dokument diesem Gesetz gerecht wird.`,
  unstated: (fact) =>
    `\`${fact}\` ist angegeben, steht aber nirgends im Dokument: Die Vorlage lässt es weg, oder es ist verborgen.`
}
