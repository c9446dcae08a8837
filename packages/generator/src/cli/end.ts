import type {ExitStatus} from './command.js'

let isMeant = false

/** Ends the process now, whatever still runs in it. */
export function end(status: ExitStatus): never {
  isMeant = true
  process.exit(status)
}

/** Lets the process end by itself. */
export function endWith(status: ExitStatus): void {
  isMeant = true
  process.exitCode = status
}

/**
 * A policy or a configuration may be a program, which may end the process or wait for ever. Then the work isn't
 * done, and that must not pass for success.
 */
export function noticeOtherEnds(): void {
  process.on('exit', () => {
    if (isMeant) return
    process.exitCode = 2
    process.stderr.write(`policy-gen: ${otherEnd}\n`)
  })
}

const otherEnd =
  'Ended before the work was done: a policy or a configuration calls “process.exit”, or awaits what never comes — ' +
  'let it only export its value.'
