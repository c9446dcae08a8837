import {nameOfCharacter} from './character-names.js'
import type {OddCharacterFinding} from './finding.js'

/**
 * Finds no-break spaces where a line may well break. Editors and web pages scatter them; they glue words together, and a
 * search for the words doesn't find them. Those that typographers would set are left alone: `§ 5`, `Art. 6`, `10 %`,
 * `« oui »`, `z. B.`, `w Polsce`, `Google Analytics`, `d’Air France`.
 */
export function findNeedlessNoBreakSpaces(text: string): OddCharacterFinding[] {
  const findings: OddCharacterFinding[] = []
  for (let position = nextNoBreakSpace(text, 0); position >= 0;) {
    const {start, end} = blankAround(text, position)
    const blank = text.slice(start, end)
    const replacement = replacementOf(text, start, end, blank)
    if (replacement !== blank) {
      const codePoint = text.charCodeAt(position)
      findings.push({
        start,
        end,
        replacement,
        kind: 'no-break-space',
        name: nameOfCharacter(codePoint),
        codePoint
      })
    }
    position = nextNoBreakSpace(text, end)
  }
  return findings
}

function nextNoBreakSpace(text: string, from: number): number {
  const [wide, narrow] = [text.indexOf('\u00a0', from), text.indexOf('\u202f', from)]
  return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow)
}

/** Returns the range of all spaces around a place, plain or not. */
function blankAround(text: string, position: number): {start: number; end: number} {
  let [start, end] = [position, position + 1]
  while (isBlank(text.charCodeAt(start - 1))) start -= 1
  while (isBlank(text.charCodeAt(end))) end += 1
  return {start, end}
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f

/**
 * Returns the replacement for a blank that contains no-break spaces. At the edges of a line, its plain spaces stay, because
 * they have a meaning in Markdown: an indentation, or a line break.
 */
function replacementOf(text: string, start: number, end: number, blank: string): string {
  if (end === text.length || /[\r\n]/.test(text.charAt(end))) return /(?<! ) *$/.exec(blank)?.[0] ?? ''
  if (start === 0 || text.charAt(start - 1) === '\n') {
    const indentation = /^ */.exec(blank)?.[0] ?? ''
    return startsBlock.test(text.slice(end, end + 8)) ? blank : indentation
  }
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (!isWanted(before, after) || (isAfterArticle(before, after) && isEnglish(text, start))) return ' '
  return /[\u00a0\u202f]/.exec(blank)?.[0] ?? ' '
}

/** Marks that would begin a block at the start of a line. */
const startsBlock = /^(?:[-+*#>|=~`]|\d+[.)])/

/** Whether the text around a blank should stay on one line. */
function isWanted(before: string, after: string): boolean {
  const last = /(?<![\p{L}\p{M}\p{N}.'’])[\p{L}\p{M}\p{N}.'’]+$/u.exec(before)?.[0]
  const next = /^[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0]
  // A sign on either side: `§ 5`, `« oui »`, `10 %`, `a – b`, `• Name`.
  if (last === undefined || next === undefined) return !/[,;?!)\]"”]$/.test(before) || next === undefined
  if (/\p{N}$/u.test(last) || /^\p{N}/u.test(next)) return true
  if (isAbbreviation(last)) return true
  if (last.endsWith('.')) return false
  // Names, as in `Google Analytics` and `d’Austrian Airlines`, and short words that typographers don't leave at line ends.
  if (/^(?:\p{L}{1,4}['’])?\p{Lu}/u.test(last) && /^\p{Lu}/u.test(next)) return true
  return lettersOf(last) <= 2 || lettersOf(next) <= 1
}

/** `a top priority`, `I agree`: Czech and Polish keep such words from the end of a line, English doesn't. */
function isAfterArticle(before: string, after: string): boolean {
  return (
    /(?<![\p{L}\p{M}\p{N}.])(?:an?|i|is|in|it|of|on|to|or|we|by|as|at|be)$/iu.test(before) &&
    /^\p{Ll}{2}/u.test(after)
  )
}

/** Whether the text around a place contains the small words of English. */
function isEnglish(text: string, place: number): boolean {
  const around = text.slice(Math.max(0, place - 300), place + 300)
  return (around.match(/\b(?:the|and|of|is|are|our|your|with|this|that|for)\b/gi)?.length ?? 0) >= 3
}

/** `Art.`, `Nr.`, `z.`, `Dr.`, `e.g.`, but not the `us.` at the end of a sentence. */
const isAbbreviation = (word: string): boolean =>
  /^(?:\p{L}\.)+$/u.test(word) ||
  /^(?:arts?|abs|ziff|nr|no|nos|n|p|pp|par|para|paras|sec|secs|sect|cf|vgl|bzw|ca|mr|mrs|ms|dr|prof|st|inc|ltd|co|vol|ch|fig|tab|al|str|ul|čl|odst|tel|reg|app)\.$/iu.test(
    word
  )

const lettersOf = (word: string): number => word.replace(/[^\p{L}]/gu, '').length
