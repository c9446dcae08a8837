import {advice, type Localised} from '../languages/index.js'
import {findContradictions} from '../consistency/index.js'
import {wholeOf} from '../facts/seen.js'
import {findFillers} from '../fillers/find-fillers.js'
import type {Policy} from '../model/index.js'
import {formatPath} from '../problems/problem.js'

/**
 * Why a declared fact doesn't count: another one contradicts it, or its text is only filler. A policy file
 * with such facts doesn't load; this is for policies that were archived, or made by a program.
 */
export function doubtOf(policy: Policy, fact: string): Localised | undefined {
  const whole = wholeOf(policy)
  const known = doubts.get(whole) ?? indexed(doubtsOf(whole))
  doubts.set(whole, known)
  const {all, at, within} = known
  if (all.length === 0) return undefined
  const around = wholesOf(fact).map((place) => at.get(place))
  const first = Math.min(...[at.get(fact), within.get(fact), ...around].map((index = Infinity) => index))
  return all[first]?.why
}

interface Doubt {
  readonly places: readonly string[]
  readonly why: Localised
}

/** The doubts about a policy in order, and the first of them at each place and within it. */
interface Doubts {
  readonly all: readonly Doubt[]
  readonly at: ReadonlyMap<string, number>
  readonly within: ReadonlyMap<string, number>
}

/** A policy is asked about each of its facts and doesn't change in between. */
const doubts = new WeakMap<Policy, Doubts>()

function indexed(all: readonly Doubt[]): Doubts {
  const at = new Map<string, number>()
  const within = new Map<string, number>()
  for (const [index, {places}] of all.entries()) {
    for (const place of places) {
      if (!at.has(place)) at.set(place, index)
      for (const whole of wholesOf(place)) if (!within.has(whole)) within.set(whole, index)
    }
  }
  return {all, at, within}
}

/**
 * The places that contain a place.
 *
 * @example wholesOf('practices[2].keep') // ['practices', 'practices[2]']
 */
function wholesOf(place: string): string[] {
  return Array.from(place.matchAll(/[.[]/g), ({index}) => place.slice(0, index))
}

function doubtsOf(policy: Policy): Doubt[] {
  const contradictions = findContradictions(policy).map(({places, tell}): Doubt => {
    const sentence = tell((path) => `\`${formatPath(path)}\``)
    return {places: places.map(formatPath), why: advice.contradiction(sentence)}
  })
  const fillers = findFillers(policy).map(({path, words, is}): Doubt => {
    const place = formatPath(path)
    return {
      places: [place],
      why: advice.filler(place, words, is)
    }
  })
  return [...contradictions, ...fillers]
}
