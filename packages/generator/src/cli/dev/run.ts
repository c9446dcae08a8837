import {once} from 'node:events'
import {resolve} from 'node:path'
import {findFiles, policyFiles} from '../../files/find.js'
import {loadTemplates, loadTheme} from '../../files/overrides.js'
import {previewOf} from '../../preview/preview.js'
import {startPreview} from '../../preview/server.js'
import {changesOf} from '../build/watch.js'
import {UsageError, type ExitStatus, type Invocation} from '../command.js'
import {filesOf} from '../operands.js'
import {styleFor} from '../style.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const files = filesOf(await findFiles(operands, policyFiles, terminal.cwd), 'policy file')
  const [file] = files
  if (file === undefined || files.length > 1) {
    throw new UsageError(`There are several policies (${files.join(', ')}) — name the one to show.`)
  }
  const port = Number(flags.value('port') ?? 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port takes a number up to 65535.')
  const templates = flags.value('templates')
  const theme = flags.value('theme')
  const path = resolve(terminal.cwd, file)
  const preview = await previewOf(path, {
    ...(templates !== undefined && {templates: await loadTemplates(resolve(terminal.cwd, templates))}),
    ...(theme !== undefined && {theme: await loadTheme(resolve(terminal.cwd, theme))})
  })
  const server = await startPreview(preview, port)
  const style = styleFor(terminal.stdout, terminal.env)
  terminal.stdout.write(`${file} is shown at ${style('cyan', server.url)} — press Ctrl+C to stop\n`)

  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  void follow(path, async () => {
    await preview.read()
    server.changed()
  })
  await stopped
  await server.close()
  return 0
}

async function follow(path: string, update: () => Promise<void>): Promise<void> {
  for await (const _ of changesOf([path])) await update()
}
