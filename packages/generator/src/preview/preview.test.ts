import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {loadTemplates, loadTheme} from '../files/overrides.js'
import {previewOf} from './preview.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-preview-'))
  put(
    'policy.yaml',
    'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\nsections:\n  - {kind: security, body: We lock the door.}\n'
  )
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), {recursive: true})
  writeFileSync(join(folder, name), text)
}

test.each([
  ['a style that no theme has', 'theme/notes.css', 'notes.css  Not part of a theme'],
  ['a template that does not compile', 'theme/footer.html.hbs', 'footer.html.hbs:1'],
  ['a template of another folder', 'theme/retention.md.hbs', 'retention.md.hbs  Not part of a theme']
])('%s in the folder of the theme is reported, and the page stays', async (_, name, problem) => {
  put('theme/theme.css', ':root {--accent: #0b6e4f}')
  const preview = await previewOf(join(folder, 'policy.yaml'), async () => ({
    theme: await loadTheme(join(folder, 'theme'))
  }))
  expect(preview.page()).toContain('We lock the door.')
  put(name, '{{#if')
  await preview.read()
  expect(JSON.parse(preview.state())).toMatchObject({problems: expect.stringContaining(problem)})
  expect(preview.page()).toContain('We lock the door.')
  rmSync(join(folder, name))
  await preview.read()
  expect(JSON.parse(preview.state())).toMatchObject({problems: ''})
})

test('a folder that is called like a style is no reason to stop', async () => {
  put('theme/theme.css', ':root {--accent: #0b6e4f}')
  const preview = await previewOf(join(folder, 'policy.yaml'), async () => ({
    theme: await loadTheme(join(folder, 'theme'))
  }))
  mkdirSync(join(folder, 'theme/page.css'))
  await preview.read()
  expect(preview.page()).toContain('We lock the door.')
})

test('a template under a name that nothing asks for is refused, with the name that was meant', async () => {
  put('templates/en/retentoin.md.hbs', 'We keep nothing.\n')
  await expect(loadTemplates(join(folder, 'templates'))).rejects.toThrow(
    'en/retentoin.md.hbs  Unknown template `en/retentoin.md` — did you mean `en/retention.md`?'
  )
})
