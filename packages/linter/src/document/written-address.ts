/**
 * An address as a browser reads it from an attribute: without the white space around it and the line breaks within, and
 * with its character references resolved (`http&#58;//a.example`). References to what would end an attribute or a tag, or
 * begin a reference, stay: a fix is written back into the attribute.
 */
export function writtenAddress(value: string): string {
  const resolved = value.includes('&') ? value.replace(reference, characterOf) : value
  return resolved.replace(/[\t\n\r]/g, '').trim()
}

/** The name of an anchor as a browser compares it: `id="r&amp;d"` and `href="#r&d"` are the same. */
export function writtenName(value: string): string {
  return writtenAddress(value).replace(/&(?:amp|#0*38|#[xX]0*26);/g, '&')
}

/** Those by number need no semicolon. */
const reference = /&(?:#(\d{1,7})(?!\d);?|#[xX]([\da-fA-F]{1,6})(?![\da-fA-F]);?|([A-Za-z]{2,8});)/g

function characterOf(whole: string, decimal?: string, hexadecimal?: string, name = ''): string {
  const code = decimal ?? (hexadecimal === undefined ? undefined : `0x${hexadecimal}`)
  const character = code === undefined ? names[name] : String.fromCodePoint(Math.min(Number(code), 0x10_ffff))
  return character !== undefined && /^[\w!#$%()*+,./:;=?@~\t\n\r -]$/.test(character) ? character : whole
}

/** The names of characters in addresses that people don't write by name, unless to hide the address. */
const names: Readonly<Partial<Record<string, string>>> = {
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lowbar: '_'
}
