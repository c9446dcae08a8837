import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {sites} from './sites.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [, table = ''] = /^## Hosts\n(.*?)^## /ms.exec(readFileSync(`${root}CONTRIBUTING.md`, 'utf8')) ?? []
const rows = [...table.matchAll(/^\| ([^|]+?) +\| `([^`]+)` +\| `([^`]+)` +\|$/gm)]

test('every host that CONTRIBUTING.md lists has a page, and a test that starts it', () => {
  expect(rows.length).toBeGreaterThan(10)
  for (const [, , page = '', started = ''] of rows)
    expect([page, started].filter((path) => !existsSync(root + path))).toEqual([])
})

test('it lists every kind of site that is built', () => {
  const listed = rows.map(([, hosts = '']) => hosts).join()
  for (const name of Object.keys(sites)) expect(listed).toContain(name.replace('Modules in ', ''))
})
