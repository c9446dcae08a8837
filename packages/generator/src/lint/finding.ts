import type {ProblemCode} from '@policy-gen/schema'
import type {Edit, Range} from 'remark-preset-lint-policy/internal'

/** Something that a rule found in a file. Lines and columns count from 1, offsets from 0, in UTF-16. */
export interface Finding {
  /** The id of a rule, or of a finding that no rule makes. */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  /** The long explanation. */
  readonly note?: string
  /** Where the rule is explained. */
  readonly url?: string
  /** The id of the requirement that is not met, such as `gdpr.13.1.a`. */
  readonly requirement?: string
  readonly start: Point
  readonly end: Point
  /** Other places that are involved, such as the fact that this one contradicts. */
  readonly related?: readonly RelatedPlace[]
  /** A change that is safe to make without asking. */
  readonly fix?: Edit
  /** What the fix changes at other places, if the finding is about several. */
  readonly also?: readonly Edit[]
  /** Possible replacements, for a person to choose from. */
  readonly choices: readonly string[]
  /** Where else a chosen replacement belongs. */
  readonly elsewhere?: readonly Range[]
}

/** What isn't found by a rule: a problem of a policy file, a document beyond a limit, a comment, a failure. */
export type OtherFindingId =
  | `policy-file/${ProblemCode}`
  | `document/${'addresses' | 'depth' | 'marks' | 'size'}`
  | 'policy-gen'
  | 'unused-disable'

/** Another place of the same file, and what is there: `recipients[0].country`. */
export interface RelatedPlace {
  readonly start: Point
  readonly end: Point
  readonly message: string
}

export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A file, and what was found in it. */
export interface LintedFile {
  /** As the caller named it, with slashes. */
  readonly path: string
  readonly text: string
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

/** A file that could not be read, written or linted. */
export interface FailedFile {
  readonly path: string
  /** What went wrong, as it is shown: `privacy.md:1:1  Not UTF-8 — …`. */
  readonly error: string
}

/** The outcome for a file. */
export type FileOutcome = LintedFile | FailedFile

/** The description of a rule, for reports that explain rules. */
export interface RuleDescription {
  readonly id: string
  readonly summary: string
  readonly help: string
  readonly url: string
}

/** Writes findings as they are found. */
export interface Report {
  add(file: LintedFile): void
  /** A file that could not be linted. The error is written to standard error as well, in every format. */
  fail(file: FailedFile): void
  close(): void
}
