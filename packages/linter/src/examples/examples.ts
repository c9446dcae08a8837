import type {OptionValues} from '../rule/rule.js'

/** Texts that show a rule. They are its documentation and its tests at once. */
export interface Examples {
  readonly bad: readonly BadExample[]
  readonly good: readonly Example[]
}

export interface Example {
  readonly markdown: string
  readonly options?: OptionValues
  /** Files beside it, by name. The text is then `policy.md`. */
  readonly beside?: Readonly<Record<string, string>>
  /** What the example shows. */
  readonly note?: string
}

export interface BadExample extends Example {
  /** Every finding: `1:5-1:9 What is wrong — what to do`. */
  readonly findings: readonly string[]
  /** The text after all safe fixes, if there are any. */
  readonly fixed?: string
}
