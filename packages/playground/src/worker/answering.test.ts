import {expect, test} from 'vitest'
import type {Answer, Question} from '../answer.js'
import {answerQuestions} from './answering.js'

const questionOf = (id: number, text = ''): Question => ({id, text, kind: 'markdown', law: '', fix: false})
const answerTo = ({id, text}: Question): Answer => ({
  id,
  text,
  findings: [],
  contradictions: [],
  requirements: []
})

/** A fake worker: the messages that it gets, posts and reports. */
function scopeOf(answer: (question: Question) => Promise<Answer>): {
  ask: (question: Question) => void
  posted: Answer[]
  errors: unknown[]
  scope: EventTarget
} {
  const target = new EventTarget()
  const posted: Answer[] = []
  const errors: unknown[] = []
  const scope = Object.assign(target, {
    fetch: () => 'sent',
    postMessage: (message: Answer) => posted.push(message),
    reportError: (error: unknown) => errors.push(error)
  })
  answerQuestions(scope as unknown as DedicatedWorkerGlobalScope, answer)
  return {
    ask: (question) => target.dispatchEvent(new MessageEvent('message', {data: question})),
    posted,
    errors,
    scope
  }
}

test('of questions that came while it was busy only the newest is answered', async () => {
  const {ask, posted} = scopeOf((question) => Promise.resolve(answerTo(question)))
  for (const id of [1, 2, 3]) ask(questionOf(id))
  await expect.poll(() => posted.map(({id}) => id)).toEqual([1, 3])
})

test('a text that it fails on is reported, and the next one is answered', async () => {
  const failure = new Error('too much')
  const {ask, posted, errors} = scopeOf((question) =>
    question.text === 'bad' ? Promise.reject(failure) : Promise.resolve(answerTo(question))
  )
  ask(questionOf(1, 'bad'))
  await expect.poll(() => errors).toEqual([failure])
  ask(questionOf(2, 'good'))
  await expect.poll(() => posted.map(({id}) => id)).toEqual([2])
})

test('it has nothing to connect with', () => {
  const {scope} = scopeOf((question) => Promise.resolve(answerTo(question)))
  expect('fetch' in scope && scope.fetch).toBe(undefined)
})
