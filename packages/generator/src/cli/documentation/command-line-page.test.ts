import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {commands} from '../commands.js'
import {commandLinePage} from './command-line-page.js'

test('docs/command-line.md is what the commands declare; “npm run docs” writes it', async () => {
  const page = new URL('../../../../../docs/command-line.md', import.meta.url)
  expect(await readFile(page, 'utf8')).toBe(commandLinePage(commands))
})
