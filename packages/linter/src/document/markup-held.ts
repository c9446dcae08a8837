import {inBegunDefinition} from './begun-definition.js'
import {matchesIn} from '../text/matches.js'
import {oncePer} from '../text/once-per.js'
import type {PolicyDocument, Range} from './document.js'
import {within} from './within.js'

/**
 * Whether Markdown would read the text differently without the invisible character at a place, because it keeps two things
 * apart.
 *
 * ```markdown
 * **Our promise
 * \u200d**We lock the door.   without it, the bold type never ends
 * \u200b- not an item         without it, it is one
 * ```
 */
export function holdsMarkup(place: Range, document: PolicyDocument): boolean {
  const last = lastRun.get(document)
  if (last && last.start <= place.start && place.start < last.end) return last.holds
  const run = withInvisible(place, document.source)
  const holds = runHoldsMarkup(run, document)
  lastRun.set(document, {...run, holds})
  return holds
}

/** The last run of invisible characters that was looked at. A ruined text has long ones. */
const lastRun = new WeakMap<PolicyDocument, Range & {readonly holds: boolean}>()

/** What is before a run of invisible characters, and after it. */
interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Marks that belong together are seldom farther from each other than this. */
const reach = 80

/** Whether Markdown would read the text differently without any of the characters. */
function runHoldsMarkup({start, end}: Range, document: PolicyDocument): boolean {
  const {source} = document
  const near = {
    before: source.slice(Math.max(0, start - reach), start),
    after: source.slice(end, end + reach)
  }
  const [last, next] = [source.charAt(start - 1), source.charAt(end)]
  if (joinsMarks(last, next) || isInside('<>', near) || isInside('()', near, ']')) return true
  if (inBegunDefinition(document)(start)) return true
  if (hasLabels(document) && isInside('[]', near)) return true
  if (splitsAddress({start, end}, document) && !inLink(document)(start)) return true
  if (/[\d#=+*.)-]/.test(last) && splitsMark(near)) return true
  // Most are within a line, without a mark next to them.
  if (start > 0 && !'\t\n\r *_>'.includes(last) && !'*_'.includes(next)) return false
  const ahead = near.after.replace(invisible, '')
  const indent = unseen.exec(near.before)?.[1]
  if (indent !== undefined && beginsBlock.test(indent.replace(invisible, '') + ahead)) return true
  if (/^[\t ]*(?:[\n\r]|$)/.test(ahead)) {
    // An empty line ends a paragraph, with any bold type in it, and HTML.
    if (indent !== undefined)
      return emphasisOf(document).holds(start) || beginsBlock.test(ahead.replace(/^[\t ]*(?:\r\n|\n|\r)/, ''))
    // A tag on a line of its own begins a block.
    if (last === '>') return true
  }
  return holdsEmphasis({start, end}, near, document)
}

/** Whether emphasis would begin or end elsewhere without the characters at a place. */
function holdsEmphasis({start, end}: Range, near: Surroundings, document: PolicyDocument): boolean {
  const {source} = document
  const before = /[*_]{0,4}$/.exec(near.before.slice(-4))?.[0] ?? ''
  const after = /^[*_]*/.exec(near.after.slice(0, 4))?.[0] ?? ''
  if (before === '' && after === '') return false
  // `_\u200b_+43` would become `__+43`.
  if (before !== '' && after !== '') return true
  const marks = before + after
  if (!/^(?:\*{1,2}|_)$/.test(marks)) return true
  const run = after ? {start: end, end: end + after.length} : {start: start - before.length, end: start}
  const [opposite, beyond] = [source.charAt(run.start - 1), source.charAt(run.end)]
  const now = powersOf(marks, opposite, beyond)
  const then = after
    ? powersOf(marks, near.before.slice(-1), beyond)
    : powersOf(marks, opposite, near.after.charAt(0))
  // A run that can do more might pair with other runs, and one that can no longer do its part would have no effect.
  if ((then.opens && !now.opens) || (then.closes && !now.closes)) return true
  const {begins, ends} = emphasisOf(document)
  return (begins.has(run.start) && !then.opens) || (ends.has(run.end) && !then.closes)
}

/** Whether two characters make code, a tag, a reference, an escape or a link when they meet. */
function joinsMarks(before: string, after: string): boolean {
  return (
    '`~<&\\'.includes(before || ' ') ||
    '`~'.includes(after || ' ') ||
    (']!'.includes(before || ' ') && '([:'.includes(after || ' ')) ||
    (before === '[' && after === ']')
  )
}

/**
 * Whether a line would begin another block without the characters at a place, which split its mark: `1\u200b. a`; or with a
 * space instead of them: `#\u2028a`.
 */
function splitsMark({before, after}: Surroundings): boolean {
  const [, line] = /(?:^|[\n\r])([^\n\r]{0,20})$/.exec(before.slice(-21)) ?? []
  if (line === undefined) return false
  return ['', ' '].some((between) => beginsBlock.test((line + between + after).replace(invisible, '')))
}

/** Whether a place may be inside a tag or a label that the characters there keep from being one: `<htt\u200bp>`. */
function isInside(brackets: '<>' | '[]' | '()', {before, after}: Surroundings, mark = ''): boolean {
  const [opening = '', closing = ''] = brackets
  const at = before.lastIndexOf(mark + opening)
  return at !== -1 && !before.includes(closing, at) && after.includes(closing)
}

/** Whether words in brackets may be the label of something. */
function hasLabels({nodes}: PolicyDocument): boolean {
  return nodes('definition').length > 0 || nodes('footnoteDefinition').length > 0
}

/** Whether the characters at a place are inside what would be an address without them: `https://a\u200b.nl`. */
function splitsAddress({start, end}: Range, document: PolicyDocument): boolean {
  return (
    end < document.source.length && !space.test(document.source.charAt(end)) && inAddress(document)(start)
  )
}

/** A word may have thousands of soft hyphens. */
const inAddress = oncePer(({source}: PolicyDocument) =>
  within(matchesIn(source, address).map(({0: words, index}) => ({start: index, end: index + words.length})))
)

/** In the words of a link, nothing becomes an address. */
const inLink = oncePer(({nodes, rangeOf}: PolicyDocument) => within(nodes('link').map(rangeOf)))

const space = /[\t\n\r ]/

/** A place with the characters beside it that nobody sees. */
function withInvisible(place: Range, source: string): Range {
  let {start, end} = place
  while (isUnseen(source.charCodeAt(start - 1))) start--
  while (isUnseen(source.charCodeAt(end))) end++
  return {start, end}
}

/** Most characters are plain ones. */
const isUnseen = (unit: number): boolean =>
  (unit < 0x20 || unit > 0x7e) && isInvisible.test(String.fromCharCode(unit))

const isInvisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const invisible = new RegExp(isInvisible.source, 'gu')

/** An address, up to the next space, with characters in it that nobody sees. */
const hidden = `(?:${isInvisible.source})*`
const address = new RegExp(
  `(?:${['h', 't', 't', 'p', `(?:s${hidden})?:`, '/', '/'].join(hidden)}|${['w', 'w', 'w', '\\.'].join(hidden)})[^\\t\\n\\r ]*`,
  'giu'
)

/** Everything at the beginning of a line, an item or a quotation that nobody sees. */
const unseen = new RegExp(
  String.raw`(?:^|[\n\r])(?:(?:[\t >]|[-+*] |\d{1,9}[.)] )*(?:>|[-+*] |\d{1,9}[.)] ))?((?:[\t ]|${isInvisible.source})*)$`,
  'u'
)

/** Where text is bold or emphasised. */
interface Emphasis {
  /** Whether a place is in it, or in HTML. */
  readonly holds: (offset: number) => boolean
  readonly begins: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** A text may have thousands. */
const emphasisOf = oncePer(({nodes, rangeOf}: PolicyDocument): Emphasis => {
  const ranges = [...nodes('strong'), ...nodes('emphasis')].map(rangeOf)
  return {
    holds: within([...ranges, ...nodes('html').map(rangeOf)]),
    begins: new Set(ranges.map(({start}) => start)),
    ends: new Set(ranges.map(({end}) => end))
  }
})

/** Whether a run of marks can open or close emphasis between two characters (CommonMark, “left-” and “right-flanking”). */
function powersOf(marks: string, before: string, after: string): {opens: boolean; closes: boolean} {
  const left = isFlanking(after, before)
  const right = isFlanking(before, after)
  if (marks.startsWith('*')) return {opens: left, closes: right}
  return {opens: left && (!right || isPunctuation(before)), closes: right && (!left || isPunctuation(after))}
}

/** Whether a run flanks the text on one side, given the characters on both. */
function isFlanking(inside: string, outside: string): boolean {
  if (isSpace(inside)) return false
  return !isPunctuation(inside) || isSpace(outside) || isPunctuation(outside)
}

/** The beginning of a line that starts another block than a paragraph. */
const beginsBlock =
  /^(?: {0,3}(?:#{1,6}(?:[\t ]|$)|>|[-+*](?:[\t ]|$)|\d{1,9}[.)](?:[\t ]|$)|([-_=*])[\t ]*(?:\1[\t ]*)*(?:[\n\r]|$)|```|~~~|\[[^\]]*\]:|<|\|)| {4}|[\t ]*\t|[\t ]*(?:\r\n|\n|\r)(?: {4}|[\t ]*\t))/

const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
