import fc from 'fast-check'
import {expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {lintPolicy} from './lint-policy.js'

const facts = 'title: Privacy\nlanguage: en\norganisation: {name: Atlas Maps}\nregimes: [gdpr]\n'

test('text that is still to be written is reported once, and not also as missing from the document', async () => {
  const findings = await lintPolicy({text: `${facts}retention: TODO\n`})
  expect(findings.filter(({rule}) => rule === 'policy-file/todo')).toHaveLength(1)
  expect(findings.filter(({requirement}) => requirement !== undefined)).toEqual([])
})

test('a disclosure without anything left to write is reported as missing', async () => {
  const findings = await lintPolicy({text: facts})
  expect(findings.map(({rule}) => rule)).toContain('policy-missing-disclosure')
})

test('a contradiction leads to both places', async () => {
  const [finding] = await lintPolicy({
    text: `${facts}transfers: none\nrecipients: [{kind: hosting-provider, country: US}]\n`
  })
  expect(finding).toMatchObject({
    rule: 'policy-file/contradiction',
    start: {line: 5, column: 12},
    related: [{start: {line: 6, column: 48}, message: 'recipients[0].country'}]
  })
})

test('words of the author that contradict a fact are a warning', async () => {
  const section = 'sections:\n  - kind: other\n    heading: false\n    body: We never sell your data.\n'
  const findings = await lintPolicy({text: `${facts}practices: [{does: sell, data: [name]}]\n${section}`})
  expect(findings.filter(({rule}) => rule === 'policy-file/contradiction')).toMatchObject([
    {severity: 'warning', start: {line: 9, column: 11}, related: [{start: {line: 5}}]}
  ])
})

test('no finding begins or ends within a line ending, where an editor has no place', async () => {
  const pieces = fc.constantFrom(
    '- ',
    '\r\n',
    '\u00AD',
    '[',
    ']',
    ': ',
    'a',
    '"',
    '{',
    '}',
    '|\r\n',
    '# x',
    ' '
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, {maxLength: 14}), async (list) => {
      const text = list.join('')
      for (const {start, end} of await lintPolicy({text, path: 'policy.yaml'}))
        for (const {offset} of [start, end]) expect(text.slice(offset - 1, offset + 1)).not.toBe('\r\n')
    }),
    {numRuns: runs(500)}
  )
})

test.each(['\uFEFF', '\u00A0', '\u3000', '\u2003'])(
  'a term with %j after it is replaced as a whole',
  async (invisible) => {
    const text = `${facts}practices:\n  - {does: share${invisible}, data: [name${invisible}]}\n`
    const findings = (await lintPolicy({text})).filter(({rule}) => rule === 'policy-file/term')
    expect(findings.map(({start, end}) => text.slice(start.offset, end.offset))).toEqual([
      `share${invisible}`,
      `name${invisible}`
    ])
  }
)
