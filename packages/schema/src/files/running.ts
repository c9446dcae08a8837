const running = new Map<symbol, string>()

/** Runs a program that may end the process, or wait for ever: its file is known while it runs. */
export async function whileRunning<Result>(file: string, run: () => Promise<Result>): Promise<Result> {
  const key = Symbol(file)
  running.set(key, file)
  try {
    return await run()
  } finally {
    running.delete(key)
  }
}

/** The files of the programs that run now. */
export function filesRunning(): readonly string[] {
  return [...new Set(running.values())]
}
