import {catalogue, labels, type Language, type Requirement} from '@policy-gen/schema'
import {examplesOf, type Examples} from 'remark-preset-lint-policy/documentation'
import {pageOfRule, rules, type Rule} from 'remark-preset-lint-policy/rules'
import {otherFinding, otherFindings, type OtherFinding} from './other-findings.js'

/** What an id means: a rule of the linter, a requirement of a law, or a finding that no rule makes. */
export type Meaning =
  {readonly rule: Rule} | {readonly requirement: Requirement} | {readonly finding: OtherFinding}

/** The meaning of an id. The `policy-` of a rule may be left out. */
export function meaningOf(id: string): Meaning | undefined {
  const rule = rules.find(({rule}) => rule.id === id || rule.id === `policy-${id}`)?.rule
  if (rule) return {rule}
  const requirement = catalogue.find((entry) => entry.id === id)
  if (requirement) return {requirement}
  const finding = otherFinding(id)
  return finding && {finding}
}

/** Every known id. */
export function knownIds(): string[] {
  return [rules.map(({rule}) => rule), catalogue, otherFindings].flat().map(({id}) => id)
}

/** A rule as plain data. */
export function plainRule(rule: Rule): Pick<
  Rule,
  'id' | 'summary' | 'why' | 'source' | 'preset' | 'options'
> & {
  readonly examples: Examples
  readonly url: string
} {
  const {id, summary, why, source, preset, options} = rule
  const examples = examplesOf(id)
  return {id, summary, why, ...(source && {source}), preset, options, examples, url: pageOfRule(id)}
}

/** A requirement as plain data, in one language. */
export function plainRequirement(
  {id, regime, disclosure, citation, url, inForce, checked, verified, section}: Requirement,
  language: Language
): Pick<
  Requirement,
  'id' | 'regime' | 'citation' | 'url' | 'inForce' | 'checked' | 'verified' | 'section'
> & {
  readonly law: string
  readonly disclosure: string
} {
  const law = regime === 'baseline' ? 'baseline' : labels[language].lawNames[regime]
  return {
    id,
    regime,
    law,
    disclosure: disclosure[language],
    citation,
    url,
    inForce,
    checked,
    verified,
    section
  }
}
