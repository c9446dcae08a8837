import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {documentOf} from './document.js'
import {foreignNamesOf} from './foreign-names.js'

const house = `# Atlas Privacy Policy

Atlas collects your name and your e-mail address when you register with us. You can write to Atlas at any time.

`

function found(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).parse(markdown)
  return foreignNamesOf(documentOf(tree, markdown)).map(({start, end}) => markdown.slice(start, end))
}

describe('foreignNamesOf', () => {
  test.each([
    ['At Zephyr, we respect your privacy.', 'Zephyr'],
    ['Welcome to Zephyr! This page tells you what we do.', 'Zephyr'],
    ['Thank you for visiting Zephyr Labs.', 'Zephyr Labs'],
    ['Zephyr Labs Inc. (“we”, “us”) keeps your data.', 'Zephyr Labs'],
    ['Zephyr respects your privacy.', 'Zephyr'],
    ['By using the Zephyr website, you agree to this policy.', 'Zephyr'],
    ['This Zephyr Privacy Policy tells you what we do.', 'Zephyr']
  ])('finds another name for the author: %s', (sentence, name) => {
    expect(found(`${house}${sentence}\n`)).toEqual([name])
  })

  test.each([
    'At Atlas, we respect your privacy.',
    'Atlas Maps B.V. (“we”, “us”) keeps your data.',
    'We use Zephyr to send our letters.',
    'Zephyr respects your privacy, and is a subsidiary of Atlas.',
    'At Zephyr, we respect your privacy. You can find Zephyr in Utrecht.',
    'By using our Website, you agree to this policy.',
    'Welcome to the Site. Thank you for visiting our Online Store.',
    'See `Welcome to Zephyr`.'
  ])('ignores any other mention of a name: %s', (sentence) => {
    expect(found(`${house}${sentence}\n`)).toEqual([])
  })

  test('recognises the organisation by the title, an e-mail address, or frequent mentions', () => {
    const stray = 'Welcome to Zephyr! We respect the privacy of everybody who comes here.\n\n'
    expect(
      found(`${stray}Write to privacy@atlas.example, or to Atlas in Utrecht.\n\nWe are Atlas.\n`)
    ).toEqual(['Zephyr'])
    expect(found(stray + 'Atlas may keep your name. '.repeat(4))).toEqual(['Zephyr'])
    expect(found(`${stray}We keep your name. We use Google for statistics.\n`)).toEqual([])
  })

  test('ignores other languages', () => {
    expect(
      found(
        '---\nlanguage: de\n---\n\n# Datenschutz bei Atlas\n\nWelcome to Zephyr! Atlas speichert. Atlas löscht. Atlas hilft.\n'
      )
    ).toEqual([])
  })
})
