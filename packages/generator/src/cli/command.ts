import {InputError} from '../input-error.js'
import type {Terminal} from './terminal.js'

/** One option of a command, as declared. */
export interface OptionDeclaration {
  readonly type: 'boolean' | 'string'
  /** One letter, for `-q`. */
  readonly short?: string
  /** The name of the value in the help, such as `DIR`. */
  readonly value?: string
  /** The value that it has where it is given without one: then a value has to follow a `=`. */
  readonly implied?: string
  /** Whether it may be given several times. */
  readonly multiple?: boolean
  /** The values that it takes, where they are a closed list. */
  readonly choices?: readonly string[]
  /** What it does, in one line. */
  readonly summary: string
}

/** The options of a command by name. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

/** What a command gets: its options by name, and what is beside them. */
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
  /** The values of an option that may be given several times, or with commas between them. */
  values(name: string): readonly string[]
}

/** The exit status of a command: fine, something found, used wrongly. */
export type ExitStatus = 0 | 1 | 2

/** A command runs and says with which status the process ends. */
export type Run = (invocation: Invocation) => Promise<ExitStatus>

/** A command of the command line, all but its work, which is loaded when it is called. */
export interface Command {
  readonly name: string
  /** What it does, in one line without a full stop. */
  readonly summary: string
  /** The operands, such as `[files…]`. */
  readonly operands: string
  /** A paragraph or two for its own help. */
  readonly description: string
  readonly options: OptionDeclarations
  /** Lines that can be copied, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  readonly load: () => Promise<{readonly run: Run}>
}

/** A command line that says what can't be done. */
export class UsageError extends InputError {
  override readonly name = 'UsageError'
}
