import {inAnyLanguage} from '../languages/basics.js'

/** The number of a heading: the second `12.` of `12.12 Cookies`, the `B` of `B. Cookies`. */
export interface Numbering {
  /** The form that continues from one heading to the next: `1.`, `a)`, `1.12.`, `annex 1`. */
  readonly scheme: string
  readonly count: number
  /** `12` and `3` for `12.3.1`. */
  readonly within: readonly number[]
}

/**
 * All readings of a heading's number: `I. Data` is the first part in Roman numerals, or the ninth in letters.
 */
export function numberingsOf(heading: string): readonly Numbering[] {
  const text = heading.replace(/[\\*_\u200B\uFEFF]/g, '').trimStart()
  const decimal = /^(?<open>\(?)(?<numbers>\d{1,2}(?:\.\d{1,2})*)(?<close>[.:]?(?=\s|$)|\.?\))/.exec(text)
  if (decimal?.groups) {
    const {open = '', numbers = '', close = ''} = decimal.groups
    const within = numbers.split('.').map(Number)
    const count = within.pop() ?? 0
    return [{scheme: [...within, '1'].join('.') + marksOf(open, close), count, within}]
  }
  const named = /^(?<word>\p{L}{4,10})\s(?<sign>\d{1,2}|[A-Z]|[IVX]+)(?=[\s.):–-]|$)/u.exec(text)?.groups
  if (named && parts().test(named.word ?? ''))
    return countsOf(named.sign ?? '').map(({kind, count}) => ({
      scheme: `${(named.word ?? '').toLowerCase()} ${kind}`,
      count,
      within: []
    }))
  const signed = /^(?<open>\(?)(?<sign>[A-Z]|([a-z])\3?|[IVX]+|[ivx]+)(?<close>\.?\)|[.:](?=\s|$))/.exec(text)
  if (!signed?.groups) return []
  const {open = '', sign = '', close = ''} = signed.groups
  return countsOf(sign).map(({kind, count}) => ({scheme: kind + marksOf(open, close), count, within: []}))
}

/** `1.`, `1:` and `1` are the same form; `1)` and `(1)` are another. */
function marksOf(open: string, close: string): string {
  return close.endsWith(')') ? `${open})` : '.'
}

/** `Part`, `Anhang` */
const parts = inAnyLanguage((anyOf) => `^${anyOf(({documents}) => documents.parts)}$`, 'iu')

/** The readings of a sign, the likelier first: `i` → the first Roman numeral, the ninth letter. */
function countsOf(sign: string): {kind: string; count: number}[] {
  if (Number(sign) > 0) return [{kind: '1', count: Number(sign)}]
  const isCapital = sign === sign.toUpperCase()
  const lower = sign.toLowerCase()
  const roman = romanNumerals.indexOf(lower) + 1
  const letter = new Set(lower).size === 1 ? lower.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 0
  return [
    {kind: isCapital ? 'I' : 'i', count: roman},
    {kind: (isCapital ? 'A' : 'a').repeat(lower.length), count: letter}
  ].filter(({kind, count}) => count > 0 && kind !== 'AA')
}

const romanNumerals = ['', 'x', 'xx'].flatMap((tens) =>
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((ones) => tens + ones)
)
