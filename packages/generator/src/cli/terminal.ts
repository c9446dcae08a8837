/** Everything outside of the process that a command may use, so that tests can replace it. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Buffer | string> & {readonly isTTY?: boolean}
  readonly stdout: Output
  readonly stderr: Output
}

/** A stream that text is written to. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
  /** Writes lines that GitHub obeys, if `write` makes them harmless. */
  command?(text: string): unknown
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr
  }
}
