import {answerQuestions} from './answering.js'

declare const self: DedicatedWorkerGlobalScope

// The page is ready before the code that reads texts has loaded.
const analysis = import('./analysis.js')
void analysis.then(({welcome}) => {
  self.postMessage(welcome())
})

answerQuestions(self, async (question) => (await analysis).answer(question))
