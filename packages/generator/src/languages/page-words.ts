/** The words of a page that aren't in the policy's Markdown. */
export interface PageWords {
  readonly skip: string
  readonly contents: string
  readonly languages: string
  readonly updated: string
  readonly effective: string
  readonly version: string
  readonly table: string
}
