import {requirements, type Requirement} from '@policy-gen/schema/catalogue'
import {regimes, type Regime} from '@policy-gen/schema/vocabulary'
import {fixText, lintText, type Finding} from 'policy-gen/lint'
import {findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, type RecognisedDisclosure} from 'remark-preset-lint-policy/disclosures'
import type {
  Answer,
  Question,
  ShownContradiction,
  ShownFinding,
  ShownRequirement,
  Welcome
} from '../answer.js'

const names = {markdown: 'text.md', html: 'text.html', policy: 'policy.yaml'} as const

export function welcome(): Welcome {
  return {laws: Object.entries(regimes).map(([name, {label}]) => ({name, label: label.en}))}
}

/** Everything that can be said of a text. A text that the rules stumble over is an answer, too. */
export async function answer({id, text: given, kind, law, fix}: Question): Promise<Answer> {
  const choice = {preset: 'strict', regimes: isRegime(law) ? [law] : []} as const
  const source = {text: given, path: names[kind]}
  const {text, findings} = fix
    ? await fixText(source, choice)
    : {text: given, findings: await lintText(source, choice)}
  const prose = kind === 'markdown'
  return {
    id,
    text,
    findings: findings.filter(({requirement}) => requirement === undefined || !prose).map(shown),
    contradictions: prose ? contradictionsIn(text) : [],
    requirements: prose && isRegime(law) ? requirementsOf(text, law) : []
  }
}

function isRegime(name: string): name is Regime {
  return name in regimes
}

function shown({
  rule,
  severity,
  message,
  note = '',
  url = '',
  start,
  end,
  fix,
  choices
}: Finding): ShownFinding {
  return {
    rule,
    severity,
    message,
    note,
    url,
    start: start.offset,
    end: end.offset,
    replacements: [...(fix ? [fix.text] : []), ...choices]
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
  return requirements({regimes: [law], on}).map((requirement) => ({
    id: requirement.id,
    disclosure: requirement.disclosure.en,
    citation: requirement.citation,
    url: requirement.url,
    when: requirement.applies === 'always' ? '' : requirement.applies.when.en,
    told: toldAt(requirement, recognised)
  }))
}

/** The first passage that answers a requirement. Where several signs are asked for, each must be there. */
function toldAt(
  {satisfiedBy}: Requirement,
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
