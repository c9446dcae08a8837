import type {Policy} from '@policy-gen/schema'
import fc from 'fast-check'

/** Texts that look like Markdown or HTML anywhere in a line. */
const hostile = fc.oneof(
  fc.constantFrom(
    'A*B_[x](javascript:alert(1))<script>',
    '| cell |',
    '`code`',
    '**bold** _em_ ~~gone~~',
    '![image](https://a.example)',
    '<https://a.example>',
    'https://a.example www.a.example a@b.example',
    '&amp; &#42; &copy',
    '[^1] [x]: y',
    '1. one',
    '1) one',
    '- one',
    '+ one',
    '# one',
    '> one',
    '===',
    '---',
    '{{organisation.name}} {{> cookies}}',
    '\\',
    '\\*',
    '!',
    '_',
    '<!-- -->',
    '$& $1',
    'مرحبا',
    '😀'
  ),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
  fc.string({unit: fc.constantFrom(...Array.from('*_`[]()<>!#|~\\-+.:&;@ a1')), minLength: 1, maxLength: 12})
)
/** Any text that a policy can contain: without white space at its ends, and without NUL. */
export const arbitraryText: fc.Arbitrary<string> = hostile.filter(
  (value) => value === value.trim() && !/[\n\r\0\s]{2}|[\n\r\0]/.test(value) && value !== ''
)

/** The same policy with every free text replaced. */
export function withTexts(policy: Policy, text: (index: number) => string): {policy: Policy} {
  let index = 0
  const replaced = JSON.parse(JSON.stringify(policy), function (this: object, key, value: unknown) {
    return typeof value === 'string' && isFreeText(this, key) ? text(index++) : value
  }) as Policy
  return {policy: replaced}
}

/** The purpose of a cookie is a sentence, that of a practice a word of the vocabulary. */
export function isFreeText(owner: object, key: string): boolean {
  return freeTexts.has(key) && (key !== 'purpose' || 'provider' in owner)
}

/** Fields whose words the author chooses. */
const freeTexts: ReadonlySet<string> = new Set(
  (
    'title name legalName registration street postalCode city region other interest otherwise how when unless until ' +
    'provider purpose change responsibility detail copy reason criteria from verification agent explanation ' +
    'whenFound disclosure publicPosting parentalConsent parentalRights retention internalIdentifiers audio ' +
    'limits breaches newPurposes version'
  ).split(' ')
)
