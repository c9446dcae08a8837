import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {loadTheme} from './overrides.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-overrides-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const style = 'h1::before {content: "§ Überblick"}\n'

describe('a style of a theme', () => {
  test.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${style}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${style}`, 'utf16le')]
  ])('is read %s', async (_, bytes) => {
    writeFileSync(join(folder, 'theme.css'), style)
    const expected = await loadTheme(folder)
    writeFileSync(join(folder, 'theme.css'), bytes)
    expect(await loadTheme(folder)).toEqual(expected)
  })

  test('in another encoding is refused, at its place', async () => {
    writeFileSync(join(folder, 'theme.css'), Buffer.from(style, 'latin1'))
    await expect(loadTheme(folder)).rejects.toThrow(
      `${join(folder, 'theme.css')}:1:23  Not UTF-8 (byte 0xa7): save the file as UTF-8.`
    )
  })
})
