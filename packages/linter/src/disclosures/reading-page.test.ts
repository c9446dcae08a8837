import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

const script = fileURLToPath(new URL('../../bench/reading/examples.js', import.meta.url))

test('the tables in docs/reading.md match the current results', async () => {
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({
    stderr: ''
  })
})
