import {catalogue} from '../catalogue/index.js'
import type {Condition, Requirement} from '../catalogue/requirement.js'

/** A requirement as far as a text can answer it: what to look for, without the checks of a policy's facts. */
export interface TextRequirement extends Pick<
  Requirement,
  'id' | 'regime' | 'citation' | 'url' | 'inForce' | 'verified' | 'section'
> {
  /** What must be disclosed, in one plain sentence. */
  readonly disclosure: string
  /** The condition as the end of “It applies …”. */
  readonly applies: 'always' | (Pick<Condition, 'signs'> & {readonly when: string})
  readonly satisfiedBy: Pick<Requirement['satisfiedBy'], 'text'>
}

/**
 * Every entry of every law, in English, as the linter speaks. It is plain data, and `scripts/bundle.js`
 * writes it out as such, so that a page that reads texts doesn't load the checks of facts.
 */
export const all: readonly TextRequirement[] = catalogue.map(ofText)

function ofText({applies, satisfiedBy, ...entry}: Requirement): TextRequirement {
  const {id, regime, disclosure, citation, url, inForce, verified, section} = entry
  return {
    id,
    regime,
    disclosure: disclosure.en,
    citation,
    url,
    inForce,
    verified,
    section,
    applies: applies === 'always' ? applies : {when: applies.when.en, signs: applies.signs},
    satisfiedBy: {text: satisfiedBy.text}
  }
}
