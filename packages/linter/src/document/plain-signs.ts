import type {Disclosure} from '@policy-gen/schema'
import {inAnyLanguage} from '../languages/basics.js'
import {isReadingLanguage, languageAtHand} from '../languages/loading.js'
import type {PolicyDocument, Range} from './document.js'

/** What a text states plainly, whatever the weighing makes of it: an e-mail address is a contact in any language. */
export function plainSignsOf({plain, prose, language}: PolicyDocument): ReadonlySet<Disclosure> {
  const signs = new Set<Disclosure>()
  if (address().test(plain) || way().test(plain)) signs.add('contact')
  const own = isReadingLanguage(language) ? languageAtHand(language).signs : []
  for (const [disclosure, pattern] of own) if (pattern.test(prose)) signs.add(disclosure)
  return signs
}

/**
 * Whether a text may well say something, in words that the cues don't know. A reader sees that it is there; a law may want
 * more.
 */
export function hints(document: PolicyDocument, sign: string): boolean {
  const {language} = document
  const patterns = isReadingLanguage(language) ? languageAtHand(language).hints : []
  return patterns.some(([hinted, pattern]) => hinted === sign && pattern.test(linesOfParts(document)))
}

/** Its prose with each item and each paragraph on a line of its own, however the source breaks them and sets them apart. */
function linesOfParts(document: PolicyDocument): string {
  const {prose, reading} = document
  const lines =
    known.get(document) ??
    reading.passages
      .flatMap(({passage}): readonly Range[] => (passage.parts.length > 0 ? passage.parts : [passage]))
      .map(({start, end}) => prose.slice(start, end).replace(widerSpace, ' ').trim())
      .join('\n')
  known.set(document, lines)
  return lines
}

const known = new WeakMap<PolicyDocument, string>()

/** Most spaces are single ones already. */
const widerSpace = / \s+|[^\S ]\s*/g

/** `Contact: https://atlas.example` */
const way = inAnyLanguage(
  (anyOf) =>
    String.raw`(?<!\p{L})${anyOf(({documents}) => documents.contact)}[*_ ]{0,4}:[*_ ]{0,4}\[?https?:`,
  'iu'
)

/** `a@b.example`, and what robots are not to find: `a (at) b.example`, `a [arobase] b.example` */
const address = inAnyLanguage(
  (anyOf) =>
    String.raw`[\w.+-](?:@|\s?[([{]\s?(?:@|${anyOf(({documents}) => documents.at)})\s?[)\]}]\s?)[\w-]{2,}(?:\.|\s?[([{])\w{2}`,
  'i'
)
