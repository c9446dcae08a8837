import {Readable} from 'node:stream'
import {expect, test} from 'vitest'
import {progressOf} from './progress.js'

function shown(isTTY: boolean, times: readonly number[]): string {
  let text = ''
  let time = 0
  const stream = {isTTY, write: (part: string) => (text += part)}
  const terminal = {cwd: '', env: {}, stdin: Readable.from([]), stdout: stream, stderr: stream}
  const progress = progressOf(100, terminal, () => time)
  for (const [index, now] of times.entries()) {
    time = now
    progress.step(index + 1)
  }
  progress.clear()
  return text
}

test('a long work shows how far it is, not too often, and cleans up', () => {
  expect(shown(true, [10, 400, 600, 610, 720])).toBe(
    '\r\u001B[K3 of 100 files\r\u001B[K5 of 100 files\r\u001B[K'
  )
})

test('a short work shows nothing, nor does a log', () => {
  expect(shown(true, [10, 400])).toBe('')
  expect(shown(false, [600, 1200])).toBe('')
})
