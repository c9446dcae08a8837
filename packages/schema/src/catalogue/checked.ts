/** When and how an entry was last compared with the law. */
export interface Checked {
  readonly on: string
  /**
   * `official-text`: the law or an official copy. `secondary`: a source that quotes it. `nothing`: it could
   * not be compared.
   */
  readonly by: 'official-text' | 'secondary' | 'nothing'
}
