import {answerQuestions} from './answering.js'

declare const self: DedicatedWorkerGlobalScope

// The page is there before all that reads texts has arrived.
const analysis = import('./analysis.js')
void analysis.then(({welcome}) => {
  self.postMessage(welcome())
})

answerQuestions(self, async (question) => (await analysis).answer(question))
