import {once} from 'node:events'
import {dirname, resolve} from 'node:path'
import type {OutputOptions} from '../../writing/outputs.js'
import {findFiles, policyFiles} from '../../files/find.js'
import {loadTemplates, loadTheme} from '../../files/overrides.js'
import {previewOf} from '../../preview/preview.js'
import {startPreview} from '../../preview/server.js'
import {loadConfiguration} from '../../configuration/load.js'
import {foldersFor} from '../build-command/jobs.js'
import {changesIn, withFoldersBelow} from '../build-command/watch.js'
import {UsageError, type ExitStatus, type Invocation} from '../command.js'
import {largestOf} from '../largest.js'
import {filesOf} from '../operands.js'
import {refuseProse} from '../policies.js'
import {styleFor} from '../../text/style.js'

export async function run(invocation: Invocation): Promise<ExitStatus> {
  const {flags, operands, terminal} = invocation
  const files = filesOf(await findFiles(operands, policyFiles, terminal.cwd), 'policy file')
  const [file] = files
  if (file === undefined || files.length > 1) {
    throw new UsageError(`There are several policies (${files.join(', ')}) — name the one to show.`)
  }
  refuseProse(file)
  const port = Number(flags.value('port') ?? 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port takes a number up to 65535.')
  const {policies: maxSize} = largestOf(flags, await loadConfiguration(terminal.cwd, flags.value('config')))
  const path = resolve(terminal.cwd, file)
  const {templates, theme} = await foldersFor(file, invocation)
  const options = async (): Promise<OutputOptions> => ({
    ...(templates !== undefined && {templates: await loadTemplates(templates)}),
    ...(theme !== undefined && {theme: await loadTheme(theme)})
  })
  const started = Date.now()
  const preview = await previewOf(path, options, maxSize)
  const server = await startPreview(
    preview,
    port,
    flags.value('port') === undefined ? 'or another' : 'no other'
  )
  const style = styleFor(terminal.stdout, terminal.env)
  terminal.stdout.write(`${file} is shown at ${style('cyan', server.url)} — press Ctrl+C to stop\n`)

  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const watching = new AbortController()
  const shaping = await withFoldersBelow([templates ?? [], theme ?? []].flat())
  void follow(path, changesIn([dirname(path), ...shaping], started, watching.signal), async () => {
    await preview.read()
    server.changed()
  })
  await stopped
  watching.abort()
  await server.close()
  return 0
}

async function follow(
  path: string,
  changes: AsyncIterable<ReadonlySet<string>>,
  update: () => Promise<void>
): Promise<void> {
  for await (const changed of changes) {
    if ([...changed].some((one) => one === path || /\.(?:hbs|css)$/.test(one))) await update()
  }
}
