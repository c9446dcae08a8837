/** A range of a text, in UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}
