import {resolve} from 'node:path'
import {build, type BuildEvent} from '../../writing/build.js'
import type {ExitStatus, Invocation} from '../command.js'
import {errorText} from '../error-text.js'
import {plural} from '../../text/plural.js'
import {statusOf} from '../problems.js'
import type {Terminal} from '../terminal.js'
import {follow, sourcesOf} from './follow.js'
import {jobsOf, type Job} from './jobs.js'
import {reportTo} from './report.js'
import {buildInThreads, threadsFor} from './threads.js'

export async function run(invocation: Invocation): Promise<ExitStatus> {
  const {flags, terminal} = invocation
  const started = Date.now()
  const jobs = await jobsOf(invocation)
  const status = await buildJobs(jobs, invocation)
  if (!flags.on('watch')) return status

  await follow(jobs, started, {
    ready(jobs) {
      const policies = plural(jobs.flatMap(sourcesOf).length, 'policy', 'policies')
      if (!flags.on('quiet')) terminal.stderr.write(`Watching ${policies} — press Ctrl+C to stop\n`)
    },
    rebuild: (jobs, changed) => reported(terminal, () => buildJobs(jobs, invocation, changed)),
    async restart(before) {
      let jobs = before
      await reported(terminal, async () => {
        jobs = await jobsOf(invocation)
        await buildJobs(jobs, invocation)
      })
      return jobs
    }
  })
  return status
}

/** A problem while watching is reported, and can be fixed: it is no reason to stop. */
async function reported(terminal: Terminal, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    terminal.stderr.write(`${errorText(error, terminal)}\n`)
  }
}

async function buildJobs(
  jobs: readonly Job[],
  {flags, terminal}: Invocation,
  changed?: ReadonlySet<string>
): Promise<ExitStatus> {
  const report = reportTo(terminal, flags)
  let status: ExitStatus = 0
  for (const job of jobs) {
    const events = changed ? buildSome(job, changed) : buildAll(job)
    for await (const event of events) {
      report.tell(event)
      const stale = event.type === 'output' && (event.state === 'missing' || event.state === 'out-of-date')
      const strict = event.type === 'warning' && flags.on('strict')
      if (event.type === 'failure' && statusOf(event.problems) === 2) status = 2
      else if (event.type === 'failure' || strict || (stale && flags.on('check'))) status ||= 1
    }
  }
  report.close()
  return status
}

/** On this thread, or on several if that saves time. */
function buildAll(job: Job): AsyncGenerator<BuildEvent> {
  const threads = threadsFor(job.files.length)
  return threads > 1 ? buildInThreads(job, threads) : build(job.files, job.options)
}

function buildSome({files, options}: Job, changed: ReadonlySet<string>): AsyncGenerator<BuildEvent> {
  const some = files.filter((file) => changed.has(resolve(options.cwd ?? '', file)))
  return build(some, {among: files, ...options})
}
