/** The parts of the workflow's machine that the action uses, so that tests can replace them. */
export interface Runner {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
}

interface Output {
  write(text: string): unknown
}
