import type {LanguageBasics} from '../basics.js'

export const basics: LanguageBasics = {
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feb'],
    ['märz', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez']
  ],
  abbreviations: ['z. b', 'u. a', 'd. h', 'bzw', 'abs', 'nr', 'ggf', 'usw', 'lit']
}
