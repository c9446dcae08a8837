import type {ReportWords} from '../report-words.js'

export const reportWords: ReportWords = {
  difference: {
    title: 'Ce qui a changé',
    material: 'Ce qui vous concerne',
    other: 'Autres changements',
    none: 'Rien n’a changé.',
    section: {
      added: (name) => `La section « ${name} » est nouvelle.`,
      removed: (name) => `La section « ${name} » a été supprimée.`,
      changed: (name) => `La section « ${name} » a été reformulée.`,
      moved: (name) => `La section « ${name} » a été déplacée.`
    }
  },
  unansweredLaw: (fact, regime) =>
    `\`${fact}\` est indiqué, mais le document n’en dit rien : ajoutez \`${regime}\` à \`regimes\`, pour que le document réponde à cette loi.`,
  unstated: (fact) =>
    `\`${fact}\` est indiqué, mais rien dans le document n’en parle : le modèle l’omet, ou il est caché.`
}
