import {InputError} from '../input-error.js'
import type {Terminal} from './terminal.js'

/** One option of a command, as declared. */
export interface OptionDeclaration {
  readonly type: 'boolean' | 'string'
  /** One letter, for `-q`. */
  readonly short?: string
  /** The name of the value in the help, such as `DIR`. */
  readonly value?: string
  /** The value that the option has if it is given without one; any other value then has to follow a `=`. */
  readonly implied?: string
  /** Whether it may be given several times. */
  readonly multiple?: boolean
  /** The values that it takes, if they are a closed list. */
  readonly choices?: readonly string[]
  /** What it does, in one line. */
  readonly summary: string
}

/** The options of a command by name. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

/** What a command gets: its options by name, and its operands. */
export interface Invocation {
  readonly flags: Flags
  readonly operands: readonly string[]
  readonly terminal: Terminal
}

/** The options that were given. */
export interface Flags {
  /** Whether a switch was given. */
  on(name: string): boolean
  /** The value of an option. */
  value(name: string): string | undefined
  /** The values of an option that may be given several times, or separated by commas. */
  values(name: string): readonly string[]
}

/** The exit status of a command: success, something found, wrong usage. */
export type ExitStatus = 0 | 1 | 2

/** Runs a command, and returns the exit status of the process. */
export type Run = (invocation: Invocation) => Promise<ExitStatus>

/** A command of the command line, without its implementation, which is loaded when it is called. */
export interface Command {
  readonly name: string
  /** What it does, in one line without a full stop. */
  readonly summary: string
  /** The operands, such as `[files…]`. */
  readonly operands: string
  /** A paragraph or two for its own help. */
  readonly description: string
  readonly options: OptionDeclarations
  /** Example lines to copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  readonly load: () => Promise<{readonly run: Run}>
}

/** A command line that asks for something impossible. */
export class UsageError extends InputError {
  override readonly name = 'UsageError'
}
