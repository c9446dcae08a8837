import fc from 'fast-check'
import {fixText} from 'policy-gen'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {namesIn} from './names-in.js'
import {runs} from '../test/runs.js'

const strict = {preset: 'strict'} as const
const remark = unified().use(remarkParse).use(remarkGfm)

async function fixed(text: string): Promise<string> {
  return (await fixText({text, path: 'privacy.md'}, strict)).text
}

test.each([
  ['<div class="Ã©">\n\nWe donâ€™t.\n\n</div>\n', '<div class="Ã©">\n\nWe don’t.\n\n</div>\n'],
  ['<p title="donâ€™t">We donâ€™t.</p>\n', '<p title="donâ€™t">We don’t.</p>\n'],
  ['[donâ€™t](https://a.nl/donâ€™t "donâ€™t")\n', '[don’t](https://a.nl/donâ€™t "don’t")\n'],
  ['![donâ€™t](donâ€™t.png "donâ€™t")\n', '![don’t](donâ€™t.png "don’t")\n'],
  ['## DonnÃ©es\n\n[DonnÃ©es](#donnÃ©es), [a](<b Ã©>)\n', '## Données\n\n[Données](#données), [a](<b Ã©>)\n'],
  ['[We donâ€™t][Ã©]\n\n[Ã©]: /Ã© "donâ€™t"\n', '[We don’t][Ã©]\n\n[Ã©]: /Ã© "don’t"\n'],
  ['We donâ€™t.[^Ã©]\n\n[^Ã©]: We donâ€™t.\n', 'We don’t.[^Ã©]\n\n[^Ã©]: We don’t.\n'],
  ['We donâ€™t. {{ t("Ã©") }}\n', 'We don’t. {{ t("Ã©") }}\n'],
  ['See [us](https://a.nl/\uFEFFÂ\u00A0\u00ADa).\n', 'See [us](https://a.nl/\uFEFFÂ\u00A0\u00ADa).\n'],
  ['# We donâ€™t {#Ã©}\n', '# We don’t {#Ã©}\n'],
  ['A so\u00ADft [word](/so\u00ADft).\n', 'A soft [word](/so\u00ADft).\n']
])('%j becomes %j', async (before, after) => {
  expect(await fixed(before)).toBe(after)
})

test.each([
  'We do. <!-- donâ€™t -->\n',
  'We do. <script>x = "donâ€™t"</script>\n',
  '<style>\na::after {content: "â€™"}\n</style>\n',
  '<script>\nx = "<a href=\'http://shop.atlas.nl\'>"\n</script>\n',
  '<div hidden>donâ€™t</div>\n',
  'We do. <b data-x="a\u200Bb">it</b>\n',
  '> We do <b\n> title="donâ€™t">it</b>.\n',
  'We do <b\n   title="donâ€™t">it</b>.\n',
  'See <https://shop.atlas.nl/Ã©>.\n',
  'See https://shop.atlas.nl/Ã© now.\n',
  'ÂÂÂÂÂÂÂÂÂÂÂÂÂÂÂ© c https://c.nl/afÃ© x\n',
  '![See https://shop.atlas.nl/&#65;Ã© now.\n',
  'See https://shop.atlas_nl__Â\u00A0) now.\n',
  '{/* donâ€™t */}\n'
])('%j stays as it is', async (text) => {
  expect(await fixed(text)).toBe(text)
})

const pieces = [
  '<p>',
  '</p>',
  '<div class="a>b Ã©">',
  '</div>',
  '<br/>',
  '<b title="donâ€™t \u200B">',
  '</b>',
  '<a href="http://shop.atlas.nl/?a=Ã©">',
  "<a title='http://shop.atlas.nl donâ€™t Â\u00A0' href='http://shop.atlas.nl/'>",
  '</a>',
  '<img src="Ã©.png" alt="Â\u00A0">',
  '<!-- donâ€™t \u200B -->',
  '<script>if (a < b) x("donâ€™t http://shop.atlas.nl")</script>',
  '<script>',
  '</script>',
  '<style>a::after {content: "â€™"}</style>',
  '<a\n   href="http://shop.atlas.nl/?a=Ã©">',
  '<b\n> title="donâ€™t">',
  '[',
  ']',
  '](http://shop.atlas.nl/Ã©)',
  '](/donâ€™t "donâ€™t")',
  '](<donâ€™t \u00AD>)',
  '](#Ã©)',
  '[donâ€™t](/donâ€™t)',
  '![donâ€™t](donâ€™t.png)',
  '[We donâ€™t][donâ€™t]',
  '[donâ€™t][]',
  '[donâ€™t]',
  '\n\n[donâ€™t]: /donâ€™t "donâ€™t"\n\n',
  '[^Ã©]',
  '\n\n[^Ã©]: donâ€™t\n\n',
  '<http://shop.atlas.nl/Ã©>',
  'http://shop.atlas.nl/Ã©',
  'Ã©@atlas.nl',
  '`donâ€™t`',
  '\n```\ndonâ€™t\n```\n',
  '{{ t("donâ€™t") }}',
  '{% include "Ã©.html" %}',
  'We may share your data.',
  'We donâ€™t sell',
  'Hello.Â\u00A0',
  'Ã',
  '©',
  '&amp;eacute;',
  '&acirc;&euro;&trade;',
  '&amp;lt;b&amp;gt;',
  '# ',
  '- ',
  '> ',
  '**Security**',
  '**',
  '_',
  '| a | b |\n| - | - |\n| donâ€™t | x |\n',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\uFFFD',
  ' ',
  '\n',
  '\n\n'
]

const text = fc.array(fc.constantFrom(...pieces), {maxLength: 16}).map((parts) => parts.join(''))

test('whatever the text, fixes change nothing that something else may refer to', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (markdown) => {
      const after = await fixed(markdown)
      expect(namesIn(remark.parse(after))).toEqual(namesIn(remark.parse(markdown)))
      expect(await fixed(after)).toBe(after)
    }),
    {numRuns: runs(1000)}
  )
})
