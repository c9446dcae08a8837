import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {catalogue} from '../catalogue/index.js'
import {pages} from './index.js'

describe.each(Object.entries(pages))('docs/%s', (name, write) => {
  test('is up to date (else: node packages/schema/scripts/write-docs.js)', () => {
    const file = new URL(`../../../../docs/${name}`, import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(write())
  })

  test('has rows of equal length in each table', () => {
    const tables = write()
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
    for (const block of tables) {
      const widths = new Set(block.split('\n').map((line) => line.split('|').length))
      expect([...widths]).toHaveLength(1)
    }
  })
})

test('the page of requirements holds every entry of the catalogue', () => {
  const text = pages['requirements.md']?.() ?? ''
  for (const {id, citation, url} of catalogue) {
    expect(text).toContain(`| \`${id}\` |`)
    expect(text).toContain(`[${citation}](${url})`)
  }
})
