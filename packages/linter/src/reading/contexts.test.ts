import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {Contexts, Reach} from './contexts.js'
import {modelFor} from './models.js'
import {PassageScores} from './passage-scores.js'
import {read} from './reading.js'

const policies = ['jetblue', 'jetphotos', 'jetsetmag'].map((name) =>
  readFileSync(new URL(`../../../../examples/${name}/original.md`, import.meta.url), 'utf8')
)

test.each([-3, -0.7, 1])('a passage that is out of reach of %d scores less', (least) => {
  let quiet = 0
  for (const policy of policies) {
    const reading = read(policy, 'en')
    const {rows, hidden, disclosures, context} = modelFor('en')
    const scores = new PassageScores(reading.passages.length, disclosures.columns.length)
    for (const [number, passage] of reading.passages.entries()) {
      const found = rows.of(passage, reading)
      disclosures.weigh(found, hidden.of(found), scores, number)
    }
    const contexts = new Contexts(reading.passages, scores)
    const reach = new Reach(scores, context, least)
    for (const [number, {passage}] of reading.passages.entries()) {
      const isHeading = passage.heading !== undefined
      if (contexts.strongestAround(number) >= reach.needed(scores.rowOf(number), isHeading)) continue
      quiet++
      expect(Math.max(...contexts.scoresOf(number, context, -Infinity))).toBeLessThan(least)
    }
  }
  expect(quiet).toBeGreaterThan(0)
})
