import {isLetter, isNumber, isSpace, kindAt, kindOf} from './characters.js'

/*
 * Parts of a text that look like words but aren't. Each function takes the offset at which such a part may
 * begin and returns the offset after it, or -1 if none begins there. Each is bounded, so that a text is read
 * in linear time.
 */

/** `](https://atlas.example)`, the target of a link, closed or not. */
export function linkTargetEnd(text: string, at: number): number {
  if (!text.startsWith('](', at)) return -1
  const longest = Math.min(text.length, at + 2 + longestTarget)
  let end = at + 2
  while (end < longest && text.charCodeAt(end) !== closingBracket && !(kindAt(text, end) & isSpace)) end++
  if (end === at + 2) return -1
  return text.charCodeAt(end) === closingBracket ? end + 1 : end
}

/** Whether a target is an e-mail address. Cloudflare hides addresses behind a page of its own. */
export function leadsToMail(text: string, at: number, end: number): boolean {
  return text.startsWith('](mailto:', at) || text.slice(at, end).includes('/email-protection')
}

/** `<a href="https://atlas.example">` */
export function tagEnd(text: string, at: number): number {
  const name = text.charCodeAt(at + 1) === slash ? at + 2 : at + 1
  const letter = text.charCodeAt(name) | 32
  if (!(letter >= 97 && letter <= 122)) return -1
  const longest = Math.min(text.length, name + 2 + longestTag)
  for (let end = name + 1; end < longest; end++) {
    const code = text.charCodeAt(end)
    if (code === greaterThan) return end + 1
    if (code === lessThan) return -1
  }
  return -1
}

/** `https://atlas.example` */
export function webAddressEnd(text: string, at: number): number {
  const scheme = webAddressBeginnings.find((beginning) => text.startsWith(beginning, at))
  if (scheme === undefined) return -1
  const from = at + scheme.length
  const longest = Math.min(text.length, from + longestTarget)
  let end = from
  while (end < longest && !endsWebAddress(text, end)) end++
  return end - from >= 2 ? end : -1
}

const webAddressBeginnings = ['https://', 'http://', 'www.'] as const

function endsWebAddress(text: string, at: number): boolean {
  return '<>)]|"'.includes(text.charAt(at)) || (kindAt(text, at) & isSpace) !== 0
}

/** The `l` of `l’intérêt`, a word of its own like the `d` of `d’accès` and the `qu` of `qu’il`. */
export function elisionEnd(text: string, at: number): number {
  elision.lastIndex = at
  return elision.test(text) ? elision.lastIndex : -1
}

const elision = /(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel)?qu)(?=['’]\p{L})/iuy

/** `privacy@atlas.example`, whose `@` is the next one of the text. */
export function mailAddressEnd(text: string, at: number, sign: number): number {
  if (sign <= at || sign - at > longestLabel) return -1
  for (let before = at; before < sign; before++) if (!isOfMailbox(text, before)) return -1
  let end = labelEnd(text, sign + 1)
  let labels = 0
  for (; labels < mostLabels && end > 0 && text.charCodeAt(end) === fullStop; labels++) {
    const next = labelEnd(text, end + 1)
    if (next === -1) break
    end = next
  }
  return labels > 0 ? end : -1
}

function isOfMailbox(text: string, at: number): boolean {
  return isWordCharacter(text, at) || '._%+-'.includes(text.charAt(at))
}

function labelEnd(text: string, from: number): number {
  let end = from
  while (end - from < longestLabel - 1 && (isWordCharacter(text, end) || text.charAt(end) === '-')) end++
  return end > from ? end : -1
}

/** A run of letters and digits, and what follows an apostrophe: `don’t`. */
export function wordEnd(text: string, at: number): number {
  let end = runEnd(text, at, isLetter | isNumber)
  while (isApostrophe(text.charCodeAt(end))) {
    const next = runEnd(text, end + 1, isLetter)
    if (next === end + 1) break
    end = next
  }
  return end
}

function runEnd(text: string, from: number, kinds: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code >= 0xd800 && code <= 0xdfff ? kindAt(text, at) : kindOf(code)
    if (!(kind & kinds)) break
  }
  return at
}

function isWordCharacter(text: string, at: number): boolean {
  return at < text.length && (kindAt(text, at) & (isLetter | isNumber)) !== 0
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

const longestTarget = 2048
const longestTag = 512
const longestLabel = 64
const mostLabels = 5
const closingBracket = 0x29
const slash = 0x2f
const greaterThan = 0x3e
const lessThan = 0x3c
const fullStop = 0x2e
