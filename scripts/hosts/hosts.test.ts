import {readFileSync} from 'node:fs'
import {evaluate} from '@mdx-js/mdx'
import {createMarkdownProcessor} from '@astrojs/markdown-remark'
import {policySchema, type Policy} from '@policy-gen/schema'
import {fromHtml} from 'hast-util-from-html'
import MarkdownIt from 'markdown-it'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {createMarkdownRenderer} from 'vitepress'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {withTexts} from '../../packages/generator/src/compose/arbitrary-texts.js'
import {composeDocument} from '../../packages/generator/src/compose/compose.js'
import {md} from '../../packages/generator/src/formats/writers/md.js'
import {pageOf} from '../../packages/generator/src/page/page-of.js'
import {render} from '../../packages/generator/src/page/render.js'
import {hostileText} from './hostile.js'
import {headingsIn, plain, wordsIn, wordsOf} from './words.js'

const policies = ['studio/policy', 'studio/de.policy', 'studio/fr.policy', 'atlas/policy'].map(
  (name): readonly [string, Policy] => {
    const source = readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8')
    const policy = policySchema.parse(parse(source))
    return [name, withTexts(policy, hostileText).policy]
  }
)

const hosts: Readonly<Record<string, (markdown: string) => Promise<string>>> = {
  'markdown-it': (markdown) => Promise.resolve(wordsIn(fromHtml(new MarkdownIt().render(markdown)))),
  VitePress: async (markdown) => {
    const renderer = await vitePress
    const html = renderer.render(markdown)
    // Text that Vue would compile: outside of `v-pre`, double braces are evaluated.
    expect(html.replace(/<(code|span)[^>]*v-pre[^>]*>[^]*?<\/\1>/g, '')).not.toContain('{{')
    return wordsIn(fromHtml(html))
  },
  Astro: async (markdown) => wordsIn(fromHtml((await (await astro).render(markdown)).code)),
  MDX: async (markdown) => {
    const {default: Content} = await evaluate(markdown, {...jsxRuntime, remarkPlugins: [remarkGfm]})
    return plain(textOf(Content({})))
  }
}

let vitePress: ReturnType<typeof createMarkdownRenderer>
let astro: ReturnType<typeof createMarkdownProcessor>

beforeAll(async () => {
  vitePress = createMarkdownRenderer('/tmp', {}, '/')
  astro = createMarkdownProcessor({})
  await Promise.all([vitePress, astro])
})

describe.each(Object.entries(hosts))('%s shows what the policy says', (name, show) => {
  test.each(policies)('whatever is written in %s', async (_, policy) => {
    const {markdown} = composeDocument(policy)
    expect(await show(markdown)).toBe(
      plain(wordsOf(unified().use(remarkParse).use(remarkGfm).parse(markdown)))
    )
  })

  test.runIf(name === 'VitePress').each(policies)(
    'with the ids of our HTML on all headings of %s',
    async (_, policy) => {
      const document = composeDocument(policy)
      const shown = (await vitePress).render(await md(policy, document, {headingIds: 'attribute'}))
      const ours = render(document.markdown, pageOf(policy, document), {fragment: true, contents: false})
      expect(headingsIn(fromHtml(shown))).toEqual(headingsIn(fromHtml(ours)))
    }
  )
})

interface Properties {
  readonly children?: unknown
}

function isComponent(type: unknown): type is (properties: Properties) => unknown {
  return typeof type === 'function'
}

function textual(type: unknown, properties: Properties): unknown {
  return isComponent(type) ? type(properties) : (properties.children ?? '')
}

/** A runtime that only makes text. */
const jsxRuntime = {Fragment: 'fragment', jsx: textual, jsxs: textual}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(' ') : typeof value === 'string' ? value : ''
}
