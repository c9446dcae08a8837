import {readFileSync} from 'node:fs'
import {
  policySchema,
  regimes,
  services,
  vocabularies,
  wordsOfChoices,
  type Policy,
  type Regime,
  type ServiceId,
  type VocabularyName
} from '@policy-gen/schema'
import fc from 'fast-check'
import {toText} from 'hast-util-to-text'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryModel} from '../../../schema/src/model/arbitrary-model.js'
import {composeDocument} from '../compose/compose.js'
import {speechIn, type Speech} from '../compose/wording/speech.js'
import {pageOf} from '../page/page-of.js'
import {render} from '../page/render.js'
import {valueAt} from './alterations.js'
import {documentCoverage, type StatedEvidence} from './document-coverage.js'

const on = '2026-11-20'
const laws = Object.keys(regimes) as Regime[]

describe('a line that coverage gives as evidence', () => {
  it('is checked for the words of every term that a field may contain', () => {
    const known = [choices, unsaid, services, ...Object.values(vocabularies)].flatMap(Object.keys)
    expect(
      wordsOfChoices()
        .flat()
        .filter((word) => !known.includes(word) && !/^[A-Z]{2}$/.test(word))
    ).toEqual([])
  })

  it('contains the words of the fact, in every example', () => {
    for (const name of [
      'studio/policy',
      'studio/de.policy',
      'atlas/policy',
      'shop/policy',
      'health/policy'
    ]) {
      const read = new URL(`../../../../examples/${name}.yaml`, import.meta.url)
      const {wrong, held} = judged(policySchema.parse(parse(readFileSync(read, 'utf8'))))
      expect(wrong, name).toEqual([])
      expect(held).toBeGreaterThan(30)
    }
  })

  it('contains the words of the fact, in any policy and under every law', () => {
    let all = 0
    fc.assert(
      // A law that the policy doesn't answer to can be asked about, too.
      fc.property(
        arbitraryModel(),
        fc.constantFrom('en-GB', 'de'),
        fc.boolean(),
        (any, language, answers) => {
          const {wrong, held} = judged({...any, language, regimes: answers ? laws : ['eprivacy']}, laws)
          all += held
          expect(wrong).toEqual([])
        }
      ),
      {numRuns: runs(12)}
    )
    // If nothing is met, nothing can be wrong.
    expect(all).toBeGreaterThan(100)
  })
})

/** Requirements that coverage calls met by a line that doesn't state the fact; and how many lines do. */
function judged(
  policy: Policy,
  regimes = policy.regimes
): {readonly wrong: readonly string[]; readonly held: number} {
  const document = composeDocument(policy)
  const lines = document.markdown.split('\n')
  const page = letters(readable(render(document.markdown, pageOf(policy, document))))
  const speech = speechIn(policy.language, [])
  const evidence = documentCoverage(policy, {on, regimes}).flatMap((standing) =>
    standing.status === 'met' ? standing.by.map((by) => ({by, id: standing.requirement.id})) : []
  )
  const wrong = evidence.flatMap(({by, id}) => {
    const line = lines[by.line - 1] ?? ''
    const seen = [line, line.replace(/\]\([^)]*\)/g, ']')].map(letters)
    const isStated = wordsOf(by, policy, speech).some(
      (word) => seen.some((text) => text.includes(word)) && page.includes(word)
    )
    return isStated ? [] : [`${id}: ${by.fact} at line ${by.line}: ${line}`]
  })
  return {wrong: [...new Set(wrong)], held: evidence.length - wrong.length}
}

/** Only letters and digits, so that neither markup nor line breaks matter. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function readable(html: string): string {
  // An address may be the target of a link.
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
  return [toText(fromHtml(html)), ...links].join('\n')
}

/** Words of which a line that states a fact contains at least one. */
function wordsOf({fact}: StatedEvidence, policy: Policy, speech: Speech): string[] {
  const path = [...fact.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index)
  )
  return leaves(valueAt(policy, path))
    .flatMap((value) => said(value, policy, speech))
    .map(letters)
    .filter((word) => word !== '')
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}

/** How a document says a value. */
function said(value: unknown, policy: Policy, speech: Speech): string[] {
  if (value === 'none' || value === false)
    return ['no', 'not', 'none', 'nobody', 'free of charge', 'kein', 'nicht', 'nein', 'niemand']
  if (typeof value !== 'string')
    return value === true ? ['yes', 'we', 'can', 'ja', 'wir', 'können'] : [String(value)]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [speech.date(value)]
  if (/^\d+ [a-z]+$/.test(value)) return [speech.period(value), speech.within(value)]
  if (/^[A-Z]{2}$/.test(value)) return [speech.country(value)]
  const labels = (Object.keys(vocabularies) as VocabularyName[]).flatMap((list) =>
    // No id is in every list, as the type of all lists together would require.
    value in vocabularies[list] ? speech.term(list, value as never) : []
  )
  const named = [
    ...(Array.isArray(policy.recipients) ? policy.recipients : []),
    ...(policy.retention ?? [])
  ].filter(({id}) => id === value)
  return [
    // Placeholders in an author's sentence are filled in: `Write to {{organisation.contact.email}}.`
    ...value.split(/\{\{[^}]*\}\}/).filter((piece) => piece.length > 3),
    ...labels,
    ...(choices[value] ?? []),
    ...(value in services ? leaves(services[value as ServiceId]).map(String) : []),
    ...named.flatMap((entry) =>
      leaves({...entry, id: undefined}).flatMap((each) => said(each, policy, speech))
    )
  ]
}

/** Words that only one field uses, and how documents say them. */
const choices: Readonly<Record<string, readonly string[]>> = {
  session: ['until you close the browser', 'bis Sie den Browser schließen'],
  objection: ['right to object', 'zu widersprechen'],
  'objection-to-marketing': ['direct marketing', 'Direktwerbung'],
  'opt-in': ['only if you agree', 'nur, wenn Sie'],
  'opt-out': ['unless you object', 'opt out', 'wenn Sie nicht', 'widersprechen'],
  optional: ['you decide whether', 'Sie entscheiden, ob'],
  settings: ['in your settings', 'in Ihren Einstellungen'],
  'complaint-to-controller': ['to complain to us', 'bei uns'],
  authorities: [
    'data protection authorities',
    'Datenschutzbehörden',
    'Information Commissioner',
    'Federal Data'
  ],
  ftc: ['Federal Trade Commission'],
  dot: ['Department of Transportation'],
  complaint: ['right to complain', 'zu beschweren'],
  honoured: ['act on it', 'valid request', 'richten wir uns danach', 'gültigen Widerspruch'],
  ignored: ['do not respond', 'reagieren wir nicht'],
  partly: ['in part', 'zum Teil'],
  limited: ['only for the purposes', 'nur zu den Zwecken'],
  wider: ['beyond', 'zu weiteren Zwecken'],
  'until-deleted': ['until you delete it', 'bis Sie es löschen'],
  cookie: ['cookie'],
  'local-storage': ['local storage', 'lokaler Speicher'],
  'session-storage': ['session storage', 'Sitzungsspeicher'],
  pixel: ['pixel'],
  'device-identifier': ['device identifier', 'Gerätekennung'],
  cache: ['cache'],
  'by-law': ['law requires', 'das Gesetz'],
  'by-contract': ['our contract', 'unser Vertrag'],
  'for-contract': ['to enter into a contract', 'einen Vertrag zu schließen'],
  no: ['free to give', 'steht Ihnen frei'],
  deleted: ['delete', 'löschen'],
  anonymised: ['anonymous', 'anonymisieren'],
  archived: ['archive', 'archivieren'],
  mean: ['mean', 'Mittelwert'],
  median: ['median'],
  recommendations: ['selects or ranks what', 'in welcher Reihenfolge'],
  advertising: ['selects which advertising', 'Welche Werbung'],
  evaluation: ['evaluate data about you', 'werten wir Daten über Sie'],
  conversation: ['communicating with an AI system', 'mit einem KI-System'],
  content: ['generates or alters', 'erzeugt oder verändert'],
  'emotion-recognition': ['detects or infers emotions', 'erkennt Emotionen'],
  'biometric-categorisation': ['sorts people into categories', 'in Kategorien ein']
}

/**
 * Words of fields that occur in no document: the kinds of sentences of an archived page, and how it looked.
 */
const unsaid = Object.fromEntries(
  [
    ...['introduction', 'explanation', 'about-others', 'pointer', 'date', 'legal-notice', 'other', 'false'],
    ...['atx', 'setext', 'bold-paragraph', 'bold-line', 'split-bold', 'plain', 'paragraph', 'line']
  ].map((word) => [word, []])
)
