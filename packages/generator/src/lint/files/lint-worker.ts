import {parentPort, workerData} from 'node:worker_threads'
import {lintFile, type FileTask} from './lint-file.js'

const task = workerData as FileTask

parentPort?.on('message', (share: readonly string[]) => {
  void lintShare(share)
})

async function lintShare(share: readonly string[]): Promise<void> {
  for (const path of share) parentPort?.postMessage(await lintFile(path, task))
}
