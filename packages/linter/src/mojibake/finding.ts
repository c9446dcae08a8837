import type {CodecName} from './codecs.js'

/** Mojibake at one place of a text. */
export interface MojibakeFinding {
  /** Where it starts, in UTF-16 code units as in `text.slice(start, end)`. */
  start: number
  end: number
  /** The text before the damage. Absent if bytes were lost and more than one reading is plausible. */
  replacement?: string
  /** The wrong decodings in the order in which they happened: `Ã¢â‚¬â„¢` is `['windows-1252', 'windows-1252']`. */
  chain: readonly WrongDecoding[]
  /** From 0 to 1: how much more plausible the fixed text is than the text as it is. */
  confidence: number
  kind: MojibakeKind
}

export type WrongDecoding = CodecName | 'cesu-8' | 'html'

export type MojibakeKind =
  /** UTF-8 bytes read as if they were in another encoding: `donâ€™t`. */
  | 'misread-utf-8'
  /** windows-1252 bytes read as latin-1, which leaves C1 control characters: `don\u0092t`. */
  | 'misread-windows-1252'
  /** Bytes that were replaced by U+FFFD: `â€�`. */
  | 'lost-bytes'
  /** Damage in character references: `&acirc;&euro;&trade;`, `&amp;eacute;`. */
  | 'html-entities'

export interface MojibakeOptions {
  /** Also search Markdown code spans and blocks, where mojibake is usually quoted on purpose. Default: false. */
  code?: boolean
}

/** A character that isn't mojibake, but hardly belongs where it is. */
export interface OddCharacterFinding {
  /** Where it starts, in UTF-16 code units as in `text.slice(start, end)`. */
  start: number
  end: number
  /** The replacement: `''` removes the character. Absent if only the author can know it. */
  replacement?: string
  kind: OddCharacterKind
  /** The name of the first character, for people: `zero width space`. */
  name: string
  codePoint: number
}

export type OddCharacterKind =
  /** U+0080–U+009F and other control characters that no text needs. */
  | 'control'
  /** U+FFFD, for a character that a program couldn't read. */
  | 'replacement'
  /** Zero width spaces and joiners that nothing around them needs. */
  | 'zero-width'
  /** U+FEFF inside a text. */
  | 'byte-order-mark'
  | 'soft-hyphen'
  /** Word's bullets in the Symbol and Wingdings fonts, U+F0B7. */
  | 'private-use'
  /** `ﬁ` as one character, from a PDF. */
  | 'ligature'
  /** A no-break space where lines may break. */
  | 'no-break-space'
  /** A Cyrillic `а` in a Latin word. */
  | 'look-alike'
  /** Characters that reorder the text around them. */
  | 'bidirectional-override'
  /** Line and paragraph separators, and other characters meant for machines. */
  | 'separator'

export interface OddCharacterOptions {
  /** Also search Markdown code spans and blocks. Default: false. */
  code?: boolean
  /** Ranges to leave out, such as the findings of `findMojibake`. */
  except?: readonly TextRange[]
}

export interface TextRange {
  start: number
  end: number
}
