import {parentPort, workerData} from 'node:worker_threads'
import {sendOtherOutputToErrors} from '../../files/other-output.js'
import {lintFile, type FileTask} from './lint-file.js'

sendOtherOutputToErrors()

const task = workerData as FileTask

/** The outcomes come in the order of the files, whatever each of them waits for. */
let before = Promise.resolve()

parentPort?.on('message', (share: readonly string[]) => {
  before = before.then(() => lintShare(share))
})

async function lintShare(share: readonly string[]): Promise<void> {
  for (const path of share) parentPort?.postMessage(await lintFile(path, task))
}
