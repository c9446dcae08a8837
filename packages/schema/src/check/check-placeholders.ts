import {keysAt, shapesAt} from '../model/fields.js'
import type {Policy} from '../model/policy.js'
import {nearest} from '../problems/nearest.js'
import {mostProblems} from '../problems/problem.js'
import {shortened, unknownName} from '../problems/unknown-name.js'
import {wordsAt, type Finding} from '../source/source.js'
import {lookUp} from '../substitution/look-up.js'
import {findPlaceholders, type Placeholder} from '../substitution/placeholders.js'
import {disclosures} from '../vocabulary/disclosures.js'

/** Text between double braces must name a fact that the policy states, or a disclosure. */
export function checkPlaceholders(policy: Policy): Finding[] {
  const found: Finding[] = []
  for (const [index, {body}] of policy.sections.entries()) {
    if (body === undefined) continue
    for (const placeholder of findPlaceholders(body)) {
      const wrong = explain(placeholder, body, policy)
      if (wrong) found.push(finding(placeholder, body, index, wrong))
      // A suggestion is looked for among all names, so only for problems that are shown.
      if (found.length >= mostProblems) return found
    }
  }
  return found
}

function finding({start, end}: Placeholder, body: string, index: number, wrong: Explanation): Finding {
  const path = ['sections', index, 'body']
  return {code: 'lookup', path, target: wordsAt(body, start, end), ...wrong}
}

type Explanation = Pick<Finding, 'message' | 'suggestion'>

function explain(
  {kind, name, start, end}: Placeholder,
  body: string,
  policy: Policy
): Explanation | undefined {
  switch (kind) {
    case 'escape':
      return undefined
    case 'broken':
      return {
        message:
          'These braces name nothing — write `{{organisation.name}}` for a fact, or `\\{{` for the braces.'
      }
    case 'part':
      return explainPart(name) ?? explainPlacement(name, body, start, end)
    case 'fact':
      return lookUp(policy, name) === undefined ? explainFact(name) : undefined
  }
}

function explainPart(name: string): Explanation | undefined {
  if (Object.hasOwn(disclosures, name)) return undefined
  const {message, suggestion} = unknownName('part', name, Object.keys(disclosures), {
    otherwise: 'name a kind of section, such as `{{> cookies}}`.'
  })
  return {message, ...(suggestion && {suggestion: `{{> ${suggestion}}}`})}
}

function explainPlacement(name: string, body: string, start: number, end: number): Explanation | undefined {
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\n]*/.exec(body.slice(end))?.[0] ?? ''
  if (before.trim() === '' && after.trim() === '') return undefined
  return {
    message: `A part that is written from the facts is a block of its own — put \`{{> ${name}}}\` on its own line.`
  }
}

function explainFact(name: string): Explanation {
  const steps = name.split('.')
  const known = shapesAt(steps)
  if (
    known.length > 0 ||
    (steps.length > 2 &&
      shapesAt(steps.slice(0, 1)).length > 0 &&
      keysAt([...steps.slice(0, 1), 0]).length > 0)
  ) {
    return {
      message: `The policy states no \`${shortened(name)}\` — add the fact, or remove it from the text.`
    }
  }
  const suggestion = suggestFact(steps)
  const advice = suggestion
    ? `did you mean \`{{${suggestion}}}\`?`
    : 'name a field of the policy, such as `{{organisation.name}}`.'
  return {
    message: unknownName('fact', name, [], {otherwise: advice}).message,
    ...(suggestion && {suggestion: `{{${suggestion}}}`})
  }
}

/** The nearest key at every step: `organisation.name` for `organization.nam`. */
function suggestFact(steps: readonly string[]): string | undefined {
  const path: string[] = []
  for (const step of steps) {
    const keys = keysAt(path)
    const key = keys.includes(step) ? step : nearest(step, keys)
    if (key === undefined) return undefined
    path.push(key)
  }
  return path.join('.')
}
