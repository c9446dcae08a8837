import {matchesIn} from '../text/matches.js'
import {oncePer} from '../text/once-per.js'
import type {PolicyDocument} from './document.js'
import {within} from './within.js'

/**
 * Returns a test for whether a place is in a line that begins like the definition of a label. What is after the address may
 * keep it from being one, so that a fix would define the label: `[a]: b \u2028`.
 */
export const inBegunDefinition: (document: PolicyDocument) => (offset: number) => boolean = oncePer(
  ({source}) =>
    within(
      matchesIn(source, begun).map(({0: line, 1: label = '', index}) => ({
        start: index + label.length,
        end: index + line.length
      }))
    )
)

const begun = /(?<![^\n])((?:[^\S\n]|[>*+-])*\[[^\]\n]*\]:)[^\n]*/g
