import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {render} from './render.js'
import {stylesheet} from './stylesheet.js'
import {themeOf} from './theme.js'

const page = {title: 'Policy', language: 'en'}

describe('the styles', () => {
  it('are less than 20 KB', () => {
    expect(Buffer.byteLength(stylesheet())).toBeLessThan(20_000)
  })

  it('are the only ones that the page’s security policy allows', () => {
    const html = render('', page)
    const css = /<style>([^]*?)<\/style>/.exec(html)?.[1]
    expect(css).toBe(stylesheet())
    const hash = createHash('sha256')
      .update(css ?? '')
      .digest('base64')
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}';`)
  })

  it('can be in a file of their own, which the security policy then names', () => {
    const html = render('', page, {stylesheet: 'https://cdn.example/policy.css'})
    expect(html).toContain('<link rel="stylesheet" href="https://cdn.example/policy.css">')
    expect(html).toContain('style-src https://cdn.example;')
    expect(html).not.toContain('<style>')
    expect(render('', page, {stylesheet: '/policy.css'})).toContain("style-src 'self';")
  })
})

describe('a theme', () => {
  it('adds its styles after ours', async () => {
    const theme = await themeOf({'theme.css': ':root {--accent: #0b6e4f}'})
    expect(render('', page, {theme})).toContain(`${stylesheet()}\n:root {--accent: #0b6e4f}</style>`)
  })

  it('can do without ours', async () => {
    const theme = await themeOf({'page.css': 'p {margin: 0}'})
    expect(render('', page, {theme})).toContain('<style>p {margin: 0}</style>')
  })

  it('can’t end the styles', async () => {
    const theme = await themeOf({'theme.css': 'a::after {content: "</style><script>alert(1)</script>"}'})
    expect(render('', page, {theme})).toMatch(/^[^]*<style>(?:(?!<\/)[^])*<\/style>\n<\/head>/)
  })

  it('puts its own parts in place of ours, and leaves the others', async () => {
    const theme = await themeOf({'footer.html.hbs': '<footer>{{page.title}}</footer>\n'})
    const html = render('# A & B', {...page, title: 'A & B'}, {theme})
    expect(html).toContain('<footer>A &amp; B</footer>')
    expect(html).toContain('<a class="skip" href="#text">')
  })

  it('says where one of its templates is wrong', async () => {
    const theme = await themeOf({'footer.html.hbs': '<footer>\n{{page.titel}}</footer>\n'})
    expect(() => render('', page, {theme})).toThrow(
      /^page\/footer\.html\.hbs:2:\d+ {2}.*`page\.titel`.*`page\.title`/
    )
  })

  it('has no other files', async () => {
    await expect(themeOf({'logo.png': ''})).rejects.toThrow(
      'logo.png  Not part of a theme — a theme has page.css, theme.css, *.html.hbs, words.nl.json.'
    )
  })
})
