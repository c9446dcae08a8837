import {resolve} from 'node:path'
import {build} from '../../build/build.js'
import type {ExitStatus, Invocation} from '../command.js'
import {jobsOf, type Job} from './jobs.js'
import {reportTo} from './report.js'
import {changesOf} from './watch.js'

export async function run(invocation: Invocation): Promise<ExitStatus> {
  const {flags, terminal} = invocation
  const jobs = await jobsOf(invocation)
  let status = await buildJobs(jobs, invocation)
  if (!flags.on('watch')) return status

  const sources = jobs.flatMap(({files, options: {cwd = terminal.cwd}}) =>
    files.map((file) => resolve(cwd, file))
  )
  if (!flags.on('quiet'))
    terminal.stderr.write(`Watching ${count(sources.length, 'file')} — press Ctrl+C to stop\n`)
  for await (const changed of changesOf(sources)) {
    status = await buildJobs(jobs, invocation, (file) => changed.has(file))
  }
  return status
}

async function buildJobs(
  jobs: readonly Job[],
  {flags, terminal}: Invocation,
  wanted: (file: string) => boolean = () => true
): Promise<ExitStatus> {
  const report = reportTo(terminal, flags)
  let status: ExitStatus = 0
  for (const {files, options} of jobs) {
    for await (const event of build(files, {...options, wanted})) {
      report.tell(event)
      const stale = event.type === 'output' && (event.state === 'missing' || event.state === 'out-of-date')
      if (event.type === 'failure' || (stale && flags.on('check'))) status = 1
    }
  }
  report.close()
  return status
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
