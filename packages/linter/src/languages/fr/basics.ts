import type {LanguageBasics} from '../language-basics.js'

export const basics: LanguageBasics = {
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc']
  ],
  abbreviations: ['p. ex', 'cf'],
  dates: {
    announced: String.raw`mise?s?\sà\sjour|modifié[es]*|modification|révis(?:ée?s?|ion)|actualisée?s?|publiée?s?|publication|en\svigueur|entrée?\sen\svigueur|prend(?:re)?\seffet|date\sd.effet|applicable|à\scompter|version`,
    ofOthers: String.raw`règlement|directive|loi|lois|décret|ordonnance|arrêté|décision|délibération|rgpd|jusqu.au|avant`
  }
}
