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
])('reports a document without text, %j, in one finding', async (markdown, finding) => {
  expect(await reasons(markdown)).toEqual([finding])
})

test.each(['<p>Nous vendons tout.</p>\n', '- Namen\n', '> Quelques mots.\n'])(
  'does not report a document with text, %j, as empty',
  async (markdown) => {
    expect((await reasons(markdown)).join()).not.toContain(empty)
  }
)

const offTopic =
  'Nothing here about personal data — write who collects what, why and with whom it is shared, or exclude this file'

test.each([
  ['Hello.\n', `1:6 ${offTopic}`],
  ['Hallo zusammen, das Wetter ist heute schön.\n', `1:43 ${offTopic}`],
  ['# Shopping list\n\n- eggs\n- milk\n\nDo not forget the bread.\n', `6:24 ${offTopic}`]
])('reports a text about something else, %j, once', async (markdown, finding) => {
  expect(await reasons(markdown)).toEqual([finding])
})

test.each([
  'We collect your name and your e-mail address when you order.\n',
  '# Privacy policy\n\nTo be written.\n',
  '# Política de la tienda\n\nPor escribir.\n',
  '# Política da loja\n\nA escrever.\n',
  '---\nregimes: [gdpr]\n---\n\nHello.\n'
])('reports each missing item of a text that is meant as a policy: %j', async (markdown) => {
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

test('presets report an empty document', async () => {
  for (const preset of [recommended, presetForRegime('gdpr')]) {
    const file = new VFile('')
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({reason}) => reason)).toContain(empty)
  }
})

test.each(['\n', '\r\n'])(
  'reports an unknown regime at its place, in any language, with line endings %j',
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

test('reports one note and nothing missing for a text in an unsupported language', async () => {
  expect(await reasons(`# Informativa\n\n${italian.repeat(10)}\n`)).toEqual([
    '1:1 Not checked: text in Italian — rules about wording read English, German, Spanish, French and Portuguese only'
  ])
})

test('reads the supported language of a text in two, and reports one note about the other', async () => {
  const english =
    'We keep your name and your address as long as you are our customer, and we never sell them. '
  const found = await reasons(
    `# Privacy\n\n${english.repeat(20)}\n\n# Informativa\n\n${italian.repeat(20)}\n`
  )
  expect(found.filter((reason) => reason.includes('Not checked: text in Italian'))).toHaveLength(1)
  expect(found.length).toBeGreaterThan(3)
})

test('each message contains the id of its requirement', async () => {
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
  'checks a text with the declared language %s',
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
])('a right about automated decisions does not imply that they are made: %j', async (sentence, isAsked) => {
  const text = `---\nregimes: [gdpr]\n---\n\n# Privacy policy\n\nWe use your name and address to deliver your order.\n\n${sentence}\n`
  const asked = (await lint(text)).map(({requirement}) => requirement)
  expect(asked).toContain('gdpr.13.1.a')
  expect(asked.includes('gdpr.13.2.f')).toBe(isAsked)
})

test('reports a heading without text at the heading, and its subject not as missing as well', async () => {
  const text = '# Privacy\n\nWe collect your name.\n\n## Security\n\n## Cookies\n\nWe use cookies.\n'
  const found = await reasons(text)
  expect(found).toContainEqual(expect.stringContaining('No text below “Security”'))
  expect(found.join('\n')).not.toContain('how the data is protected')
  expect((await reasons(text.replace('## Security\n\n', ''))).join('\n')).toContain(
    'how the data is protected'
  )
})

/** What is reported as missing in a text under the GDPR, besides what nearly all laws ask for. */
async function missingUnder(regime: string, markdown: string): Promise<string[]> {
  const found = await lint(`---\nregimes: [${regime}]\n---\n\n# Privacy\n\n${markdown}\n`)
  return (found as (VFileMessage & {requirement?: string})[]).flatMap(({requirement}) => requirement ?? [])
}

test.each([
  ['fr', 'Vous disposez d’un droit d’accès et de rectification de vos données personnelles.'],
  ['de', 'Sie haben das Recht auf Auskunft und auf Berichtigung Ihrer personenbezogenen Daten.'],
  ['es', 'Usted tiene derecho de acceso y a que se rectifiquen sus datos personales.'],
  ['pt', 'Você tem direito de acesso e de correção dos seus dados pessoais.']
])('reports a right that is not named as missing, in %s, too', async (_, text) => {
  expect(await missingUnder('gdpr', text)).toContain('gdpr.13.2.b')
})

test.each([
  [
    'en',
    'You have the right to access, rectify, port and erase your information, and to restrict and object to its processing.'
  ],
  [
    'fr',
    'Vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité de vos données.'
  ],
  [
    'de',
    'Sie haben das Recht, eine Kopie Ihrer Daten an einen anderen Verantwortlichen zu übermitteln, Auskunft zu erhalten, unrichtige Daten korrigieren und Daten löschen zu lassen, deren Verarbeitung zu beschränken und ihr zu widersprechen.'
  ],
  [
    'es',
    'Tiene derecho de acceso, a que se corrijan y se supriman sus datos, a la limitación del tratamiento, a la portabilidad y a oponerse.'
  ],
  [
    'pt',
    'Você pode acessar, corrigir e apagar seus dados, levá-los para outro fornecedor, pedir a limitação do tratamento e se opor a ele.'
  ]
])('finds all six rights in one sentence in %s', async (_, text) => {
  expect(await missingUnder('gdpr', text)).not.toContain('gdpr.13.2.b')
})

test.each([
  ['a heading', '#### Last updated: August 29, 2025\n\n#### Welcome\n\nWe collect your name.'],
  ['a line', 'Effective April 23, 2026\n\nWe collect your name.']
])('takes the policy’s own date in %s as the day of its last update', async (_, text) => {
  expect(await missingUnder('ccpa', text)).not.toContain('ccpa.7011.e.4')
})

test.each([
  'We collect your name. Once your opt-out becomes effective, your data is deleted.',
  'We collect your name under the GDPR, which has been in force from 25 May 2018 on.'
])('finds no date of the policy in words that only accompany one: %j', async (text) => {
  expect(await missingUnder('ccpa', text)).toContain('ccpa.7011.e.4')
})

test.each([
  '## Your rights\n\nYou may ask for:\n\n- access to your data,\n\n- the existence of automated decision-making, including profiling.',
  // No heading says that it is about rights: the sentence itself does, …
  '## Automated decision-making\n\nYou have the right to object to automated decision-making and profiling, and to ask that a person reviews the decision.',
  // … or what is before it in the list.
  '## More\n\nUnder the GDPR you may ask us for:\n\n- access to your data,\n\n- the existence of automated decision-making, including profiling.',
  'This feature is based on profiling. The profiling does not result in any legal implications for you.',
  'All decisions about your place are taken by our tutors, not by software.',
  'We never use what you tell us in a lesson for scoring.',
  'No claim is declined without human review.'
])('does not require automated decisions to be explained if none are made: %j', async (text) => {
  expect(await missingUnder('gdpr', text)).not.toContain('gdpr.13.2.f')
})

test.each([
  [
    'ccpa.130.a.5.c.sold',
    'We may use, share or sell aggregated information. We work with marketing and sales partners.'
  ],
  [
    'gdpr.13.2.e',
    'We collect your name. We cannot process your request if you do not provide us with enough detail.'
  ],
  ['gdpr.13.2.d', 'We cooperate with the panel established by the EU data protection authorities.']
])('reports %s as missing from %j', async (requirement, text) => {
  expect(await missingUnder(requirement.split('.')[0] ?? '', `We use cookies. ${text}`)).toContain(
    requirement
  )
})

test('names the missing rest if part of an item is found', async () => {
  const rights =
    '---\nregimes: [gdpr]\n---\n# Privacy policy\n\nYou have the right to access your data and to have it deleted.\n'
  const [found] = (await reasons(rights)).filter((reason) => reason.includes('13(2)(b)'))
  expect(found).toMatch(
    /^\d+:\d+ Incomplete: the rights of .* — add correction, restriction, objection and portability, in a section/
  )
})

test.each([
  [
    'We use your name and your address to send you the magazine.',
    'Incomplete: the purposes .* — add the rest, in a section such as “Our legal grounds”'
  ],
  [
    'Our legal basis is your consent.',
    'Incomplete: the purposes .* — add the rest, in a section such as “Why we use data”'
  ],
  ['We collect your name.', 'Missing: the purposes .* — add it, in a section such as “Our legal grounds”']
])('says which part of two a text lacks: %j', async (text, reason) => {
  const found = await reasons(`---\nregimes: [gdpr]\n---\n\n# Privacy\n\n${text}\n`)
  expect(found.filter((each) => each.includes('13(1)(c)'))).toEqual([
    expect.stringMatching(new RegExp(String.raw`^\d+:\d+ ${reason}$`))
  ])
})

const bare = [
  'We collect your name.',
  'Nous collectons votre nom et votre adresse.',
  'Wir erheben Ihren Namen.'
]

test.each([
  ['Last updated: 3 May 2026', bare[0]],
  ['This privacy policy was last revised on 3 May 2026.', bare[0]],
  ['**Effective date:** May 2026', bare[0]],
  ['Version en vigueur au 3 mai 2026', bare[1]],
  ['(Mise à jour du 3 mai 2026)', bare[1]],
  ['Stand: Mai 2026', bare[2]],
  ['Dated: May 3, 2026', bare[0]],
  ['Publié le 3 mai 2026', bare[1]]
])('%j is a date and does not announce changes', async (date, text) => {
  expect(await missingUnder('caloppa', `${date}\n\n${text}`)).toContain('caloppa.22575.b.3')
})

test.each([
  ['Last updated: 3 May 2026. We will post changes here.', bare[0]],
  ['We may update this policy. It was last updated on 3 May 2026.', bare[0]],
  ['Cette politique peut évoluer : consultez-la régulièrement. Mise à jour du 3 mai 2026.', bare[1]],
  ['We will change this policy on 3 May 2026.', bare[0]],
  ['Wir können diese Erklärung jederzeit anpassen. Stand: Mai 2026', bare[2]]
])('%j announces changes', async (sentences, text) => {
  expect(await missingUnder('caloppa', `${sentences}\n\n${text}`)).not.toContain('caloppa.22575.b.3')
})

test('reports California’s own requirements as missing from a text that never mentions it, in languages without wording for them', async () => {
  const policy = (ending: string): string =>
    `---\nregimes: [ccpa]\nlanguage: fr\n---\n\n# Confidentialité\n\nNous collectons votre nom. Vous avez le droit d’accéder à vos données et de les faire effacer.${ending}\n`
  const agents = async (markdown: string): Promise<boolean> =>
    (await lint(markdown)).some(({requirement}) => requirement === 'ccpa.7011.e.3.h')
  expect(await agents(policy(''))).toBe(true)
  expect(await agents(policy(' Les résidents de Californie ont d’autres droits.'))).toBe(false)
  // An address in California isn't about rights.
  expect(await agents(policy(' Facebook Inc., 1601 S California Ave, Palo Alto, CA 94304'))).toBe(true)
  expect(await agents(policy(' Google, Mountain View, California 94043, USA'))).toBe(true)
})

test.each(['privacy (at) atlas.example', 'privacy [arobase] atlas [dot] example', 'privacy@atlas.example'])(
  'an address is a contact, however it is hidden from robots: %s',
  async (address) => {
    const markdown = `# Privacy\n\nWe collect your name and use it to send what you ordered.\n\n${address}\n`
    expect((await reasons(markdown)).join()).not.toContain('how to reach somebody')
  }
)

/** What a policy of a few words lacks under these laws. */
async function missing(
  sentence: string,
  language: 'de' | 'en' | 'fr',
  regimes: readonly string[]
): Promise<string> {
  const head = {
    de: 'Wir erheben Ihren Namen.',
    en: 'We collect your name.',
    fr: 'Nous recueillons votre nom.'
  }[language]
  const file = new VFile(`---\nlanguage: ${language}\n---\n\n${head} ${sentence}\n`)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(policyMissingDisclosure as Plugin<[object], Root>, {regimes})
  await processor.run(processor.parse(file), file)
  const messages: readonly (VFileMessage & PolicyMessageFields)[] = file.messages
  return messages
    .map(({requirement = '', reason}) => `${requirement} ${reason.replace(/^.*\) — /, '')}`)
    .join('\n')
}

test.each([
  ['gdpr.13.2.e', 'We need it.', 'If you decline to submit your name, we cannot serve you.'],
  ['gdpr.13.2.e', 'We need it.', 'The service cannot commence without your name.'],
  [
    'gdpr.13.1.f',
    'We transfer it to the United States.',
    'We transfer it to the United States under model clauses.'
  ],
  [
    'gdpr.13.1.f',
    'We transfer it to the United States with a contract.',
    'We transfer it to the United States with contractual, technical and organisational measures.'
  ],
  [
    'portability',
    'You may access, correct or delete your data.',
    'You may access, correct or port your data.'
  ]
])('%s is missing from “%s” but found in “%s”', async (wanted, before, after) => {
  expect(await missing(before, 'en', ['gdpr'])).toContain(wanted)
  expect(await missing(after, 'en', ['gdpr'])).not.toContain(wanted)
})

test.each([
  ['baseline.security', 'Nos serveurs sont sécurisés par un pare-feu.'],
  ['baseline.security', 'Vos paiements sont cryptés.'],
  ['baseline.security', 'Vos données sont à l’abri, contre tout accès non autorisé.'],
  ['baseline.how-long', 'Votre nom est effacé au bout de deux ans.'],
  ['baseline.how-long', 'Les factures sont archivées pendant dix ans.'],
  ['baseline.children', 'Il faut avoir au moins 15 ans pour commander.'],
  ['baseline.children', 'La boutique s’adresse aux adolescents.']
])('%s is met by “%s”', async (requirement, sentence) => {
  expect(await missing('Nous aimons les cartes.', 'fr', [])).toContain(requirement)
  expect(await missing(sentence, 'fr', [])).not.toContain(requirement)
})

test.each([
  ['Der Ruderverein Nordlys betreibt diese Website.', false],
  ['Nordlys für Boote betreibt dieses Onlineangebot.', false],
  ['Unser Ruderverein betreibt diese Website.', true],
  ['Ein Verein betreibt diese Website.', true],
  ['Der Ruderverein Nordlys betreibt einen Hafen.', true]
])('a name may say in German who is responsible: %j', async (sentence, isMissing) => {
  const found = await missing(`${sentence} Schreiben Sie an a@nordlys.example.`, 'de', ['gdpr'])
  expect(found.includes('gdpr.13.1.a')).toBe(isMissing)
})

test.each([
  ['This page tells how Nordlys OÜ ("Nordlys", "we", or "us") uses it.', false],
  ['This page tells how Nordlys Energi ApS (**“we”**) uses it.', false],
  ['This page tells how the Nordlys Foundation (“Nordlys,” “we,” “us”) uses it.', false],
  ['This page tells how Morava s.r.o. (“we”) uses it.', false],
  ['Nordlys LLC is strongly committed to your privacy.', false],
  ['**Nordlys A/S** takes your privacy seriously.', false],
  ['Nordlys Rowing Club takes the privacy of its members seriously.', false],
  ['The Nordlys Trust for Boats runs this website.', false],
  ['6th Nordlys Scouts are committed to the privacy of all members.', false],
  ['The Nordlys Scouts run this website.', false],
  ['Please write to us by post to Nordlys Feet & Shoes, 10 Quay Street.', false],
  ['Contact us at Nordlys Choir, 3a Harbour Lane.', false],
  ['You can write to the authority at Nordlys House, 10 Quay Street.', true],
  ['Contact us at any time, 7 days a week.', true],
  ['Our guests are committed to privacy.', true],
  ['Nordlys Rowing Club runs a boat house.', true],
  ['Our Rowing Club takes your privacy seriously.', true],
  ['Nordlys runs.', true],
  ['We are strongly committed to your privacy.', true],
  ['This page tells how the Company (“we”) uses it.', true],
  ['This page tells how our shop (“we”, “us”) uses it.', true],
  ['Nordlys Chat (“the Service”) is free.', true],
  ['Nordlys LLC is based on the coast.', true],
  ['We use a map of Nordlys LLC, which takes your privacy seriously.', true]
])('a name may say who is responsible: %j', async (sentence, isMissing) => {
  const found = await missing(`${sentence} Write to a@nordlys.example.`, 'en', ['gdpr'])
  expect(found.includes('gdpr.13.1.a')).toBe(isMissing)
})

test.each([
  ['Datenverarbeitende Stelle ist der Kanuverein Nordufer, Hafenweg 3/2, 4020 Linz.', false],
  ['Verantwortlich für diese Seiten:\n\nKanuverein Nordufer  \nHafenweg 3a  \nD-20457 Hamburg', false],
  ['Datenverarbeitende Stelle ist der Kanuverein Nordufer.', true],
  ['Der Kanuverein Nordufer ist verantwortlich. Am 3. Mai kamen 2026 Boote.', true],
  ['Die Karten liefert die Nordkarte GmbH, Hafenweg 3, 20457 Hamburg.', true]
])('the postal address of who is responsible is a contact: %j', async (sentence, isMissing) => {
  expect((await missing(sentence, 'de', ['gdpr'])).includes('gdpr.13.1.a')).toBe(isMissing)
})

test.each([
  ['Orders arrive within 7 days.', true],
  ['We delete letters after 30 days.', false]
])('a period is only about keeping data where something is: %j', async (sentence, isMissing) => {
  const found = await missingUnder('gdpr', `We collect names.\n\n${sentence}`)
  expect(found.includes('gdpr.13.2.a')).toBe(isMissing)
})

test('a link after “Contact:” is a contact', async () => {
  const text = '# Privacy\n\nWe collect your name.\n\n'
  const missesContact = async (markdown: string): Promise<boolean> =>
    (await reasons(markdown)).some((reason) => reason.includes('how to reach somebody'))
  expect(await missesContact(`${text}Made in Rotterdam.\n`)).toBe(true)
  expect(await missesContact(`${text}**Contact:** https://atlas.example/us\n`)).toBe(false)
})

test('a hint is enough for the common ground, but not for a law that is named', async () => {
  const text = '# Privacy\n\nWir erheben Ihren Namen. Diese Seiten werden von Atlas ausgeliefert.\n'
  const misses = (lines: readonly string[], citation: string): boolean =>
    lines.some((line) => line.includes('who receives') && line.includes(citation))
  expect(misses(await reasons(text), 'such as')).toBe(false)
  expect(misses(await reasons(`---\nregimes: [gdpr]\n---\n\n${text}`), 'Art. 13(1)(e)')).toBe(true)
})

test('finds a hint with line breaks and emphasis in it', async () => {
  const text = '# Privacy\n\nWe note your name.\n\n'
  const missing = async (markdown: string): Promise<string> => (await reasons(markdown)).join('\n')
  expect(await missing(text)).toContain('who receives')
  expect(await missing(`${text}The list of names is\nhosted **by** Atlas Pages.\n`)).not.toContain(
    'who receives'
  )
})

test.each([
  'The policy is in [`site/privacy.md`](site/privacy.md).\n',
  '# Privacy policy\n\nThis file is only a placeholder: read https://atlas.example/privacy.\n'
])('reports a file that only says where the policy is, %j, once', async (markdown) => {
  const found = await reasons(markdown)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('Nothing here but where the policy is')
})

test.each([
  ['says something', 'We collect your name, see [our shop](https://atlas.example).\n', {}],
  ['says too much', `${'Our charts show the sea and its ports. '.repeat(25)}[Privacy](p.md)\n`, {}],
  ['is checked for a law', 'The privacy policy is [here](site/privacy.md).\n', {regimes: ['gdpr']}]
] as const)(
  'reports each missing item of a file that links elsewhere and %s',
  async (_, markdown, options) => {
    const file = new VFile(markdown)
    const processor = unified()
      .use(remarkParse)
      .use(policyMissingDisclosure as Plugin<[object], Root>, options)
    await processor.run(processor.parse(file), file)
    expect(file.messages.length).toBeGreaterThan(5)
  }
)

test('does not require retention or changes from an organisation that collects nothing', async () => {
  const found = (await lint('# Privacy\n\nNo data ever leaves your phone.\n')).map(
    ({requirement}) => requirement
  )
  expect(found).toEqual(['baseline.who', 'baseline.contact'])
})
