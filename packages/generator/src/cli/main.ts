import {sendOtherOutputToErrors} from '../files/other-output.js'
import type {ExitStatus} from './command.js'
import {end, endWith, noticeOtherEnds} from './end.js'
import {errorText} from './error-text.js'
import {run} from './run.js'
import {processTerminal, type Terminal} from './terminal.js'

// `policy-gen lint | head` closes the pipe early: nobody reads any further, but the work and its status stay
// the same. Any other error in writing, such as a full disk, must not pass for an empty report.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    fail(error)
  })
}

// Nobody awaits it: most likely it comes from a policy that is a program.
process.on('uncaughtException', fail)
noticeOtherEnds()
sendOtherOutputToErrors()

// The bundle is CommonJS, which has no top-level `await`.
void main().then(endWith)

function fail(error: unknown): never {
  process.stderr.write(`${errorText(error, process)}\n`)
  end(2)
}

async function main(): Promise<ExitStatus> {
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
