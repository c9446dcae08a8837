import {errorText} from './error-text.js'
import {run} from './run.js'
import {processTerminal, type Terminal} from './terminal.js'

// `policy-gen lint | head` closes the pipe early: nobody reads any further, but the work and its status stay
// the same. Any other error in writing, such as a full disk, must not pass for an empty report.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`${errorText(error, process)}\n`)
    process.exit(2)
  })
}

// A process that ends before its work is done has not succeeded. The bundle is CommonJS, which has no
// top-level `await`.
process.exitCode = 2
void main().then((status) => {
  process.exitCode = status
})

async function main(): Promise<number> {
  const terminal = terminalOrNothing()
  return terminal ? run(process.argv.slice(2), terminal) : 2
}

/** A deleted folder may still be the working folder of a shell, but has no path. */
function terminalOrNothing(): Terminal | undefined {
  try {
    return processTerminal()
  } catch (error) {
    process.stderr.write(`${errorText(error, process)}\n`)
    return undefined
  }
}
