import {codecNames} from './codecs.js'

/** How a stretch of text is read: as it is, or back through one or two wrong decodings. */
export type ReadingMode = number

export const healthy: ReadingMode = 0
/** windows-1252 that was read as latin-1: U+0092 for `’`. */
export const controls: ReadingMode = 1

const firstSingle = 2
const firstPair = firstSingle + codecNames.length

export const modeOfCodec = (codec: number): ReadingMode => firstSingle + codec

/** First damaged through the inner codec and then once more through the outer: `Ã¢â‚¬â„¢`. */
export const modeOfPair = (outer: number, inner: number): ReadingMode =>
  firstPair + outer * codecNames.length + inner

/** The codecs of a mode in the order in which they did their damage. */
export function codecsOf(mode: ReadingMode): readonly number[] {
  return codecs[mode] ?? []
}

const codecs: readonly (readonly number[])[] = Array.from(
  {length: firstPair + codecNames.length ** 2},
  (_, mode) => {
    if (mode < firstSingle) return []
    if (mode < firstPair) return [mode - firstSingle]
    const pair = mode - firstPair
    return [pair % codecNames.length, Math.floor(pair / codecNames.length)]
  }
)
