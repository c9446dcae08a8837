import type {LanguageBasics} from '../language-basics.js'

export const basics: LanguageBasics = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic']
  ],
  abbreviations: ['art', 'arts', 'núm', 'sr', 'sra', 'p. ej', 'ee', 'uu', 'apdo', 'av'],
  dates: {
    announced: String.raw`última\s(?:actualización|modificación|revisión|versión)|actualizad[ao]s?|actualización|modificad[ao]|revisad[ao]|publicad[ao]|vigente|en\svigor|entrada\sen\svigor|fecha|se\saplica\sdesde|aplicable\sdesde|versión`,
    ofOthers: String.raw`reglamento|directiva|ley|leyes|decreto|decisión|sentencia|rgpd|lopdgdd|hasta|antes\sdel?`
  }
}
