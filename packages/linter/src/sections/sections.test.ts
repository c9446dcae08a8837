import {describe, expect, test} from 'vitest'
import {sectionsOf, type Section} from './sections.js'

describe('sectionsOf', () => {
  const outline = (sections: readonly Section[]): unknown[] =>
    sections.map(({heading, kinds, children}) => [heading, kinds.join(' '), ...outline(children)])

  test('nests real and pseudo headings, each with its kinds', () => {
    expect(
      outline(
        sectionsOf(
          '# Privacy Policy\n\nWelcome.\n\n**Cookies**  \nWe use cookies.\n\n**Security**\n\nWe encrypt data.\n'
        )
      )
    ).toEqual([['Privacy Policy', '', ['Cookies', 'cookies'], ['Security', 'security']]])
  })

  test('puts the text before the first heading into a separate section', () => {
    const [before, cookies] = sectionsOf('Hello there.\n\n# Cookies\n\nText.')
    expect(before).toMatchObject({heading: '', level: 0, markup: 'none', start: 0, end: 14})
    expect(cookies).toMatchObject({heading: 'Cookies', level: 1, markup: 'atx', start: 14, startLine: 3})
  })

  test('covers the whole text', () => {
    const markdown = '\n\n# A\n\ntext\n\n## B\n\ntext\n\n# C\n\ntext\n\n'
    expect(
      sectionsOf(markdown)
        .map(({start, end}) => markdown.slice(start, end))
        .join('')
    ).toBe(markdown)
  })

  test('finds no section in an empty text', () => {
    expect(sectionsOf('')).toEqual([])
  })
})
