import type {LanguageBasics} from '../language-basics.js'

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
    'para',
    'sec',
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'vs',
    'approx'
  ],
  dates: {
    announced: String.raw`(?:last|latest|most recent(?:ly)?)\s(?:updated?|modified|modification|revised|revision|changed|change|reviewed|review|amended|edited)|(?:up|out)?dated?|updated?|revis(?:ed|ion)|modified|amended|published|publication|posted|issued|adopted|effective|in\seffect|(?:takes?|taking|took)\seffect|comes?\sinto\s(?:force|effect)|appl(?:y|ies|icable)\s(?:from|as of|since)|valid\s(?:from|as of)|(?:updated|current|effective|revised|modified|valid)\sas\sof|version`,
    ofOthers: String.raw`regulation|directive|gdpr|act|law|code|statute|decision|ruling|ccpa|cpra|clauses|copyright|born|birth|before|prior\sto|until|(?:older|previous|earlier|past|former|archived)\sversions?`
  },
  blanks: {
    asking: String.raw`insert|enter|add|fill in|complete|specify|to be (?:added|completed|confirmed|defined)|tb[cda]`,
    asked: String.raw`company|business|organi[sz]ation|website|site|app(?:lication)?|entity|firm|store|shop|product|service|contact|sensitive|personal|purposes?|third part(?:y|ies)|e-?mail|phone|telephone|postal|mailing|street|web|dpo|data protection officer|controller|address|date|state|country|city|jurisdiction|name|url|link|number|title|details|information|days|x+`,
    beside: String.raw`your|the|our|of|or|and|full|legal|registered|physical|effective|last updated|privacy|here`
  }
}
