import type {Output, Terminal} from './terminal.js'

/**
 * The terminal, for names and texts that may contain sequences that move its cursor, clear it or rename its
 * window.
 */
export function harmless(terminal: Terminal): Terminal {
  const stderr = harmlessOutput(terminal.stderr)
  return {
    ...terminal,
    stdout: harmlessOutput(terminal.stdout),
    stderr: {
      ...(stderr.isTTY === true && {isTTY: true}),
      ...(stderr.columns !== undefined && {columns: stderr.columns}),
      write: (text) => stderr.write(withoutCommands(text)),
      command: (text) => stderr.write(text)
    }
  }
}

/**
 * GitHub obeys a line such as `::add-mask::` in the log of a workflow, no matter who wrote it: a name of a file with a
 * line break, or the line of a policy that a pull request changes.
 */
function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1·')
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
