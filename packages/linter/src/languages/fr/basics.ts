import type {LanguageBasics} from '../basics.js'

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
  abbreviations: ['p. ex', 'cf']
}
