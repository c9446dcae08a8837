import {appendFile, readFile, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {gzipSync} from 'node:zlib'
import {changesOf, commentOn} from './changes.js'
import {summaryOf} from './comment.js'
import {policyGen} from './command-line.js'
import {pullRequestOf, Repository} from './github.js'
import {inputsOf, type Inputs} from './inputs.js'
import type {Runner} from './runner.js'

/** Does what a workflow asks for. Returns the exit status: 1 if something is wrong. */
export async function act(runner: Runner): Promise<0 | 1> {
  try {
    const inputs = inputsOf(runner.env)
    const failures = [await lint(inputs, runner), await check(inputs, runner)]
    await report(inputs, runner)
    return failures.includes(true) ? 1 : 0
  } catch (error) {
    say('error', error instanceof Error ? error.message : String(error), runner)
    return 1
  }
}

/** Annotates the findings, and uploads them to code scanning if asked to. */
async function lint(inputs: Inputs, runner: Runner): Promise<boolean> {
  const words = [
    'lint',
    ...option('preset', inputs.preset),
    ...option('regime', inputs.regimes),
    ...option('max-warnings', inputs.maxWarnings)
  ]
  const {status, output, complaint} = await policyGen([...words, '--format', 'github'], inputs.files, runner)
  runner.stdout.write(output)
  runner.stderr.write(complaint)
  if (status > 1) throw new Error(complaint.trim() || 'policy-gen lint failed')
  if (inputs.sarif !== '' || inputs.uploadSarif) {
    const sarif = await policyGen([...words, '--format', 'sarif'], inputs.files, runner)
    if (inputs.sarif !== '') await writeFile(resolve(runner.cwd, inputs.sarif), sarif.output)
    if (inputs.uploadSarif) await upload(sarif.output, inputs, runner)
  }
  return status === 1
}

async function upload(sarif: string, inputs: Inputs, runner: Runner): Promise<void> {
  const {env} = runner
  await withPatience(runner, () =>
    repository(inputs, runner).uploadSarif(
      gzipSync(sarif).toString('base64'),
      env.GITHUB_SHA ?? '',
      env.GITHUB_REF ?? ''
    )
  )
}

/** Whether the built files are those that the policies would give now. */
async function check({check}: Inputs, runner: Runner): Promise<boolean> {
  if (!check) return false
  const {status, output, complaint} = await policyGen(['build', '--check'], [], runner)
  runner.stdout.write(output)
  // The files that are out of date, and other messages, such as that a policy file isn't valid.
  if (status !== 0) say('error', `${output}${complaint}`.trim(), runner)
  return status !== 0
}

async function report(inputs: Inputs, runner: Runner): Promise<void> {
  const {env} = runner
  if (!inputs.comment || env.GITHUB_EVENT_PATH === undefined) return
  const pull = pullRequestOf(JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8')))
  if (!pull) return
  await withPatience(runner, async () => {
    const changes = await changesOf(repository(inputs, runner), pull, inputs.language, runner)
    // Even if the token may not comment, the summary of the run has the changes.
    if (env.GITHUB_STEP_SUMMARY !== undefined && changes.length > 0)
      await appendFile(env.GITHUB_STEP_SUMMARY, `${summaryOf(changes)}\n`)
    await commentOn(repository(inputs, runner), pull, changes)
  })
}

function repository({token}: Inputs, {env}: Runner): Repository {
  return new Repository(env.GITHUB_API_URL ?? 'https://api.github.com', env.GITHUB_REPOSITORY ?? '', token)
}

/** A fork's token may not write: that is only a warning, and the findings still count. */
async function withPatience(runner: Runner, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    say('warning', error instanceof Error ? error.message : String(error), runner)
  }
}

function option(name: string, value: string): string[] {
  return value === '' ? [] : [`--${name}=${value}`]
}

function say(level: 'error' | 'warning', message: string, {stdout}: Runner): void {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  stdout.write(`::${level}::${data}\n`)
}
