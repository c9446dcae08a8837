import type {ReportWords} from '../report-words.js'

export const reportWords: ReportWords = {
  difference: {
    title: 'Qué ha cambiado',
    material: 'Lo que le afecta',
    other: 'Otros cambios',
    none: 'Nada ha cambiado.',
    section: {
      added: (name) => `La sección «${name}» es nueva.`,
      removed: (name) => `La sección «${name}» ha desaparecido.`,
      changed: (name) => `La sección «${name}» se ha reformulado.`,
      moved: (name) => `La sección «${name}» ha cambiado de sitio.`
    }
  },
  unansweredLaw: (fact, regime) =>
    `\`${fact}\` está indicado, pero el documento no lo dice: añada \`${regime}\` a \`regimes\`, para que el documento responda a esta ley.`,
  unstated: (fact) =>
    `\`${fact}\` está indicado, pero nada en el documento lo dice: la plantilla lo omite, o está oculto.`
}
