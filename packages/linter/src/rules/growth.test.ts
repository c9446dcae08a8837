import remarkParse from 'remark-parse'
import type {Root} from 'mdast'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import {rules} from './index.js'

/** Texts that made a pattern start again at each of their characters, and ordinary ones. */
const pieces = {
  'one long word': 'a.b.',
  'one long name': 'A.B.',
  'defined terms': '“**Personal Data**” means Personal Data. The Service. ',
  'bold headings': '**Security**\n\nWe lock the doors.\n\n',
  'the same paragraph':
    'We never pass your address on to anybody outside of our company without asking first.\n\n',
  'names of authors': 'Welcome to Zephyr! At Atlas, we care. Boreas may write to privacy@mail.atlas.example ',
  'one long sentence':
    'we may share your data, and we never share it with “Partners” at http://a.example/x (see **this**), '
}

const opening = '# Atlas Privacy Policy\n\nWe collect the names of you and your friends, and we share it.\n\n'

describe.each(Object.entries(pieces))('of %s', (_, piece) => {
  test.each(rules.map((rule) => [rule.rule.id, rule] as const))(
    'eight times as much takes %s about eight times as long',
    (_, plugin) => {
      const small = time(plugin, opening + piece.repeat(Math.ceil(4000 / piece.length)))
      const large = time(plugin, opening + piece.repeat(Math.ceil(32_000 / piece.length)))
      // What grows with the square would take 64 times as long; a measure too short to trust counts as 3 ms.
      expect(large).toBeLessThan(24 * Math.max(small, 3))
    }
  )
})

/** The best of three, since another process may take the processor for a while. */
function time(plugin: AnyPolicyRule, text: string): number {
  const times = [1, 2, 3].map(() => {
    const file = new VFile(text)
    const processor = unified()
      .use(remarkParse)
      .use(plugin as Plugin<[], Root>)
      .freeze()
    const tree = processor.parse(file)
    const start = performance.now()
    processor.runSync(tree, file)
    return performance.now() - start
  })
  return Math.min(...times)
}
