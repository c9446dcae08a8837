import type {DisclosureCues} from '../cues.js'

/** Returns a disclosure with a single strong cue, and any further cues. */
export function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[],
  cues: DisclosureCues['cues'] = {}
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}, ...cues}}
}
