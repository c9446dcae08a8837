import {expect, test} from 'vitest'
import {languageAtHand} from '../languages/loading.js'
import {HiddenUnits} from './model.js'

/** `Z` is -1, `a` 0, `b` 1; a letter for each of three units, row by row. */
const units = new HiddenUnits({bases: Float64Array.of(1, 0, -0.5), levels: 'bZd' + 'Zga' + 'ZYb', step: 0.5})

test('adds up the rows for each unit, independently of the unit that shares its number', () => {
  expect([...units.of(Int32Array.of(0, 1))]).toEqual([1, 2.5, 1])
  expect([...units.of(Int32Array.of(1, 2))]).toEqual([0, 2, 0])
  expect([...units.of(Int32Array.of())]).toEqual([1, 0, 0])
})

test('fits the sum for a passage with every word into 16 bits', () => {
  const {bases, levels} = languageAtHand('en').model.hidden
  const most = new Int32Array(bases.length)
  const least = new Int32Array(bases.length)
  for (let place = 0; place < levels.length; place++) {
    const letter = levels.charCodeAt(place)
    const level = letter < 0x61 ? letter - 0x5b : letter - 0x61
    const unit = place % bases.length
    if (level > 0) most[unit] = (most[unit] ?? 0) + level
    else least[unit] = (least[unit] ?? 0) + level
  }
  expect(bases.length).toBeGreaterThan(0)
  expect(Math.max(...most)).toBeLessThan(2 ** 15)
  expect(Math.min(...least)).toBeGreaterThan(-(2 ** 15))
})
