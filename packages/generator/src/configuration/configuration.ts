import type {Regime} from '@policy-gen/schema'
import type {Format} from '../formats/index.js'
import type {HeadingIds} from '../formats/heading-ids.js'

/** How to build something. Paths start from the folder of the configuration. */
export interface Project {
  /** Files, folders and globs. */
  readonly files?: readonly string[] | undefined
  /** The folder to write below. */
  readonly out?: string | undefined
  readonly formats?: readonly Format[] | undefined
  /** HTML without the page around it. */
  readonly fragment?: boolean | undefined
  /** Markdown with title, description, language and dates above the text. */
  readonly frontMatter?: boolean | undefined
  /** Markdown whose headings have the ids of the HTML, in a form that the host reads. */
  readonly headingIds?: HeadingIds | undefined
  /** A folder with a page layout and styles. */
  readonly theme?: string | undefined
  /** A folder with templates. */
  readonly templates?: string | undefined
}

/** What `policy-gen.config.{ts,js,json,yaml}` says. */
export interface Configuration extends Project {
  /**
   * One entry per brand, or anything else that is built in its own way. Fields that it leaves out are taken
   * from the top level.
   */
  readonly projects?: readonly Project[] | undefined
  /** How large a file to build or lint may be: `20MB`, or a number of bytes. */
  readonly maxSize?: string | number | undefined
  readonly lint?:
    | (ChosenRules & {
        /** Other rules for some files; a later entry takes precedence. */
        readonly overrides?: readonly RuleOverride[] | undefined
      })
    | undefined
}

/** Which rules check a text. */
export interface ChosenRules {
  readonly preset?: 'recommended' | 'strict' | undefined
  readonly regimes?: readonly Regime[] | undefined
  /** Options by rule; `false` switches a rule off. */
  readonly rules?: Readonly<Record<string, unknown>> | undefined
}

/** Other rules for some files. */
export interface RuleOverride extends ChosenRules {
  /** Patterns like those of `.gitignore`, from the folder of the configuration. */
  readonly files: readonly string[]
}

/** Types a configuration, for `policy-gen.config.ts`. */
export function defineConfiguration(configuration: Configuration): Configuration {
  return configuration
}

/** The projects of a configuration; if it has none, the whole configuration is the only one. */
export function projectsOf({projects, lint: _, maxSize: __, ...common}: Configuration): readonly Project[] {
  return projects?.map((project) => ({...common, ...project})) ?? [common]
}
