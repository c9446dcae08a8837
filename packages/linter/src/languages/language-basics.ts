/** What it takes to read any text of a language, whatever it is about. */
export interface LanguageBasics {
  /** What each month is called, from January: its name and its abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Words after which a full stop ends no sentence, without it: `inc`, `z. b`. */
  readonly abbreviations: readonly string[]
  readonly dates: DateWords
}

/** What is said before a date, as sources of regular expressions. */
export interface DateWords {
  /** That it is the policy's own: `last updated`. */
  readonly announced: string
  /** That it is something else's: `regulation`, `before`. */
  readonly ofOthers: string
}
