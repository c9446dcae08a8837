import {disclosures, parsePolicyValue, type Policy} from '@policy-gen/schema'
import {describe, expect, it} from 'vitest'
import {compose, composeDocument} from './compose.js'

const organisation = {name: 'Jet Example'}
const snapshot = 'https://web.archive.org/web/20020802085120id_/http%3A//www.jet.example/privacy.html'

describe('compose', () => {
  it('reproduces the archive notice, the title and every mark of a heading to the byte', () => {
    const policy: Policy = {
      title: 'your privacy - Jet » Example',
      language: 'en',
      organisation,
      provenance: {domain: 'jet.example', archived: '2002-08-02', snapshot},
      sections: [
        {kind: 'other', heading: false, body: 'We use your IP address. \n\nWe use cookies.\n'},
        {
          kind: 'security',
          heading: {text: 'Security', mark: 'bold-line', spaces: 3},
          body: 'It is safe.Â\u00A0 \n'
        },
        {
          kind: 'collection',
          heading: {text: 'What We Collect', mark: 'bold-paragraph'},
          body: '• Name  \n• Address\n'
        },
        {
          kind: 'cookies',
          joined: 'line',
          heading: {text: 'Pixel Tags', mark: 'split-bold'},
          body: 'We use "tags".\n'
        },
        {kind: 'rights', heading: {text: 'Access', mark: 'setext'}, body: '1\\. NOT to seek.\n'},
        {kind: 'changes', heading: {text: '(1) Changes', level: 3}, body: 'None.'},
        {kind: 'contact', heading: {text: 'Contact', mark: 'plain'}, body: '[ us](http://jet.example)\n'}
      ]
    }
    expect(compose(policy)).toBe(`\
> *The following text is extracted and transformed from the jet.example privacy policy that was archived on 2002-08-02. \
Please check the [original snapshot on the Wayback Machine](${snapshot}) for the most accurate reproduction.*

# your privacy - Jet » Example

We use your IP address.\u0020

We use cookies.

**Security**   \nIt is safe.Â\u00A0\u0020

**What We Collect**

• Name  \n• Address
**  \nPixel Tags**

We use "tags".

Access
------

1\\. NOT to seek.

### (1) Changes

None.

Contact

[ us](http://jet.example)
`)
  })

  it('keeps the blank lines that end a body', () => {
    const sections: Policy['sections'] = [
      {kind: 'other', heading: false, body: 'One.\n\n\n'},
      {kind: 'other', heading: 'Two', body: 'Two.\n'}
    ]
    expect(compose({title: 'T', language: 'fr', organisation, sections})).toBe(
      '# T\n\nOne.\n\n\n\n## Two\n\nTwo.\n'
    )
  })

  it('writes no title if the heading of a section has level 1', () => {
    const sections: Policy['sections'] = [
      {kind: 'other', heading: {text: 'Privacy', mark: 'setext', level: 1}, body: 'One.\n'}
    ]
    expect(compose({title: 'Privacy', language: 'en', organisation, sections})).toBe(
      'Privacy\n=======\n\nOne.\n'
    )
  })

  it('returns the part of the document that each section became', () => {
    const {markdown, sections} = composeDocument({
      title: 'T',
      language: 'en',
      organisation,
      sections: [
        {kind: 'cookies', body: 'None.\n'},
        {kind: 'cookies', body: 'None at all.\n'},
        {kind: 'retention'},
        {kind: 'other', heading: 'Words', body: ''}
      ]
    })
    expect(sections.map(({start, end}) => markdown.slice(start, end))).toEqual([
      '## Cookies and similar technologies\n\nNone.\n',
      '## Cookies and similar technologies\n\nNone at all.\n',
      '',
      '## Words\n'
    ])
    expect(sections.map(({id}) => id)).toEqual(['cookies', 'cookies-2', 'retention', 'section-4'])
    expect(sections.map(({bodyStart, end}) => markdown.slice(bodyStart, end))).toEqual([
      'None.\n',
      'None at all.\n',
      '',
      ''
    ])
  })
})

it('numbers the ids of sections that would share one, and skips those that are taken', () => {
  const sections: Policy['sections'] = [
    {kind: 'other', id: 'cookies-2', heading: 'One', body: 'One.\n'},
    ...Array.from({length: 3}, () => ({kind: 'cookies' as const, body: 'None.\n'})),
    {kind: 'other', id: 'cookies-2', heading: 'Five', body: 'Five.\n'}
  ]
  const composed = composeDocument({title: 'T', language: 'en', organisation, sections})
  expect(composed.sections.map(({id}) => id)).toEqual([
    'cookies-2',
    'cookies',
    'cookies-3',
    'cookies-4',
    'cookies-2-2'
  ])
})

it('gives no section an id that the page itself uses', () => {
  const sections: Policy['sections'] = [
    {kind: 'other', id: 'title', heading: 'One', body: 'One.\n'},
    {kind: 'other', id: 'contents', heading: 'Two', body: 'Two.\n'}
  ]
  const composed = composeDocument({title: 'T', language: 'en', organisation, sections})
  expect(composed.sections.map(({id}) => id)).toEqual(['title-2', 'contents-2'])
})

describe('a policy without sections', () => {
  it('is written with exactly the sections that its facts need', () => {
    const {policy} = parsePolicyValue({
      title: 'T',
      language: 'en',
      organisation: {name: 'O', contact: {email: 'privacy@o.example'}},
      recipients: 'none',
      transfers: 'none',
      security: {measures: ['backups']}
    })
    if (!policy) throw new Error('The policy is valid')
    expect(compose(policy).match(/^## .*/gm)).toEqual([
      '## In short',
      '## Who we are',
      '## Who receives data',
      '## Transfers to other countries',
      '## How we protect data',
      '## How to contact us'
    ])
  })

  it('has a section for every disclosure', () => {
    const {policy} = parsePolicyValue({title: 'T', language: 'en', organisation: {name: 'O'}})
    expect(policy?.sections.map(({kind}) => kind).sort()).toEqual(Object.keys(disclosures).sort())
  })

  it('mentions no officer of whom it says nothing', () => {
    const {policy} = parsePolicyValue({
      title: 'T',
      language: 'en',
      organisation: {name: 'O', dataProtectionOfficer: {}}
    })
    if (!policy) throw new Error('The policy is valid')
    expect(compose(policy)).not.toContain('officer')
  })
})
