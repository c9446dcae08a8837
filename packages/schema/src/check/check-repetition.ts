import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {wordsAt, type Finding, type Target} from '../source/source.js'
import {lookUp} from '../substitution/look-up.js'
import {findPlaceholders} from '../substitution/placeholders.js'

/**
 * No policy repeats itself that often: a thousand practices in each of a thousand sections are too much to
 * write.
 */
const mostTimes = 50

/** How many characters the facts that bodies name may have together. */
const mostNamed = 1_000_000

/**
 * Facts that are written again and again multiply the size of the document: the first place where that is too
 * much is reported.
 */
export function checkRepetition(policy: Policy): Finding[] {
  const times = new Map<string, number>()
  let named = 0
  for (const [index, {kind, body}] of policy.sections.entries()) {
    if (body === undefined) {
      const often = [kind].flat().find((each) => isTooOften(each, times))
      if (often !== undefined) return [tooOften(often, ['sections', index, 'kind'], 'value')]
      continue
    }
    const path = ['sections', index, 'body']
    for (const {kind, name, start, end} of findPlaceholders(body)) {
      if (kind === 'part' && isTooOften(name, times)) return [tooOften(name, path, wordsAt(body, start, end))]
      if (kind === 'fact') named += String(lookUp(policy, name) ?? '').length
      if (named > mostNamed) return [tooLong(path, wordsAt(body, start, end))]
    }
  }
  return []
}

function isTooOften(kind: string, times: Map<string, number>): boolean {
  const count = (times.get(kind) ?? 0) + 1
  times.set(kind, count)
  return count > mostTimes
}

function tooOften(kind: string, path: Path, target: Target): Finding {
  const message = `This is written from the facts more than ${mostTimes} times: \`${kind}\` — keep one of them.`
  return {code: 'duplicate', path, target, message}
}

function tooLong(path: Path, target: Target): Finding {
  const message = 'Placeholders multiply this file until it is too large to be a policy — remove this one.'
  return {code: 'lookup', path, target, message}
}
