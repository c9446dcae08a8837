import type {Policy} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'

/** How many requests were made in a year and what became of them: 11 CCR § 7102(a). */
export function requestsCounted({rights}: Policy, speech: Speech): object | null {
  const metrics = rights?.metrics
  if (metrics === undefined) return null
  if (typeof metrics === 'string') return {link: metrics, numbers: null}
  const {year, average, everybody, requests} = metrics
  return {
    link: null,
    numbers: {
      year: String(year),
      mean: average === 'mean',
      everybody: everybody === true,
      californians: everybody === false,
      rows: requests.map(({right, received, granted, denied, days}) => ({
        right: speech.term('rights', right),
        received: speech.number(received),
        granted: speech.number(granted),
        denied: speech.number(denied),
        days: speech.number(days)
      }))
    }
  }
}
