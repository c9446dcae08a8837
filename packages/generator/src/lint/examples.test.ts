import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {languages} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {composeDocument} from '../compose/compose.js'
import {pageOf} from '../page/page-of.js'
import {render} from '../page/render.js'
import {fixText} from './fix.js'
import {lintText} from './lint-text.js'

const example = (path: string): string =>
  fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url))

/** Every policy file of the examples that isn't an archived page. */
const modern = readdirSync(example(''))
  .filter((name) => !existsSync(example(`${name}/original.md`)))
  .flatMap((name) => (name.includes('.') ? [] : readdirSync(example(name)).map((file) => `${name}/${file}`)))
  .filter((path) => /^\w+\/(?:\w+\.)?policy\.yaml$/.test(path))

test('there are examples of each kind', () => {
  expect(modern).toEqual(
    expect.arrayContaining(['saas/policy.yaml', 'app/policy.yaml', 'app/fr.policy.yaml'])
  )
  expect(modern.length).toBeGreaterThan(14)
})

describe.each(modern)('examples/%s', (path) => {
  test('lints clean under the strict preset and every law that it names, as Markdown and as HTML', async () => {
    const {policy} = await loadPolicy(example(path))
    if (!policy) throw new Error(`${path} does not hold together`)
    const choice = {preset: 'strict', regimes: policy.regimes ?? []} as const
    const document = composeDocument(policy)
    const html = render(document.markdown, pageOf(policy, document))
    expect(choice.regimes).not.toEqual([])
    expect(await lintText({text: document.markdown, path: 'privacy.md'}, choice)).toEqual([])
    expect(await lintText({text: html, path: 'privacy.html'}, choice)).toEqual([])
    expect(await lintText({text: readFileSync(example(path), 'utf8'), path}, choice)).toEqual([])
  })
})

/** Authors' own words stay in their language, and English words may be in any document. */
describe.each(['studio', 'atlas', 'shop', 'health', 'saas', 'app', 'market'])(
  'examples/%s/policy.yaml',
  (name) => {
    test.each(languages)('states in %s what its laws require', async (language) => {
      const {policy} = await loadPolicy(example(`${name}/policy.yaml`))
      if (!policy) throw new Error(`${name} does not hold together`)
      const sections = policy.sections.map(({kind}) => ({kind}))
      const {markdown} = composeDocument({...policy, sections}, {language})
      const found = await lintText({text: markdown, path: 'privacy.md'}, {regimes: policy.regimes ?? []})
      expect(found.flatMap(({requirement}) => requirement ?? [])).toEqual([])
    })
  }
)

describe('fixing the archived policies', () => {
  const original = (name: string): string => readFileSync(example(`${name}/original.md`), 'utf8')

  test.each(['jetblue', 'jetphotos', 'jetsetmag'])('%s: a second time changes nothing', async (name) => {
    const once = await fixText({text: original(name), path: 'privacy.md'})
    expect(once.text).not.toBe(original(name))
    expect(once.findings.filter(({fix}) => fix)).toEqual([])
    expect((await fixText({text: once.text, path: 'privacy.md'})).text).toBe(once.text)
  })

  test('jetblue: the no-break space that was encoded twice is one, and lists and headings are real', async () => {
    const before = original('jetblue')
    const {text} = await fixText({text: before, path: 'privacy.md'})
    expect(text).not.toContain('Â')
    expect(text).toContain('under our control.\u00A0\n')
    expect(text.split('\n')).not.toContain('**Security**  ')
    const {children} = unified().use(remarkParse).parse(text)
    expect(children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([1, 2, 2, 2])
    const [list] = children.filter((node) => node.type === 'list')
    expect(list?.ordered).toBe(true)
    expect(list?.children.length).toBe(5)
    // Lines without findings are unchanged.
    const touched = /^\*\*|control\.Â|^\d\\\. /
    const kept = before.split('\n').filter((line) => line !== '' && !touched.test(line))
    for (const line of kept) expect(text.split('\n')).toContain(line)
  })

  test('jetsetmag: two items on one line become two', async () => {
    const {text} = await fixText({text: original('jetsetmag'), path: 'privacy.md'})
    expect(text).toContain('- Address\n- E-mail address\n')
    expect(text).toContain('\n## Pixel Tags\n')
  })
})
