import fc from 'fast-check'
import {fixText, lintText} from 'policy-gen'
import {expect, test} from 'vitest'
import {runs} from '../test/runs.js'
import {markupOf} from './markup-of.js'

const strict = {preset: 'strict'} as const

async function fixed(text: string): Promise<string> {
  return (await fixText({text, path: 'privacy.html'}, strict)).text
}

test.each([
  ['<p>Hello.\u00A0</p>', '<p>Hello.\u00A0</p>'],
  ['<p>Hello.Â\u00A0</p>', '<p>Hello.\u00A0</p>'],
  [
    '<p>See <a href=http://shop.atlas.nl>us</a> now.</p>',
    '<p>See <a href=https://shop.atlas.nl>us</a> now.</p>'
  ],
  [
    '<p>See <a href="http://shop.atlas.nl/?a=1&amp;b=2">us</a> now.</p>',
    '<p>See <a href="https://shop.atlas.nl/?a=1&amp;b=2">us</a> now.</p>'
  ],
  [
    "<p>See <a class=x\n href='http://shop.atlas.nl/'>us</a> now.</p>",
    "<p>See <a class=x\n href='https://shop.atlas.nl/'>us</a> now.</p>"
  ],
  ['<p>We donâ€™t sell.</p>', '<p>We don’t sell.</p>']
])('%j becomes %j', async (before, after) => {
  expect(await fixed(before)).toBe(after)
})

test.each([
  '<p title="We donâ€™t">We do.</p>',
  '<p>We do.</p><script>x = "donâ€™t"</script>',
  '<p>We do.<!-- donâ€™t --></p>',
  '<style>a::after {content: "â€™"}</style><p>We do.</p>',
  '<p>A <\u00ADb> c.</p>',
  '<p>A &\u200Bamp; b.</p>',
  '<p>A <\0\0\0b> c.</p>',
  `<p>A <${'\0'.repeat(100)}b> c.</p>`,
  '<p>A <\u200B\u202E!b> c.</p>',
  '<p>A &\u200B\0amp; b.</p>',
  `<p>A &${'\u200B'.repeat(100)}#65; b.</p>`,
  '<p>See <a href="https://web.archive.org/web/2014/http%3A%2F%2Fa.nl%2F%22%3E%3Cb">us</a>.</p>'
])('%j stays as it is', async (page) => {
  expect(await fixed(page)).toBe(page)
})

/** Parts of pages that have been mistaken for text before, and texts that fixes look for. */
const pieces = [
  '<p>',
  '</p>',
  '<h2 class="a>b">',
  '</h2>',
  '<li>',
  '<br/>',
  '<b>',
  '</b>',
  '<x-y z>',
  '<constructor>',
  '<a href=http://shop.atlas.nl>',
  '<iframe src="http://shop.atlas.nl">',
  '<a href="http://shop.atlas.nl/?a=1&amp;b=2">',
  "<a id=x href = 'http://shop.atlas.nl/\"'>",
  '<a title="http://shop.atlas.nl donâ€™t Â\u00A0" href=\'http://shop.atlas.nl/\'>',
  '<a/href=http://shop.atlas.nl/?a=b>',
  '<a href="http://shop.atlas.nl/a\nb">',
  '<a href="https://web.archive.org/web/2014/http%3A%2F%2Fa.nl%2F%22%3E%3Cb">',
  '<a href=https://web.archive.org/web/2014/http%3A%2F%2Fa.nl%2F%20onclick%3D1>',
  '<a href=" http://shop.atlas.nl ',
  '</a>',
  '</a >',
  '<img src="http://shop.atlas.nl/a.png" alt="Â\u00A0">',
  '<!-- donâ€™t -->',
  '<!--lint disable policy-no-mojibake-->',
  '<!-->',
  '<!--a--!>',
  '<!doctype html>',
  '<?php donâ€™t ?>',
  '<![CDATA[ Â\u00A0 ]]>',
  '<script>if (a < b) x("<p>donâ€™t</p>")</script>',
  '<script><!-- <script>',
  '<style>a::after {content: "â€™"}</style>',
  '<textarea>Â\u00A0</textarea>',
  '<title>donâ€™t</title>',
  '<svg><title>donâ€™t</title><![CDATA[Â\u00A0]]></svg>',
  '<svg/>',
  '<svg>',
  '</svg>',
  '<math>',
  '<foreignObject>',
  '<h2 id=a>',
  '<style>',
  '<template>',
  '<head>',
  '<select>',
  '<plaintext>',
  'We may share your data.',
  'We donâ€™t sell',
  'Hello.Â\u00A0',
  'Hello.\u00A0',
  'http://shop.atlas.nl',
  'http://shop.atlas.nl/?a=1&b=2"',
  'TODO [Company Name]',
  'Netscape Navigator, SSL, AdWords',
  '• one',
  '**Security**',
  '&nbsp;',
  '&amp;',
  '&',
  '&#',
  'amp;',
  '<',
  '>',
  '"',
  "'",
  '=',
  '`',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uFFFD',
  '\0',
  '😀',
  '\uD83D',
  ' ',
  '\t',
  '\n',
  '\r\n'
]

const page = fc
  .array(
    fc.oneof({weight: 12, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 4})),
    {
      maxLength: 20
    }
  )
  .map((parts) => parts.join(''))

test('whatever the page, fixes change its text and the targets of its links, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const after = await fixed(html)
      expect(markupOf(after)).toEqual(markupOf(html))
      expect(await fixed(after)).toBe(after)
    }),
    {numRuns: runs(200)}
  )
})

test('a line ending of two characters is replaced as one, and found as one', async () => {
  const html = `<p>donâ€™t Â\u00A0</p><p>donâ€™t Â\r\n\u00A0</p>`
  expect(await fixed(html)).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  const findings = await lintText({text: html, path: 'page.html'}, {only: ['policy-no-mojibake']})
  for (const {end} of findings) expect(html.slice(end.offset - 1, end.offset + 1)).not.toBe('\r\n')
})

test('a choice for the target of links is for all of them, and is given where each can take it', async () => {
  const about = (links: string): string =>
    `<p>${links}</p><h2 id="cookies">Cookies</h2><p>We set cookies.</p>`
  const anchorOf = async (text: string): Promise<string | undefined> => {
    const findings = await lintText({text, path: 'privacy.html'})
    const found = findings.find(({rule}) => rule === 'policy-no-broken-anchor')
    const [choice] = found?.choices ?? []
    if (!found || choice === undefined) return undefined
    const places = [{start: found.start.offset, end: found.end.offset}, ...(found.elsewhere ?? [])]
    return places.reduceRight((html, {start, end}) => html.slice(0, start) + choice + html.slice(end), text)
  }
  const links = `<a href="#cookie">our</a> and <a class=x href='#cookie'>their</a>`
  expect(await anchorOf(about(links))).toBe(about(links.replaceAll('#cookie', '#cookies')))
  expect(
    await anchorOf('<p><a href="#terms-of-us">a</a></p><h2 id="terms-of-u&amp;s">Terms</h2>')
  ).toBeUndefined()
})
