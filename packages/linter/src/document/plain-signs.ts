import type {Disclosure} from '@policy-gen/schema'
import {inAnyLanguage} from '../languages/basics.js'
import type {PlainSign} from '../languages/cues.js'
import {isReadingLanguage, languageAtHand} from '../languages/loading.js'
import {oncePer} from '../text/once-per.js'
import type {PolicyDocument, Range} from './document.js'

/** Whether a text plainly discloses something, however it is weighed: an e-mail address is a contact in any language. */
export function hasPlainSign(document: PolicyDocument, sign: string): boolean {
  const {plain, prose} = document
  if (sign === 'contact' && (address().test(plain) || way().test(plain))) return true
  return signsKnown(document).some(([disclosure, pattern]) => disclosure === sign && pattern.test(prose))
}

/** Whether a text plainly discloses anything. */
export function hasPlainSigns(document: PolicyDocument): boolean {
  const names = new Set<Disclosure>(['contact', ...signsKnown(document).map(([disclosure]) => disclosure)])
  return [...names].some((name) => hasPlainSign(document, name))
}

function signsKnown({language}: PolicyDocument): readonly PlainSign[] {
  return isReadingLanguage(language) ? languageAtHand(language).signs : []
}

/**
 * Whether a text probably makes a disclosure in words that the cues don't cover. Readers recognise it; a law may require
 * more.
 */
export function hints(document: PolicyDocument, sign: string): boolean {
  const {language} = document
  const patterns = isReadingLanguage(language) ? languageAtHand(language).hints : []
  return patterns.some(([hinted, pattern]) => hinted === sign && pattern.test(linesOfParts(document)))
}

/** The prose with each item and each paragraph on its own line, however the source breaks and spaces them. */
const linesOfParts = oncePer(({prose, reading}: PolicyDocument) =>
  reading.passages
    .flatMap(({passage}): readonly Range[] => (passage.parts.length > 0 ? passage.parts : [passage]))
    .map(({start, end}) => prose.slice(start, end).replace(widerSpace, ' ').trim())
    .join('\n')
)

/** Most spaces are single ones already. */
const widerSpace = / \s+|[^\S ]\s*/g

/** `Contact: https://atlas.example` */
const way = inAnyLanguage(
  (anyOf) =>
    String.raw`(?<!\p{L})${anyOf(({documents}) => documents.contact)}[*_ ]{0,4}:[*_ ]{0,4}\[?https?:`,
  'iu'
)

/** `a@b.example`, and spellings that hide it from robots: `a (at) b.example`, `a [arobase] b.example` */
const address = inAnyLanguage(
  (anyOf) =>
    String.raw`[\w.+-](?:@|\s?[([{]\s?(?:@|${anyOf(({documents}) => documents.at)})\s?[)\]}]\s?)[\w-]{2,}(?:\.|\s?[([{])\w{2}`,
  'i'
)
