import {type CodecName, codecNames} from './codecs.js'
import {stateAfter, type State, surpriseFrom, traitsOf} from './plausibility.js'
import {remnantAt} from './remnants.js'
import {sequenceAt} from './utf8-sequences.js'

/** Returns the likeliest of several characters in a state. */
export function likeliest(codePoints: readonly number[], before: State): number {
  return codePoints.reduce((best, next) =>
    surpriseFrom(before, traitsOf(next)) < surpriseFrom(before, traitsOf(best)) ? next : best
  )
}

/** How much more surprising the second-best reading has to be than the best. */
const clearMargin = 2.5
/** Above this, even the only reading is hardly what the author wrote. */
const tooSurprising = 12
/** The cost of a codec of which the document has no clear case. */
const unconfirmed = 3

/**
 * Returns the character of a sequence with a lost byte, if only one is plausible. `donâ€�t` may be many things, but `Ã�` at
 * the beginning of a Portuguese word is `Á`. All codecs compete, since `Å�` is `š` in windows-1257 and `Ő` in windows-1252.
 */
export function restoreLostByte(
  text: string,
  position: number,
  before: State,
  after: number,
  confirmed: readonly boolean[]
): string | undefined {
  const ranked = codecNames
    .flatMap((name, codec) =>
      candidatesAt(text, position, codec, name).map((codePoint) => ({
        codePoint,
        surprise: (confirmed[codec] ? 0 : unconfirmed) + surpriseBetween(before, codePoint, after)
      }))
    )
    .sort((a, b) => a.surprise - b.surprise)
  const [best] = ranked
  if (!best || best.surprise > tooSurprising) return undefined
  const rival = ranked.find(({codePoint}) => codePoint !== best.codePoint)
  if (
    isQuotationMark(best) &&
    ranked.some((other) => other.codePoint !== best.codePoint && isQuotationMark(other))
  ) {
    // Before a word, it may be any of them: “a”, „a“, ”a”.
    if (/\p{L}/u.test(String.fromCodePoint(after))) return undefined
  }
  return rival && rival.surprise - best.surprise < clearMargin
    ? undefined
    : String.fromCodePoint(best.codePoint)
}

function candidatesAt(text: string, position: number, codec: number, name: CodecName): readonly number[] {
  const remnant = remnantAt(text, position)
  const lost = sequenceAt(text, position, codec)?.lostByte ?? []
  return remnant?.codec === name ? [...lost, remnant.codePoint] : lost
}

const isQuotationMark = ({codePoint}: {codePoint: number}): boolean =>
  codePoint >= 0x2018 && codePoint <= 0x201f

function surpriseBetween(before: State, codePoint: number, after: number): number {
  const traits = traitsOf(codePoint)
  return surpriseFrom(before, traits) + surpriseFrom(stateAfter(before, traits), traitsOf(after))
}
