import {describe, expect, test} from 'vitest'
import {labels} from '../languages/en/labels.js'
import {regions} from '../vocabulary/regions.js'
import {parsePolicy} from './parse-policy.js'

const head = 'title: P\nlanguage: en\norganisation: {name: A}\n'
const section = 'sections: [{kind: other, heading: false, body: We keep your name for 30 days.}]\n'

/** The problems of a policy with these lines, as `line:column message`, lines counted from the first of them. */
function reported(lines: string, rest = head + section): string[] {
  return parsePolicy(`${lines}\n${rest}`).problems.map(
    ({line, column, message}) => `${line}:${column} ${message}`
  )
}

test('a policy is read, and its texts are trimmed', () => {
  const {policy, problems} = parsePolicy(`${head}${section}description: "  x "\n`)
  expect(problems).toEqual([])
  expect(policy).toMatchObject({title: 'P', description: 'x'})
})

test('a problem has a code, a file, a path, a place, the line, and what would be right', () => {
  const {problems} = parsePolicy(`${head}${section}effectve: 2026-01-31\n`, {path: 'a/policy.yaml'})
  expect(problems).toEqual([
    {
      code: 'unknown-key',
      file: 'a/policy.yaml',
      path: ['effectve'],
      line: 5,
      column: 1,
      endLine: 5,
      endColumn: 9,
      quote: 'effectve: 2026-01-31',
      message: 'Unknown field `effectve` — did you mean `effective`?',
      suggestion: 'effective'
    }
  ])
})

describe('keys and values', () => {
  test.each([
    [
      'an unknown key that is like none',
      'weather: x',
      /^1:1 Unknown field `weather` — use `\$schema`, (?:`\w+`, ){6}`\w+` or \d+ others\.$/
    ],
    [
      'a key of a field beside it',
      'rights: {granted: [access], telephone: x}',
      /^1:29 Unknown field `telephone` in `rights` — did you mean `requests\.phone`\?$/
    ],
    [
      'an unknown key further down',
      'security: {measures: [firewall], limit: x}',
      /^1:34 Unknown field `limit` in `security` — did you mean `limits`\?$/
    ],
    [
      'a value of the wrong sort',
      'version: 2',
      /^1:10 This is a number — put quotes around it to make it a text\.$/
    ],
    ['a list where a text belongs', 'version: [a]', /^1:10 This is a list — write a text here\.$/],
    [
      'nothing where a text belongs',
      'version:',
      /^1:1 Nothing is here — write a text here, or leave the field out\.$/
    ],
    [
      'an empty list',
      'practices: [{does: use, data: []}]',
      /^1:31 This list is empty: leave the field out instead\.$/
    ],
    ['a text on two lines', 'version: "a\\nb"', /^1:10 Keep this on one line\.$/],
    ['an empty text', 'version: ""', /^1:10 Write something here, or leave the field out\.$/]
  ])('%s is reported', (_, lines, message) => {
    expect(reported(lines)).toEqual([expect.stringMatching(message)])
  })

  test('a number that was meant as a text is suggested as it was written', () => {
    expect(parsePolicy(`${head}${section}version: 1.0\n`).problems).toMatchObject([{suggestion: "'1.0'"}])
  })

  test('a missing field is reported with its purpose', () => {
    expect(reported('title: P', `language: en\n${section}`)).toEqual([
      '1:1 `organisation` is missing — Who is responsible for the data.'
    ])
    expect(reported('recipients: [{name: X}]')).toEqual([
      '1:14 `kind` is missing in `recipients[0]` — Its role for you; a list if it has several.'
    ])
  })

  test('a misspelt key that must be there is reported once', () => {
    expect(reported('organization: {name: A}', `title: P\nlanguage: en\n${section}`)).toEqual([
      '1:1 Unknown field `organization` — did you mean `organisation`?'
    ])
  })

  test('a misspelt key beside the right one is named with it', () => {
    expect(reported('organization: {name: B}')).toEqual([
      '1:1 Unknown field `organization` — `organisation` is there already: keep what is right in it.'
    ])
  })
})

describe('what people write from habit', () => {
  test.each([
    [
      'practices: [{does: use, purposes: newsletter}]',
      '1:35 This is a text — write a list here: `[newsletter]`.'
    ],
    ['retention: none', '1:12 `none` cannot be declared here — write a list, or remove the field.'],
    ['children: {directed: no}', '1:22 This is a text — write `false` here.'],
    ['children: {directed: Yes}', '1:22 This is a text — write `true` here.'],
    [
      'children: {directed: false, minimumAge: "16"}',
      '1:41 This is a text — write 16 here, without quotation marks.'
    ],
    [
      'practices: [{does: use, where: [California]}]',
      '1:33 Unknown value `California` — did you mean `US-CA`?'
    ],
    [
      'practices: [{does: use, data: [Contact details]}]',
      '1:32 Unknown value `Contact details` — did you mean `contact-data`?'
    ],
    [
      'practices: [{does: use, data: [e-mail]}]',
      '1:32 Unknown value `e-mail` — did you mean `email-address`?'
    ],
    ['practices: [{does: use, about: [minors]}]', '1:33 Unknown value `minors` — did you mean `children`?'],
    [
      'practices: [{does: use, legalBasis: [consent]}]',
      '1:25 Unknown field `legalBasis` in `practices[0]` — did you mean `ground`?'
    ],
    ['regimes: [DSGVO]', '1:11 Unknown value `DSGVO` — did you mean `gdpr`?'],
    ['cookies: constructor', '1:10 Unknown value `constructor` — use `none`, or a list.']
  ])('%s', (lines, message) => {
    expect(reported(lines)).toEqual([message])
  })

  test('every term is found by its English label', () => {
    for (const id of Object.keys(regions)) {
      const label = labels.regions[id as keyof typeof regions].replace(/^in (?:the )?/, '')
      const [message = ''] = reported(`practices: [{does: use, where: ["${label}"]}]`)
      expect(message, label).toContain(`did you mean \`${id}\``)
    }
  })
})

describe('forms', () => {
  test.each([
    ['a day that no calendar has', 'effective: 2025-02-29', /^1:12 Write a real date/],
    ['a month before the day', 'effective: 09-25-2015', /^1:12 Write a real date/],
    [
      'an e-mail address',
      'organisation: {name: A, contact: {email: nobody}}',
      /^1:42 Write an e-mail address/
    ],
    ['a script for an address', 'url: javascript:alert(1)', /^1:6 Write a whole web address/],
    ['a country that is none', 'transfers: [{to: [QQ], safeguard: none}]', /^1:19 No country has this code/],
    [
      'a region that is none',
      'practices: [{does: use, where: [US-CAL]}]',
      /^1:33 Unknown value `US-CAL` — did you mean `US-CA`\?$/
    ],
    [
      'a region by its name among countries',
      'practices: [{does: use, where: [GB]}]',
      /^1:33 Unknown value `GB` — did you mean `UK`\?$/
    ],
    [
      'a region within another',
      'practices: [{does: use, where: [EU, UK, DE]}]',
      /^1:41 `practices\[0\]\.where\[2\]` \(line 1, column 41\) is `DE`, but `practices\[0\]\.where\[0\]` \(line 1, column 33\) is everybody in the European Union — keep the one that is true\.$/
    ],
    [
      'a country in words',
      'transfers: [{to: [Norway], safeguard: none}]',
      /^1:19 Write the country as two capital letters/
    ],
    ['a language that is none', 'language: e', /^1:11 Write a language tag/],
    ['a language in words', 'language: english', /^1:11 Write a language tag/],
    [
      'a period in words',
      'rights: {granted: [access], answeredWithin: soon}',
      /^1:45 Write a number and a unit/
    ],
    [
      'a telephone number',
      'organisation: {name: A, contact: {phone: call us}}',
      /^1:42 Write a telephone number/
    ],
    [
      'an id with a space',
      'recipients: [{id: a b, kind: processor}]',
      /^1:19 Use small letters, digits and hyphens/
    ]
  ])('%s is reported', (_, lines, message) => {
    const key = lines.slice(0, lines.indexOf(':'))
    const rest = (head + section)
      .split('\n')
      .filter((line) => !line.startsWith(`${key}:`))
      .join('\n')
    expect(reported(lines, rest)).toContainEqual(expect.stringMatching(message))
  })
})

describe('where several shapes are possible', () => {
  test.each([
    [
      'a misspelt verb',
      'practices: [{dos: use}]',
      /^1:14 Unknown field `dos` in `practices\[0\]` — did you mean `does`\?$/
    ],
    ['a misspelt action', 'practices: [{never: sel}]', /^1:21 Unknown value `sel` — did you mean `sell`\?$/],
    [
      'no verb at all',
      'practices: [{data: [name]}]',
      /^1:13 This practice lacks its verb — begin it with `does:`, `may:` or `never:`/
    ],
    ['two verbs', 'practices: [{does: use, never: sell}]', /^1:25 This practice has both `does` and `never`/],
    [
      'a word that the list lacks',
      'practices: [{does: use, data: [shoe-size]}]',
      /^1:32 Unknown value `shoe-size` — use .*, or `other: "…"` in your own words\.$/
    ],
    [
      'a recipient that is a number',
      'practices: [{does: share, with: [5]}]',
      /^1:34 This is a number — write .* or a map with `recipient` or `other` here\.$/
    ],
    [
      'a list where a map belongs',
      'rights: {granted: [access], requests: [email]}',
      /^1:39 This is a list — write a map with `email`, `phone`, `form` or `address` here\.$/
    ],
    ['neither none nor a list', 'cookies: maybe', /^1:10 Unknown value `maybe` — use `none`, or a list\.$/],
    ['a mistake within the list', 'transfers: [{to: [DE], safeguard: non}]', /^1:35 Unknown value `non`/],
    [
      'a heading with a mark that is none',
      'sections: [{kind: other, body: x, heading: {text: x, mark: bold}}]',
      /^1:60 Unknown value `bold`/
    ]
  ])('%s is reported once, as the author meant it', (_, lines, message) => {
    expect(reported(lines, lines.startsWith('sections') ? head : undefined)).toEqual([
      expect.stringMatching(message)
    ])
  })
})

describe('what refers to what', () => {
  test.each([
    [
      'a recipient that is not listed',
      'practices: [{does: share, with: [recipient: postmn]}]\nrecipients: [{id: postman, kind: processor}]',
      /^1:45 Unknown id `postmn` in `recipients` — did you mean `postman`\?$/
    ],
    [
      'a retention rule that is not listed',
      'practices: [{does: keep, keep: {retention: orders}}]',
      /^1:44 Unknown id `orders` in `retention` — no entry has an id yet/
    ],
    [
      'a transfer to somebody unknown',
      'transfers: [{to: [US], safeguard: none, recipients: [x]}]',
      /^1:54 Unknown id `x` in `recipients`/
    ],
    [
      'an id that is there twice',
      'retention: [{id: a, name: A, period: 1 day}, {id: a, name: B, period: 1 day}]',
      /^1:51 Two entries of `retention` have the id `a`/
    ]
  ])('%s is reported', (_, lines, message) => {
    expect(reported(lines)).toEqual([expect.stringMatching(message)])
  })
})

test("an archived policy can't have been changed after it was archived", () => {
  const provenance =
    'provenance: {domain: a.example, archived: 2020-01-01, snapshot: https://archive.example/a}'
  expect(reported(`${provenance}\nupdated: 2020-01-02`)).toEqual([
    "2:10 The policy was archived on 2020-01-01: it can't have been changed later."
  ])
  expect(reported(`${provenance}\nupdated: 2020-01-01`)).toEqual([])
})

test('a policy may apply since a day before it was last changed', () => {
  expect(reported('effective: 2018-05-25\nupdated: 2026-02-01')).toEqual([])
})

test('lists that are declared empty refer to nothing', () => {
  expect(reported('recipients: none\ntransfers: none\ncookies: none\nautomatedDecisions: none')).toEqual([])
})

describe('quotes', () => {
  test('a quote that is in the text is fine, whatever its line breaks', () => {
    expect(reported('practices: [{does: keep, says: "We keep\\n  your name"}]')).toEqual([])
  })

  test('a quote that the text lacks is reported with where the two part ways', () => {
    expect(reported('practices: [{does: keep, says: We keep your name for 60 days.}]')).toEqual([
      "1:32 The text doesn't say this: after “We keep your name for ” it continues “30 days.”, not “60 days.” — quote it word for word."
    ])
  })

  test('where a part of the text is written from the facts, the composer has to ask', () => {
    expect(
      reported('practices: [{does: keep, says: Something else.}]', `${head}sections: [{kind: cookies}]\n`)
    ).toEqual([])
    const rest = `${head}sections: [{kind: cookies, body: "{{> cookies}}"}]\n`
    expect(reported('practices: [{does: keep, says: Something else.}]', rest)).toEqual([])
  })
})

describe('names of facts in a body', () => {
  const body = (text: string): string =>
    `${head}sections:\n  - kind: contact\n    body: |  # {{x}}\n      Hello.\n\n      ${text}\n`

  test.each([
    ['{{organisation.name}} and {{ title }}', []],
    ['\\{{organisation.nam}}', []],
    ['{{> cookies}}', []],
    [
      'Of {{organisation.nam}}.',
      ['9:10 Unknown fact `organisation.nam` — did you mean `{{organisation.name}}`?']
    ],
    [
      '{{organisation.legalName}}',
      ['9:7 The policy states no `organisation.legalName` — add the fact, or remove it from the text.']
    ],
    [
      '{{constructor.name}}',
      ['9:7 Unknown fact `constructor.name` — name a field of the policy, such as `{{organisation.name}}`.']
    ],
    ['{{> cokies}}', ['9:7 Unknown part `cokies` — did you mean `cookies`?']],
    [
      'See {{> cookies}}',
      [
        '9:11 A part that is written from the facts is a block of its own — put `{{> cookies}}` on its own line.'
      ]
    ],
    [
      '{{#if x}}',
      ['9:7 These braces name nothing — write `{{organisation.name}}` for a fact, or `\\{{` for the braces.']
    ]
  ])('%s', (text, messages) => {
    const {problems} = parsePolicy(body(text))
    expect(problems.map(({line, column, message}) => `${line}:${column} ${message}`)).toEqual(messages)
  })

  test('the second of two equal mistakes is reported at its own place', () => {
    const {problems} = parsePolicy(body('{{a}} {{a}}'))
    expect(problems.map(({line, column}) => [line, column])).toEqual([
      [9, 7],
      [9, 13]
    ])
  })

  test('a fact of a list is named by the id of its entry', () => {
    const recipients = 'recipients: [{id: postman, name: Postman Ltd, kind: processor}]\n'
    expect(parsePolicy(recipients + body('{{recipients.postman.name}}')).problems).toEqual([])
    expect(parsePolicy(recipients + body('{{recipients.plumber.name}}')).problems).toHaveLength(1)
  })
})

describe('damaged text', () => {
  test.each([
    ['description: a\uFFFDb', 'A character was lost here (U+FFFD) — retype the text.'],
    ['description: "a\\x85b"', 'Control character (U+0085) — remove it.'],
    ['description: "\\uD800"', 'Half a character (U+D800) — retype the text.']
  ])('%s is reported', (lines, message) => {
    expect(reported(lines)).toEqual([expect.stringContaining(message)])
  })

  test('it is reported at its place, with what it was', () => {
    const {problems} = parsePolicy(`${head}sections:\n  - kind: other\n    body: |\n      We donâ€™t.\n`)
    expect(problems).toMatchObject([{code: 'damage', line: 7, column: 13, endColumn: 16, suggestion: '’'}])
  })

  test('in an archived policy it is kept as it was found', () => {
    const provenance =
      'provenance: {domain: a.example, archived: 2020-01-01, snapshot: https://archive.example/a}\n'
    expect(parsePolicy(`${provenance}${head}sections: [{kind: other, body: donâ€™t}]\n`).problems).toEqual([])
  })
})

test('what is known of people belongs to those whom an organisation names', () => {
  const {problems} = parsePolicy('title: T\nlanguage: en\norganisation: {name: Atlas, email: a@b.example}\n')
  expect(problems.map(({message}) => message)).toEqual([
    'Unknown field `email` in `organisation` — did you mean `contact.email`, `dataProtectionOfficer.email` or `accountable.email`?'
  ])
})
