/** The properties of a character that decide how plausible a text is: its kind, its script and its case. */
export interface CharacterClass {
  kind: CharacterKind
  script: Script
  case: 'lower' | 'upper' | 'none'
  /** How surprising such a character is anywhere, roughly in bits. ASCII is free, because no fix ever changes it. */
  surprise: number
}

type CharacterKind =
  | 'space'
  | 'no-break space'
  | 'digit'
  | 'letter'
  | 'mark'
  | 'joiner'
  | 'opening'
  | 'closing'
  | 'quotation'
  | 'apostrophe'
  | 'dash'
  | 'ellipsis'
  | 'bullet'
  | 'trailing sign'
  | 'currency'
  | 'odd sign'
  | 'mathematics'
  | 'box drawing'
  | 'pictograph'
  | 'ideographic punctuation'
  | 'control'
  | 'nonsense'

type Script =
  | 'none'
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Armenian'
  | 'Hebrew'
  | 'Arabic'
  | 'Indic'
  | 'Thai'
  | 'Georgian'
  | 'Hangul'
  | 'Chinese and Japanese'
  | 'rare'

/** Returns the class of a code point: always the same object for the same class. */
export function classOf(codePoint: number): CharacterClass {
  singleCharacters ??= readSingles()
  return classes[singleCharacters.get(codePoint) ?? classOfLetter(codePoint) ?? classOfBlock(codePoint)]
}

const is = (
  kind: CharacterKind,
  surprise: number,
  script: Script = 'none',
  letterCase: CharacterClass['case'] = 'none'
): CharacterClass => ({kind, surprise, script, case: letterCase})

const classes = {
  space: is('space', 0),
  digit: is('digit', 0),
  plainLower: is('letter', 0, 'Latin', 'lower'),
  plainUpper: is('letter', 0, 'Latin', 'upper'),
  plainOpening: is('opening', 0),
  plainClosing: is('closing', 0),
  plainStop: is('closing', 0),
  plainControl: is('control', 0),

  noBreakSpace: is('no-break space', 4),
  otherSpace: is('no-break space', 6),
  apostrophe: is('apostrophe', 2.5),
  opening: is('opening', 3),
  closing: is('closing', 2.5),
  /** Opening marks in some languages, closing marks in others: «à» and »ß«, “a” and „ä“. */
  quotation: is('quotation', 2.5),
  dash: is('dash', 2.5),
  ellipsis: is('ellipsis', 2.5),
  bullet: is('bullet', 4),
  trailingSign: is('trailing sign', 4),
  dagger: is('trailing sign', 5),
  currency: is('currency', 4),
  oddSign: is('odd sign', 7),
  mathematics: is('mathematics', 5),
  boxDrawing: is('box drawing', 5),
  pictograph: is('pictograph', 5),
  checkMark: is('pictograph', 1),
  joiner: is('joiner', 4),
  invisible: is('nonsense', 9),

  latinLower: is('letter', 3, 'Latin', 'lower'),
  latinUpper: is('letter', 4, 'Latin', 'upper'),
  /** The letters that UTF-8 is full of when it is read as windows-1252. */
  telltale: is('letter', 6, 'Latin', 'upper'),
  centralLower: is('letter', 3.5, 'Latin', 'lower'),
  centralUpper: is('letter', 4.5, 'Latin', 'upper'),
  vietnameseLower: is('letter', 4, 'Latin', 'lower'),
  vietnameseUpper: is('letter', 5, 'Latin', 'upper'),
  hornedLower: is('letter', 5.5, 'Latin', 'lower'),
  minorLatin: is('letter', 8, 'Latin'),
  rareLatin: is('letter', 13, 'Latin'),
  phoneticLetter: is('letter', 10, 'Latin'),
  modifierLetter: is('odd sign', 9),
  combiningMark: is('mark', 9),
  ligature: is('letter', 7, 'Latin', 'lower'),
  cyrillicLower: is('letter', 2.5, 'Cyrillic', 'lower'),
  cyrillicUpper: is('letter', 3.5, 'Cyrillic', 'upper'),
  nationalCyrillicLower: is('letter', 4, 'Cyrillic', 'lower'),
  nationalCyrillicUpper: is('letter', 5, 'Cyrillic', 'upper'),
  rareCyrillic: is('letter', 10, 'Cyrillic'),
  greekLower: is('letter', 2.5, 'Greek', 'lower'),
  greekUpper: is('letter', 3.5, 'Greek', 'upper'),
  rareGreek: is('letter', 9, 'Greek'),
  armenianLower: is('letter', 4, 'Armenian', 'lower'),
  armenianUpper: is('letter', 6, 'Armenian', 'upper'),
  hebrew: is('letter', 3, 'Hebrew'),
  arabic: is('letter', 3, 'Arabic'),
  indic: is('letter', 3, 'Indic'),
  otherIndic: is('letter', 4.5, 'Indic'),
  thai: is('letter', 3, 'Thai'),
  georgian: is('letter', 3.5, 'Georgian'),
  hangul: is('letter', 3, 'Hangul'),
  kana: is('letter', 3, 'Chinese and Japanese'),
  han: is('letter', 4, 'Chinese and Japanese'),
  rareHan: is('letter', 9, 'Chinese and Japanese'),
  ideographicPunctuation: is('ideographic punctuation', 3.5, 'Chinese and Japanese'),
  rareScript: is('letter', 14, 'rare'),
  rareSign: is('odd sign', 9),

  control: is('control', 12),
  replacement: is('nonsense', 8),
  nonsense: is('nonsense', 15)
} as const satisfies Record<string, CharacterClass>

type CharacterClassName = keyof typeof classes

/** All classes, in a fixed order. */
export const characterClasses: readonly CharacterClass[] = Object.values(classes)

/** The marks that follow a word without a space: `Ã ,` is `à,`. */
export const stop: CharacterClass = classes.plainStop
/** `Â` and `Ã`. */
export const telltale: CharacterClass = classes.telltale

const singles: Readonly<Partial<Record<CharacterClassName, string>>> = {
  space: ' \n\r\t',
  plainStop: '.,)',
  noBreakSpace: '\u00a0\u202f',
  apostrophe: '’',
  opening: '„¿¡',
  closing: '”',
  quotation: '“‘«»‹›',
  dash: '–—‑',
  ellipsis: '…',
  bullet: '•·§©№',
  trailingSign: '™®°²³¹ªº½',
  dagger: '†‡',
  currency: '€£¥¢',
  oddSign: '‚‐¤¦¨¯´¸¬ˆ˜˘˙˚˝˛ˇƒ‰µ¶¼¾΅΄―⁄⌐₧ⁿ⌠⌡◊',
  mathematics: '×÷±√∑∏',
  checkMark: '✓✔✕✖✗✘✅',
  joiner: '\u200c\u200d\ufe0f\u20e3',
  invisible: '\u200b\u200e\u200f\u00ad\ufeff\u2060',
  telltale: 'ÂÃ',
  rareLatin: 'ĸŉſŀĿŦŧĲĳĬĭĔĕŏŎ',
  minorLatin: 'ŌōĜĝĤĥĴĵŜŝŬŭĈĉĊċĠġĦħŊŋĨĩŴŵŶŷ',
  latinLower: 'ßœ',
  latinUpper: 'ŒẞŸ',
  ligature: 'ﬀﬁﬂﬃﬄ',
  hornedLower: 'ơư',
  vietnameseUpper: 'ƠƯ',
  nationalCyrillicLower: 'ѓђљњћќџўєіїјѕґ',
  nationalCyrillicUpper: 'ЃЂЉЊЋЌЏЎЄІЇЈЅҐ',
  cyrillicLower: 'ё',
  cyrillicUpper: 'Ё'
}

let singleCharacters: ReadonlyMap<number, CharacterClassName> | undefined

function readSingles(): ReadonlyMap<number, CharacterClassName> {
  const map = new Map<number, CharacterClassName>()
  for (const name of Object.keys(classes) as CharacterClassName[]) {
    for (const character of singles[name] ?? '') map.set(character.codePointAt(0) ?? 0, name)
  }
  return map
}

/** Returns the class of a letter in a script with two cases. */
function classOfLetter(codePoint: number): CharacterClassName | undefined {
  const cases = casesOf(codePoint)
  if (!cases) return undefined
  const [lower, upper] = cases
  const character = String.fromCodePoint(codePoint)
  if (character !== character.toUpperCase()) return lower
  if (character !== character.toLowerCase()) return upper
  return undefined
}

function casesOf(
  codePoint: number
): readonly [lower: CharacterClassName, upper: CharacterClassName] | undefined {
  if (codePoint < 0x80) return ['plainLower', 'plainUpper']
  if (codePoint >= 0xc0 && codePoint < 0x100) return ['latinLower', 'latinUpper']
  if (codePoint >= 0x100 && codePoint < 0x180) return ['centralLower', 'centralUpper']
  if (codePoint >= 0x218 && codePoint < 0x21c) return ['centralLower', 'centralUpper']
  if (codePoint >= 0x386 && codePoint < 0x3cf) return ['greekLower', 'greekUpper']
  if (codePoint >= 0x410 && codePoint < 0x450) return ['cyrillicLower', 'cyrillicUpper']
  if (codePoint >= 0x531 && codePoint < 0x588) return ['armenianLower', 'armenianUpper']
  if (codePoint >= 0x1ea0 && codePoint < 0x1efa) return ['vietnameseLower', 'vietnameseUpper']
  return undefined
}

const blocks: readonly (readonly [end: number, name: CharacterClassName])[] = [
  [0x20, 'plainControl'],
  [0x30, 'plainOpening'],
  [0x3a, 'digit'],
  [0x80, 'plainOpening'],
  [0xa0, 'control'],
  [0xc0, 'oddSign'],
  [0x100, 'oddSign'],
  [0x250, 'rareLatin'],
  [0x2b0, 'phoneticLetter'],
  [0x300, 'modifierLetter'],
  [0x370, 'combiningMark'],
  [0x400, 'rareGreek'],
  [0x530, 'rareCyrillic'],
  [0x590, 'armenianUpper'],
  [0x600, 'hebrew'],
  [0x700, 'arabic'],
  [0x900, 'rareScript'],
  [0x980, 'indic'],
  [0xd80, 'otherIndic'],
  [0xe00, 'rareScript'],
  [0xe80, 'thai'],
  [0x10a0, 'rareScript'],
  [0x1100, 'georgian'],
  [0x1200, 'rareScript'],
  [0x1e00, 'rareScript'],
  [0x1f00, 'rareLatin'],
  [0x2000, 'rareGreek'],
  [0x200b, 'otherSpace'],
  [0x2010, 'invisible'],
  [0x2011, 'dash'],
  [0x2028, 'oddSign'],
  [0x2030, 'invisible'],
  [0x2060, 'oddSign'],
  [0x2070, 'invisible'],
  [0x20a0, 'oddSign'],
  [0x20d0, 'currency'],
  [0x2100, 'combiningMark'],
  [0x2190, 'oddSign'],
  [0x2200, 'bullet'],
  [0x2300, 'mathematics'],
  [0x2500, 'rareSign'],
  [0x25a0, 'boxDrawing'],
  [0x27c0, 'pictograph'],
  [0x2b00, 'rareSign'],
  [0x2c00, 'pictograph'],
  [0x3000, 'rareSign'],
  [0x3040, 'ideographicPunctuation'],
  [0x3100, 'kana'],
  [0x3400, 'rareHan'],
  [0x4e00, 'rareHan'],
  [0xa000, 'han'],
  [0xac00, 'rareScript'],
  [0xd7b0, 'hangul'],
  [0xf900, 'nonsense'],
  [0xfb00, 'rareHan'],
  [0xfb50, 'rareSign'],
  [0xfe00, 'arabic'],
  [0xfe10, 'joiner'],
  [0xfe70, 'rareSign'],
  [0xff00, 'arabic'],
  [0xfff0, 'ideographicPunctuation'],
  [0xfffd, 'nonsense'],
  [0xfffe, 'replacement'],
  [0x10000, 'nonsense'],
  [0x1f000, 'rareScript'],
  [0x1fb00, 'pictograph'],
  [0x20000, 'nonsense'],
  [0x2fa20, 'rareHan'],
  [0x110000, 'nonsense']
]

const unassigned = /\p{Cn}/u

function classOfBlock(codePoint: number): CharacterClassName {
  if (codePoint < 0x80 && plainClosing.includes(String.fromCharCode(codePoint))) return 'plainClosing'
  if (unassigned.test(String.fromCodePoint(codePoint))) return 'nonsense'
  for (const [end, name] of blocks) if (codePoint < end) return name
  return 'nonsense'
}

const plainClosing = ';:!?]}>%'
