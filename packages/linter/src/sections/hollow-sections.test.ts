import {describe, expect, test} from 'vitest'
import {readDocument} from '../reading/read-document.js'
import {hollowSections} from './hollow-sections.js'

const found = (markdown: string, language = 'en'): string[] =>
  hollowSections(readDocument(markdown, {language})).map(({kind, instead}) =>
    instead === undefined ? kind : `${kind}: ${instead}`
  )

const transfers =
  'We may transfer your personal data to recipients outside the European Economic Area. Where the European Commission has not decided that their country protects it adequately, we agree the standard contractual clauses with them.'

describe('a section without text', () => {
  test.each([
    ['before a section about something else', '# Privacy\n\n## Retention\n\n## Contact\n\nWrite to us.\n'],
    ['at the end', '# Privacy\n\nWrite to us.\n\n## Retention\n']
  ])('is found %s', (_, markdown) => {
    expect(found(markdown)).toEqual(['retention'])
  })

  test('is found in German', () => {
    expect(found('# Datenschutz\n\n## Speicherdauer\n\n## Kontakt\n\nSchreiben Sie uns.\n', 'de')).toEqual([
      'retention'
    ])
  })

  test.each([
    ['has subsections', '# Privacy\n\n## Cookies\n\n### Which\n\nTwo.\n'],
    [
      'continues under a heading about the same subject',
      '# Privacy\n\n## Your rights\n\n## What rights you have\n\nAll.\n'
    ],
    [
      'continues under a heading about no known subject',
      '# Privacy\n\n## Cookies\n\n## Two of them\n\nOne and another.\n'
    ],
    ['names a group', '# Privacy\n\n## How we use data\n\n## Cookies\n\nWe set two.\n'],
    ['is in a table of contents', '## Cookies\n\n## Retention\n\n## Contact\n\nWrite to us.\n'],
    ['is a line in bold type', '**Cookies**\n\n**Contact**\n\nWrite to us.\n']
  ])('is not reported if it %s', (_, markdown) => {
    expect(found(markdown)).toEqual([])
  })
})

describe('a heading above a text about something else', () => {
  test('is found, with what the text is about', () => {
    expect(found(`# Privacy\n\n## Children\n\n${transfers}\n`)).toEqual(['children: transfers'])
  })

  test.each([
    [
      'the text names the subject',
      `# Privacy\n\n## Children\n\n${transfers} This includes data of a child.\n`
    ],
    ['the text is short', '# Privacy\n\n## Children\n\nWe transfer data to other countries.\n'],
    [
      'the text points elsewhere',
      `# Privacy\n\n## Children\n\n${transfers} See our Privacy Notice for Families.\n`
    ],
    ['the heading is about no such subject', `# Privacy\n\n## Storage\n\n${transfers}\n`]
  ])('is not reported if %s', (_, markdown) => {
    expect(found(markdown)).toEqual([])
  })
})
