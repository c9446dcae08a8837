import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {policySchema, type Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'hast-util-to-string'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryPolicy} from '../../../schema/src/model/arbitrary-policy.js'
import {ComposeError} from '../compose/compose-error.js'
import {arbitraryText, withTexts} from '../compose/arbitrary-texts.js'
import {composeDocument} from '../compose/compose.js'
import {pageOf} from './page-of.js'
import {render} from './render.js'

const modern = ['studio/policy', 'studio/de.policy', 'atlas/policy'].map((name): [string, Policy] => {
  const file = fileURLToPath(new URL(`../../../../examples/${name}.yaml`, import.meta.url))
  return [name, policySchema.parse(parse(readFileSync(file, 'utf8')))]
})

describe('a value in a page', () => {
  it.each(modern)('never becomes an element or an attribute, wherever %s says it', (_, policy) => {
    const plain = withTexts(policy, (index) => `text${index}text`).policy
    const expected = elementsOf(pageFor(plain))
    fc.assert(
      fc.property(fc.array(arbitraryText, {minLength: 1, maxLength: 40}), (texts) => {
        const changed = withTexts(policy, (index) => `${texts[index % texts.length] ?? ''}${index}`).policy
        expect(elementsOf(pageFor(changed))).toEqual(expected)
      }),
      {numRuns: runs(25)}
    )
  })

  it('is in the title, the description and the data for machines as it is', () => {
    fc.assert(
      fc.property(arbitraryText, (value) => {
        const html = render('', {
          title: value,
          language: 'en',
          description: value,
          canonical: 'https://a.example/'
        })
        const tree = fromHtml(html)
        const [title, meta, data] = ['title', 'meta', 'script'].map((name) => find(tree, name))
        expect(title?.map((element) => toString(element))).toEqual([readBack(value)])
        expect(meta?.find(({properties}) => properties.name === 'description')?.properties.content).toBe(
          readBack(value)
        )
        expect(data).toHaveLength(1)
        expect(JSON.parse(data?.map((element) => toString(element)).join('') ?? '')).toMatchObject({
          name: value
        })
      })
    )
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x'
  ])('is no link to %j', (site) => {
    const page = {title: 'Policy', language: 'en', organisation: {name: 'A', site}}
    expect(() => render('', page)).toThrow(/link/)
  })
})

describe('what an author writes', () => {
  it.each([
    ['a script', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['a script on its own', '<script>\nalert(1)\n</script>\n\nb', '<p>b</p>'],
    ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['an image with an event handler', '<img src="x" onerror="alert(1)" alt="a">', '<a href="x">a</a>'],
    ['a link to a script', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['a link to a script in disguise', '<a href="java&#10;script:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['a link to data', '[a](data:text/html;base64,eA==)', '<p><a>a</a></p>'],
    ['a link to a file', '[a](file:///etc/passwd)', '<p><a>a</a></p>'],
    ['a style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['a frame', '<iframe src="https://a.example"></iframe>a', 'a'],
    ['a form', '<form action="https://a.example"><input name="b"><button>c</button></form>', 'c'],
    ['a drawing', '<svg><script>alert(1)</script><a href="javascript:x">b</a></svg>a', '<p>a</p>'],
    ['a comment', 'a <!-- b --> c', '<p>a  c</p>'],
    ['a base', '<base href="https://a.example/">a', 'a'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://a.example">a', '<p>a</p>'],
    ['an id that could hide ours', '<b id="text" name="body" class="skip">a</b>', '<p><b>a</b></p>']
  ])('loses %s', (_, markdown, expected) => {
    expect(textOf(render(markdown, {title: 'Policy', language: 'en'}, {fragment: true}))).toBe(expected)
  })

  it.each([
    'https://a.example/',
    'http://a.example/',
    'mailto:a@b.example',
    'tel:+49301234',
    '#rights',
    'b.html'
  ])('keeps a link to %s', (address) => {
    const html = render(`[a](${address})`, {title: 'Policy', language: 'en'}, {fragment: true})
    expect(textOf(html)).toBe(`<p><a href="${address}">a</a></p>`)
  })

  it('never acts, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, arbitraryText), {maxLength: 30}), (pieces) => {
        const html = render(pieces.join(''), {title: 'Policy', language: 'en'})
        const elements = [...walk(fromHtml(html))]
        expect(elements.filter(({tagName}) => tagName === 'script')).toHaveLength(1)
        expect(elements.filter(({tagName}) => tagName === 'style')).toHaveLength(1)
        for (const element of elements) expect(dangersOf(element)).toEqual([])
      }),
      {numRuns: runs(400)}
    )
  })
})

describe('any policy that can be written', () => {
  it('is one page with one heading, the same each time', () => {
    let written = 0
    fc.assert(
      fc.property(arbitraryPolicy(), (policy) => {
        const html = pageUnlessRefused(policy)
        if (html === undefined) return
        written++
        expect(html).toBe(pageFor(policy))
        const elements = [...walk(fromHtml(html))]
        expect(elements.filter(({tagName}) => tagName === 'h1')).toHaveLength(1)
        const ids = elements.flatMap(({properties}) => properties.id ?? [])
        expect(ids).toEqual([...new Set(ids)])
        for (const {properties} of elements) {
          const {href} = properties
          if (typeof href === 'string' && href.startsWith('#'))
            expect(ids).toContain(decodeURIComponent(href.slice(1)))
        }
        for (const element of elements) expect(dangersOf(element)).toEqual([])
      }),
      {numRuns: runs(150)}
    )
    expect(written).toBeGreaterThan(runs(150) / 2)
  })
})

/** The parts of HTML, and tricks that have been used against sanitisers. */
const markup = fc.constantFrom(
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<svg>',
    '<math>',
    '<mtext>',
    '<table>',
    '<tr>',
    '<td>'
  ],
  ...[
    '<p onclick=a()>',
    '<img src=x onerror=a()>',
    '<a href="javascript:a()">',
    '<a href=" java\tscript:a()">',
    '</a>'
  ],
  ...[
    '<iframe srcdoc="<script>a()</script>">',
    '<object data=a>',
    '<embed src=a>',
    '<form action=a>',
    '<input>'
  ],
  ...[
    '<details ontoggle=a() open>',
    '<template>',
    '<noscript>',
    '<title>',
    '<textarea>',
    '<select>',
    '<!--',
    '-->'
  ],
  ...[
    '<base href=a>',
    '<meta http-equiv=refresh content=0>',
    '<link rel=stylesheet href=a>',
    '<b style="a:b">'
  ],
  ...[
    '<?php',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<html onload=a()>',
    '<body onload=a()>',
    '"',
    "'",
    '`',
    '>',
    '='
  ],
  ...[
    '[a](javascript:a())',
    '![a](data:a)',
    '\n\n',
    '\n',
    '&#x6A;avascript:',
    '<xmp>',
    '<plaintext>',
    '<listing>'
  ]
)

/**
 * Everything by which an element could be active: handlers, links with other schemes, styles, anything that
 * loads.
 */
function dangersOf({tagName, properties}: Element): string[] {
  const names = Object.keys(properties).filter((name) =>
    /^on|^(style|srcDoc|src|action|formAction|data)$/.test(name)
  )
  const {href} = properties
  const isUnsafe = typeof href === 'string' && /^[^/?#]*:/.test(href) && !/^(https?|mailto|tel):/i.test(href)
  const isLoaded = /^(iframe|object|embed|form|input|img|svg|math|base|video|audio|frame|textarea)$/.test(
    tagName
  )
  return [...names, ...(isUnsafe ? [`href=${href}`] : []), ...(isLoaded ? [tagName] : [])]
}

function pageUnlessRefused(policy: Policy): string | undefined {
  try {
    return pageFor(policy)
  } catch (error) {
    assert(error instanceof ComposeError)
    return undefined
  }
}

function pageFor(policy: Policy): string {
  const document = composeDocument(policy)
  return render(document.markdown, pageOf(policy, document))
}

/** Each element with the names of its attributes, in order. */
function elementsOf(html: string): string[] {
  return [...walk(fromHtml(html))]
    .filter((element) => !isBareLink(element))
    .map(({tagName, properties}) => `${tagName} ${Object.keys(properties).sort().join(' ')}`)
}

/** An address in the text is a link by itself. */
function isBareLink({tagName, properties, children: [child]}: Element): boolean {
  if (tagName !== 'a' || child?.type !== 'text') return false
  return ['', 'http://', 'mailto:'].some((start) => properties.href === start + child.value)
}

function* walk(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

function find(tree: Nodes, name: string): Element[] {
  return [...walk(tree)].filter(({tagName}) => tagName === name)
}

/** HTML has no carriage return; nothing else changes in a title or an attribute. */
function readBack(value: string): string {
  return value.replace(/\r\n?/g, '\n')
}

/** The policy's text in a fragment. */
function textOf(fragment: string): string {
  return /<div class="text" id="text">\n([^]*)\n<\/div>/.exec(fragment)?.[1]?.trim() ?? ''
}
