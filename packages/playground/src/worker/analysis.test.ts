import {describe, expect, test} from 'vitest'
import type {Question} from '../answer.js'
import {answer, welcome} from './analysis.js'
import {answer as answerPolicy} from './policy-analysis.js'

const ask = (text: string, more: Partial<Question> = {}) =>
  answer({id: 1, text, kind: 'markdown', law: '', fix: false, ...more})

test('The page is welcomed with every law by its name', () => {
  const {laws} = welcome()
  expect(laws.find(({name}) => name === 'gdpr')?.label).toBe('GDPR')
  expect(laws.length).toBeGreaterThan(7)
})

describe('An answer', () => {
  test('shows each finding at its place, with what may be there instead', async () => {
    const text = '# Privacy\n\nYour browser, such as Netscape, doesnâ€™t matter.\n'
    const {findings} = await ask(text)
    const damaged = findings.find(({rule}) => rule === 'policy-no-mojibake')
    expect(text.slice(damaged?.start, damaged?.end)).toContain('â€™')
    expect(damaged?.replacements[0]).toContain('’')
    expect(findings.map(({rule}) => rule)).toContain('policy-no-outdated-reference')
  })

  test('is about the fixed text where a fix was asked for', async () => {
    const {id, text, findings} = await ask('# Privacy\n\nIt doesnâ€™t matter.\n', {id: 7, fix: true})
    expect({id, text}).toEqual({id: 7, text: '# Privacy\n\nIt doesn’t matter.\n'})
    expect(findings.filter(({rule}) => rule === 'policy-no-mojibake')).toEqual([])
  })

  test('names both sentences of a contradiction', async () => {
    const text =
      '# Privacy\n\nWe do not share your personal information with third parties.\n\nWe share your personal information with advertisers.\n'
    const {contradictions} = await ask(text)
    expect(
      contradictions.map(({sentences}) => sentences.map(({start, end}) => text.slice(start, end)))
    ).toEqual([
      [
        'We do not share your personal information with third parties',
        'We share your personal information with advertisers'
      ]
    ])
  })

  test('shows what a law asks for where the text says it, and what is missing', async () => {
    const text = '# Privacy\n\nYou have the right to lodge a complaint with a supervisory authority.\n'
    const {requirements, findings} = await ask(text, {law: 'gdpr'})
    const complaint = requirements.find(({id}) => id === 'gdpr.13.2.d')
    expect(text.slice(complaint?.stated?.start, complaint?.stated?.end)).toContain('lodge a complaint')
    expect(complaint).toMatchObject({citation: 'GDPR Art. 13(2)(d), 14(2)(e)'})
    expect(requirements.find(({id}) => id === 'gdpr.13.2.a')?.stated).toBeUndefined()
    // Missing disclosures are listed beside the text, and not again among the findings.
    expect(findings.filter(({rule}) => rule === 'policy-missing-disclosure')).toEqual([])
  })

  test('knows no law by a name of the prototype', async () => {
    await expect(ask('# Privacy\n', {law: 'toString'})).resolves.toMatchObject({requirements: []})
  })

  test.each([
    ['html', '<h1>Privacy</h1><p>It doesnâ€™t matter.</p>', 'policy-no-mojibake', answer],
    ['policy', 'title: Privacy policy\nlanguage: en\ncookeis: none\n', 'policy-file/missing', answerPolicy]
  ] as const)('reads %s, too', async (kind, text, rule, answer) => {
    const {findings} = await answer({id: 1, text, kind, law: 'gdpr', fix: false})
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })
})

const said = [
  'We never share your e-mail address with third parties.',
  'We share your e-mail address with our advertising partners.',
  'You have the right to lodge a complaint with a supervisory authority.'
]

describe.each([
  ['Markdown', 'markdown', `# Privacy\n\n${said.join('\n\n')}\n`],
  ['text without marks', 'markdown', said.join('\n\n')],
  [
    'HTML',
    'html',
    `<!doctype html><html lang="en"><h1>Privacy</h1>${said.map((words) => `<p>${words}</p>`).join('')}`
  ]
] as const)('Of %s', (_, kind, text) => {
  test('both sentences of a contradiction are shown at their places', async () => {
    const {contradictions} = await ask(text, {kind})
    const quoted = contradictions.map(({sentences}) =>
      sentences.map(({start, end}) => text.slice(start, end))
    )
    expect(quoted).toEqual([said.slice(0, 2).map((words) => words.replace(/\.$/, ''))])
  })

  test('it is shown where the law is answered, and where not, instead of findings', async () => {
    const {requirements, findings} = await ask(text, {kind, law: 'gdpr'})
    const {stated} = requirements.find(({id}) => id === 'gdpr.13.2.d') ?? {}
    expect(text.slice(stated?.start, stated?.end)).toContain('lodge a complaint')
    expect(requirements.find(({id}) => id === 'gdpr.13.2.a')?.stated).toBeUndefined()
    expect(findings.filter(({rule}) => rule === 'policy-missing-disclosure')).toEqual([])
  })
})

describe('Of a policy file', () => {
  const text = `title: Privacy policy
language: en
organisation:
  name: A Ltd
  contact: {email: privacy@a.example}
retention:
  - {id: orders, name: Orders, period: 10 years}
practices:
  - {never: share, data: [email-address], with: [third-party]}
sections:
  - {kind: controller}
  - {kind: retention}
  - {kind: sharing}
  - kind: other
    heading: More
    body: We share your e-mail address with our advertising partners.
`

  test('it is shown which facts answer the law, and what none answers', async () => {
    const {requirements, findings} = await answerPolicy({
      id: 1,
      text,
      kind: 'policy',
      law: 'gdpr',
      fix: false
    })
    const statedOf = (wanted: string): string | undefined => {
      const {stated} = requirements.find(({id}) => id === wanted) ?? {}
      return stated && text.slice(stated.start, stated.end)
    }
    expect(statedOf('gdpr.13.1.a')).toContain('A Ltd')
    expect(statedOf('gdpr.13.2.d')).toBeUndefined()
    expect(requirements.map(({id}) => id)).toContain('gdpr.13.2.d')
    expect(findings.filter(({rule}) => rule === 'policy-missing-disclosure')).toEqual([])
  })

  test('words and the fact that they contradict are shown together', async () => {
    const {contradictions} = await answerPolicy({id: 1, text, kind: 'policy', law: '', fix: false})
    const quoted = contradictions.map(({sentences}) =>
      sentences.map(({start, end}) => text.slice(start, end))
    )
    expect(quoted).toEqual([
      [expect.stringContaining('We share your e-mail address'), expect.stringContaining('never: share')]
    ])
  })
})

test('A policy file is fixed as a text is: what has one safe fix only', async () => {
  const text = 'title: P\nlanguage: en\norganisation: {name: A}\nregimes: [gdrp]\n'
  const fixed = await answerPolicy({id: 3, text, kind: 'policy', law: '', fix: true})
  expect(fixed.text).toBe(text)
  expect(fixed.findings[0]?.replacements).toEqual(['gdpr'])
})
