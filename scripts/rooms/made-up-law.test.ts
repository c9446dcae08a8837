import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {everyRegime, labels, type regimes, type Localised} from '@policy-gen/schema'
import type * as english from '../../packages/schema/src/languages/en/labels.js'
import type * as parts from '../../packages/schema/src/languages/all.js'
import type * as laws from '../../packages/schema/src/catalogue/laws/index.js'
import type {Entry, Law, Local} from '../../packages/schema/src/catalogue/law.js'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import plugin from '../../packages/eslint-plugin/src/index.js'
import {presetForRegime} from '../../packages/linter/src/presets/preset.js'
import {rulePage} from '../../packages/linter/src/documentation/rule-page.js'
import {rules} from '../../packages/linter/src/rules/index.js'
import {requirementsPage} from '../../packages/schema/src/documentation/requirements-page.js'
import {questions} from '../../packages/generator/src/cli/init-command/questions.js'
import {run} from '../../packages/generator/src/cli/run.js'

/** All that a new law needs: the content of its file, its id in the list, and its name. */
const ruritania = await vi.hoisted(
  async (): Promise<{law: Law; local: () => Local; entries: () => readonly Entry[]}> => {
    const {inEveryLanguage} = await import('../../packages/schema/src/languages/index.js')
    const said = (en: string, de = en): Localised =>
      inEveryLanguage((language) => (language === 'de' ? de : en))
    return {
      law: {
        citation: 'Ruritanian Code § 7',
        url: 'https://law.ruritania.example',
        inForce: {from: '2020-01-01'},
        checked: {on: '2026-01-01', by: 'official-text'},
        protects: ['ZA'],
        countries: ['AQ'],
        controller: true,
        grounds: {consent: '9 b'},
        answeredWithinDays: 3,
        renewedWithinMonths: 2,
        asks: ['accountable', 'authorities'],
        rights: ['after-death'],
        authorities: {AQ: {name: 'Royal Council', site: 'https://council.ruritania.example'}}
      },
      local: () => ({
        heading: said('If you are in Ruritania', 'Wenn Sie in Ruritanien sind'),
        lead: said('The Ruritanian law gives you the right', 'Das ruritanische Gesetz gibt Ihnen das Recht,'),
        rights: {'after-death': said('to haunt your data', 'in Ihren Daten zu spuken')}
      }),
      entries: () => [
        {
          id: '7.1',
          disclosure: said('How data is guarded by the Royal Council.', 'Wie der Rat die Daten hütet.'),
          citation: 'RPA § 7(1)',
          satisfiedBy: {facts: 'securityStated', text: {anyOf: ['security']}},
          section: 'security'
        }
      ]
    }
  }
)

vi.mock('../../packages/schema/src/catalogue/laws/index.js', async (original) => {
  const known = await original<typeof laws>()
  return {
    regimes: {...known.regimes, ruritania: ruritania.law},
    entriesByRegime: {...known.entriesByRegime, ruritania: ruritania.entries},
    localByRegime: {...known.localByRegime, ruritania: ruritania.local}
  } satisfies Record<keyof typeof laws, unknown>
})

/** Its texts in the dictionary of a language. */
const called = vi.hoisted(
  () =>
    <Labels extends Pick<(typeof english)['labels'], 'regimes' | 'lawNames'>>(labels: Labels): Labels => ({
      ...labels,
      regimes: {...labels.regimes, ruritania: 'RPA'},
      lawNames: {...labels.lawNames, ruritania: 'Ruritanian Privacy Act'}
    })
)

vi.mock('../../packages/schema/src/languages/en/labels.js', async (original) => {
  const {labels} = await original<typeof english>()
  return {labels: called(labels)}
})

vi.mock('../../packages/schema/src/languages/all.js', async (original) => {
  const known = await original<typeof parts>()
  const own = Object.entries(known.labels).map(([language, labels]) => [language, called(labels)])
  return {...known, labels: Object.fromEntries(own)}
})

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-laws-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

async function policyGen(...words: string[]): Promise<{status: number; out: string}> {
  let out = ''
  const write = (text: string): unknown => (out += text)
  const status = await run(words, {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: {write},
    stderr: {write}
  })
  return {status, out}
}

function writePolicy(more = ''): void {
  writeFileSync(
    join(cwd, 'policy.yaml'),
    `title: Privacy
language: en
regimes: [ruritania]
organisation: {name: Atlas, address: {city: Zenda, country: AQ}}
practices:
  - {does: collect, data: [name], purposes: [newsletter], ground: [consent], choice: {kind: opt-in, how: You choose.}}
rights: {granted: [after-death]${more}}
sections: [{kind: controller}, {kind: collection}, {kind: legal-basis}, {kind: choices}, {kind: rights}]
`
  )
}

/** A regime that only this test knows. */
const made = 'ruritania' as keyof typeof regimes

describe('a law that is in the list', () => {
  test('is one that a policy can answer to, and says its words in the document', async () => {
    writePolicy()
    const {out, status} = await policyGen('build', '--format', 'md')
    expect(status, out).toBe(0)
    const text = readFileSync(join(cwd, 'policy.md'), 'utf8')
    expect(text).toContain('We are the controller under the RPA')
    expect(text).toContain('Art. 9 b RPA')
    expect(text).toContain('### If you are in Ruritania')
    expect(text).toContain('The Ruritanian law gives you the right to haunt your data.')
  })

  test('sets a limit for answers', async () => {
    writePolicy(', answeredWithin: 30 days')
    expect((await policyGen('build')).out).toContain('allows 3 days (RPA)')
  })

  test('is covered, explained and suggested where its name is misspelled', async () => {
    writePolicy()
    const covered = await policyGen('coverage', '--on', '2026-11-21')
    expect(covered.status).toBe(1)
    expect(covered.out).toContain('RPA § 7(1)')
    expect((await policyGen('explain', 'ruritania.7.1')).out).toContain('guarded by the Royal Council')
    expect((await policyGen('explain', 'ruritania')).out).toContain('Ruritanian Privacy Act')
    expect((await policyGen('coverage', '--regime', 'ruritanja')).out).toContain('ruritania')
  })

  test('is offered to organisations of its country, with its rights and its authority', async () => {
    const guess = questions.find(({name}) => name === 'regime')?.guess?.({country: 'AQ'})
    expect(guess).toBe('ruritania')
    await policyGen('init', '--yes', '--name', 'Atlas', '--country', 'AQ', '--regime', 'ruritania')
    const {out} = await policyGen('lint', '--format', 'json', 'policy.yaml')
    expect(out).toContain('organisation.accountable')
    expect(out).not.toContain('rights.granted')
    expect(out).not.toContain('rights.authorities')
  })

  test('is checked in prose, by option, preset and configuration', async () => {
    const text =
      '# Privacy\n\nWe collect your name to send you our newsletter, if you like. Last updated: 1 May 2020.\n'
    writeFileSync(join(cwd, 'privacy.md'), text)
    expect((await policyGen('lint', 'privacy.md', '--regime', 'ruritania')).out).toContain('RPA § 7(1)')

    const file = new VFile(text)
    const processor = unified().use(remarkParse).use(presetForRegime(made))
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(
      expect.arrayContaining(['policy-missing-disclosure', 'policy-no-stale-date'])
    )
    expect(plugin.configs[made][0].rules).toHaveProperty('policy/missing-disclosure')
  })

  test('has its place in the documentation', () => {
    expect(requirementsPage()).toContain('[RPA § 7(1)](https://law.ruritania.example)')
    const pages = rules.map(({rule}) => rulePage(rule)).join('\n')
    expect(pages).toContain('With `ruritania` the limit is 2 months.')
  })
})

test('every law has what is derived from it', () => {
  for (const regime of everyRegime.filter((name) => name !== made)) {
    expect(plugin.configs[regime][0].rules).toHaveProperty('policy/missing-disclosure')
    expect(presetForRegime(regime).plugins?.length).toBeGreaterThan(1)
    expect(requirementsPage()).toContain(`\`${regime}\`: ${labels.en.lawNames[regime]}`)
  }
})
