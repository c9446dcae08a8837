import {readFileSync} from 'node:fs'
import type {Regime} from '@policy-gen/schema'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Preset} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {PolicyMessageFields} from '../rule/message.js'
import {presetForRegime} from './preset.js'
import recommended from './recommended.js'
import strict from './strict.js'

const damaged = 'We donâ€™t sell your data.\n'

async function findings(markdown: string, preset: Preset, others: PluggableList = []): Promise<string[]> {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(others).use(preset)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({source, ruleId}) => `${source ?? ''}:${ruleId ?? ''}`)
}

test('findings come from remark-lint, so its comments control them', async () => {
  expect(await findings(damaged, recommended)).toContain('remark-lint:policy-no-mojibake')
  expect(await findings(`<!--lint disable policy-no-mojibake-->\n\n${damaged}`, recommended)).not.toContain(
    'remark-lint:policy-no-mojibake'
  )
  expect(
    await findings(`<!--lint ignore policy-no-mojibake-->\n\n${damaged}\n${damaged}`, recommended)
  ).toContain('remark-lint:policy-no-mojibake')
})

test('strict contains all recommended rules and more', () => {
  expect(strict.plugins?.length).toBeGreaterThan(recommended.plugins?.length ?? 0)
  for (const plugin of recommended.plugins ?? []) expect(strict.plugins).toContain(plugin)
})

/** Discloses what every law except COPPA requires. */
const complete = `# Privacy policy

Effective date: 1 May 2026. Last updated: 1 May 2026.

## Who we are

Atlas Maps B.V., 1 Harbour Street, Rotterdam, Netherlands, is the controller of your data. Telephone: +31 10 555 0142. E-mail: privacy@atlas.example. Our data protection officer is Jan Smit; write to dpo@atlas.example. Our representative in the European Union is Atlas EU, 2 Quay, Galway, Ireland.

## What we collect

We collect your name, postal address and e-mail address when you place an order.

## Why we use it

We use your data to deliver your order, which is necessary for the performance of a contract. The legal basis is Article 6(1)(b) GDPR. Our legitimate interest is to prevent fraud. You are required to provide your address by the contract; if you do not provide it, we cannot deliver.

## Who receives it

We share your address with the delivery company, our service provider.

In the last 12 months we have not sold or shared personal information. In the last 12 months we disclosed identifiers to service providers for a business purpose. We do not knowingly sell or share the personal information of consumers under 16. We do not use or disclose sensitive personal information for other purposes.

## Transfers abroad

We transfer data to the United States under standard contractual clauses; ask us for a copy.

We adhere to the Principles of the EU-U.S. Data Privacy Framework. An independent dispute resolution body hears your complaint free of charge, you can invoke binding arbitration under certain conditions, and we are subject to the powers of the Federal Trade Commission. We are liable where third parties process the data contrary to the Principles.

## How long we keep it

We keep orders for seven years.

## Security

We encrypt your data.

## Your rights

You have the right of access to your data, to rectification, to erasure, to restriction of processing, to object to processing and to data portability, and to withdraw your consent at any time. You may complain to us; we acknowledge your complaint within 30 days. You may lodge a complaint with a supervisory authority.

You may ask us to confirm that we process your data, to anonymise it, and to tell you with whom we share it. If we need your data for a new purpose, we notify you first, and you may withdraw your consent.

You have the right to know, to delete and to correct your personal information, and we will not discriminate against you for exercising your rights. Submit a request by e-mail or by telephone. We will verify your identity before answering. An authorized agent may make a request for you. You have the right to opt out of the sale of your data, of targeted advertising and of profiling. If we refuse your request, you may appeal our decision.

## Automated decisions

We make no automated decisions, including profiling.

## Cookies

We use cookies to remember your basket. We set optional cookies only with your consent. You can withdraw your consent at any time in the cookie settings. The session cookie lasts 30 days. Third parties have no access to our cookies.

## Children

We do not knowingly collect data from children under 13.

## Changes

If this policy changes, we will notify you by e-mail before the change.
`

/** Discloses what COPPA requires. */
const children = `# Privacy policy for children

## Children

We collect the first name and e-mail address of children under 13, and use them to send our newsletter. Children cannot make their personal information publicly available. Parents may review the information of their child, have it deleted, and refuse further collection.

The operators that collect information of children through this site are Atlas Maps B.V., 1 Harbour Street, Rotterdam, telephone +31 10 555 0142, e-mail privacy@atlas.example.

We use persistent identifiers only to support our internal operations.

## Who receives it

We share the e-mail address with Boreas Mail, our service provider, which sends the newsletter.

## How long we keep it

We keep the e-mail address until the subscription ends, and then delete it.
`

/** What each law finds missing in a text that discloses none of it, or only enough for the law to apply. */
const lacking = {
  gdpr: ['# Privacy\n\nWe collect your name.\n', 'gdpr.13.2.a'],
  'uk-gdpr': ['# Privacy\n\nWe collect your name.\n', 'uk-gdpr.13.2.a'],
  eprivacy: ['# Privacy\n\nWe use cookies to remember your basket.\n', 'eprivacy.planet49.duration'],
  ccpa: ['# Privacy\n\nWe collect your name.\n', 'ccpa.130.a.5.a.rights'],
  caloppa: ['# Privacy\n\nWe collect your name.\n', 'caloppa.22575.b.3'],
  coppa: [
    '# Privacy\n\n## Children\n\nWe collect the first name and e-mail address of children under 13 to send them our newsletter. Parents may ask us to review or delete it.\n',
    'coppa.312.4.d.2.retention'
  ],
  lgpd: ['# Privacy\n\nWe collect your name.\n', 'lgpd.9.vii'],
  pipeda: ['# Privacy\n\nWe collect your name.\n', 'pipeda.4.8.2.c'],
  'law-25': ['# Privacy\n\nWe collect your name.\n', 'law-25.8.withdrawal'],
  fadp: ['# Privacy\n\nWe collect your name.\n', 'fadp.19.2.c'],
  'us-states': ['# Privacy\n\nWe collect your name.\n', 'us-states.appeal'],
  'us-health': ['# Privacy\n\nWe collect data about your health.\n', 'us-health.rights'],
  'us-dpf': ['# Privacy\n\nWe collect your name.\n', 'us-dpf.notice.xi'],
  'shine-the-light': [
    '# Privacy\n\nWe share your name and your address with advertisers, who send you their offers.\n',
    'shine-the-light.1798.83.b.1.b'
  ],
  dsa: ['# Privacy\n\nOur recommender system suggests books to you.\n', 'dsa.27.1'],
  'ai-act': ['# Privacy\n\nOur chatbot answers your questions first.\n', 'ai-act.50.1'],
  app: ['# Privacy\n\nWe collect your name.\n', 'app.1.4.e']
} satisfies Record<Regime, [markdown: string, requirement: string]>

describe.each(Object.entries(lacking) as [Regime, [markdown: string, requirement: string]][])(
  'the preset of %s',
  (regime, [markdown, requirement]) => {
    test('finds what is missing, and nothing that the law does not require', async () => {
      const found = await requirementsMissing(`${markdown}\nWe donâ€™t.\n`, regime)
      expect(found).toContain(requirement)
      expect(found).not.toContain('policy-no-mojibake')
      const others = found.filter((id) => !id.startsWith('policy-') && !id.startsWith(`${regime}.`))
      expect(others).toEqual([])
    })

    test('finds nothing missing in a complete text', async () => {
      expect(await requirementsMissing(regime === 'coppa' ? children : complete, regime)).toEqual([])
    })
  }
)

/** The requirement behind each finding of a regime's preset; the rule, for another finding. */
async function requirementsMissing(markdown: string, regime: Regime): Promise<string[]> {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(presetForRegime(regime))
  await processor.run(processor.parse(file), file)
  return file.messages.map((message) =>
    String((message as PolicyMessageFields).requirement ?? message.ruleId)
  )
}

test('front matter names the laws, with or without a parser for front matter', async () => {
  const markdown = `---\nregimes: [gdpr]\nlanguage: en\n---\n\n# Privacy\n\nWe sell nothing.\n`
  const plain = new VFile(markdown)
  const aware = new VFile(markdown)
  for (const [file, plugins] of [
    [plain, []],
    [aware, [remarkFrontmatter, remarkGfm]]
  ] as const) {
    const processor = unified()
      .use(remarkParse)
      .use([...plugins])
      .use(recommended)
    await processor.run(processor.parse(file), file)
  }
  expect(plain.messages.map(String)).toEqual(aware.messages.map(String))
  expect(plain.messages.some(({note}) => note?.includes('gdpr.13.1.a'))).toBe(true)
})

test.each(['jetblue', 'jetphotos', 'jetsetmag'])(
  '%s has the same findings if tables and front matter are parsed',
  async (name) => {
    const markdown = readFileSync(
      new URL(`../../../../examples/${name}/original.md`, import.meta.url),
      'utf8'
    )
    expect(await findings(markdown, strict, [remarkGfm, remarkFrontmatter])).toEqual(
      await findings(markdown, strict)
    )
  }
)
