/**
 * The symbols that Word's Symbol and Wingdings fonts show for private use characters. A document keeps those characters when
 * it is copied elsewhere: a bullet in Word is U+F0B7, which other fonts show as an empty box.
 */
export const fontSymbols: ReadonlyMap<number, string> = new Map([
  [0xf02d, '-'],
  [0xf04a, '☺'],
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf06f, '□'],
  [0xf071, '❑'],
  [0xf075, '◆'],
  [0xf076, '❖'],
  [0xf0a3, '≤'],
  [0xf0a7, '▪'],
  [0xf0a8, '◻'],
  [0xf0ab, '★'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0b3, '≥'],
  [0xf0b7, '•'],
  [0xf0d8, '➢'],
  [0xf0e0, '→'],
  [0xf0e8, '➔'],
  [0xf0fb, '✗'],
  [0xf0fc, '✓'],
  [0xf0fe, '☑']
])
