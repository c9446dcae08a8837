import type {LanguageBasics} from '../basics.js'

export const basics: LanguageBasics = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  abbreviations: [
    'e.g',
    'i.e',
    'eg',
    'ie',
    'etc',
    'inc',
    'ltd',
    'co',
    'corp',
    'llc',
    'no',
    'art',
    'sec',
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'vs',
    'approx'
  ]
}
