/** What the action may touch of the machine that a workflow runs on, so that tests can replace it. */
export interface Runner {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
}

interface Output {
  write(text: string): unknown
}
