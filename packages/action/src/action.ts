import {appendFile, readFile, writeFile} from 'node:fs/promises'
import {gzipSync} from 'node:zlib'
import {changesOf, commentOn} from './changes.js'
import {summaryOf} from './comment.js'
import {policyGen} from './command-line.js'
import {pullRequestOf, Repository} from './github.js'
import {inputsOf, type Inputs} from './inputs.js'

const {env} = process

try {
  const inputs = inputsOf(env)
  const failures = [await lint(inputs), await check(inputs)]
  await report(inputs)
  if (failures.includes(true)) process.exitCode = 1
} catch (error) {
  say('error', error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** Annotate what is wrong, and hand the same findings to code scanning if asked to. */
async function lint(inputs: Inputs): Promise<boolean> {
  const words = [
    'lint',
    ...option('preset', inputs.preset),
    ...option('regime', inputs.regimes),
    ...option('max-warnings', inputs.maxWarnings)
  ]
  const {status, output, complaint} = await policyGen([...words, '--format', 'github'], inputs.files)
  process.stdout.write(output)
  process.stderr.write(complaint)
  if (status > 1) throw new Error(complaint.trim() || 'policy-gen lint failed')
  if (inputs.sarif !== '' || inputs.uploadSarif) {
    const sarif = await policyGen([...words, '--format', 'sarif'], inputs.files)
    if (inputs.sarif !== '') await writeFile(inputs.sarif, sarif.output)
    if (inputs.uploadSarif) await upload(sarif.output, inputs)
  }
  return status === 1
}

async function upload(sarif: string, inputs: Inputs): Promise<void> {
  await withPatience(() =>
    repository(inputs).uploadSarif(
      gzipSync(sarif).toString('base64'),
      env.GITHUB_SHA ?? '',
      env.GITHUB_REF ?? ''
    )
  )
}

/** Whether what was built is what the policies would build now. */
async function check({check}: Inputs): Promise<boolean> {
  if (!check) return false
  const {status, output, complaint} = await policyGen(['build', '--check'])
  process.stdout.write(output)
  // The files that are out of date, and what else was to be said, such as that a policy file doesn't hold together.
  if (status !== 0) say('error', `${output}${complaint}`.trim())
  return status !== 0
}

async function report(inputs: Inputs): Promise<void> {
  if (!inputs.comment || env.GITHUB_EVENT_PATH === undefined) return
  const pull = pullRequestOf(JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8')))
  if (!pull) return
  await withPatience(async () => {
    const changes = await changesOf(repository(inputs), pull, inputs.language)
    // Even where the token may not comment, the summary of the run says it.
    if (env.GITHUB_STEP_SUMMARY !== undefined && changes.length > 0)
      await appendFile(env.GITHUB_STEP_SUMMARY, `${summaryOf(changes)}\n`)
    await commentOn(repository(inputs), pull, changes)
  })
}

function repository({token}: Inputs): Repository {
  return new Repository(env.GITHUB_API_URL ?? 'https://api.github.com', env.GITHUB_REPOSITORY ?? '', token)
}

/** A token of a fork may not write: that is a warning, and the findings count all the same. */
async function withPatience(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    say('warning', error instanceof Error ? error.message : String(error))
  }
}

function option(name: string, value: string): string[] {
  return value === '' ? [] : [`--${name}=${value}`]
}

function say(level: 'error' | 'warning', message: string): void {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  process.stdout.write(`::${level}::${data}\n`)
}
