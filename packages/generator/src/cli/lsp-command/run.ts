import type {ExitStatus, Invocation} from '../command.js'
import {end, expectEnd} from '../end.js'
import {errorText} from '../error-text.js'

export async function run({terminal}: Invocation): Promise<ExitStatus> {
  const {startServer} = await import('../../server/server.js')
  let status: ExitStatus
  try {
    status =
      (await startServer(terminal.cwd, process.stdin, process.stdout, expectEnd)) === 'as agreed' ? 0 : 1
  } catch (error) {
    terminal.stderr.write(`${errorText(error, terminal)}\n`)
    status = 2
  }
  // The library checks every few seconds whether the editor still runs, which would keep this process alive.
  end(status)
}
