import type {Sign} from '@policy-gen/schema/catalogue'
import {disclosureOf} from '@policy-gen/schema/vocabulary'
import {hasOwnDate, isBareDate, mayHaveOwnDate} from '../dates/document-date.js'
import {namesDisclosed} from '../disclosures/recognise.js'
import {oncePer} from '../text/once-per.js'
import type {PolicyDocument} from './document.js'
import {hasPlainSign} from './plain-signs.js'

/** Whether a text shows a sign of something. */
export type Shows = (sign: Sign) => boolean

/**
 * The ways to see whether a text shows a sign of something, the quickest first. One of them is enough. Nearly always that is a
 * phrase or a heading; the passages are weighed for the rest alone.
 */
export const waysToShow: (document: PolicyDocument) => readonly Shows[] = oncePer((document) => {
  const {signs} = document
  const ways: readonly Shows[] = [
    (sign) => signs.has(sign) || (sign === 'changes.last-updated' && hasOwnDate(document)),
    (sign) => hasPlainSign(document, sign),
    (sign) => weighedIn(document).has(sign)
  ]
  return ways.map(
    (way): Shows =>
      (sign) =>
        way(sign) && !isElsewhere(sign, ways, document)
  )
})

const weighedIn = oncePer(({reading}: PolicyDocument): ReadonlySet<Sign> => namesDisclosed(reading))

/** Whether a text shows a sign of something only where it speaks of something else. */
function isElsewhere(sign: Sign, ways: readonly Shows[], document: PolicyDocument): boolean {
  switch (sign) {
    case 'changes':
      return !speaksOfChanges(document)
    case 'changes.last-updated':
    case 'changes.effective-date':
      return !mayHaveOwnDate(document)
    // “We answer within 30 days” in a text that says nothing about keeping data.
    case 'retention.period':
    case 'retention.criteria':
      return !ways.some((way) => way(disclosureOf(sign)))
    default:
      return false
  }
}

/** Whether anything but a date does. */
const speaksOfChanges = oncePer((document: PolicyDocument): boolean => {
  const {reading} = document
  return (
    reading.passages.some(
      ({passage, cues, announces}) =>
        (cues.some(({name}) => name.disclosure === 'changes') ||
          (passage.heading && announces.some(({name}) => name === 'changes'))) &&
        !isBareDate(passage, document)
    ) || document.disclosures.some((made) => made.disclosure === 'changes' && !isBareDate(made, document))
  )
})
