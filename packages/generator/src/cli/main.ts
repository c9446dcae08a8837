import {errorText} from './error-text.js'
import {run} from './run.js'
import {processTerminal, type Terminal} from './terminal.js'

// `policy-gen lint | head` closes the pipe early: nobody reads on, but the work and its status stay the same.
// Anything else that keeps us from writing, such as a full disk, would pass for an empty report.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`${errorText(error, process)}\n`)
    process.exit(2)
  })
}

// Whatever ends before it is done has not succeeded. The bundle is CommonJS, where nothing waits at the top.
process.exitCode = 2
void main().then((status) => {
  process.exitCode = status
})

async function main(): Promise<number> {
  const terminal = terminalOrNothing()
  return terminal ? run(process.argv.slice(2), terminal) : 2
}

/** A folder that was deleted is still the working folder of its shells, but has no name. */
function terminalOrNothing(): Terminal | undefined {
  try {
    return processTerminal()
  } catch (error) {
    process.stderr.write(`${errorText(error, process)}\n`)
    return undefined
  }
}
