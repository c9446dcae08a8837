import type {ReportWords} from '../report-words.js'

export const reportWords: ReportWords = {
  difference: {
    title: 'What changed',
    material: 'What matters to you',
    other: 'Other changes',
    none: 'Nothing changed.',
    section: {
      added: (name) => `The section “${name}” is new.`,
      removed: (name) => `The section “${name}” is gone.`,
      changed: (name) => `The section “${name}” was reworded.`,
      moved: (name) => `The section “${name}” was moved.`
    }
  },
  unansweredLaw: (fact, regime) =>
    `\`${fact}\` is declared, but the document doesn't state it: add \`${regime}\` to \`regimes\`, so that the document answers to this law.`,
  unstated: (fact) =>
    `\`${fact}\` is declared, but nothing in the document states it: the template leaves it out, or it is hidden.`
}
