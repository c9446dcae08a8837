/** A range of a sentence, as the numbers of its first and last word. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Whether a span is between two words, both included. */
export function within(from: number, to: number): (span: Span) => boolean {
  return ({first, last}) => first >= from && last <= to
}
