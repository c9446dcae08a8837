import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {fencedBlocks, snippets} from './snippets.js'
import {linesIn, notRun, testOf, testOfLine} from './where-run.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const all = snippets()
const shells = all.filter(({language}) => language === 'sh')
const lines = shells.flatMap((snippet) => linesIn(snippet.code).map((line) => ({snippet, line})))

describe('every fenced block of every page', () => {
  test('is found', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.length).toBe(fencedBlocks())
  })

  test('is run by a test that is there', () => {
    const tests = all
      .filter(({language}) => language !== 'sh')
      .map((snippet) => [snippet, testOf(snippet)] as const)
    expect(tests.filter(([, path]) => path === undefined || !existsSync(root + path))).toEqual([])
  })

  test('or its lines are, but for those that are listed with the reason', () => {
    const open = lines.filter(({snippet, line}) => {
      const path = testOfLine(snippet, line)
      return path === undefined ? !notRun.has(line) : !existsSync(root + path)
    })
    expect(open.map(({snippet, line}) => `${snippet.page}: ${line}`)).toEqual([])
  })

  test('and nothing is listed that no page shows, or that is run', () => {
    const shown = lines.filter(({snippet, line}) => testOfLine(snippet, line) === undefined)
    expect([...notRun.keys()].filter((line) => !shown.some((other) => other.line === line))).toEqual([])
    for (const reason of notRun.values())
      for (const [path] of reason.matchAll(/[\w.-]+(?:\/[\w.-]+)+/g))
        expect(existsSync(root + path), path).toBe(true)
  })
})
