import {expect, test} from 'vitest'
import {checkDamage} from './check-damage.js'

test('endless damage is named by its beginning, and the whole original is offered', () => {
  const [finding] = checkDamage({title: 'â€™'.repeat(1000)})
  expect(finding?.message.length).toBeLessThan(250)
  expect(finding?.suggestion).toBe('’'.repeat(1000))
})
