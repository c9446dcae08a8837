import {advice, type Localised} from '../languages/index.js'
import {findContradictions} from '../consistency/index.js'
import {wholeOf} from '../facts/seen.js'
import {findFillers} from '../fillers/find-fillers.js'
import type {Policy} from '../model/index.js'
import {formatPath} from '../problems/problem.js'

/**
 * Why a declared fact counts for nothing: another one contradicts it, or its words only fill a place. A policy
 * file with such facts isn't one; this is for policies that were archived, or made by a program.
 */
export function doubtOf(policy: Policy, fact: string): Localised | undefined {
  const whole = wholeOf(policy)
  const known = doubts.get(whole) ?? doubtsOf(whole)
  doubts.set(whole, known)
  return known.find(({places}) => places.some((place) => touches(fact, place)))?.why
}

interface Doubt {
  readonly places: readonly string[]
  readonly why: Localised
}

/** A policy is asked about each of its facts, and doesn't change meanwhile. */
const doubts = new WeakMap<Policy, readonly Doubt[]>()

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

/** Whether one place is the other, or lies within it. */
function touches(one: string, another: string): boolean {
  return one === another || isInside(one, another) || isInside(another, one)
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
}
