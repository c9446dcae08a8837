import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {fixText, lintText, type Finding} from 'policy-gen'
import {describe, expect, test} from 'vitest'
import {
  askNeovim,
  editInNeovim,
  hasNeovim,
  neovimVersion,
  type EditorFinding
} from '../scripts/editors/neovim.js'

const policy = path('../examples/jetblue/original.md')
const text = await readFile(policy, 'utf8')
const findings = await lintText({text, path: policy})
const fixed = await fixText({text, path: policy})

describe.runIf(hasNeovim())('in Neovim', () => {
  test('the language server finds at the right ranges, and its quick fixes make what --fix writes', async () => {
    const session = await editInNeovim(policy, {
      server: [process.execPath, path('../packages/generator/bin/policy-gen.js'), 'lsp']
    })
    expect(inOrder(session.found)).toEqual(inOrder(findings.map(asShown)))
    expect(session.text).toBe(fixed.text)
    expect(session.fixes).toBeGreaterThan(0)
  })

  test('so does the language server of remark, with a .remarkrc that names the preset', async () => {
    const session = await editInNeovim(policy, {
      server: [process.execPath, path('../scripts/editors/remark-language-server.js'), '--stdio'],
      beside: {'.remarkrc': JSON.stringify({plugins: ['remark-preset-lint-policy']})},
      safe: [...new Set(findings.filter(({fix}) => fix).map(({rule}) => rule))]
    })
    expect(inOrder(session.found)).toEqual(inOrder(findings.map(asShown)))
    expect(session.text).toBe(fixed.text)
  })

  test('the settings of docs/editors.md for this version start a server that knows policy files', async () => {
    const shop = await readFile(path('../examples/shop/policy.yaml'), 'utf8')
    const text = shop.replace('title:', 'titel:')
    const lines = text.split('\n')
    const line = lines.findIndex((line) => line.includes('{recipient: host}'))
    const character = lines[line]?.indexOf('host}') ?? 0
    const {message, hover, definition} = await askNeovim(await settings(), text, [line, character])
    expect(message).toContain('did you mean `title`?')
    expect(hover.contents.value).toContain('`recipients`')
    expect(lines[definition.range.start.line]).toContain('id: host')
  })
})

/** The Lua of `docs/editors.md` for the Neovim that is installed. */
async function settings(): Promise<string> {
  const page = await readFile(path('../docs/editors.md'), 'utf8')
  const blocks = [...page.matchAll(/^From (?:version )?0\.(\d+) [^\n]*:\n\n```lua\n(.*?)^```/gms)]
  const [, minor] = neovimVersion()
  const fitting = blocks
    .map(([, from, code = '']) => ({from: Number(from), code}))
    .sort((a, b) => b.from - a.from)
    .find(({from}) => from <= minor)
  if (!fitting) throw new Error(`docs/editors.md has no settings for Neovim 0.${minor}`)
  return fitting.code
}

function asShown({rule, start, end}: Finding): EditorFinding {
  return {code: rule, from: inBytes(start), to: inBytes(end)}
}

/** Neovim counts the bytes of a line. */
function inBytes({line, column}: Finding['start']): [number, number] {
  const before = text.split('\n')[line - 1]?.slice(0, column - 1) ?? ''
  return [line - 1, Buffer.byteLength(before)]
}

/** Servers list findings in orders of their own. */
function inOrder(found: readonly EditorFinding[]): string[] {
  return found.map(({code, from, to}) => `${code} ${from.join(':')}-${to.join(':')}`).sort()
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
