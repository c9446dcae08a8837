import type {DisclosureCues} from '../cues.js'

/** A disclosure that phrases make by themselves, and its finer items. */
export function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[],
  cues: DisclosureCues['cues'] = {}
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}, ...cues}}
}
