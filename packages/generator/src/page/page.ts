/**
 * The parts of an HTML page around a policy's Markdown: plain data, so that anything with a title and a
 * language can be a page. `pageOf` makes one from a policy.
 */
export interface Page {
  readonly title: string
  /** BCP 47, such as `en` or `de-AT`. */
  readonly language: string
  /** If left out, it follows from the language: Arabic, Hebrew, Persian … run from right to left. */
  readonly direction?: 'ltr' | 'rtl'
  /** One sentence for search results. */
  readonly description?: string
  readonly organisation?: PageOrganisation
  /** The address of the page. */
  readonly canonical?: string
  /** The same policy in other languages, and in this one. */
  readonly alternates?: readonly Alternate[]
  /** `YYYY-MM-DD` */
  readonly published?: string
  /** `YYYY-MM-DD` */
  readonly updated?: string
  /** `YYYY-MM-DD` */
  readonly effective?: string
  readonly version?: string
  /**
   * Whether the text itself opens with its dates and version, so that the page around it needn't repeat them.
   */
  readonly datesInText?: boolean
  /**
   * The ids of sections, by heading: `{heading: 'Your rights', id: 'rights'}`. They are kept when the words
   * of a heading change; a heading without one gets an id from its words.
   */
  readonly anchors?: readonly Anchor[]
}

export interface PageOrganisation {
  readonly name: string
  readonly legalName?: string
  readonly site?: string
  readonly email?: string
  readonly telephone?: string
  /** The postal address, line by line. */
  readonly address?: readonly string[]
}

export interface Alternate {
  readonly language: string
  readonly href: string
}

export interface Anchor {
  readonly heading: string
  readonly id: string
}
