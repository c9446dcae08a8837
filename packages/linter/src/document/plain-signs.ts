import type {Disclosure} from '@policy-gen/schema'
import {allKnowledge} from '../languages/all-knowledge.js'
import {readingLanguages} from '../languages/knowledge.js'
import type {PolicyDocument} from './document.js'

/** What a text plainly tells, whatever its reading made of it: an e-mail address is a contact in any language. */
export function plainSignsOf({plain, prose, language}: PolicyDocument): ReadonlySet<Disclosure> {
  const signs = new Set<Disclosure>()
  if (/[\w.+-]@[\w-]{2,}\.\w{2}/.test(plain)) signs.add('contact')
  const known = readingLanguages.find((known) => known === language)
  const own = known === undefined ? [] : (allKnowledge[known].signs ?? [])
  for (const [disclosure, pattern] of own) if (pattern.test(prose)) signs.add(disclosure)
  return signs
}
