/** What it takes to read any text of a language, whatever it is about. */
export interface LanguageBasics {
  /** What each month is called, from January: its name and its abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Words after which a full stop ends no sentence, without it: `inc`, `z. b`. */
  readonly abbreviations: readonly string[]
  readonly dates: DateWords
  readonly blanks: BlankWords
}

/** What is said before a date, as sources of regular expressions. */
export interface DateWords {
  /** That it is the policy's own: `last updated`. */
  readonly announced: string
  /** That it is something else's: `regulation`, `before`. */
  readonly ofOthers: string
}

/** What a template leaves to be filled in, `[insert the name of your company]`, as sources of regular expressions. */
export interface BlankWords {
  /** That something is to be filled in, before it or after it: `insert`, `à compléter`. */
  readonly asking: string
  /** What is to be filled in: `company`, `date`. */
  readonly asked: string
  /** What may surround it: `your`, `of the`. */
  readonly beside: string
}
