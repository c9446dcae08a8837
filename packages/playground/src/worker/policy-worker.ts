import {answerQuestions} from './answering.js'
import {answer} from './policy-analysis.js'

declare const self: DedicatedWorkerGlobalScope

// A worker of its own, since the model of policy files and the code that writes documents are larger than the
// rest: pages that only read texts don't load them.
answerQuestions(self, answer)
