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
  /** Writes a text for people, in which no line is a command to the service whose log shows it. */
  write(text: string): unknown
  /** Writes what a program reads, or GitHub is to obey, if `write` would change it. */
  asIs?(text: string): unknown
}

/** Writes without a change what is for a program. */
export function writeAsIs(output: Output, text: string): unknown {
  return output.asIs ? output.asIs(text) : output.write(text)
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
