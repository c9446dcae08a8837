import {describe, expect, test} from 'vitest'
import {recogniseDisclosures} from './recognise.js'
import {signsOf} from './signs.js'

describe('a part that discloses nothing', () => {
  test.each([
    ['a heading with nothing below it', '# Privacy\n\n## Cookies\n\n## Contact\n\nWrite to us.\n'],
    [
      'a heading with nothing but headings below it',
      '# Privacy\n\n## Cookies\n\n### Cookies\n\n## Contact\n\nWrite.\n'
    ],
    ['the last heading', '# Privacy\n\nWrite to us.\n\n## Cookies\n'],
    ['a table of contents', '# Privacy\n\n- [Cookies](#cookies)\n- [Contact](#contact)\n\nWrite to us.\n'],
    ['a table of contents of a page', '# Privacy\n\n- <a href="#cookies">Cookies</a>\n\nWrite to us.\n']
  ])('is %s', (_, text) => {
    expect(signsOf(text)).not.toContain('cookies')
    expect(recogniseDisclosures(text).map(({disclosure}) => disclosure)).not.toContain('cookies')
  })

  test.each([
    ['a heading with text below it', '# Privacy\n\n## Cookies\n\nSee there.\n'],
    ['a heading with a list below the next one', '# Privacy\n\n## Cookies\n\n### Which\n\n- one\n'],
    ['a heading that is a sentence', '# Privacy\n\n## We use cookies.\n'],
    ['a heading with a link', '# Privacy\n\n## [Cookies](https://atlas.example/cookies)\n']
  ])('is not %s', (_, text) => {
    expect(signsOf(text)).toContain('cookies')
  })
})
