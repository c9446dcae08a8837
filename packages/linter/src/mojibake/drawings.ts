import {classOf} from './character-classes.js'
import {codecNames} from './codecs.js'
import type {Evidence} from './evidence.js'
import {codecsOf, type Reading} from './reading-modes.js'
import {sequenceAt} from './utf8-sequences.js'

/**
 * Leaves out line art and emoticons: `├┤`, `a┼┐b┼┐c`, `(¬´)`. Damage by cp437 consists of the same characters. It counts
 * only if hardly any others are left in its line, as in `f├╝r`, or if the document has clear cases.
 */
export function withoutDrawings(
  text: string,
  readings: readonly Reading[],
  {confirmed}: Evidence
): readonly Reading[] {
  const isUnproven = ({mode}: Reading): boolean => !codecsOf(mode).some((codec) => confirmed[codec])
  const damages = readings.filter((reading) => !(isUnproven(reading) && isDrawing(text, reading)))
  if (confirmed[cp437] || !damages.some(isOfCp437)) return damages
  const kept: Reading[] = []
  for (const {start, end, within} of lines(text, damages)) {
    const inArt = within.some(isOfCp437) && isMostlyArt(text, start, end, within)
    for (const reading of within)
      if (!inArt || !isOfCp437(reading) || !isUnproven(reading)) kept.push(reading)
  }
  return kept
}

const cp437 = codecNames.indexOf('cp437')
const isOfCp437 = ({mode}: Reading): boolean => codecsOf(mode).includes(cp437)

/** Whether a reading consists of such signs only. Inside a word they are mojibake, unless they would be a very rare letter. */
function isDrawing(text: string, {start, end, replacement = ''}: Reading): boolean {
  if (!/^(?:[\u2500-\u257f]+|¬´)$/.test(text.slice(start, end))) return false
  const inWord = /\p{L}/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(end))
  return !inWord || Array.from(replacement, (character) => character.codePointAt(0) ?? 0).some(isRareLetter)
}

function isRareLetter(codePoint: number): boolean {
  const {script, surprise} = classOf(codePoint)
  return script === 'Latin' && surprise >= 8
}

interface Line {
  start: number
  end: number
  within: readonly Reading[]
}

/** The lines of a text that have readings. */
function* lines(text: string, readings: readonly Reading[]): Generator<Line> {
  for (let next = 0; next < readings.length;) {
    const from = readings[next]?.start ?? 0
    const start = text.lastIndexOf('\n', from) + 1
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const first = next
    while ((readings[next]?.start ?? Infinity) < end || next === first) next += 1
    yield {start, end, within: readings.slice(first, next)}
  }
}

/** Whether at least one in eight drawing characters of a line can't be mojibake. Cut-off characters leave only a few. */
function isMostlyArt(text: string, start: number, end: number, within: readonly Reading[]): boolean {
  let art = 0
  let all = 0
  let next = 0
  for (let position = start; position < end; position += 1) {
    while ((within[next]?.end ?? Infinity) <= position) next += 1
    if (!isBoxDrawing(text.charCodeAt(position))) continue
    all += 1
    if ((within[next]?.start ?? Infinity) <= position) continue
    const possible = sequenceAt(text, position, cp437)
    if (!possible || isRareLetter(possible.codePoint)) art += 1
    else position += possible.length - 1
  }
  return art > 0 && 8 * art >= all
}

const isBoxDrawing = (unit: number): boolean => unit >= 0x2500 && unit < 0x25a0
