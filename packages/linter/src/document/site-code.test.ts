import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {readTree} from './document.js'

function plainOf(source: string): string {
  return readTree(unified().use(remarkParse).parse(source), source).plain
}

test.each([
  ['imports', "import {Card} from './card.js'\n", '# Privacy\n'],
  ['exports', 'export default ({children}) => (\n  <Page>{children}</Page>\n)\n', '\n# Privacy\n'],
  ['a comment of MDX', '{/* children */}', ' We keep it.\n'],
  ['a comment of Liquid', '{% comment %}children{% endcomment %}', ' We keep it.\n'],
  ['a comment of Jinja', '{# children #}', ' We keep it.\n'],
  ['a comment of Hugo', '{{/* children */}}', ' We keep it.\n']
])('removes %s', (_, code, rest) => {
  expect(plainOf(code + rest)).toBe(code.replace(/[^\n]/g, ' ') + rest)
})

test.each([
  ['the id of a heading', '## Children {#children}\n\n## Contact {#contact}\n'],
  ['a comment that never ends', '{/* We keep it.\n'],
  ['a comment in code', 'Write `{/* note */}` above.\n'],
  ['a sentence about imports', 'import duties are paid by you.\n']
])('keeps %s', (_, source) => {
  expect(plainOf(source)).toBe(source)
})
