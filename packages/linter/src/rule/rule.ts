import type {Regime} from '@policy-gen/schema'
import type {PolicyFiles} from '../files/policy-files.js'
import type {PolicyDocument} from '../document/document.js'
import type {Edit} from '../text/edits.js'
import type {Range} from '../text/range.js'

/** A rule: its name, its purpose, and the check. Plugin, page, help and tests are all made from it. */
export interface Rule<Options extends OptionValues = OptionValues> {
  /** Unique among remark-lint's rules, and named after what is wrong or required: `policy-no-mojibake`. */
  readonly id: string
  /** What it finds, in one line: “wrongly decoded text”. */
  readonly summary: string
  /** Why that matters: a paragraph or two of Markdown. */
  readonly why: string
  /** Where a law or a standard requires it. */
  readonly source?: Source
  /** Which presets include it: the recommended and the strict one, only the strict one, or none. */
  readonly preset: 'recommended' | 'strict' | 'none'
  /** The regimes whose presets include it. */
  readonly regimes?: readonly Regime[]
  /** The languages that it can read; if left out, any. In other languages it reports nothing. */
  readonly languages?: readonly string[]
  readonly options: OptionDeclarations<Options>
  /** Whether some of its findings can be fixed safely. */
  readonly fixes?: true
  readonly check: (document: PolicyDocument, options: Options, file: FileInfo) => Iterable<Violation>
  /** Findings that don't depend on the language, or on there being any text. */
  readonly checkAnyLanguage?: (document: PolicyDocument, options: Options) => Iterable<Violation>
}

/** A law, a standard or an explanation. */
export interface Source {
  readonly citation: string
  readonly url: string
}

/** What a rule may know about the checked file. */
export interface FileInfo {
  /** Its path, if it has one. */
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
  /** The longer explanation. */
  readonly note?: string
  /** A safe replacement. */
  readonly fix?: string
  /** What the fix changes at other places: one finding may be about several. */
  readonly also?: readonly Edit[]
  /** Possible replacements, for a person to choose from. */
  readonly choices?: readonly string[]
  /** Where else a chosen replacement belongs: one finding may be about several places. */
  readonly elsewhere?: readonly Range[]
  /** Whether it is a remark rather than a fault. */
  readonly minor?: boolean
  /** The id of the requirement that is not met: `gdpr.13.1.a`. */
  readonly requirement?: string
  /** Where to read more, if not on the page of the rule. */
  readonly url?: string
}

/** The possible options of a rule. */
export type OptionValues = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>

/** Each option with its default and what it is for. */
export type OptionDeclarations<Options> = {
  readonly [Name in keyof Options]-?: OptionDeclaration<Exclude<Options[Name], undefined>>
}

export interface OptionDeclaration<Value> {
  readonly type: 'boolean' | 'number' | 'string' | 'strings' | 'date'
  /** All its possible values, or those of a list's entries. */
  readonly values?: readonly string[]
  readonly default?: Value
  readonly summary: string
}
