import {withoutCommands} from '../text/without-commands.js'
import type {Output, Terminal} from './terminal.js'

/**
 * The terminal, for names and texts that may contain sequences that move its cursor, clear it or rename its
 * window.
 */
export function harmless(terminal: Terminal): Terminal {
  return {
    ...terminal,
    stdout: obeyedByNobody(harmlessOutput(terminal.stdout)),
    stderr: obeyedByNobody(harmlessOutput(terminal.stderr))
  }
}

/** What is written for people has no commands to the service whose log shows it; the rest is as it is. */
function obeyedByNobody(output: Output): Output {
  const {isTTY, columns} = output
  return {
    ...(isTTY === true && {isTTY}),
    ...(columns !== undefined && {columns}),
    write: (text) => output.write(withoutCommands(text)),
    asIs: (text) => output.write(text)
  }
}

/** A file or a pipe gets the text as it is: the sequences have no effect there. */
function harmlessOutput(output: Output): Output {
  if (output.isTTY !== true) return output
  const {columns} = output
  const write = (text: string): unknown => output.write(showable(text))
  return {isTTY: true, ...(columns === undefined ? {} : {columns}), write}
}

/**
 * Control characters become dots, and so do those that change the direction of text; colours, line endings
 * and the progress line are ours.
 */
function showable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- Controls are what this is about.
    /(\u001B\[\d+m|\r\u001B\[K|\r?\n|\t)|[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (_, ours?: string) => ours ?? '·'
  )
}
