import {textRegimes, textRequirements, type TextRequirement} from '@policy-gen/schema/text-requirements'
import type {Regime} from '@policy-gen/schema/vocabulary'
import {fixProse, lintProse, proseOf, type Prose} from 'policy-gen/lint'
import {findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, type RecognisedDisclosure} from 'remark-preset-lint-policy/disclosures'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import type {Answer, Question, ShownContradiction, ShownRequirement, Welcome} from '../answer.js'
import {choiceFor, isRegime} from './choice.js'
import {shown, shownRequirement, today} from './shown.js'

export function welcome(): Welcome {
  return {laws: Object.entries(textRegimes).map(([name, {label}]) => ({name, label: label.en}))}
}

/** The full analysis of Markdown or of a page. */
export async function answer({id, text: given, kind, law, fix}: Question): Promise<Answer> {
  const choice = choiceFor(law)
  const source = {text: given, path: kind === 'html' ? 'text.html' : 'text.md'}
  const {text, findings} = fix
    ? await fixProse(source, choice)
    : {text: given, findings: await lintProse(source, choice)}
  const prose = await proseOf({...source, text})
  return withLanguages(() => ({
    id,
    text,
    // Missing disclosures are listed beside the text.
    findings: findings.filter(({requirement}) => requirement === undefined).map(shown),
    contradictions: contradictionsIn(prose),
    requirements: isRegime(law) ? requirementsOf(prose, law) : []
  }))
}

function contradictionsIn({text, language}: Prose): ShownContradiction[] {
  return findContradictions(text, {language}).map(({explanation, denial, assertion}) => ({
    explanation,
    sentences: [denial, assertion].map(({start, end}) => ({start, end}))
  }))
}

function requirementsOf({text, language}: Prose, law: Regime): ShownRequirement[] {
  const recognised = recogniseDisclosures(text, {language})
  return textRequirements({regimes: [law], on: today()}).map((requirement) => ({
    ...shownRequirement(requirement),
    when: requirement.applies === 'always' ? '' : requirement.applies.when,
    stated: statedAt(requirement, recognised)
  }))
}

/** The first passage that answers a requirement. If several signs are required, all of them must be there. */
function statedAt(
  {satisfiedBy}: TextRequirement,
  recognised: readonly RecognisedDisclosure[]
): {start: number; end: number} | undefined {
  const stated = recognised.filter(({heading}) => !heading)
  const first = (sign: string): RecognisedDisclosure | undefined =>
    stated.find(({disclosure}) => disclosure === sign)
  const signs = 'anyOf' in satisfiedBy.text ? satisfiedBy.text.anyOf : satisfiedBy.text.allOf
  const found = signs.map((sign) => first(sign))
  if ('allOf' in satisfiedBy.text && found.includes(undefined)) return undefined
  const [passage] = found.filter((passage) => passage !== undefined)
  return passage && {start: passage.start, end: passage.end}
}
