import {requirements} from '@policy-gen/schema'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import type {PolicyMessageFields} from '../rule/message.js'
import recommended from '../presets/recommended.js'
import {presetForRegime} from '../presets/preset.js'
import policyMissingDisclosure from './policy-missing-disclosure.js'

async function lint(markdown: string): Promise<(VFileMessage & PolicyMessageFields)[]> {
  const file = new VFile(markdown)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(policyMissingDisclosure as Plugin<[], Root>)
  await processor.run(processor.parse(file), file)
  return file.messages
}

async function reasons(markdown: string): Promise<string[]> {
  return (await lint(markdown)).map(({line, column, reason}) => `${line}:${column} ${reason}`)
}

const empty = 'No text — write who collects what, why and with whom it is shared'

test.each([
  ['', `1:1 ${empty}`],
  ['\uFEFF', `1:1 ${empty}`],
  ['\n\n', `1:1 ${empty}`],
  ['---\nlanguage: en\n---\n', `3:3 ${empty}`],
  ['---\nregimes: [gdpr, ccpa]\n---\n', `3:3 ${empty}`],
  ['# Privacy policy\n', `1:16 ${empty}`],
  ['<!-- to be written -->\n', `1:22 ${empty}`],
  ['<main>\n</main>\n', `2:7 ${empty}`]
])('a document without text, %j, is reported in one finding', async (markdown, finding) => {
  expect(await reasons(markdown)).toEqual([finding])
})

test.each(['<p>Nous vendons tout.</p>\n', '- Namen\n', '> Quelques mots.\n'])(
  'a document with text, %j, is not called empty',
  async (markdown) => {
    expect((await reasons(markdown)).join()).not.toContain('no text')
  }
)

const offTopic =
  'Nothing here about personal data — write who collects what, why and with whom it is shared, or exclude this file'

test.each([
  ['Hello.\n', `1:6 ${offTopic}`],
  ['Hallo zusammen, das Wetter ist heute schön.\n', `1:43 ${offTopic}`],
  ['# Shopping list\n\n- eggs\n- milk\n\nDo not forget the bread.\n', `6:24 ${offTopic}`]
])('a text about something else, %j, is reported once', async (markdown, finding) => {
  expect(await reasons(markdown)).toEqual([finding])
})

test.each([
  'We collect your name and your e-mail address when you order.\n',
  '# Privacy policy\n\nTo be written.\n',
  '---\nregimes: [gdpr]\n---\n\nHello.\n'
])('a text that is meant as a policy, %j, is asked for item by item', async (markdown) => {
  const found = await reasons(markdown)
  expect(found.length).toBeGreaterThan(5)
  expect(found.join()).not.toContain(offTopic)
})

test.each(['', '# Privacy\n', 'Hello.\n', '# Shopping list\n\n- eggs\n- milk\n'])(
  'the recommended rules report %j once',
  async (markdown) => {
    const file = new VFile(markdown)
    const processor = unified().use(remarkParse).use(recommended)
    await processor.run(processor.parse(file), file)
    expect(file.messages).toHaveLength(1)
  }
)

test('the finding about an empty document comes through each preset', async () => {
  for (const preset of [recommended, presetForRegime('gdpr')]) {
    const file = new VFile('')
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({reason}) => reason)).toContain(empty)
  }
})

test.each(['\n', '\r\n'])(
  'a law with a slip in its name is reported where it is, in any language, with line endings %j',
  async (ending) => {
    const spanish = ['---', 'regimes:', '  - ccpa', '  - gpdr', '---', '', 'Recogemos los nombres.', '']
    expect(await reasons(spanish.join(ending))).toContain('4:5 Unknown regime `gpdr` — did you mean `gdpr`?')
    expect(await reasons(['---', 'regimes: [gpdr]', '---', '', 'Hola a todos.', ''].join(ending))).toContain(
      '2:11 Unknown regime `gpdr` — did you mean `gdpr`?'
    )
  }
)

const italian =
  'Conserviamo il suo nome e il suo indirizzo finché lei resta nostro cliente, e non li vendiamo mai a nessuno. '

test('of a text in a language that nobody reads here one note says so, and nothing is missing', async () => {
  expect(await reasons(`# Informativa\n\n${italian.repeat(10)}\n`)).toEqual([
    '1:1 Not checked: text in Italian — rules about wording read English, German, French, and Spanish only'
  ])
})

test('of a text in two languages the one is read, and a note says that the other is not', async () => {
  const english =
    'We keep your name and your address as long as you are our customer, and we never sell them. '
  const found = await reasons(
    `# Privacy\n\n${english.repeat(20)}\n\n# Informativa\n\n${italian.repeat(20)}\n`
  )
  expect(found.filter((reason) => reason.includes('Not checked: text in Italian'))).toHaveLength(1)
  expect(found.length).toBeGreaterThan(3)
})

test('each message carries the id of its requirement', async () => {
  const on = new Date().toISOString().slice(0, 10)
  const known = new Set(requirements({regimes: ['gdpr', 'baseline'], on}).map(({id}) => id))
  const messages = await lint(
    '---\nregimes: [gdpr]\n---\n\nWe collect your name and we use it for our shop.\n'
  )
  expect(messages.length).toBeGreaterThan(3)
  for (const {requirement, note} of messages) {
    expect(known).toContain(requirement)
    expect(note).toContain(`\`${requirement}\``)
  }
})

test.each(['__proto__', 'x', 'english', 'en_US', 'EN-us', '-', '12', 'a'.repeat(9000)])(
  'a language called %s keeps nothing from being checked',
  async (language) => {
    const found = await reasons(`---\nlanguage: ${language}\n---\n\nWe collect your name and your address.\n`)
    expect(found.length).toBeGreaterThan(0)
    for (const reason of found) expect(reason).toMatch(/Missing|Not checked/)
  }
)

test.each([
  ['We decide about your loan by automated decision-making, including profiling.', true],
  ['You have the right not to be subject to a decision based solely on automated processing.', false],
  ['You have the right\n\n- to access your data\n- to have an automated decision reviewed by a human', false],
  ['We make no automated decisions.', false]
])('a right about automated decisions does not say that they are made: %j', async (sentence, isAsked) => {
  const text = `---\nregimes: [gdpr]\n---\n\n# Privacy policy\n\nWe use your name and address to deliver your order.\n\n${sentence}\n`
  const asked = (await lint(text)).map(({requirement}) => requirement)
  expect(asked).toContain('gdpr.13.1.a')
  expect(asked.includes('gdpr.13.2.f')).toBe(isAsked)
})
