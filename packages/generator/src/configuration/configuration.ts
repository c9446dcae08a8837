import type {Regime} from '@policy-gen/schema'
import type {Format} from '../formats/index.js'
import type {HeadingIds} from '../formats/heading-ids.js'

/** How something is built. Paths start from the folder of the configuration. */
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
  /** Markdown with the ids of the HTML on its headings, in a way that the host reads. */
  readonly headingIds?: HeadingIds | undefined
  /** A folder with a page layout and styles. */
  readonly theme?: string | undefined
  /** A folder with templates. */
  readonly templates?: string | undefined
}

/** What `policy-gen.config.{ts,js,json,yaml}` says. */
export interface Configuration extends Project {
  /** One entry a brand, or whatever is built in its own way. What it leaves out it takes from above. */
  readonly projects?: readonly Project[] | undefined
  /** How large a file may be that is built or linted: `20MB`, or a number of bytes. */
  readonly maxSize?: string | number | undefined
  readonly lint?:
    | (ChosenRules & {
        /** Other rules for some files; a later entry takes precedence. */
        readonly overrides?: readonly RuleOverride[] | undefined
      })
    | undefined
}

/** Which rules look at a text. */
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

/** A configuration with types, for `policy-gen.config.ts`. */
export function defineConfiguration(configuration: Configuration): Configuration {
  return configuration
}

/** The projects of a configuration. Without any, the whole is the only one. */
export function projectsOf({projects, lint: _, maxSize: __, ...common}: Configuration): readonly Project[] {
  return projects?.map((project) => ({...common, ...project})) ?? [common]
}
