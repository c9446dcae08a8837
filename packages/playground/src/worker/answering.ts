import type {Answer, Question} from '../answer.js'
import {cutOff} from './cut-off.js'

/**
 * Answer questions one after the other. Only the newest counts: the others are about a text that is no longer there.
 *
 * @param answer How a question is answered; what that takes is loaded for the first one.
 */
export function answerQuestions(
  scope: DedicatedWorkerGlobalScope,
  answer: (question: Question) => Promise<Answer>
): void {
  let newest: Question | undefined
  let isBusy = false

  cutOff(scope)
  scope.addEventListener('message', ({data}: MessageEvent<Question>) => {
    newest = data
    void work()
  })

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (newest) {
      const question = newest
      newest = undefined
      try {
        scope.postMessage(await answer(question))
      } catch (error) {
        // The page hears of it as of any error of a worker. The next text may well be readable.
        scope.reportError(error)
      }
      // Messages that came in the meantime are taken first.
      await new Promise((resolve) => setTimeout(resolve))
    }
    isBusy = false
  }
}
