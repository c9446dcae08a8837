import {advice, inEveryLanguage, type Localised} from '../../languages/index.js'
import type {StatedPractice} from '../../facts/practices.js'
import type {Practice} from '../../model/index.js'
import {formatPath} from '../../problems/problem.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import type {Fact} from '../stated.js'

/** A field of a practice as a fact; the practice itself where it has no such field. */
export function factOf(
  {path, practice}: StatedPractice,
  field: keyof Practice,
  sections: readonly Disclosure[]
): Fact {
  const whole = formatPath(path)
  return {
    path: practice[field] === undefined ? whole : `${whole}.${field}`,
    says: saysOf(practice, whole),
    sections
  }
}

/** A whole practice as a fact. */
export function wholeOf({path, practice}: StatedPractice, sections: readonly Disclosure[]): Fact {
  const whole = formatPath(path)
  return {path: whole, says: saysOf(practice, whole), sections}
}

/** The path of the quotation of an entry, if it has one. */
export function saysOf(entry: {readonly says?: unknown}, path: string): string | undefined {
  return entry.says === undefined ? undefined : `${path}.says`
}

/** A practice as a sentence names it: `practices[3]` (“Logs”). */
export function namedPractice({path, practice: {name}}: StatedPractice): Localised {
  const place = `\`${formatPath(path)}\``
  return name === undefined ? inEveryLanguage(() => place) : advice.named(place, name)
}
