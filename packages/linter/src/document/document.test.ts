import {unified} from 'unified'
import remarkParse from 'remark-parse'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import recommended from '../presets/recommended.js'
import {applyEdits} from '../text/edits.js'
async function run(t: string) {
  const v = new VFile({value: t})
  const p = unified().use(remarkParse).use(recommended)
  await p.run(p.parse(v), v)
  return v.messages.filter((m) => m.ruleId !== 'policy-no-stale-date')
}
const fixed = async (t: string) =>
  applyEdits(
    t,
    (await run(t))
      .filter((m) => 'fixable' in m)
      .map((m) => {
        const p = m.place as {start: {offset: number}; end: {offset: number}}
        return {start: p.start.offset, end: p.end.offset, text: m.expected?.[0] ?? ''}
      })
  )
test.each(['', '\uFEFF'])(
  'reports findings in the last words of a document that begins with %j',
  async (bom) => {
    expect(await fixed(`${bom}# P\n\nGo to [our shop](http://shop.example/terms)\n`)).toBe(
      `${bom}# P\n\nGo to [our shop](https://shop.example/terms)\n`
    )
    expect(await fixed(`${bom}[s](http://shop.example/terms)`)).toBe(`${bom}[s](https://shop.example/terms)`)
    for (const end of ['*today*', '[x](https://a.example)', '`x`', '**x**', 'x\\', '<b>x</b>']) {
      const m = await run(`${bom}# Privacy policy\n\nWe collect the names of our customers. See ${end}\n`)
      expect(m.filter((x) => x.ruleId === 'policy-missing-disclosure').length, end).toBeGreaterThan(3)
    }
  }
)
test.each(['(i) one\n(ii) two\n', '(a) one\n\n(b) two\n', '(1) one\n(2) two\n', '4\\. four\n6\\. six\n'])(
  'leaves alone marks that a list would change: %j',
  async (text) => {
    expect((await run(text)).filter(({ruleId}) => ruleId === 'policy-no-pseudo-list')).toEqual([])
  }
)

test('keeps the numbers of items, and turns bullets into a list', async () => {
  expect(await fixed('4\\. four\n5\\. five\n')).toBe('4. four\n5. five\n')
  expect(await fixed('• one\n• two\n')).toBe('- one\n- two\n')
  expect(await fixed('• one\n\n• two\n')).toBe('- one\n- two\n')
  expect(await fixed('• one **a\n• b** two\n')).toBe('• one **a\n• b** two\n')
})

test('fixes link targets and keeps their escapes and encoding', async () => {
  expect(
    await fixed('See [us](https://web.archive.org/web/2014/http%3A%2F%2Fa.example%2Fb%3Fc) now.\n')
  ).toBe('See [us](http://a.example/b?c) now.\n')
  expect(await fixed('See [us](http://a.example/?a=1&amp;b=2 "t") now.\n')).toBe(
    'See [us](https://a.example/?a=1&amp;b=2 "t") now.\n'
  )
  expect(await fixed('See [us](http://a.example/a\\_b) now.\n')).toBe(
    'See [us](https://a.example/a\\_b) now.\n'
  )
})
test('reports an unknown regime and suggests the nearest one', async () => {
  expect(
    (await run('---\nregimes: [gdrp]\n---\n\n# Privacy\n\nWe collect names.\n')).map(
      (m) => `${m.line}:${m.column} ${m.reason}`
    )
  ).toContain('2:11 Unknown regime `gdrp` — did you mean `gdpr`?')
})
