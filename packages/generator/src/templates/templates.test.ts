import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile} from './compile.js'
import {finished} from './finished.js'
import {openTemplates} from './templates.js'

/** Fills in one template that is written here. */
function fill(
  name: string,
  source: string,
  values: object = {},
  others: Record<string, string> = {}
): string {
  return openTemplates(compile({[name]: source, ...others}, [])).fill(name, values)
}

const markdown = (source: string, values: object = {}, others: Record<string, string> = {}): string =>
  fill('en/test.md', source, values, others)

const html = (source: string, values: object = {}, others: Record<string, string> = {}): string =>
  fill('page/test.html', source, values, others)

describe('a Markdown template', () => {
  it('escapes every value', () => {
    expect(markdown('Hello {{name}}.', {name: 'A*B'})).toBe('Hello A\\*B.')
  })

  it('escapes what helpers and loops give', () => {
    const source = '{{#each rows as |row|}}- {{row.name}}{{#if row.size}}: {{row.size}}{{/if}}\n{{/each}}'
    const rows = [
      {name: '<b>', size: 3},
      {name: '# x', size: null}
    ]
    expect(markdown(source, {rows})).toBe('- \\<b>: 3\n- \\# x\n')
  })

  it('writes finished text as it is', () => {
    expect(markdown('{{body}}', {body: finished('**so**')})).toBe('**so**')
  })

  it('writes links through a helper that knows which are safe', () => {
    const values = {name: 'a [b]', address: 'https://example.org/?a=1&b=(2)'}
    expect(markdown('{{link name address}}', values)).toBe('[a \\[b\\]](<https://example.org/?a=1\\&b=(2)>)')
    expect(markdown('{{email address}}', {address: 'a@b.org'})).toBe('[a@b.org](mailto:a@b.org)')
    expect(() => markdown('{{link name address}}', {name: 'x', address: 'java\nscript:alert(1)'})).toThrow(
      "en/test.md.hbs:1:1  “java\nscript:alert(1)” can't be a link — use http, https, mailto or tel"
    )
  })

  it('calls its neighbours by their short names', () => {
    expect(markdown('{{> row}}', {a: '_'}, {'en/row.md': 'row {{a}}'})).toBe('row \\_')
  })

  it('let nothing through where a part of a condition is nothing', () => {
    const source = '{{#if (and a (not b))}}{{a}}{{/if}}.'
    expect(markdown(source, {a: null, b: false})).toBe('.')
    expect(markdown(source, {a: 'x', b: false})).toBe('x.')
  })

  it('knows and, or, not and eq', () => {
    const source = '{{#if (and a (not b))}}1{{/if}}{{#if (or b (eq a "x"))}}2{{/if}}{{#unless c}}3{{/unless}}'
    expect(markdown(source, {a: 'x', b: false, c: []})).toBe('123')
  })
})

describe('an HTML template', () => {
  it('escapes text and quoted attributes', () => {
    expect(html('<p title="{{a}}">{{a}}</p>', {a: '"<&>\''})).toBe(
      '<p title="&quot;&lt;&amp;&gt;\'">&quot;&lt;&amp;&gt;\'</p>'
    )
  })

  it('refuses a link that could run a script', () => {
    expect(() => html('<a href="{{a}}">x</a>', {a: ' JavaScript:alert(1)'})).toThrow(
      'page/test.html.hbs:1:10'
    )
  })

  it('writes nothing but our own text into script and style', () => {
    const source = '<style>{{css}}</style>'
    expect(html(source, {css: finished('p{}')})).toBe('<style>p{}</style>')
    expect(() => html(source, {css: 'p{}'})).toThrow('Inside <style> and <script>')
  })
})

describe('a missing name', () => {
  it.each([
    ['{{missing}}', 'Unknown name `missing`'],
    ['{{a.missing}}', 'Unknown name `a.missing`'],
    ['{{a.missing.deep}}', 'Unknown name `a.missing`'],
    ['{{#if missing}}{{/if}}', 'Unknown name `missing`'],
    ['{{#each a.missing}}{{/each}}', 'Unknown name `a.missing`'],
    ['{{#if (eq missing 1)}}{{/if}}', 'Unknown name `missing`'],
    ['{{#each list as |item|}}{{item.missing}}{{/each}}', 'Unknown name `item.missing`'],
    ['{{constructor}}', 'Unknown name `constructor`'],
    ['{{a.__proto__}}', 'Unknown name `a.__proto__`'],
    ['{{a.toString}}', 'Unknown name `a.toString`']
  ])('in %j is an error with its place', (source, message) => {
    expect(() => markdown(`line\n${source}`, {a: {b: 1}, list: [{}]})).toThrow(message)
    expect(() => markdown(`line\n${source}`, {a: {b: 1}, list: [{}]})).toThrow(/^en\/test\.md\.hbs:2:\d+ {2}/)
  })

  it('is named also where it should be written', () => {
    expect(() => markdown('{{a}}', {a: null})).toThrow(
      'Only text and numbers can be written, not a missing value'
    )
    expect(() => markdown('{{a}}', {a: ['x']})).toThrow('not a list (use {{#each}})')
    expect(() => markdown('{{a}}', {a: {}})).toThrow('not an object')
    expect(() => markdown('{{a}}', {a: true})).toThrow('not a boolean')
  })
})

describe('a template that can’t be safe', () => {
  it.each([
    ['en/test.md', 'a\n  {{{b}}}', '2:3  {{{…}}} writes without escaping — write {{…}}'],
    ['en/test.md', '{{&b}}', '1:1  {{{…}}} writes without escaping'],
    [
      'en/test.md',
      '{{shout b}}',
      '1:1  There is no helper “shout” — there are eq, or, and, not, link, email'
    ],
    ['en/test.md', '{{#b}}{{/b}}', '1:1  There is no block {{#b}} — use one of each, if, unless, with'],
    ['en/test.md', '{{#lookup a b}}{{/lookup}}', '1:1  There is no block {{#lookup}}'],
    ['en/test.md', '{{lookup a b}}', '1:1  There is no helper “lookup”'],
    ['en/test.md', '{{> nowhere}}', '1:1  There is no template en/nowhere.md.hbs'],
    ['en/test.md', '{{> (which)}}', '1:1  A partial is called by its name'],
    ['en/test.md', '[a]({{b}})', '1:5  A value can’t be a link’s target'],
    ['en/test.md', 'as `{{b}}`', '1:5  Between backticks nothing can be escaped'],
    ['en/test.md', '{{#*inline "x"}}{{/inline}}', '1:1  A DecoratorBlock is not allowed here'],
    ['page/test.html', '<a href={{b}}>', '1:9  Quote the attribute'],
    ['page/test.html', "<a title='{{b}}'>", '1:11  Quote the attribute'],
    ['page/test.html', '<a {{b}}>', '1:4  Quote the attribute'],
    ['page/test.html', '<a onclick="{{b}}">', '1:13  A value can’t be written into onclick'],
    ['page/test.html', '<a style="{{b}}">', '1:11  A value can’t be written into style'],
    ['page/test.html', '<!-- {{b}} -->', '1:6  A value can’t be written into a comment'],
    [
      'page/test.html',
      '{{#if b}}<a title="{{/if}}',
      '1:1  A block has to close the tags and quotes that it opens'
    ]
  ])('doesn’t compile: %s %j', (name, source, message) => {
    expect(() => compile({[name]: source}, [])).toThrow(`${name}.hbs:${message}`)
  })

  it('says where its syntax is wrong', () => {
    expect(() => compile({'en/test.md': 'a\n{{#if b}}\nc'}, [])).toThrow(/^en\/test\.md\.hbs:3:1 {2}/)
    expect(() => compile({'en/test.md': 'a\n{{#if b}}{{/each}}'}, [])).toThrow(/^en\/test\.md\.hbs:2:1 {2}/)
  })

  it('isn’t there', () => {
    expect(() => openTemplates().fill('en/nothing.md', {})).toThrow('en/nothing.md.hbs:1:1  No such template')
    expect(openTemplates().has('constructor')).toBe(false)
  })
})

it('writes any value into text and quoted attributes so that it is read back', () => {
  const read = (text: string): string =>
    text.replace(
      /&(quot|lt|gt|amp);/g,
      (_, name: string) => ({quot: '"', lt: '<', gt: '>', amp: '&'})[name] ?? ''
    )
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (value) => {
      fc.pre(!value.includes('\0'))
      const [, attribute = '', text = ''] =
        /^<i title="([^"]*)">([^<]*)<\/i>$/.exec(html('<i title="{{a}}">{{a}}</i>', {a: value})) ?? []
      expect(read(attribute)).toBe(value)
      expect(read(text)).toBe(value)
    })
  )
})
