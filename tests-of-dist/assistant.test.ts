import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {afterAll, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'assistant-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

// Node itself forbids the process to read anything but the program, to write, and to start others. It also forbids
// native code, with which pages are made: these are left out.
const guard = [
  Number(process.versions.node.split('.')[0]) > 22 ? '--permission' : '--experimental-permission',
  `--allow-fs-read=${root}*`
]

test('policy-gen mcp serves over standard input and output where it may touch nothing', async () => {
  const client = new Client({name: 'test', version: '1.0.0'})
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...guard, join(root, 'packages/generator/bin/policy-gen.js'), 'mcp'],
      cwd: folder,
      stderr: 'ignore'
    })
  )
  try {
    const text = '# Privacy\n\nWe donâ€™t sell your data. See [this](file:///etc/passwd).\n'
    const policy = 'title: P\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: controller}]\n'
    const calls = [
      ['lint_text', {text, preset: 'strict', regimes: ['gdpr', 'ccpa']}],
      ['lint_text', {text: `<p>${text}</p>`, kind: 'html'}],
      ['lint_text', {text: policy, kind: 'policy'}],
      ['fix_text', {text}],
      ['validate_policy', {policy}],
      ['coverage', {policy, regimes: ['gdpr']}],
      ['diff', {before: policy, after: policy.replace('Atlas', 'Orbis')}],
      ['compose', {policy}],
      ['explain', {id: 'gdpr.13.1.a'}]
    ] as const
    for (const [name, given] of calls) {
      const {isError, structuredContent, content} = await client.callTool({name, arguments: given})
      expect(isError, `${name}: ${JSON.stringify(content)}`).not.toBe(true)
      expect(Object.keys(structuredContent ?? {})).not.toEqual([])
    }
    for (const {uri} of (await client.listResources()).resources)
      expect((await client.readResource({uri})).contents).toHaveLength(1)
  } finally {
    await client.close()
  }
})
