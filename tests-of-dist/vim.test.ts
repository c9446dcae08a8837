import {lintText} from 'policy-gen'
import {describe, expect, test} from 'vitest'
import {findInVim, hasVim} from '../scripts/editors/vim.js'
import {snippets} from '../scripts/style/snippets.js'

const text = '# Privacy\n\nWe donâ€™t sell your data, see [company].\n'

describe.runIf(hasVim())('in Vim', () => {
  test('the settings of docs/editors.md start a server, and what it finds is listed at its place', async () => {
    const [settings] = snippets().filter(
      ({page, language}) => page === 'docs/editors.md' && language === 'vim'
    )
    const found = await findInVim(settings?.code ?? '', text)
    const findings = await lintText({text, path: 'privacy.md'})
    const places = findings.map(({rule, start: {line, column}}) => `${line}:${column} ${rule}`)
    expect(places.join()).toContain('policy-no-mojibake')
    expect(found.map(({code, line, column}) => `${line}:${column} ${code}`).sort()).toEqual(places.sort())
  })
})
