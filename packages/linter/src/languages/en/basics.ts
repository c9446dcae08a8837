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
    announced: String.raw`(?:last|latest|most recent(?:ly)?)\s(?:updated?|modified|modification|revised|revision|changed|change|reviewed|review|amended|edited)|(?:up|out)?dated?|updated?|revis(?:ed|ion)|modified|amended|published|publication|posted|issued|adopted|effective|in\seffect|(?:takes?|taking|took)\seffect|comes?\sinto\s(?:force|effect)|appl(?:y|ies|icable)\s(?:from|as of|since)|valid\s(?:from|as of)|(?:updated|current|effective|revised|modified|valid)\sas\sof|version(?:\s\d[\d.]*)?`,
    ofOthers: String.raw`regulation|directive|gdpr|act|law|code|statute|decision|ruling|ccpa|cpra|clauses|copyright|born|birth|before|prior\sto|until|(?:older|previous|earlier|past|former|archived)\sversions?`,
    after: 'version|edition|update',
    inForce: 'effective|force|effect|appl(?:y|ies)'
  },
  blanks: {
    asking: String.raw`insert|enter|add|fill in|complete|specify|to be (?:added|completed|confirmed|defined)|tb[cda]`,
    asked: String.raw`company|business|organi[sz]ation|website|site|app(?:lication)?|entity|firm|store|shop|product|service|contact|sensitive|personal|purposes?|third part(?:y|ies)|e-?mail|phone|telephone|postal|mailing|street|web|dpo|data protection officer|controller|address|date|state|country|city|jurisdiction|name|url|link|number|title|details|information|days|x+`,
    beside: String.raw`your|the|our|of|or|and|full|legal|registered|physical|effective|last updated|privacy|here`,
    mailbox: '(?:your|my)[-_.]?(?:e-?mail|mail|name)',
    ofDrafts: String.raw`this (?:(?:privacy|cookie|policy|notice|statement|document|page|text)\s){0,3}is (?:only |just )?an? (?:(?:initial|first|basic|generic|legal|working) )?(?:draft|template|sample|placeholder)(?! of\b)|this (?:\w+ ){0,3}(?:must|should|needs to) be (?:reviewed|checked|approved) by (?:an?|your|our) (?:\w+ )?(?:lawyer|attorney|solicitor|legal \w+)|(?:review|consult|checked)[^.\n]{0,60}(?:lawyer|attorney|solicitor|legal (?:counsel|professional|advisor))[^.\n]{0,20}before (?:publi\w+|going live|launch\w*|using)|placeholder(?=:| (?:text|policy|content)\b)`,
    wordsOfDrafts: [
      'draft',
      'template',
      'sample',
      'placeholder',
      'lawyer',
      'attorney',
      'solicitor',
      'by a legal',
      'by an legal',
      'by your legal',
      'by our legal',
      'legal counsel',
      'legal professional',
      'legal advisor'
    ]
  },
  documents: {
    topic: 'privacy|personal|policy|policies|cookies?',
    parts: 'part|section|article|annex|appendix|schedule|chapter|step',
    nearby: 'below|above',
    politely: 'please',
    leadsOn:
      'not|do|does|is|are|was|were|has|have|may|might|must|can|could|will|would|shall|should|to|that|and|or|by|contact|include|includes|following|follows',
    contact: 'contact',
    labels: 'e-?mail|mail|tel|phone|telephone|fax|web(?:site)?|address',
    at: 'at',
    emptyLink: 'click (?:here|this link)|here|this (?:link|page)|link|read more|more'
  },
  names: {
    title:
      /\b(?:(?:your|our|the|global|online|website)\s+)*(?:privacy|cookies?)(?:\s+(?:and|&)\s+cookies?)?(?:\s+(?:policy|notice|statement))?(?:\s+(?:for|of|at))?\b/i,
    selves: 'we|us|our',
    articles: 'Here|The|At|By',
    common:
      'we|us|our|you|your|users?|the|this|these|websites?|sites?|apps?|applications?|services?|platforms?|products?|privacy|policy|notice|terms|parties|part(?:y|ner)s?|together|collectively'
  }
}
