import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {languages, type Policy, type Problem} from '@policy-gen/schema'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {loadTemplates, loadTheme} from '../files/overrides.js'
import {formatNames} from '../formats/index.js'
import {dictionaries} from '../languages/index.js'
import {build, type BuildOptions} from './build.js'
import {partsInEnglish} from './in-english.js'

const dutch = `title: Privacyverklaring
language: nl-BE
organisation: {name: Atlas}
updated: 2026-01-31
practices:
  - {does: collect, data: [email-address, {other: klantnummer, kind: personal-data}], purposes: [newsletter], keep: 2 years}
sections:
  - {kind: collection, heading: Wat wij weten, body: Uw e-mailadres.}
  - {kind: retention, heading: Hoe lang, body: Twee jaar.}
`
const archived = `${dutch.replace('2026-01-31', '2019-12-31')}provenance: {domain: atlas.example, archived: 2020-01-01, snapshot: "https://archive.example/atlas"}\n`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-gen-english-'))
})
afterEach(() => rm(folder, {recursive: true}))

async function buildDutch(options: BuildOptions, source = dutch): Promise<readonly Problem[]> {
  await writeFile(join(folder, 'policy.yaml'), source)
  const problems: Problem[] = []
  for await (const event of build(['policy.yaml'], {...options, cwd: folder}))
    if (event.type === 'failure') throw new Error(event.problems.map(({message}) => message).join())
    else if (event.type === 'warning') problems.push(...event.problems)
  return problems.filter(({code}) => code === 'in-english')
}

function output(ending: string): Promise<string> {
  return readFile(join(folder, `policy${ending}`), 'utf8')
}

describe('a policy in a language that we have no words of', () => {
  test('is built with a warning at its language for each format that says something in English', async () => {
    const problems = await buildDutch({formats: formatNames})
    expect(problems.map(({line, column, message}) => [line, column, message])).toEqual([
      [
        2,
        11,
        'No words in Dutch for what the page (`html`) says around the text, such as “Contents”: English is used instead — write it into `words.nl.json` of a theme'
      ],
      [2, 11, 'No words in Dutch for the labels in `tilt`: English is used instead — leave this format out'],
      [2, 11, 'No words in Dutch for the labels in `dpv`: English is used instead — leave this format out']
    ])
    expect(await output('.html')).toContain('<dt lang="en">Last updated</dt>')
    expect(await output('.tilt.json')).toContain('"E-mail address"')
  })

  test('has no warning for formats that contain only the author’s words', async () => {
    expect(await buildDutch({formats: ['md', 'txt', 'json']})).toEqual([])
  })

  test('says in linked data which labels are English', async () => {
    await buildDutch({formats: ['dpv']})
    const data = JSON.parse(await output('.dpv.jsonld')) as unknown
    expect(data).toMatchObject({
      '@context': {'@language': 'nl-BE'},
      'dpv:hasProcess': [
        {
          'dct:title': {'@value': 'Newsletter', '@language': 'en'},
          'dpv:hasPersonalData': [{'@id': 'pd:EmailAddress'}, {'skos:prefLabel': 'klantnummer'}],
          'dpv:hasStorageCondition': {'dct:description': {'@value': '2 years', '@language': 'en'}}
        }
      ]
    })
  })

  test('takes the words of its page from a theme', async () => {
    const words = {
      ...dictionaries.en.pageWords,
      skip: 'Naar de tekst',
      updated: 'Laatst gewijzigd',
      table: 'Tabel'
    }
    await writeFile(join(folder, 'words.nl.json'), JSON.stringify(words))
    expect(await buildDutch({theme: await loadTheme(folder)})).toEqual([])
    const page = await output('.html')
    expect(page).toContain('<dt>Laatst gewijzigd</dt>')
    expect(page).not.toContain('lang="en"')
  })

  test('takes the notice of an archive from a user’s own template', async () => {
    const [problem] = await buildDutch({formats: ['md']}, archived)
    expect(problem?.message).toContain('`nl/archive-notice.md.hbs`')
    const own = join(folder, 'templates')
    await mkdir(join(own, 'nl'), {recursive: true})
    await writeFile(join(own, 'nl/archive-notice.md.hbs'), '> Bewaard op {{archived}}.\n')
    expect(await buildDutch({formats: ['md'], templates: await loadTemplates(own)}, archived)).toEqual([])
    expect(await output('.md')).toContain('> Bewaard op 2020-01-01.')
  })
})

test.each(languages)('of a policy in %s nothing is English for want of words', (language) => {
  const policy: Policy = {title: 'T', language, organisation: {name: 'O'}, sections: []}
  expect(partsInEnglish(policy, {formats: formatNames})).toEqual([])
})

test.each([
  ['{"contents": "Inhoud"}', 'words.nl.json  Missing: `skip`'],
  ['[', 'words.nl.json  Not a JSON object'],
  ['{"content": "Inhoud"}', 'words.nl.json  Unknown word `content` — did you mean `contents`?']
])('words of a theme that are wrong are reported: %s', async (text, message) => {
  await writeFile(join(folder, 'words.nl.json'), text)
  await expect(loadTheme(folder)).rejects.toThrow(message)
})
