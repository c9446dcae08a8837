import type {DisclosureCues} from '../cues.js'

/** Returns a disclosure with one strong cue for its phrases, and with any further cues. */
export function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[],
  cues: DisclosureCues['cues'] = {}
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}, ...cues}}
}
