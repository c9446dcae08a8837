import type {LanguageBasics} from '../language-basics.js'

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
  abbreviations: ['z. b', 'u. a', 'd. h', 'bzw', 'abs', 'nr', 'ggf', 'usw', 'lit'],
  dates: {
    announced: String.raw`stand|datum|zuletzt\s(?:geändert|aktualisiert)|gültig\s(?:ab|seit)|gilt\s(?:ab|seit)|wirksam\s(?:ab|seit|zum)|aktualisiert|aktualisierung|änderung|in\skraft|fassung(?:\svom)?|veröffentlicht`,
    ofOthers: String.raw`gesetz\p{L}*|verordnung|dsgvo|richtlinie|beschluss|bis(?:\szum)?|vor(?:\sdem)?`
  }
}
