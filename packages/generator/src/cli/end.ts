import {relative} from 'node:path'
import {filesRunning} from '@policy-gen/schema/files'
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

/** A library may end the process from now on. */
export function expectEnd(): void {
  isMeant = true
}

/**
 * A policy or a configuration may be a program, which may end the process or wait for ever. Then the work isn't
 * done, and that must not pass for success.
 */
export function noticeOtherEnds(): void {
  process.on('exit', () => {
    if (isMeant) return
    process.exitCode = 2
    process.stderr.write(`policy-gen: ${otherEnd(filesRunning().map(shown))}\n`)
  })
}

function otherEnd(files: readonly string[]): string {
  const program = files.length > 0 ? files.join(', ') : 'a policy or a configuration'
  return `Ended before the work was done: ${program} calls “process.exit”, or awaits what never comes — let it only export its value.`
}

/** As somebody in the working folder would name it. */
function shown(file: string): string {
  const name = relative(process.cwd(), file)
  return name.startsWith('..') ? file : name
}
