import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {documentOf, type PolicyDocument} from './document.js'
import {withoutHidden} from './hidden.js'

const policy = `# Privacy policy

## What we collect

We collect your name and your e-mail address, and keep them for 3 years.

## Your rights

You have the right to access your data. We never sell it. Write to privacy@atlas.example.
`

/** The sentences of the policy, without its headings. */
const sentences = policy.replace(/^#.*$/gm, '').trim()

describe('finds no disclosures', () => {
  const hidden: Record<string, string> = {
    'a comment': `<!--\n${policy}-->\n`,
    'a comment that never ends': `<!--\n${policy}`,
    'comments within sentences': sentences.replace(/^.+$/gm, 'We <!-- $& --> us.'),
    'a hidden element': `<div hidden>\n${sentences.replace(/\n+/g, '\n')}\n</div>\n`,
    'Markdown between hidden tags': `<div style="display: none">\n\n${policy}\n<div>\n\n${policy}\n</div>\n\n</div>\n`,
    'a hidden element that never ends': `<section style='visibility:hidden'>\n\n${policy}`,
    'a script inside a paragraph': `<b>Us.</b> <script>x = ${JSON.stringify(sentences)}</script> You.`,
    'a style sheet inside a paragraph': `Us. <style>/* ${sentences.replace(/\n+/g, ' ')} */</style> You.`,
    'a hidden part of a sentence': sentences.replace(/^.+$/gm, 'We <span hidden>$&</span> us.')
  }
  test.each(Object.keys(hidden))('in %s', (name) => {
    const document = read(hidden[name] ?? '')
    expect(document.disclosures).toEqual([])
    expect([...document.signs]).toEqual([])
    expect(document.prose).not.toContain('right')
  })
})

test('keeps visible text', () => {
  const shown = [
    policy,
    `\`\`\`html\n<!-- ${sentences.replace(/\n+/g, ' ')} -->\n\`\`\`\n`,
    `<details>\n\n${policy}\n</details>\n`,
    `<div hidden="until-found">\n\n${policy}\n</div>\n`,
    `<p title="a hidden cost, hidden">${sentences.replace(/\n+/g, ' ')}</p>\n`,
    `<input hidden>\n\n${policy}`,
    `<p hidden>Not this\n\n${policy}`
  ]
  for (const text of shown) expect(read(text).plain, text).toContain('right to access')
})

test('blanks out hidden parts and leaves everything else in its place', () => {
  const pieces = fc.constantFrom(
    '<!--',
    '-->',
    '<div hidden>',
    '</div>',
    '<p hidden>',
    '\n',
    '\n\n',
    'word ',
    '`',
    '"',
    '<',
    '>',
    '<b hidden>',
    '</b>'
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), (list) => {
      const source = list.join('')
      const blanked = withoutHidden(source, [{start: 0, end: source.length}])
      expect(blanked).toHaveLength(source.length)
      for (const [index, character] of [...blanked].entries())
        expect([source[index], ' ']).toContain(character)
    })
  )
})

function read(source: string): PolicyDocument {
  return documentOf(unified().use(remarkParse).parse(source), source)
}
