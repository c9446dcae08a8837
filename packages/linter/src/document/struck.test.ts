import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import recommended from '../presets/recommended.js'

async function reasons(markdown: string): Promise<string[]> {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkGfm).use(recommended)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({reason}) => reason)
}

const before = '# Privacy policy\n\nWe collect the names of our members to send them the magazine.\n\n'

test('what is struck through is no longer disclosed', async () => {
  const period = 'We keep them for three years.'
  const isMissed = expect.stringContaining('how long the data is kept') as string
  expect(await reasons(`${before}${period}\n`)).not.toContainEqual(isMissed)
  expect(await reasons(`${before}~~${period}~~\n`)).toContainEqual(isMissed)
  expect(
    await reasons(`${before}~~${period}~~ We keep them as long as you are a member.\n`)
  ).not.toContainEqual(isMissed)
})

test('what is struck through is not out of date', async () => {
  const former = 'The transfer rests on the EU-US Privacy Shield.'
  const isDated = expect.stringContaining('Privacy Shield') as string
  expect(await reasons(`${before}${former}\n`)).toContainEqual(isDated)
  expect(await reasons(`${before}~~${former}~~\n`)).not.toContainEqual(isDated)
})
