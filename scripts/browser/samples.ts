import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadPolicy} from '@policy-gen/schema/node'
import {languages} from '@policy-gen/schema'
import {composeDocument, pageOf, type Page} from 'policy-gen'

/** A page to check in a browser. */
export interface Sample {
  readonly name: string
  readonly markdown: string
  readonly page: Page
}

/** The page of an example, as `policy-gen build` writes it. */
async function example(name: string, file: string, language?: string): Promise<Sample> {
  const path = fileURLToPath(new URL(`../../examples/${file}`, import.meta.url))
  const {policy} = await loadPolicy(path)
  if (!policy) throw new Error(`${file} does not hold together`)
  const spoken = language === undefined ? policy : {...policy, language}
  const document = composeDocument(spoken)
  return {name, markdown: document.markdown, page: pageOf(spoken, document)}
}

const alternates = [
  {language: 'en', href: 'https://policy.example/en/'},
  {language: 'de', href: 'https://policy.example/de/'},
  {language: 'ar', href: 'https://policy.example/ar/'}
]

const organisation = {
  name: 'Lakeside Books',
  legalName: 'Lakeside Books Ltd',
  site: 'https://lakeside-books.example/',
  email: 'privacy@lakeside-books.example',
  telephone: '+353 1 555 0142',
  address: ['12 Quay Street', 'Galway H91 X2P4', 'Ireland']
}

/** The examples, and everything that a policy's text can contain, in three languages and both directions. */
export const samples: readonly Sample[] = [
  await example('jetblue', 'jetblue/policy.yaml'),
  await example('jetphotos', 'jetphotos/policy.yaml'),
  await example('jetsetmag', 'jetsetmag/policy.yaml'),
  await example('studio', 'studio/policy.yaml'),
  await example('studio-german', 'studio/de.policy.yaml'),
  await example('atlas', 'atlas/policy.yaml'),
  {
    name: 'english',
    markdown: readFileSync(new URL('samples/english.md', import.meta.url), 'utf8'),
    page: {
      title: 'Privacy policy',
      language: 'en',
      description: 'What Lakeside Books does with your data, and what you can do about it.',
      organisation,
      canonical: 'https://policy.example/en/',
      alternates,
      updated: '2026-05-01',
      effective: '2026-06-01',
      version: '3.1',
      anchors: [
        {heading: 'What data we collect', id: 'collection'},
        {heading: 'Your rights', id: 'rights'}
      ]
    }
  },
  {
    name: 'german',
    markdown: readFileSync(new URL('samples/german.md', import.meta.url), 'utf8'),
    page: {title: 'Datenschutzerklärung', language: 'de', organisation, alternates, updated: '2026-05-01'}
  },
  {
    name: 'arabic',
    markdown: readFileSync(new URL('samples/arabic.md', import.meta.url), 'utf8'),
    page: {title: 'سياسة الخصوصية', language: 'ar', organisation, alternates, updated: '2026-05-01'}
  }
]

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * Every example that is written from facts, in every language, and any translations of the examples
 * themselves.
 */
export const translations: readonly Sample[] = await Promise.all(
  readdirSync(folder)
    .filter(
      (name) => existsSync(`${folder}${name}/policy.yaml`) && !existsSync(`${folder}${name}/original.md`)
    )
    .flatMap((name) => [
      ...languages.map((language) => example(`${name}-${language}`, `${name}/policy.yaml`, language)),
      ...readdirSync(folder + name)
        .filter((file) => /^\w+\.policy\.yaml$/.test(file))
        .map((file) => example(`${name}-own-${file.slice(0, 2)}`, `${name}/${file}`))
    ])
)
