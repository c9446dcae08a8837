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
  test('is the text alone, unless more is asked for', () => {
    expect(md(policy, document, {})).toBe(document.markdown)
  })

  test('has front matter that reads back as the policy says it', () => {
    const [, yaml = '', text] =
      /^---\n([^]*?)\n---\n\n([^]*)$/.exec(md(policy, document, {frontMatter: true})) ?? []
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

  test('has the ids of the HTML on its headings', () => {
    const marked = md(policy, document, {headingIds: true})
    const ids = [...marked.matchAll(/^## .* \{#([\w-]+)\}$/gm)].map(([, id]) => id)
    expect(ids).toEqual(['contact', 'security'])
    const html = render(document.markdown, pageOf(policy, document))
    for (const id of ids) expect(html).toContain(`id="${String(id)}"`)
    expect(marked.replace(/ \{#[\w-]+\}$/gm, '')).toBe(document.markdown)
  })
})
