import {coverage, parsePolicy, type Policy, type Regime} from '@policy-gen/schema'
import {partOfPath, readParts, type Part} from '@policy-gen/schema/editing'
import {fixText, lintText, type Finding} from 'policy-gen/lint'
import type {Answer, Question, ShownContradiction, ShownRequirement, Span} from '../answer.js'
import {choiceFor, isRegime} from './choice.js'
import {shown, shownRequirement, today} from './shown.js'

/** The full analysis of a policy file. */
export async function answer({id, text: given, law, fix}: Question): Promise<Answer> {
  const source = {text: given, path: 'policy.yaml'}
  const choice = choiceFor(law)
  const {text, findings} = fix
    ? await fixText(source, choice)
    : {text: given, findings: await lintText(source, choice)}
  const {policy} = parsePolicy(text, {path: source.path})
  return {
    id,
    text,
    // Missing disclosures are listed beside the text if the policy is valid.
    findings: findings.filter(({requirement}) => requirement === undefined || !policy).map(shown),
    contradictions: findings.flatMap(contradictionIn),
    requirements: policy && isRegime(law) ? requirementsOf(policy, law, readParts(text)) : []
  }
}

/** A finding with several places is about facts, or words and facts, that can't all be true. */
function contradictionIn({message, start, end, related = []}: Finding): ShownContradiction[] {
  if (related.length === 0) return []
  return [
    {
      explanation: message,
      sentences: [{start, end}, ...related].map(({start, end}) => ({start: start.offset, end: end.offset}))
    }
  ]
}

/** The requirements that apply to this policy, according to its facts. */
function requirementsOf(policy: Policy, law: Regime, root: Part): ShownRequirement[] {
  return coverage(policy, {regimes: [law], on: today()}).flatMap((standing) => {
    if (standing.status === 'not-applicable') return []
    const {requirement} = standing
    const stated = standing.status === 'met' ? placeOf(standing.by[0]?.fact ?? '', root) : undefined
    return [{...shownRequirement({...requirement, disclosure: requirement.disclosure.en}), when: '', stated}]
  })
}

/**
 * Where a fact is written: the innermost part of its path that is in the file.
 *
 * @example placeOf('practices[2].ground', root) // {start: 210, end: 240}
 */
function placeOf(fact: string, root: Part): Span {
  const path = [...fact.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step))
  for (let length = path.length; length > 0; length -= 1) {
    const part = partOfPath(root, path.slice(0, length))
    if (part) return {start: (part.key ?? part.value).start, end: part.value.end}
  }
  return root.value
}
