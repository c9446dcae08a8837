import {expect, test} from 'vitest'
import {checkDamage} from './check-damage.js'

test('damage without end is named by its beginning, and what it was is offered whole', () => {
  const [finding] = checkDamage({title: 'â€™'.repeat(1000)})
  expect(finding?.message.length).toBeLessThan(250)
  expect(finding?.suggestion).toBe('’'.repeat(1000))
})
