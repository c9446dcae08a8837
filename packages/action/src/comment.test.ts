import {expect, test} from 'vitest'
import {commentOf, mark, summaryOf} from './comment.js'

test('says for each policy what changed', () => {
  const changes = [
    {path: 'policy.yaml', changes: '- One\n'},
    {path: 'de.policy.yaml', changes: '- Two\n'}
  ]
  expect(commentOf(changes)).toBe(
    `${mark}\n\n### \`policy.yaml\`\n\n- One\n\n### \`de.policy.yaml\`\n\n- Two\n`
  )
  expect(commentOf([])).toBe(`${mark}\n\nNo policy changes.\n`)
  expect(summaryOf([])).toBe('')
})

test.each([
  ['a`<img src=x>`/policy.yaml', '### `a·<img src=x>·/policy.yaml`'],
  ['a\n\n# b\r/policy.yaml', '### `a··# b·/policy.yaml`'],
  ['a\u2028b\u202Ec/policy.yaml', '### `a·b·c/policy.yaml`']
])('shows the name of a file as a name: %j', (path, heading) => {
  expect(summaryOf([{path, changes: ''}]).split('\n')[0]).toBe(heading)
})

test('mentions nobody', () => {
  const changes = '- Data goes to @atlas/everyone, (@admin) and legal@atlas.example\n'
  expect(summaryOf([{path: '@org/policy.yaml', changes}])).toBe(
    '### `@\u200Borg/policy.yaml`\n\n- Data goes to @\u200Batlas/everyone, (@\u200Badmin) and legal@atlas.example\n'
  )
})

test('is no longer than GitHub takes, and says that there is more', () => {
  const comment = commentOf([{path: 'policy.yaml', changes: '- A change\n'.repeat(10_000)}])
  expect(comment.length).toBeLessThan(31_000)
  expect(comment).toMatch(/- A change\n\nThere is more: run `policy-gen diff` to see all of it\.\n$/)
  expect(commentOf([{path: 'policy.yaml', changes: 'x'.repeat(100_000)}]).length).toBeLessThan(31_000)
})
