import {blocksOf, holdsEscape, type Block} from './markdown-blocks.js'

/** `text.slice(start, end)` */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Removes escapes that aren't needed where they are. A value is escaped before its surroundings are known, so
 * that it is literal in a heading, in a cell, at the beginning of a line, or next to any other text. Once the
 * text is complete, its surroundings are known.
 *
 * @example withoutNeedlessEscapes('From R\\&D at C\\# \\| Yes\\!') // 'From R&D at C# | Yes!'
 * @example withoutNeedlessEscapes('\\*one\\* and \\< two')         // '\\*one\\* and < two'
 * @param values Where the values are, in order: the text around them is its author's, and stays as it is. If left out, the whole text.
 */
export function withoutNeedlessEscapes(
  markdown: string,
  values: readonly Span[] = [{start: 0, end: markdown.length}]
): string {
  if (!holdsEscape(markdown)) return markdown
  let written = ''
  let end = 0
  let passed = 0
  for (const {start, length, sign} of needlessIn(markdown)) {
    while (start >= (values[passed]?.end ?? Number.POSITIVE_INFINITY)) passed += 1
    if (start < (values[passed]?.start ?? Number.POSITIVE_INFINITY)) continue
    written += markdown.slice(end, start) + sign
    end = start + length
  }
  return written + markdown.slice(end)
}

function* needlessIn(markdown: string): Generator<{start: number; length: number; sign: string}> {
  for (const block of blocksOf(markdown)) {
    const isNeeded = needsOf(block)
    for (const [at, start] of block.places.entries()) {
      if (block.isEscaped[at] !== true) continue
      const sign = block.bare.charAt(at)
      if (!isNeeded(sign, at)) yield {start, length: /[a-z]/.test(sign) ? '&#101;'.length : 2, sign}
    }
  }
}

/** What can be asked about an escaped character. */
interface Asked {
  readonly block: Block
  readonly at: number
  /** Whether the following text matches a sticky pattern. */
  readonly before: (pattern: RegExp) => boolean
  /** The text of the block before it, or the end of that text. */
  readonly behind: string
  /** Whether it has a counterpart in the block. */
  readonly isPaired: () => boolean
  /** Whether a tag may have begun in the block before it. */
  readonly isAfterTag: () => boolean
}

function needsOf(block: Block): (sign: string, at: number) => boolean {
  const {bare, isEscaped} = block
  const paired = new Map<string, ReadonlySet<number>>()
  let firstTag: number | undefined
  const hasCode = [...bare.matchAll(/`/g)].some(({index}) => isEscaped[index] === false)
  return (sign, at) => {
    const isNeeded = needs[sign]
    if (hasCode || !isNeeded) return true
    return isNeeded({
      block,
      at,
      before: (pattern) => {
        pattern.lastIndex = at + 1
        return pattern.test(bare)
      },
      behind: bare.slice(Math.max(0, at - farthest), at),
      isPaired() {
        const places = paired.get(sign) ?? pairedIn(block, sign)
        paired.set(sign, places)
        return places.has(at)
      },
      isAfterTag: () => (firstTag ??= firstTagIn(block)) < at
    })
  }
}

/** The place of the first `<` that isn't escaped and has something right after it. */
function firstTagIn({bare, isEscaped}: Block): number {
  const tag = [...bare.matchAll(/<(?=\S)/g)].find(({index}) => isEscaped[index] === false)
  return tag?.index ?? Infinity
}

/** No mark of a list, and no relevant word, is longer. */
const farthest = 60

/**
 * When a character needs its escape. One that isn't listed always does.
 *
 * Some escapes are needed for hosts rather than for CommonMark: `:name` and `:-)` are pictures in VitePress
 * and components in Nuxt Content, `$x$` is a formula, `<` before anything but a space an element in MDX, and
 * a line that begins with `import` a module there. And `[x]` is a link wherever it has a definition.
 */
const needs: Readonly<Record<string, (asked: Asked) => boolean>> = {
  '\\': ({before}) => before(/[!-/:-@[-`{-~\n]|$/y),
  '*': (asked) => asked.isPaired() || isBullet(asked) || isBreak(asked),
  _: (asked) => asked.isPaired() || isBreak(asked),
  '~': (asked) => asked.isPaired() || (begins(asked) && asked.before(/~~/y)),
  '`': (asked) => asked.isPaired() || (begins(asked) && asked.before(/``/y)),
  $: ({isPaired}) => isPaired(),
  '[': ({isPaired}) => isPaired(),
  ']': ({isPaired}) => isPaired(),
  '(': ({behind, block, at}) => behind.endsWith(']') && block.isEscaped[at - 1] === false,
  '<': ({before}) => !before(/\s/y),
  '>': (asked) => begins(asked) || asked.isAfterTag(),
  '&': ({before}) => before(/(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy),
  '|': ({block}) => block.isCell,
  '!': ({block, at}) => block.bare[at + 1] === '[' && block.isEscaped[at + 1] === false,
  '#': (asked) =>
    (begins(asked) && asked.before(/#{0,5}(?:[ \t]|$)/my)) ||
    (asked.block.isHeading && asked.before(/#*[ \t]*$/y) && /[ \t]#*$/.test(asked.behind)),
  '+': isBullet,
  '-': (asked) =>
    isBullet(asked) ||
    isBreak(asked) ||
    underlines(asked, /-*[ \t]*$/my) ||
    (/[8bx]$/i.test(asked.behind) && asked.before(/\)/y)),
  '=': (asked) => underlines(asked, /=*[ \t]*$/my),
  '.': (asked) => endsNumber(asked) || (/www$/i.test(asked.behind) && asked.before(/[\p{L}\p{N}]/uy)),
  ')': endsNumber,
  ':': (asked) => meansSomethingToHosts(asked) || opensAddress(asked),
  '@': ({before, behind}) => /[\w.+-]$/.test(behind) && before(/[a-z\d_-]+(?:\.[a-z\d_-]+)+/iy),
  i: opensLine,
  e: opensLine
}

/**
 * Whether a list, a heading or another block could begin here: after nothing but the marks of lists and
 * quotes.
 */
function begins({block: {isEscaped, startsLine}, at, behind}: Asked): boolean {
  const line = behind.slice(behind.lastIndexOf('\n') + 1)
  return (
    (startsLine || line.length < behind.length) &&
    line.length < farthest &&
    /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)*$/.test(line) &&
    // Escaped marks are text.
    !isEscaped.slice(at - line.length, at).includes(true)
  )
}

/** `- item`: an empty item can't begin a list that interrupts a paragraph. */
function isBullet(asked: Asked): boolean {
  const goesOn = asked.behind.includes('\n')
  return begins(asked) && asked.before(goesOn ? /[ \t]+\S/y : /[ \t]|$/my)
}

/** `***`, `---`, `_ _ _` on a line of its own. */
function isBreak(asked: Asked): boolean {
  return begins(asked) && asked.before(/(?:[ \t]*[-*_]){2,}[ \t]*$/my)
}

/** A line of nothing else turns the line above it into a heading. */
function underlines(asked: Asked, rest: RegExp): boolean {
  return asked.behind.includes('\n') && begins(asked) && asked.before(rest)
}

/** `1. item`, `1) item`: a list that begins with another number can't interrupt a paragraph. */
function endsNumber(asked: Asked): boolean {
  const [number = ''] = /\d{1,9}$/.exec(asked.behind) ?? []
  const {at, behind} = asked
  const start = {...asked, at: at - number.length, behind: behind.slice(0, behind.length - number.length)}
  const goesOn = behind.includes('\n')
  return (
    number !== '' &&
    begins(start) &&
    (goesOn ? Number(number) === 1 && asked.before(/[ \t]+\S/y) : asked.before(/[ \t]|$/my))
  )
}

/** `:smile:`, `:-)`, `:name`; and `[x]: …` that begins in our own text. */
function meansSomethingToHosts({before, behind}: Asked): boolean {
  return (
    before(/\S/y) && (!/[\p{L}\p{N}]$/u.test(behind) || before(/[\d+-]*[a-z_][\w+-]*:|100:|1234:|-?\)/iy))
  )
}

/** `https://a.example`, `mailto:a@b.example` */
function opensAddress({before, behind}: Asked): boolean {
  return (
    (/(?:https?|ftp)$/i.test(behind) && before(/\/\/[\p{L}\p{N}]/uy)) ||
    (/(?:mailto|xmpp)$/i.test(behind) && before(/[\w.+-]+@/y))
  )
}

/** Where MDX looks for a module. */
function opensLine({block, behind}: Asked): boolean {
  return behind === '' ? block.startsLine : behind.endsWith('\n')
}

/**
 * The places of a character such as `*` with a counterpart: one before it that could open what it closes, or
 * one after it that could close what it opens. If the surrounding text has such marks of its own, all of them
 * are taken to have one.
 */
function pairedIn(block: Block, sign: string): ReadonlySet<number> {
  const runs = runsOf(block, sign)
  const places = (run: Run): number[] => Array.from({length: run.length}, (_, offset) => run.index + offset)
  if (runs.some(({isMark}) => isMark)) return new Set(runs.flatMap(places))
  const groups = sign === '`' || sign === '~' ? byLength(runs) : [runs]
  return new Set(groups.flatMap((group) => coupled(group).flatMap(places)))
}

/** A run of these closes what a run of the same length opened. */
function byLength(runs: readonly Run[]): readonly Run[][] {
  const groups = new Map<number, Run[]>()
  for (const run of runs) {
    const group = groups.get(run.length)
    if (group) group.push(run)
    else groups.set(run.length, [run])
  }
  return [...groups.values()]
}

/** From the first one that could open something to the last one that could close something. */
function coupled(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({opens}) => opens)
  const last = runs.findLastIndex(({closes}) => closes)
  return first !== -1 && first < last ? runs.slice(first, last + 1) : []
}

/** A run of the same character. */
interface Run {
  readonly index: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  /** Whether it isn't escaped, but a mark of the surrounding text. */
  readonly isMark: boolean
}

function runsOf({bare, isEscaped}: Block, sign: string): readonly Run[] {
  const isBracket = sign === '[' || sign === ']'
  return [...bare.matchAll(isBracket ? /\[+|\]+/g : new RegExp(`\\${sign}+`, 'g'))].map(({0: run, index}) => {
    const [previous, next] = [bare.charAt(index - 1), bare.charAt(index + run.length)]
    const isBullet = sign === '*' && index === 0 && /\s/.test(next)
    const opens = faces(sign, next, previous)
    const closes = faces(sign, previous, next)
    return {
      index,
      length: run.length,
      opens: isBracket ? run.startsWith('[') : opens,
      closes: isBracket ? run.startsWith(']') : closes,
      isMark: (opens || closes) && !isBullet && isEscaped.slice(index, index + run.length).includes(false)
    }
  })
}

/**
 * Whether a character can open or close something on one side of it, by the characters on both sides. Beside another mark of
 * its kind, as in `*~*1`, parsers differ.
 */
function faces(sign: string, here: string, there: string): boolean {
  if (sign === '`') return true
  if (sign === '_' && letterOrDigit.test(there)) return false
  return /\S/.test(here) && !(punctuation.test(here) && !'*_~'.includes(here) && letterOrDigit.test(there))
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** ASCII's punctuation: parsers differ on what else is punctuation. */
const punctuation = /[!-/:-@[-`{-~]/
