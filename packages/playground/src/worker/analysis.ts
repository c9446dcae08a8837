import {textRegimes, textRequirements, type TextRequirement} from '@policy-gen/schema/text-requirements'
import type {Regime} from '@policy-gen/schema/vocabulary'
import {fixProse, lintProse} from 'policy-gen/lint'
import {findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, type RecognisedDisclosure} from 'remark-preset-lint-policy/disclosures'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import type {Answer, Question, ShownContradiction, ShownRequirement, Welcome} from '../answer.js'
import {choiceFor, isRegime} from './choice.js'
import {shown} from './shown.js'

export function welcome(): Welcome {
  return {laws: Object.entries(textRegimes).map(([name, {label}]) => ({name, label: label.en}))}
}

/** Everything that can be said of Markdown or of a page. */
export async function answer({id, text: given, kind, law, fix}: Question): Promise<Answer> {
  const choice = choiceFor(law)
  const source = {text: given, path: kind === 'html' ? 'text.html' : 'text.md'}
  const {text, findings} = fix
    ? await fixProse(source, choice)
    : {text: given, findings: await lintProse(source, choice)}
  const prose = kind === 'markdown'
  return {
    id,
    text,
    findings: findings.filter(({requirement}) => requirement === undefined || !prose).map(shown),
    contradictions: prose ? await withLanguages(() => contradictionsIn(text)) : [],
    requirements: prose && isRegime(law) ? await withLanguages(() => requirementsOf(text, law)) : []
  }
}

function contradictionsIn(text: string): ShownContradiction[] {
  return findContradictions(text).map(({explanation, denial, assertion}) => ({
    explanation,
    sentences: [denial, assertion].map(({start, end}) => ({start, end}))
  }))
}

function requirementsOf(text: string, law: Regime): ShownRequirement[] {
  const recognised = recogniseDisclosures(text)
  const on = new Date().toISOString().slice(0, 10)
  return textRequirements({regimes: [law], on}).map((requirement) => ({
    id: requirement.id,
    disclosure: requirement.disclosure,
    citation: requirement.citation,
    url: requirement.url,
    when: requirement.applies === 'always' ? '' : requirement.applies.when,
    told: toldAt(requirement, recognised)
  }))
}

/** The first passage that answers a requirement. Where several signs are asked for, each must be there. */
function toldAt(
  {satisfiedBy}: TextRequirement,
  recognised: readonly RecognisedDisclosure[]
): {start: number; end: number} | undefined {
  const told = recognised.filter(({heading}) => !heading)
  const first = (sign: string): RecognisedDisclosure | undefined =>
    told.find(({disclosure}) => disclosure === sign)
  const signs = 'anyOf' in satisfiedBy.text ? satisfiedBy.text.anyOf : satisfiedBy.text.allOf
  const found = signs.map((sign) => first(sign))
  if ('allOf' in satisfiedBy.text && found.includes(undefined)) return undefined
  const [passage] = found.filter((passage) => passage !== undefined)
  return passage && {start: passage.start, end: passage.end}
}
