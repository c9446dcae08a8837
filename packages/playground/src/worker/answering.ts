import type {Answer, Question} from '../answer.js'
import {cutOff} from './cut-off.js'

/**
 * Answers questions one after another. Only the newest counts: the others are about a text that is no longer
 * there.
 *
 * @param answer Answers a question; the code for that is loaded for the first one.
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
        // The page is informed as of any error in a worker. The next text may well be readable.
        scope.reportError(error)
      }
      // Messages that arrived in the meantime come first.
      await new Promise((resolve) => setTimeout(resolve))
    }
    isBusy = false
  }
}
