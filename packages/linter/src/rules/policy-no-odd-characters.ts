import {mojibakeOf} from '../document/mojibake.js'
import {findOddCharacters, type OddCharacterFinding} from '../mojibake/index.js'
import {straySpacesIn} from '../document/stray-spaces.js'
import type {PolicyDocument, Range} from '../document/document.js'
import {holdsMarkup} from '../document/markup-held.js'
import {isVisible, textForReaders} from '../document/text-for-readers.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {inAllPlaces} from '../rule/places.js'
import type {Violation} from '../rule/rule.js'

const policyNoOddCharacters: PolicyRule<{code: boolean; spaces: boolean}> = definePolicyRule({
  id: 'policy-no-odd-characters',
  summary: 'characters that nobody meant to write: invisible, lost, private-use or look-alike',
  why: `Text from word processors, PDFs and web pages brings characters that nobody sees but that do harm: a search doesn't
find the word with a soft hyphen in it, a screen reader stumbles over a private-use bullet, a Cyrillic “а” in a Latin word
hides it from everyone who looks for it, and U+FFFD shows that something was lost.

Each kind is reported once with all its places, and fixed at all of them. Characters in their proper place are left alone:
emoji sequences, joiners in Persian and Indic scripts, the no-break spaces of French and Swiss typography, \`§ 5\`. No-break
spaces that glue words of running text together, and spaces at the ends of lines, are reported if there are three or more.`,
  source: {
    citation: 'Unicode Technical Report 36, Unicode Security Considerations',
    url: 'https://www.unicode.org/reports/tr36/'
  },
  preset: 'recommended',
  fixes: true,
  options: {
    code: {type: 'boolean', default: false, summary: 'Check code, too.'},
    spaces: {
      type: 'boolean',
      default: true,
      summary: 'Check for single spaces at the ends of lines and within words, too.'
    }
  },
  *check(document, {code, spaces}) {
    const {source, language} = document
    const stray = spaces ? straySpacesIn(document, language) : []
    for (const place of ['word', 'line end'] as const) {
      const places = stray.filter((space) => space.place === place)
      const what = place === 'word' ? 'Space inside a word' : 'Trailing space'
      // Neither does much harm: a fix should not touch every other line of a text.
      if (place === 'word' || places.length >= fewestSpaces)
        yield* once(places, document, what, {choices: ['']})
    }
    const except = mojibakeOf(document, code)
    const kinds = new Map<string, OddCharacterFinding[]>()
    let last: OddCharacterFinding[] = []
    for (const finding of findOddCharacters(source, {code, except})) {
      if (finding.kind === 'no-break-space' && !gluesWords(finding, source)) continue
      if (isWholeLabel(finding, source) || !isVisible(finding, document)) continue
      // Most are of the same kind as the one before.
      if (!isLike(last[0], finding)) {
        const {kind, codePoint, replacement = 'none'} = finding
        const key = kind === 'no-break-space' ? kind : `${kind} ${codePoint} ${replacement}`
        last = kinds.get(key) ?? []
        if (last.length === 0) kinds.set(key, last)
      }
      last.push(finding)
    }
    for (const found of kinds.values()) {
      const [first] = found
      if (!first || (first.kind === 'no-break-space' && found.length < fewestSpaces)) continue
      const {replacement} = first
      const fixable: OddCharacterFinding[] = []
      const others: OddCharacterFinding[] = []
      for (const place of found)
        (replacement !== undefined && isFixable(place, document) ? fixable : others).push(place)
      yield* once(fixable.concat(others), document, whatIs(first, source), {
        ...(replacement !== undefined && fixable.length > 0
          ? {
              fix: replacement,
              also: fixable.slice(1).map(({start, end}) => ({start, end, text: replacement}))
            }
          : {choices: replacement === undefined ? [] : [replacement]})
      })
    }
  }
})

export default policyNoOddCharacters

/** Not if the character keeps two marks apart, or is part of a name. */
function isFixable(place: Range, document: PolicyDocument): boolean {
  return !holdsMarkup(place, document) && textForReaders(document)(place)
}

/** Whether two findings are about the same character, with the same replacement. */
function isLike(one: OddCharacterFinding | undefined, other: OddCharacterFinding): boolean {
  return (
    one?.kind === other.kind && one.codePoint === other.codePoint && one.replacement === other.replacement
  )
}

/** One or two no-break spaces, or spaces at ends of lines, are harmless. */
const fewestSpaces = 3

/** `[\u2060](#retention)`: an anchor beside a heading, which would be an empty link without it. */
function isWholeLabel({start, end}: Range, source: string): boolean {
  return source.charAt(start - 1) === '[' && source.startsWith('](', end)
}

/** A single one between two words: beside a plain space, and at the end of a sentence or a line, it glues nothing. */
function gluesWords({start, end, replacement}: OddCharacterFinding, source: string): boolean {
  return (
    end - start === 1 &&
    replacement === ' ' &&
    /\p{L}/u.test(source.charAt(start - 1)) &&
    /\p{L}/u.test(source.charAt(end))
  )
}

/** One finding for all places of a kind. */
function* once(
  places: readonly Range[],
  {placeOf}: PolicyDocument,
  what: string,
  how: Pick<Violation, 'fix' | 'also' | 'choices'>
): Iterable<Violation> {
  const [first] = places
  if (!first) return
  const {count, note} = inAllPlaces(places, placeOf)
  const {start, end} = first
  yield {start, end, message: `${what}${count} — ${instead(how.fix ?? how.choices?.[0])}`, note, ...how}
}

function whatIs({kind, name, start, end, codePoint}: OddCharacterFinding, source: string): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const characters = source.slice(start, end)
  switch (kind) {
    case 'control':
      return `Invisible control character ${code}`
    case 'replacement':
      return 'Lost character (U+FFFD)'
    case 'zero-width':
    case 'separator':
    case 'soft-hyphen':
      return `Invisible ${name}`
    case 'byte-order-mark':
      return 'Byte order mark (U+FEFF) inside the text'
    case 'private-use':
      return `Private-use character ${code}, which only one font can show`
    case 'ligature':
      return `Ligature \`${characters}\` as one character`
    case 'no-break-space':
      return 'No-break space between words'
    case 'look-alike':
      return `\`${characters}\` is a ${name} in a word of another script`
    case 'bidirectional-override':
      return `Invisible ${name}, which reorders the text around it`
  }
}

function instead(replacement: string | undefined): string {
  if (replacement === undefined) return 'restore it from the original text'
  if (replacement === '') return 'remove it'
  if (replacement === ' ') return 'use a plain space'
  if (replacement === '\n') return 'start a new line'
  if (replacement === '\n\n') return 'start a new paragraph'
  return `write \`${replacement}\``
}
