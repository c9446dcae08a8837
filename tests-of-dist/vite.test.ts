import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createServer} from 'vite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {hasChromium} from '../scripts/browser/chromium.js'
import {editWhileShown} from '../scripts/browser/dev-server.js'
import {snippets} from '../scripts/style/snippets.js'

const root = fileURLToPath(new URL('../', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-vite-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(root, 'examples/studio/policy.yaml'), join(folder, 'policy.yaml'))
  const [configuration = '', script = ''] = snippets()
    .filter(({page, language}) => page === 'docs/sites.md' && language === 'js')
    .map(({code}) => code)
  expect(configuration).toContain('// vite.config.js')
  expect(script).toContain("from './policy.yaml'")
  writeFileSync(join(folder, 'vite.config.js'), configuration)
  writeFileSync(join(folder, 'main.js'), script)
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><main></main><script type="module" src="main.js"></script>'
  )
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe.skipIf(!hasChromium())('the development server of Vite, as docs/sites.md sets it up', () => {
  test('shows a policy, a change of it, and a fault in it, in Chromium', async () => {
    const server = await createServer({
      root: folder,
      configFile: join(folder, 'vite.config.js'),
      logLevel: 'silent',
      server: {host: '127.0.0.1', port: 0}
    })
    try {
      await server.listen()
      const [address = ''] = server.resolvedUrls?.local ?? []
      await editWhileShown({address, policy: join(folder, 'policy.yaml'), within: 'main'})
    } finally {
      await server.close()
    }
  })
})
