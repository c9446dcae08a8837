import type {PolicyDocument, Range} from './document.js'
import {nameInTitle} from './organisation-name.js'
import {matchesIn} from '../text/matches.js'

const word = String.raw`\p{Lu}[\p{L}\d&'’.-]{0,30}[\p{L}\d]`
const name = String.raw`(?<![\p{L}\d])(?<name>${word}(?: (?:(?:of|and|&) )?${word}){0,3})`
const ending = String.raw`(?:,? (?:Inc|LLC|Ltd|Limited|Corp|GmbH|B\.V|S\.A)\.?)?`

/** Wording that the author of a policy uses only for itself. */
const ofItself: readonly Naming[] = [
  beforeName(String.raw`\bWelcome to (?:the )?`),
  beforeName(
    String.raw`\b[Tt]hank you for (?:visiting|choosing|shopping (?:at|with)|your (?:visit to|interest in)) (?:the )?`
  ),
  beforeName(
    String.raw`\b(?:At|Here at|[Ww]e at|We,) `,
    String.raw`${ending},? (?:we|your (?:privacy|personal)|our|respect|value|understand|take|know|believe|are)\b`
  ),
  afterName(
    String.raw` (?:respects|values|cares (?:deeply )?about|is (?:strongly |fully )?committed to (?:protecting|respecting|safeguarding)) (?:your|the) (?:privacy|personal)`
  ),
  afterName(
    String.raw` \((?:hereafter |hereinafter |the )?(?:collectively,? )?["“'‘*_]*(?:we|us|our|the company)["”'’*_,]`
  ),
  beforeName(
    String.raw`\bBy (?:using|accessing|visiting|browsing) (?:the )?`,
    String.raw`(?:['’]s?)?(?: (?:website|site|services?|app))?, you (?:agree|consent|accept|acknowledge)\b`
  ),
  beforeName(String.raw`\b[Tt]his `, String.raw`(?:['’]s?)? [Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement)`)
]

/** Verbs after a name. A name that is often their subject is the organisation's, not a provider's. */
const doer = once(
  String.raw` (?:may|will|does|collects|uses|shares|processes|stores|keeps|reserves|believes|takes)\b(?<=${name} [a-z]+)`,
  'gu'
)

/** Words next to a name. The pattern with the name takes long to compile, and most texts have few of the words. */
interface Naming {
  readonly words: RegExp
  readonly withName: () => RegExp
}

function beforeName(words: string, rest = ''): Naming {
  return {words: new RegExp(`${words}[^a-z]`), withName: once(`${words}${name}${rest}`, 'dgu')}
}

/**
 * Words after a name. Capitals are frequent, and a pattern that began with the name would be tried at each of them; the words
 * are rare, so the name is looked for only before them.
 */
function afterName(words: string): Naming {
  return {words: new RegExp(words), withName: once(`${words}(?<=${name}${ending}${words})`, 'dgu')}
}

/** Compiles a pattern when a text first needs it. */
function once(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(source, flags))
}

/** Words for how two organisations are related. In a sentence with one of them, the other name is legitimate. */
const related =
  /\b(?:owned|operated|parent|subsidiar\w+|affiliate\w*|part of|member of|group|division|brand|trading as|doing business as|d\/b\/a|formerly|acquired|merged|on behalf|partner\w*)\b/i

/** Words that begin with a capital and aren't names. */
const common = new Set(
  'the this our we you your it its site sites website websites service services app apps application applications platform company organization organisation foundation product products policy privacy online store shop web page internet customer customers user users personal data information cookies content terms'.split(
    ' '
  )
)

/** A name that occurs this often in a text is the organisation's own. */
const often = 3

interface Named extends Range {
  /** The distinctive part of a name: `zephyr` of “Zephyr Labs Inc.” */
  readonly stem: string
}

/**
 * Finds names that the author calls itself by, but that occur nowhere else, while the text uses another name for the
 * organisation: `At Zephyr, we respect your privacy` in the policy of Atlas. Only English is supported.
 */
export function foreignNamesOf(document: PolicyDocument): readonly Range[] {
  if (document.language !== 'en') return []
  const {prose} = document
  const own = ofItself.flatMap(({words, withName}) =>
    words.test(prose) ? matchesIn(prose, withName()).flatMap(namedIn) : []
  )
  if (own.length === 0) return []
  const {plain} = document
  const names = [nameInTitle(document), ...own.map(({stem}) => stem), ...hostsOf(plain), ...doersOf(document)]
  const stems = new Set(names.flatMap((name = '') => stemOf(name) ?? []))
  const times = countsOf(stems, plain)
  const house = [...stems].filter((stem) => (times.get(stem) ?? 0) >= often)
  if (house.length === 0) return []
  const selves = new Map<string, number>()
  for (const {stem} of own) selves.set(stem, (selves.get(stem) ?? 0) + 1)
  return own.filter(
    ({stem, start}) =>
      selves.get(stem) === times.get(stem) &&
      !house.some((name) => name.includes(stem) || stem.includes(name)) &&
      !related.test(sentenceAt(plain, start))
  )
}

function doersOf({prose}: PolicyDocument): string[] {
  const times = new Map<string, number>()
  for (const {groups} of matchesIn(prose, doer())) {
    const stem = stemOf(groups?.name ?? '')
    if (stem !== undefined) times.set(stem, (times.get(stem) ?? 0) + 1)
  }
  return [...times].flatMap(([stem, count]) => (count > often ? stem : []))
}

function namedIn({groups, indices}: RegExpExecArray): Named[] {
  const stem = stemOf(groups?.name ?? '')
  const [start, end] = indices?.groups?.name ?? [0, 0]
  return stem === undefined ? [] : [{stem, start, end}]
}

/** The first word of a name that isn't a common one. */
function stemOf(name: string): string | undefined {
  return partsOf(name).find((word) => word.length > 2 && !common.has(word))
}

/** `Coca-Cola.com` → `coca`, `cola`, `com`. */
function partsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

/** `privacy@atlas.example` → `atlas`. */
function hostsOf(text: string): string[] {
  return matchesIn(text, /[\w.+-]@(?:[\w-]{1,63}\.){0,5}?([\w-]{3,63})\.(?:co\.)?[a-z]{2,24}\b/gi).map(
    ([, host = '']) => host
  )
}

/** How often each stem occurs in the text as a whole word. */
function countsOf(stems: ReadonlySet<string>, text: string): ReadonlyMap<string, number> {
  const lower = text.toLowerCase()
  return new Map([...stems].map((stem) => [stem, countOf(stem, lower)]))
}

/** Counts without a regular expression for each word: compiling one takes longer than searching. */
function countOf(word: string, text: string): number {
  let count = 0
  for (let start = text.indexOf(word), end; start !== -1; start = text.indexOf(word, end)) {
    end = start + word.length
    const isPart =
      /[\p{L}\d]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\d]/u.test(text.slice(end, end + 2))
    if (!isPart) count++
  }
  return count
}

/** The sentence around an offset, up to `reach` characters to each side. */
function sentenceAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset)
  const after = text.slice(offset, offset + reach)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'), 0)
  const stop = /\.\s|\n[\t ]*\n/.exec(after)
  return before.slice(start) + after.slice(0, stop?.index)
}

const reach = 400
