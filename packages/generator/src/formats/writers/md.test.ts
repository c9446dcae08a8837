import type {Policy} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {composeDocument} from '../../compose/compose.js'
import {pageOf} from '../../page/page-of.js'
import {render} from '../../page/render.js'
import {md} from './md.js'

const policy: Policy = {
  title: 'Privacy: “yes”, {{ 6*6 }} # and --- more',
  description: 'What\nwe do',
  language: 'en-GB',
  effective: '2026-10-01',
  updated: '2026-09-14',
  organisation: {name: 'O', contact: {email: 'privacy@o.example'}},
  security: {measures: ['backups', 'monitoring']},
  sections: [{kind: 'contact'}, {kind: 'security', heading: 'Safety first'}]
}
const document = composeDocument(policy)

describe('Markdown for a site', () => {
  test('is the text alone, unless more is asked for', async () => {
    expect(await md(policy, document, {})).toBe(document.markdown)
  })

  test('has front matter that reads back as the policy says it', async () => {
    const [, yaml = '', text] =
      /^---\n([^]*?)\n---\n\n([^]*)$/.exec(await md(policy, document, {frontMatter: true})) ?? []
    expect(parse(yaml)).toEqual({
      title: policy.title,
      description: policy.description,
      lang: 'en-GB',
      date: '2026-10-01',
      lastUpdated: '2026-09-14'
    })
    expect(yaml).not.toContain('{{')
    expect(text).toBe(document.markdown)
  })

  test('has the ids of the HTML on its headings, those below sections and those of a body too', async () => {
    const body =
      'Was\n===\n\n### Für Kinder ###\n\n> ## Quoted\n\n<h3>Raw</h3>\n\n## Safety *first* \\#\n\n### Für Kinder\n\nTwo\nlines\n---\n'
    const withBody: Policy = {
      ...policy,
      sections: [...policy.sections, {kind: 'other', heading: false, body}]
    }
    const composed = composeDocument(withBody)
    const marked = await md(withBody, composed, {headingIds: 'attribute'})
    const headings = [...marked.matchAll(/^#+ .* \{#.*\}$/gm)].map(([line]) => line)
    expect(headings).toEqual([
      expect.stringMatching(/^# Privacy.* \{#title\}$/),
      '## In short {#in-short}',
      '## How to contact us {#contact}',
      '## Safety first {#security}',
      '# Was {#was}',
      '### Für Kinder {#für-kinder}',
      '## Safety *first* \\# {#safety-first-}',
      '### Für Kinder {#für-kinder-1}'
    ])
    const html = render(composed.markdown, pageOf(withBody, composed))
    for (const line of headings) expect(html).toContain(`id="${line.replace(/^.*\{#(.*)\}$/, '$1')}"`)
    const anchored = await md(withBody, composed, {headingIds: 'anchor'})
    expect(anchored).toContain('\n## <a id="security"></a>Safety first\n')
    expect(anchored.replace(/<a id=".*?"><\/a>/g, '')).toBe(marked.replace(/ \{#.*\}$/gm, ''))
  })

  test('changes nothing but the headings', async () => {
    const marked = await md(policy, document, {headingIds: 'attribute'})
    expect(marked.replace(/ \{#[\w-]+\}$/gm, '')).toBe(document.markdown)
  })
})
