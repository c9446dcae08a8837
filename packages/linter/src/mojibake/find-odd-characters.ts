import type {OddCharacterFinding, OddCharacterKind, OddCharacterOptions} from './finding.js'
import {upperHalves} from './codecs.js'
import {nameOfCharacter} from './character-names.js'
import {isNeededBidirectionalControl, isNeededJoiner} from './invisible-characters.js'
import {asLineBreak, isLineBreak} from './line-breaks.js'
import {findLookAlikes} from './look-alikes.js'
import {findMarkdownCode} from './markdown-code.js'
import {findNeedlessNoBreakSpaces} from './no-break-spaces.js'
import {fontSymbols} from './font-symbols.js'
import {outside} from './ranges.js'

/** Finds characters that hardly belong in prose: sorted, not overlapping. */
export function findOddCharacters(
  text: string,
  {code = false, except = []}: OddCharacterOptions = {}
): OddCharacterFinding[] {
  const single = findSingleCharacters(text)
  const others = [...findNeedlessNoBreakSpaces(text), ...findLookAlikes(text)]
  const found = others.length === 0 ? single : single.concat(others).sort((a, b) => a.start - b.start)
  if (found.length === 0) return found
  return outside(except, outside(code ? [] : findMarkdownCode(text), found))
}

/**
 * All odd characters except no-break spaces and look-alikes, which only their neighbours give away. Tabs and line ends are
 * the control characters that a text needs.
 */
const suspects =
  /[\p{Cc}\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufff9-\ufffd](?<![\t\n\r])/gu

function findSingleCharacters(text: string): OddCharacterFinding[] {
  const findings: OddCharacterFinding[] = []
  const names = new Map<number, string>()
  for (let start = nextSuspect(text, 0); start !== -1; start = nextSuspect(text, start + 1)) {
    const codePoint = text.charCodeAt(start)
    const kind = kindAt(text, start, codePoint)
    if (!kind) continue
    const replacement = isRemnant(text, start, codePoint)
      ? undefined
      : replacementAt(text, start, codePoint, kind)
    const name = names.get(codePoint) ?? nameOfCharacter(codePoint)
    names.set(codePoint, name)
    const end = start + 1
    findings.push(
      replacement === undefined
        ? {start, end, kind, name, codePoint}
        : {start, end, replacement, kind, name, codePoint}
    )
  }
  return findings
}

/** Returns the place of the next suspect, or -1 if there is none. */
function nextSuspect(text: string, from: number): number {
  suspects.lastIndex = from
  return suspects.test(text) ? suspects.lastIndex - 1 : -1
}

/**
 * Whether a C1 control is left over from something that can't be known, because it is next to another one, to a lost
 * character or to a letter of mojibake: if `â\u0080\u009d` has lost its first character, the rest would become “€”.
 */
function isRemnant(text: string, position: number, codePoint: number): boolean {
  if (codePoint < 0x80 || codePoint > 0x9f) return false
  return /[\u0080-\u009f\ufffdÂâÃã€]/.test(text.charAt(position - 1) + text.charAt(position + 1))
}

/** Returns the kind of an odd character, or `undefined` if it is healthy where it is. */
function kindAt(text: string, position: number, codePoint: number): OddCharacterKind | undefined {
  if (codePoint < 0xa0) return 'control'
  if (codePoint === 0xad) return 'soft-hyphen'
  if (codePoint === 0xfeff) return position === 0 ? undefined : 'byte-order-mark'
  if (codePoint === 0xfffd) return 'replacement'
  if (codePoint >= 0xfb00 && codePoint <= 0xfb06) return 'ligature'
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return 'private-use'
  if (codePoint === 0x2028 || codePoint === 0x2029 || codePoint >= 0xfff9) return 'separator'
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x206f)) {
    return isNeededBidirectionalControl(text, position) ? undefined : 'bidirectional-override'
  }
  return isNeededJoiner(text, position) ? undefined : 'zero-width'
}

function replacementAt(
  text: string,
  position: number,
  codePoint: number,
  kind: OddCharacterKind
): string | undefined {
  if (isLineBreak(codePoint)) return asLineBreak(text, position, codePoint)
  switch (kind) {
    case 'control':
      return codePoint < 0x80 ? '' : upperHalves['windows-1252'].charAt(codePoint - 0x80).replace('\0', '')
    case 'ligature':
      return ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'][codePoint - 0xfb00]
    case 'private-use':
      return fontSymbols.get(codePoint)
    case 'replacement':
      return undefined
    default:
      return ''
  }
}
