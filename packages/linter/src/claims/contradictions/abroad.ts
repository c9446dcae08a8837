import type {Matter} from './matter.js'
import {exclusive, isNearSubject, isPlainAssertion, isPlainDenial, namesPersonalData} from './plain.js'

/** `We do not transfer your data outside the EU`, and `your data is stored in the United States`. */
export const abroad: Matter = {
  promise: (denial, scope) =>
    (denial.action === 'share' || denial.action === 'transfer') &&
    isPlainDenial(denial, scope) &&
    namesPersonalData(denial, scope) &&
    endsAbroad(denial.text, scope.abroad.denied)
      ? {words: placesIn(denial.text)}
      : undefined,
  practice: (assertion, scope) =>
    (assertion.action === 'transfer' || scope.abroad.kept?.test(assertion.text) === true) &&
    isPlainAssertion(assertion, scope) &&
    namesPersonalData(assertion, scope) &&
    !scope.conditions.byConsent.test(assertion.text) &&
    scope.abroad.there.test(assertion.text)
      ? {words: placesIn(assertion.text)}
      : undefined,
  // Outside the EU, any country counts; otherwise, the same country.
  isBroken: ({words: denied = []}, {words: places = []}) =>
    denied.length === 0 || denied.some((place) => places.includes(place))
}

/** `All data is stored only in Germany`, and `your data is stored in the United States`. */
export const atHome: Matter = {
  affirmed: true,
  promise: (claim, scope) =>
    scope.abroad.stays?.test(claim.text) === true &&
    isPlainDenial(exclusive(claim, scope), scope) &&
    isNearSubject(claim, scope) &&
    claim.data.some(({id}) => id === 'personal-data')
      ? {}
      : undefined,
  practice: abroad.practice,
  isBroken: () => true
}

/** Countries that data is sent to, or isn't. */
function placesIn(text: string): string[] {
  return (text.match(countries) ?? []).map((place) => places[place.slice(0, 2)] ?? 'US')
}

/** The same in five languages. */
const countries =
  /(?<![\p{L}\d])(?:United States|USA|U\.S\.|US|Vereinigten? Staaten|[EÉ]tats-Unis|Estados Unidos|EUA|EE\. ?UU|India|Indien|Inde|Índia|China|Chine)(?![\p{L}\d])/gu

const places: Readonly<Partial<Record<string, string>>> = {In: 'India', Ín: 'India', Ch: 'China'}

/** A plain denial ends with the place, or several places. */
function endsAbroad(text: string, place: RegExp): boolean {
  const found = place.exec(text)
  if (!found) return false
  const after = text.slice(found.index + found[0].length).split(/[^\p{L}]+/u)
  return after.every((word) => !/^\p{Ll}/u.test(word) || joining.has(word))
}

/** `the Economic Area or Switzerland` joins places; any other lower-case word may begin a condition. */
const joining = new Set([
  'or',
  'and',
  'the',
  'oder',
  'und',
  'der',
  'die',
  'ou',
  'et',
  'la',
  'le',
  'o',
  'y',
  'el',
  'los',
  'aux',
  'os',
  'a',
  // A verb at the end, and its negation
  'nicht',
  'werden',
  'wird',
  'findet',
  'statt',
  'erfolgt',
  'übermittelt',
  'übertragen',
  'weitergegeben',
  'gespeichert',
  'verarbeitet',
  'est',
  'effectué',
  'effectuée',
  'sont',
  'n’est',
  'n'
])
