import {parentPort, workerData} from 'node:worker_threads'
import {sendOtherOutputToErrors} from '../../files/other-output.js'
import {build, type BuildOptions, type BuildEvent} from '../../writing/build.js'
import {loadTemplates, loadTheme} from '../../files/overrides.js'
import {InputError} from '../../input-error.js'
import type {Order, Outcome, PlainError} from './threads.js'

sendOtherOutputToErrors()

const {options, folders} = workerData as Order
const loading = load()

parentPort?.on('message', (share: readonly string[]) => {
  void outcomeOf(share).then((outcome) => parentPort?.postMessage(outcome))
})

async function load(): Promise<BuildOptions> {
  return {
    ...options,
    ...(folders.templates !== undefined && {templates: await loadTemplates(folders.templates)}),
    ...(folders.theme !== undefined && {theme: await loadTheme(folders.theme)})
  }
}

async function outcomeOf(share: readonly string[]): Promise<Outcome> {
  try {
    const options = await loading
    const events: BuildEvent[] = []
    for await (const event of build(share, options)) events.push(event)
    return {events}
  } catch (error) {
    return {error: plain(error)}
  }
}

/** Which file the system refused, and why, is among the details: `{code: 'EACCES', path: …}`. */
function plain(error: unknown): PlainError {
  if (!(error instanceof Error)) return {message: String(error), isInput: false, details: {}}
  return {
    message: error.message,
    isInput: error instanceof InputError,
    details: Object.fromEntries(Object.entries(error))
  }
}
