import {readFileSync} from 'node:fs'
import type {Page} from 'policy-gen'

/** A page to look at in a browser. */
export interface Sample {
  readonly name: string
  readonly markdown: string
  readonly page: Page
}

/** An archived policy, as it stands in `examples`. */
function archived(name: string, page: Omit<Page, 'language'>): Sample {
  const markdown = readFileSync(new URL(`../../examples/${name}/original.md`, import.meta.url), 'utf8')
  return {name, markdown, page: {language: 'en', ...page}}
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

/** Everything that a policy's text can hold, in three languages and both directions. */
export const samples: readonly Sample[] = [
  archived('jetblue', {
    title: 'your privacy - JetBlue',
    organisation: {name: 'JetBlue'},
    published: '2002-08-02'
  }),
  archived('jetphotos', {title: 'JetPhotos.Net » Privacy Policy', published: '2016-06-27'}),
  archived('jetsetmag', {title: 'Jetset Magazine Privacy Policy', published: '2014-06-21'}),
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
