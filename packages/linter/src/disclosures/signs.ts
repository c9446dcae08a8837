import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {inAnyLanguage} from '../languages/basics.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {Reading} from '../reading/reading.js'
import {isSilent} from './recognise.js'

/**
 * Everything of which a text shows at least a sign: a phrase about it, or a heading that announces it. Check
 * this before reporting something as missing: what may be there is not missing.
 */
export function signsOf(markdown: string, options: ReadingOptions = {}): Set<Disclosure | DisclosureItem> {
  return signsIn(readDocument(markdown, options))
}

/** The signs in a document that was read. */
export function signsIn({passages, text}: Reading): Set<Disclosure | DisclosureItem> {
  const signs = new Set<Disclosure | DisclosureItem>()
  for (const reading of passages) {
    if (isSilent(reading)) continue
    const {cues, announces, passage} = reading
    for (const {name} of cues) {
      for (const item of name.items) signs.add(item)
      if (name.weight === 'strong') signs.add(name.disclosure)
    }
    if (passage.heading) for (const {name} of announces) signs.add(name)
  }
  if (contactLink().test(text)) signs.add('contact')
  return signs
}

/** `[contact us](https://…)` leads to somebody, even if the text says no more about it. */
const contactLink = inAnyLanguage(
  (anyOf) => String.raw`\[[^[\]]{0,200}\b${anyOf(({documents}) => documents.contact)}[^[\]]{0,200}\]\([^)]`,
  'i'
)
