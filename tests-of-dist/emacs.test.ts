import {lintText} from 'policy-gen'
import {describe, expect, test} from 'vitest'
import {findInEmacs, hasEmacs} from '../scripts/editors/emacs.js'
import {snippets} from '../scripts/style/snippets.js'

const text = '# Privacy\n\nWe donâ€™t sell your data, see [company].\n'

describe.runIf(hasEmacs())('in Emacs', () => {
  test('the settings of docs/editors.md start a server, and what it finds is underlined', async () => {
    const [settings] = snippets().filter(
      ({page, language}) => page === 'docs/editors.md' && language === 'lisp'
    )
    const found = await findInEmacs(settings?.code ?? '', text)
    const findings = await lintText({text, path: 'privacy.md'})
    expect(found).toHaveLength(findings.length)
    expect(found.find(({message}) => message.includes('policy-no-mojibake'))?.words).toBe('â€™')
    expect(found.find(({message}) => message.includes('policy-no-placeholder'))?.words).toBe('[company]')
  })
})
