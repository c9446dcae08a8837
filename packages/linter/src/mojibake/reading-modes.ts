import {codecNames} from './codecs.js'

/** How a stretch of text is read: as it is, or back through one or two wrong decodings. */
export type ReadingMode = number

export const healthy: ReadingMode = 0
/** windows-1252 that was read as latin-1: U+0092 for `’`. */
export const controls: ReadingMode = 1

const firstSingle = 2
const firstPair = firstSingle + codecNames.length

export const modeOfCodec = (codec: number): ReadingMode => firstSingle + codec

/** Text that was first damaged through the inner codec, and then again through the outer one: `Ã¢â‚¬â„¢`. */
export const modeOfPair = (outer: number, inner: number): ReadingMode =>
  firstPair + outer * codecNames.length + inner

/** Returns the codecs of a mode in the order in which they damaged the text. */
export function codecsOf(mode: ReadingMode): readonly number[] {
  return codecs[mode] ?? []
}

export const modeCount: number = firstPair + codecNames.length ** 2

const codecs: readonly (readonly number[])[] = Array.from({length: modeCount}, (_, mode) => {
  if (mode < firstSingle) return []
  if (mode < firstPair) return [mode - firstSingle]
  const pair = mode - firstPair
  return [pair % codecNames.length, Math.floor(pair / codecNames.length)]
})

/** A stretch of damaged text, and the text that it was. */
export interface Reading {
  start: number
  end: number
  mode: ReadingMode
  /** `undefined` if bytes were lost and can't be known. */
  replacement: string | undefined
  lostByte: boolean
  surrogates: boolean
  /** How much more surprising the damaged text is than the fixed one, in the unit of `surpriseFrom`. */
  gain: number
}
