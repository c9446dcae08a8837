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
    announced: String.raw`stand|datum|zuletzt\s(?:geändert|aktualisiert)|gültig\s(?:ab|seit)|gilt\s(?:ab|seit)|wirksam\s(?:ab|seit|zum)|aktualisiert|aktualisierung|änderung|in\skraft|fassung(?:\svom)?|veröffentlicht|version(?:\s\d[\d.]*)?`,
    ofOthers: String.raw`gesetz\p{L}*|verordnung|dsgvo|richtlinie|beschluss|(?:standard|muster)?(?:vertrags|datenschutz)klauseln|bis(?:\szum)?|vor(?:\sdem)?|(?:frühere|ältere|vorherige|alte)\p{L}*\s(?:fassung|version)\p{L}*`,
    after: 'fassung',
    inForce: 'gültig|kraft|wirksam'
  },
  blanks: {
    asking: String.raw`bitte|hier|einf(?:ü|ue)gen|eintragen|ausf(?:ü|ue)llen|erg(?:ä|ae)nzen|einsetzen|angeben`,
    asked: String.raw`firma|firmenname|unternehmen|unternehmensname|name|vorname|nachname|anschrift|adresse|stra(?:ß|ss)e|hausnummer|hausnr|plz|postleitzahl|ort|stadt|land|datum|e-?mail|e-?mail-?adresse|mailadresse|telefon|telefonnummer|telefonnr|fax|website|webseite|domain|verantwortlichen?|verantwortlicher|datenschutzbeauftragter?n?|gesch(?:ä|ae)ftsf(?:ü|ue)hrer|registergericht|registernummer|ust-?id(?:nr)?|rechtsform`,
    beside: String.raw`ihr|ihre|ihres|ihrer|unser|unsere|der|die|das|des|und|oder|vollst(?:ä|ae)ndige[rs]?|musterfirma`,
    mailbox: '(?:deine?|ihre?)[-_.]?(?:e-?mail|mail|adresse|name)',
    ofDrafts: String.raw`(?:dies|diese[rs]?(?: \p{L}+){1,2}) ist (?:nur |lediglich )?eine? (?:Entwurf|Muster(?:text|vorlage)?|Vorlage|Platzhalter)(?!\p{L})|(?:vor (?:der )?Ver(?:ö|oe)ffentlichung|noch) [^.\n]{0,40}(?:anwaltlich|juristisch|Rechtsanwalt|Anwalt|Juristen)[^.\n]{0,30}(?:ge)?pr(?:ü|ue)f`,
    wordsOfDrafts: [
      'entwurf',
      'ein muster',
      'eine muster',
      'vorlage',
      'platzhalter',
      'anwalt',
      'anwaltlich',
      'juristisch',
      'juristen'
    ]
  },
  documents: {
    topic: 'daten|personenbezogen|richtlinie',
    parts: 'teil|anhang|abschnitt|artikel|kapitel|anlage',
    nearby: '(?:weiter )?(?:unten|oben)',
    politely: 'bitte',
    leadsOn: 'und|oder|dass|folgende[nrs]?',
    contact: 'kontakt',
    labels: 'e-?mail|tel|telefon|fax|adresse',
    at: 'ät|at',
    emptyLink: 'hier(?: klicken)?|klicken sie hier|diesen link|mehr'
  },
  names: {
    title: /\bDatenschutz\p{L}*(?: (?:der|von|für))?(?!\p{L})/iu,
    selves: 'wir|uns',
    articles: 'Die|Der|Das',
    common: 'wir|uns|sie'
  }
}
