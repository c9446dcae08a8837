import {describe, expect, it} from 'vitest'
import {render} from './render.js'

describe('the dates of a page', () => {
  it.each([
    ['en-US', 'May 1, 2026'],
    ['en-GB', '1 May 2026'],
    ['de', '1. Mai 2026'],
    ['ar', '1 مايو 2026'],
    ['no language', '2026-05-01']
  ])('are at its top as the text of a policy in %s writes them', (language, words) => {
    const html = render('# Policy', {title: 'Policy', language, updated: '2026-05-01'})
    expect(html).toContain(`<dd><time datetime="2026-05-01">${words}</time></dd>`)
  })

  it('are marked in the text, where it names them', () => {
    const page = {title: 'Policy', language: 'en', updated: '2026-05-01', effective: '2026-06-01'}
    expect(render('Since May 1, 2026. From 2026-06-01. Until May 1, 20261.', page)).toContain(
      '<p>Since <time datetime="2026-05-01">May 1, 2026</time>. From <time datetime="2026-06-01">2026-06-01</time>. ' +
        'Until May 1, 20261.</p>'
    )
  })

  it('are left alone inside links and code', () => {
    const html = render('[2026-05-01](a) `2026-05-01`', {
      title: 'Policy',
      language: 'en',
      updated: '2026-05-01'
    })
    expect(html).toContain('<p><a href="a">2026-05-01</a> <code>2026-05-01</code></p>')
  })
})
