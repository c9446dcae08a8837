import type {Regime} from '@policy-gen/schema'
import type {PolicyFiles} from '../files/policy-files.js'
import type {PolicyDocument} from '../document/document.js'
import type {Edit} from '../text/edits.js'
import type {Range} from '../text/range.js'

/** A rule: what it is called and for, and the check. Plugin, page, help and tests are all made of it. */
export interface Rule<Options extends OptionValues = OptionValues> {
  /** Unique in the world of remark-lint, and saying what is wrong or required: `policy-no-mojibake`. */
  readonly id: string
  /** What it finds, in one line: “wrongly decoded text”. */
  readonly summary: string
  /** Why that matters: a paragraph or two of Markdown. */
  readonly why: string
  /** Where a law or a standard asks for it. */
  readonly source?: Source
  /** Which presets have it: the recommended and the strict one, only the strict one, or none. */
  readonly preset: 'recommended' | 'strict' | 'none'
  /** The regimes whose preset has it. */
  readonly regimes?: readonly Regime[]
  /** The languages that it can read. Left out: any. In others it keeps quiet. */
  readonly languages?: readonly string[]
  readonly options: OptionDeclarations<Options>
  /** Some of its findings can be fixed without asking. */
  readonly fixes?: true
  readonly check: (document: PolicyDocument, options: Options, file: FileInfo) => Iterable<Violation>
  /** What can be reported of a text in any language, and of no text at all. */
  readonly checkAnyLanguage?: (document: PolicyDocument, options: Options) => Iterable<Violation>
}

/** A law, a standard or an explanation. */
export interface Source {
  readonly citation: string
  readonly url: string
}

/** The file that is checked, as far as a rule may know it. */
export interface FileInfo {
  /** Its path, where it has one. */
  readonly path: string | undefined
  /** The folder that the path starts from; empty for the working folder. */
  readonly cwd: string
  /** Reads the policy files beside it. */
  readonly policyFiles: PolicyFiles
}

/** Something that is wrong at a place. */
export interface Violation {
  readonly start: number
  readonly end: number
  /** What is wrong and what to do, in one or two lines. */
  readonly message: string
  /** The long explanation. */
  readonly note?: string
  /** What to put in its place: safe to do without asking. */
  readonly fix?: string
  /** What the fix changes at other places: one finding may be about several. */
  readonly also?: readonly Edit[]
  /** What could be in its place, for a person to choose from. */
  readonly choices?: readonly string[]
  /** Where else a choice belongs, once it is made: one finding may be about several places. */
  readonly elsewhere?: readonly Range[]
  /** A remark rather than a fault. */
  readonly minor?: boolean
  /** The id of the requirement that is not met: `gdpr.13.1.a`. */
  readonly requirement?: string
  /** Where to read more, if not on the page of the rule. */
  readonly url?: string
}

/** What the options of a rule may be. */
export type OptionValues = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>

/** Each option with its default and what it is for. */
export type OptionDeclarations<Options> = {
  readonly [Name in keyof Options]-?: OptionDeclaration<Exclude<Options[Name], undefined>>
}

export interface OptionDeclaration<Value> {
  readonly type: 'boolean' | 'number' | 'string' | 'strings' | 'date'
  /** All that it may be, or a list of it may hold. */
  readonly values?: readonly string[]
  readonly default?: Value
  readonly summary: string
}
