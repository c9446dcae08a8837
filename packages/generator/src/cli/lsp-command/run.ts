import type {ExitStatus, Invocation} from '../command.js'

export async function run({terminal}: Invocation): Promise<ExitStatus> {
  const {startServer} = await import('../../server/server.js')
  await startServer(terminal.cwd, process.stdin, process.stdout)
  return 0
}
