import {relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import type {RuleChoice} from '../rule-set.js'

/** Other rules for some files. */
export interface Override {
  /** Patterns like those of `.gitignore`, from the folder of the configuration. */
  readonly files: readonly string[]
  readonly choice: RuleChoice
}

/** Which rules check which files: plain data, so that it can be passed between threads. */
export interface RuleChoices {
  /** What the configuration says about every file. */
  readonly base: RuleChoice
  /** What it says about some files; a later entry takes precedence. */
  readonly overrides: readonly Override[]
  /** What the command line says, which takes precedence over everything else. */
  readonly typed: RuleChoice
  /** The folder that patterns start from. */
  readonly folder: string
}

/** The rules for a file, by its path from `cwd`. Files with the same rules have one choice. */
export function choiceFor(choices: RuleChoices, path: string, cwd: string): RuleChoice {
  const {base, overrides, typed, folder} = choices
  const short = overrides.length === 0 ? '' : relative(folder, resolve(cwd, path)).split(sep).join('/')
  const fitting = overrides.filter(({files}) => isNamed(short, files))
  const made = known.get(choices) ?? new Map<string, RuleChoice>()
  known.set(choices, made)
  const key = fitting.map((override) => overrides.indexOf(override)).join()
  const choice = made.get(key) ?? [base, ...fitting.map(({choice}) => choice), typed].reduce(merged, {})
  made.set(key, choice)
  return choice
}

/** Indexed by the numbers of the overrides that match. */
const known = new WeakMap<RuleChoices, Map<string, RuleChoice>>()

/** Patterns only match files below their folder. */
function isNamed(path: string, patterns: readonly string[]): boolean {
  return !path.startsWith('../') && path !== '' && ignore().add(patterns).ignores(path)
}

function merged(one: RuleChoice, other: RuleChoice): RuleChoice {
  return {...one, ...other, options: {...one.options, ...other.options}}
}
