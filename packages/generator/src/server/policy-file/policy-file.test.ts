import {readFile} from 'node:fs/promises'
import {parsePolicy} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import type {CompletionItem, DocumentSymbol, TextEdit} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {documentCoverage} from '../../statements/document-coverage.js'
import {completionsAt} from './completion.js'
import {definitionAt} from './definition.js'
import {hoverAt} from './hover.js'
import {lensesOf, unmetOf} from './lenses.js'
import {outlineOf} from './outline.js'
import {readPolicyDocument, type PolicyDocument} from './policy-document.js'
import {referencesAt, renamable, renamed} from './renaming.js'

const bare = 'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\n'
const shop = await readFile(new URL('../../../../../examples/shop/policy.yaml', import.meta.url), 'utf8')
const health = await readFile(new URL('../../../../../examples/health/policy.yaml', import.meta.url), 'utf8')
const german = await readFile(
  new URL('../../../../../examples/studio/de.policy.yaml', import.meta.url),
  'utf8'
)

describe('completion', () => {
  test.each([
    ['a field of the policy', 'title: P\n▮', 'language', 'title: P\nlanguage: '],
    ['a map, with room for its fields', 'title: P\norg▮', 'organisation', 'title: P\norganisation:'],
    [
      'a field within a map',
      'organisation:\n  name: A\n  ▮\ntitle: P',
      'site',
      'organisation:\n  name: A\n  site: \ntitle: P'
    ],
    ['the first field of a map', 'organisation:\n  ▮', 'name', 'organisation:\n  name: '],
    ['a field of a map in braces', 'organisation: {▮}', 'name', 'organisation: {name: }'],
    ['the name of a field that has a value', 'ti▮: P', 'title', 'title: P'],
    ['the first field of an entry', 'practices:\n  - ▮', 'does', 'practices:\n  - does: '],
    ['a field of a section', 'sections:\n  - ▮', 'kind', 'sections:\n  - kind: '],
    ['a term', 'practices:\n  - does: coll▮', 'collect', 'practices:\n  - does: collect'],
    ['a term in brackets', 'regimes: [gdpr, ▮]', 'ccpa', 'regimes: [gdpr, ccpa]'],
    ['a term in brackets that are open', 'regimes: [▮', 'ccpa', 'regimes: [ccpa'],
    ['a term of a list below', 'regimes:\n  - ▮', 'ccpa', 'regimes:\n  - ccpa'],
    ['a list that is not begun', 'regimes: ▮', 'ccpa', 'regimes: [ccpa]'],
    ['a list that is not begun, below', 'regimes:\n  ▮', 'ccpa', 'regimes:\n  - ccpa'],
    ['what there is none of', 'recipients: ▮', 'none', 'recipients: none'],
    ['a truth value', 'recipients: [{related: ▮}]', 'true', 'recipients: [{related: true}]'],
    ['a service', 'recipients:\n  - service: ▮', 'stripe', 'recipients:\n  - service: stripe'],
    ['a country', 'organisation:\n  address: {country: ▮}', 'IE', 'organisation:\n  address: {country: IE}'],
    ['a word in quotation marks', "regimes: ['▮']", 'ccpa', "regimes: ['ccpa']"],
    ['a line of a file with carriage returns', 'title: P\r\n▮\r\n', 'language', 'title: P\r\nlanguage: \r\n']
  ])('%s', (_, before, label, after) => {
    expect(complete('policy.yaml', before, label)).toBe(after)
  })

  test.each([
    ['a field', '{▮}', 'title', '{"title": }'],
    ['a field in quotation marks', '{"ti▮": "P"}', 'title', '{"title": "P"}'],
    ['a term', '{"regimes": [▮]}', 'gdpr', '{"regimes": ["gdpr"]}'],
    ['a term in quotation marks', '{"regimes": ["g▮"]}', 'gdpr', '{"regimes": ["gdpr"]}'],
    ['a truth value', '{"recipients": [{"related": ▮}]}', 'true', '{"recipients": [{"related": true}]}'],
    ['a list that is not begun', '{"regimes": ▮}', 'gdpr', '{"regimes": ["gdpr"]}']
  ])('in JSON: %s', (_, before, label, after) => {
    expect(complete('policy.json', before, label)).toBe(after)
  })

  const recipients =
    'recipients:\n  - {id: pay, service: stripe}\n  - {id: post, kind: carrier, name: Parcel Post}\n'

  test.each([
    [
      'the id of an entry',
      'practices:\n  - with: [{recipient: ▮}]\n',
      'pay',
      'practices:\n  - with: [{recipient: pay}]\n'
    ],
    [
      'an entry of its own',
      'practices:\n  - with: [▮]\n',
      'post',
      'practices:\n  - with: [{recipient: post}]\n'
    ],
    [
      'an entry on its own line',
      'practices:\n  - with:\n      - ▮\n',
      'post',
      'practices:\n  - with:\n      - recipient: post\n'
    ],
    ['an id in a list', 'transfers:\n  - recipients: [▮]\n', 'post', 'transfers:\n  - recipients: [post]\n']
  ])('offers %s, with its name', (_, before, label, after) => {
    expect(complete('policy.yaml', recipients + before, label)).toBe(recipients + after)
    const names = itemsFor('policy.yaml', recipients + before).items.map(({label, detail}) => [label, detail])
    expect(names).toEqual(
      expect.arrayContaining([
        ['pay', 'Stripe'],
        ['post', 'Parcel Post']
      ])
    )
  })

  test('lists required fields first and omits those already present', () => {
    const labels = itemsFor('policy.yaml', 'title: P\n▮').items.map(({label}) => label)
    expect(labels.slice(0, 2)).toEqual(['language', 'organisation'])
    expect(labels).not.toContain('title')
  })

  test('explains in the language of the policy', () => {
    const {items} = itemsFor('policy.yaml', 'language: de\npractices:\n  - data: [▮]\n')
    const email = items.find(({label}) => label === 'email-address')
    expect(email?.detail).toBe('E-Mail-Adresse')
    expect(email?.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**E-Mail-Adresse** `email-address`\n\nEine Adresse für E-Mails.')
    })
  })

  test.each([
    ['the region of a practice', 'practices:\n  - where: [▮]\n', 'EEA', 'im Europäischen Wirtschaftsraum'],
    ['the region of a choice', 'cookies:\n  - consent:\n      - where: [▮]\n', 'BR', 'in Brasilien'],
    ['the safeguard of a transfer', 'transfers:\n  - safeguard: ▮', 'none', 'keine Garantie']
  ])('offers %s in the language of the policy', (_, text, label, detail) => {
    const {items} = itemsFor('policy.yaml', `language: de\n${text}`)
    expect(items.map(({label, detail}) => [label, detail])).toContainEqual([label, detail])
  })

  test.each([
    ['practices:\n  - ▮', 'where'],
    ['cookies:\n  - consent: [{▮}]', 'where'],
    ['cookies:\n  - consent: [{▮}]', 'choice'],
    ['cookies:\n  - ▮', 'consent']
  ])('after %j offers `%s`', (text, field) => {
    expect(itemsFor('policy.yaml', text).items.map(({label}) => label)).toContain(field)
  })

  test.each([
    ['in prose', 'sections:\n  - kind: sale\n    body: |\n      We never ▮ sell.\n'],
    ['in a name', 'title: ▮'],
    ['after a word', 'regimes: [gdpr and ▮]']
  ])('offers nothing %s', (_, text) => {
    expect(itemsFor('policy.yaml', text).items).toEqual([])
  })

  test('offers only terms that keep an example free of unknown terms, unknown keys and syntax errors', () => {
    const at = shop.indexOf('[site-operation')
    const {document, items} = itemsFor(
      'policy.yaml',
      `${shop.slice(0, at + 1)}▮${shop.slice(at + 1 + 'site-operation'.length)}`
    )
    const words = items.filter(({detail}) => detail !== undefined)
    expect(words.length).toBeGreaterThan(20)
    for (const item of words) {
      const {problems} = parsePolicy(applied(document.text, [item.textEdit as TextEdit]))
      expect(problems.filter(({code}) => ['term', 'unknown-key', 'syntax', 'type'].includes(code))).toEqual(
        []
      )
    }
  })
})

describe('hover', () => {
  test.each([
    [
      'a field',
      'ground▮: [contract]',
      ['**Legal ground** `ground`', 'The legal ground', 'GDPR Art. 13(1)(c)']
    ],
    [
      'a legal ground',
      '[legal-obl▮igation]',
      ['legal obligation', 'GDPR Art. 6(1)(c)', 'UK GDPR Art. 6(1)(c)']
    ],
    ['a law', '[gdpr▮, uk-gdpr', ['General Data Protection Regulation', '(EU) 2016/679']],
    ['a right to an entry', '{recipient: ho▮st}', ['`recipients`', 'Kind: hosting']],
    ['a rule of retention', '{retention: invo▮ices}', ['`retention`', 'Period']],
    ['a term', 'data: [na▮me, postal-address', ['**name** `name`', 'First and last name']]
  ])('%s', (_, place, parts) => {
    const said = hover('policy.yaml', shop, place)
    for (const part of parts) expect(said).toContain(part)
  })

  test('a service: its operator, its purposes and its own policy', () => {
    const said = hover('policy.yaml', 'language: de\nrecipients: [{service: stri▮pe}]', undefined)
    expect(said).toContain('Stripe Payments Europe, Limited, Irland')
    expect(said).toContain('Zwecke: ')
    expect(said).toContain('](https://stripe.com/privacy)')
  })

  test('a kind of section: the requirements of the policy’s laws for it', () => {
    const said = hover('policy.yaml', 'regimes: [ccpa]\nsections: [{kind: sa▮le}]', undefined)
    expect(said).toContain('Required by')
    expect(said).toContain('1798')
    expect(said).not.toContain('GDPR')
    expect(hover('policy.yaml', 'sections: [{kind: con▮troller}]', undefined)).toMatch(/and \d+ others$/)
  })

  test.each([
    ['practices: [{wh▮ere: [EEA]}]', '**Wo es gilt** `where`'],
    ['practices: [{where: [EE▮A]}]', '**im Europäischen Wirtschaftsraum** `EEA`'],
    ['cookies: [{cons▮ent: [{choice: opt-in}]}]', '**Das Cookie wartet auf die Einwilligung** `consent`'],
    ['cookies: [{consent: [{cho▮ice: opt-in}]}]', '**Wahl** `choice`'],
    ['cookies: [{consent: [{choice: opt-in, where: [U▮K]}]}]', '**im Vereinigten Königreich** `UK`']
  ])('in the language of the policy: %s', (text, said) => {
    expect(hover('policy.yaml', `language: de\n${text}`, undefined)).toContain(said)
  })

  test('data that the law specially protects', () => {
    const said = hover('policy.yaml', 'practices: [{data: [health-d▮ata]}]', undefined)
    expect(said).toContain('Protected more than other data by Art. 9/10 GDPR, Cal. Civ. Code § 1798.140(ae)')
  })

  test.each(['▮', 'title: Pri▮vacy', 'titel▮: Privacy', '# wor▮ds\ntitle: P'])(
    'returns undefined at %s',
    (text) => {
      const {document, offset} = cursorIn('policy.yaml', text)
      expect(hoverAt(document, offset)).toBeUndefined()
    }
  )
})

describe('definition', () => {
  test.each([
    ['a recipient', '{recipient: ho▮st}', /id: host$/],
    ['a rule of retention', '{retention: invo▮ices}', /id: invoices$/]
  ])('of %s is its entry', async (_, place, line) => {
    const {document, offset} = placeIn('policy.yaml', shop, place)
    const found = await definitionAt(document, offset)
    expect(shop.split('\n')[found?.range.start.line ?? 0]).toMatch(line)
  })

  test('of a quotation is the sentence in the body', async () => {
    const text =
      'practices:\n  - never: sell\n    says: We never ▮sell data.\nsections:\n  - kind: sale\n    body: |\n      Words.\n\n      We **never** sell\n      data.\n'
    expect(await defined(text)).toBe('We **never** sell\n      data')
  })

  test('of a fact in a body is its field, also by the id of an entry', async () => {
    const text = (fact: string): string =>
      `organisation: {name: Atlas}\nrecipients: [{id: mail, name: Post}]\nsections: [{kind: other, body: "Of ${fact}."}]`
    expect(await defined(text('{{organisation.na▮me}}'))).toBe('Atlas')
    expect(await defined(text('{{recipients.mail.na▮me}}'))).toBe('Post')
    expect(await defined(text('{{recipients.mai▮l.name}}'))).toBe('mail')
    expect(await defined(text('{{organisation.nothing▮}}'))).toBeUndefined()
    expect(await defined(text('wo▮rds'))).toBeUndefined()
  })

  test('of a service is its entry in the sources of the schema', async () => {
    const {document, offset} = cursorIn('policy.yaml', 'recipients: [{service: stri▮pe}]')
    const {uri = '', range} = (await definitionAt(document, offset)) ?? {}
    const line = (await readFile(new URL(uri), 'utf8')).split('\n')[range?.start.line ?? 0]
    expect(line?.slice(range?.start.character, range?.end.character)).toBe('stripe')
    expect(await defined('recipients: [{service: no-such-ser▮vice}]')).toBeUndefined()
  })
})

describe('rename', () => {
  test('changes an id of the shop everywhere, and the policy stays valid', () => {
    const {document, offset} = placeIn('policy.yaml', shop, '{recipient: ho▮st}')
    expect(renamable(document, offset).placeholder).toBe('host')
    const edits = Object.values(renamed(document, offset, 'web-host').changes ?? {}).flat()
    expect(edits).toHaveLength(referencesAt(document, offset, true).length)
    expect(referencesAt(document, offset, false)).toHaveLength(edits.length - 1)
    const text = applied(shop, edits)
    expect(parsePolicy(text).problems).toEqual([])
    expect(text).not.toMatch(/recipient: host\b/)
  })

  test.each([
    ['a place without an id', 'title: Pri▮vacy', 'x', 'put the cursor on one'],
    ['an invalid id', 'recipients: [{id: ma▮il}]', 'Mail Service', "“Mail Service” can't be an id"],
    ['an id that is taken', 'recipients: [{id: ma▮il}, {id: post}]', 'post', 'has the id `post`'],
    [
      'a place without an id, in German',
      'language: de\ntitle: Pri▮vacy',
      'x',
      'setzen Sie den Cursor auf eine'
    ]
  ])('refuses %s', (_, text, id, message) => {
    const {document, offset} = cursorIn('policy.yaml', text)
    expect(() => renamed(document, offset, id)).toThrow(message)
  })
})

describe('outline', () => {
  test('shows fields by their titles and entries by their names', () => {
    const symbols = outlineOf(documentOf('policy.yaml', shop))
    expect(symbols.find(({name}) => name === 'Language')?.detail).toBe('en-GB')
    const practices = symbols.find(({name}) => name === 'Practices')?.children?.map(({name}) => name)
    expect(practices).toEqual(expect.arrayContaining(['Orders and delivery', 'Garden Club']))
  })

  test('is in the language of the policy', () => {
    const names = outlineOf(documentOf('policy.yaml', german)).map(({name}) => name)
    expect(names).toEqual(expect.arrayContaining(['Titel', 'Sprache', 'Empfänger']))
  })

  test('gives every part a name, and a selection within its range', () => {
    for (const text of [
      shop,
      health,
      german,
      'recipients: [{}, {service: stripe}, {service: x}]\nregimes: [gdpr]\n" ": 1\nsections: [{kind: [sale, cookies], heading: false}]'
    ]) {
      const check = (symbol: DocumentSymbol): void => {
        expect(symbol.name.trim()).not.toBe('')
        expect(symbol.selectionRange.start.line).toBeGreaterThanOrEqual(symbol.range.start.line)
        symbol.children?.forEach(check)
      }
      outlineOf(documentOf('policy.yaml', text)).forEach(check)
    }
  })
})

describe('lenses', () => {
  const on = new Date().toISOString().slice(0, 10)

  test.each([
    ['of the shop', shop],
    ['in German', health],
    ['that has only been started', bare.replace('organisation', 'regimes: [gdpr, lgpd]\norganisation')]
  ])('of a policy %s show the same counts as `policy-gen coverage`, law by law', (_, text) => {
    const document = documentOf('policy.yaml', text)
    const {policy} = document.parsed()
    const standings = policy ? documentCoverage(policy, {on}) : []
    const lenses = lensesOf(document, undefined)
    expect(lenses.length).toBeGreaterThan(0)
    for (const {command} of lenses) {
      const [uri, law] = (command?.arguments ?? []) as string[]
      expect(uri).toBe(document.uri)
      const unmet = standings.filter(
        ({status, requirement}) => status === 'unmet' && requirement.regime === law
      )
      const count = /\d+/.exec(command?.title.replace(/^.*:/, '') ?? '')?.[0] ?? 0
      expect([law, Number(count)]).toEqual([law, unmet.length])
    }
    expect(standings.some(({status}) => status === 'unmet')).toBe(text.includes('lgpd'))
  })

  test('show what is missing and what to add', () => {
    const text = 'title: Privacy\nlanguage: de\norganisation: {name: Atlas}\nregimes: [gdpr]\n'
    const document = documentOf('policy.yaml', text)
    const [lens] = lensesOf(document, undefined)
    expect(lens?.command?.title).toMatch(/^DSGVO: \d+ Anforderungen nicht erfüllt$/)
    expect(lens?.range.start.line).toBe(3)
    const shown = unmetOf(document, 'gdpr', undefined)
    expect(shown.split('\n')[0]).toBe(lens?.command?.title)
    expect(shown).toContain('Art. 13')
  })

  test('count the common ground of a policy without laws, and are empty for an invalid policy', () => {
    expect(lensesOf(documentOf('policy.yaml', bare), undefined)[0]?.command?.title).toContain(
      'Common ground of the laws: '
    )
    expect(lensesOf(documentOf('policy.yaml', 'titel: P'), undefined)).toEqual([])
    expect(lensesOf(documentOf('policy.yaml', 'title: P'), undefined)).toEqual([])
    expect(
      lensesOf(
        documentOf(
          'policy.yaml',
          'title: P\nlanguage: pl\norganisation: {name: A}\nsections: [{kind: sale}]'
        ),
        undefined
      )
    ).toEqual([])
  })
})

function documentOf(name: string, text: string): PolicyDocument {
  return readPolicyDocument(TextDocument.create(`file:///${name}`, 'yaml', 1, text))
}

/** A file with `▮` for the cursor. */
function cursorIn(name: string, marked: string): {document: PolicyDocument; offset: number} {
  const offset = marked.indexOf('▮')
  expect(offset).not.toBe(-1)
  return {document: documentOf(name, marked.replace('▮', '')), offset}
}

/** The cursor at a place of a file, given by some of its words with `▮` among them. */
function placeIn(name: string, text: string, place: string): {document: PolicyDocument; offset: number} {
  const at = text.indexOf(place.replace('▮', ''))
  expect(at).not.toBe(-1)
  return {document: documentOf(name, text), offset: at + place.indexOf('▮')}
}

function itemsFor(name: string, marked: string): {document: PolicyDocument; items: CompletionItem[]} {
  const {document, offset} = cursorIn(name, marked)
  return {document, items: completionsAt(document, offset)}
}

function complete(name: string, marked: string, label: string): string | undefined {
  const {document, items} = itemsFor(name, marked)
  const item = items.find((item) => item.label === label)
  return item && applied(document.text, [item.textEdit as TextEdit])
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits])
}

function hover(name: string, text: string, place: string | undefined): string {
  const {document, offset} = place === undefined ? cursorIn(name, text) : placeIn(name, text, place)
  const {contents} = hoverAt(document, offset) ?? {}
  return typeof contents === 'object' && 'value' in contents ? contents.value : ''
}

async function defined(marked: string): Promise<string | undefined> {
  const {document, offset} = cursorIn('policy.yaml', marked)
  const found = await definitionAt(document, offset)
  if (!found) return undefined
  const {start, end} = found.range
  const open = TextDocument.create('', '', 0, document.text)
  return open.getText({start, end})
}
