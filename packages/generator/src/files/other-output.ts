import {Console} from 'node:console'

/**
 * Sends what a policy or a configuration prints, if it is a program, to standard error: on standard output it
 * would be amid a report in JSON, or the messages of the language server.
 */
export function sendOtherOutputToErrors(): void {
  globalThis.console = new Console({stdout: process.stderr, stderr: process.stderr})
}
