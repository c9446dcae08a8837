import type {Output, Terminal} from './terminal.js'

/** The terminal, for names and texts that may hold what moves its cursor, clears it or renames its window. */
export function harmless(terminal: Terminal): Terminal {
  return {...terminal, stdout: harmlessOutput(terminal.stdout), stderr: harmlessOutput(terminal.stderr)}
}

/** A file or a pipe is given what there is: nothing happens in it. */
function harmlessOutput(output: Output): Output {
  if (output.isTTY !== true) return output
  const {columns} = output
  const write = (text: string): unknown => output.write(showable(text))
  return {isTTY: true, ...(columns === undefined ? {} : {columns}), write}
}

/** Controls are dots, and so is what turns the direction of text; colours, lines and what progress writes are ours. */
function showable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- Controls are what this is about.
    /(\u001B\[\d+m|\r\u001B\[K|\r?\n|\t)|[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (_, ours?: string) => ours ?? '·'
  )
}
