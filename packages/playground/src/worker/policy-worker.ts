import {answerQuestions} from './answering.js'
import {answer} from './policy-analysis.js'

declare const self: DedicatedWorkerGlobalScope

// A worker of its own, since the model of policy files and all that writes documents weigh more than the rest: nobody
// loads them who reads texts only.
answerQuestions(self, answer)
