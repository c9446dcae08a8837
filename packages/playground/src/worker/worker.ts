import type {Question} from '../answer.js'
import {answer, welcome} from './analysis.js'
import {cutOff} from './cut-off.js'

declare const self: DedicatedWorkerGlobalScope

cutOff(self)
self.postMessage(welcome())

/** Only the newest question counts: the others are about a text that is no longer there. */
let newest: Question | undefined
let isBusy = false

self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  newest = data
  void work()
})

async function work(): Promise<void> {
  if (isBusy) return
  isBusy = true
  while (newest) {
    const question = newest
    newest = undefined
    self.postMessage(await answer(question))
    // Messages that came in the meantime are taken first.
    await new Promise((resolve) => setTimeout(resolve))
  }
  isBusy = false
}
