import type {ReportWords} from '../report-words.js'

export const reportWords: ReportWords = {
  difference: {
    title: 'O que mudou',
    material: 'O que afeta você',
    other: 'Outras mudanças',
    none: 'Nada mudou.',
    section: {
      added: (name) => `A seção “${name}” é nova.`,
      removed: (name) => `A seção “${name}” não existe mais.`,
      changed: (name) => `A seção “${name}” tem uma nova redação.`,
      moved: (name) => `A seção “${name}” mudou de lugar.`
    }
  },
  unansweredLaw: (fact, regime) =>
    `\`${fact}\` está declarado, mas o documento não o diz: acrescente \`${regime}\` a \`regimes\`, para que o documento responda a essa lei.`,
  unstated: (fact) =>
    `\`${fact}\` está declarado, mas nada no documento o diz: o modelo o omite, ou ele está oculto.`
}
