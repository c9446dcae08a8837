import type {Localised} from '../languages/index.js'
import type {Policy} from '../model/index.js'
import type {Disclosure} from '../vocabulary/disclosures.js'

/** A fact of the policy, and where the document states it. */
export interface Evidence {
  /** The path of the fact: `practices[2].ground`. */
  readonly fact: string
  /** The path of the quotation or the section that states it: `practices[2].says`, `sections[4]`. */
  readonly stated: string
}

/** What to add. */
export interface Advice extends Localised {
  /** The kind of section that would state a declared fact, where that is all that is missing. */
  readonly section?: Disclosure
}

/** Whether the facts answer a requirement: by which of them, or what to add. */
export type Answer =
  | {readonly met: true; readonly by: readonly Evidence[]}
  | {readonly met: false; readonly add: readonly Advice[]}

/** Whether the facts of a policy answer a requirement. */
export type FactCheck = (policy: Policy) => Answer

/** The facts answer it. */
export function met(by: readonly Evidence[]): Answer {
  return {met: true, by}
}

/** Something is missing. */
export function unmet(...add: readonly Advice[]): Answer {
  return {met: false, add}
}

/** Every check must be met; if not, everything missing is named. */
export function allOf(...checks: readonly FactCheck[]): FactCheck {
  return (policy) => joined(checks.map((check) => check(policy)))
}

/** One check must be met; if none is, what the first one lacks is named. */
export function anyOf(first: FactCheck, ...others: readonly FactCheck[]): FactCheck {
  return (policy) => {
    const answer = first(policy)
    const answers = others.map((check) => check(policy))
    return [answer, ...answers].find(({met}) => met) ?? answer
  }
}

/** Several answers as one, which is met if all of them are. */
export function joined(answers: readonly Answer[]): Answer {
  const add = answers.flatMap((answer) => (answer.met ? [] : answer.add))
  if (add.length > 0) return {met: false, add}
  return met(answers.flatMap((answer) => (answer.met ? answer.by : [])))
}
