import type {PolicyDocument} from '../document/document.js'
import type {PseudoHeading} from '../document/pseudo-headings.js'
import {countsOf, type Counted} from './counts.js'
import {evidenceOf} from './evidence.js'
import {outlineLinesOf, type OutlineLine} from './lines.js'
import {stepsBetween} from './looks.js'
import type {Numbering} from './numbering.js'

/**
 * The levels of lines that look like headings, if the outline leaves no doubt: by their numbers, by the real
 * headings before and after them, and by lines that look the same. The levels of others are unknown.
 */
export function levelsOf(
  document: PolicyDocument,
  found: readonly PseudoHeading[]
): readonly (number | undefined)[] {
  // Most texts have none, and need no outline.
  if (found.length === 0) return []
  const lines = outlineLinesOf(document, found)
  const levels = levelsIn(lines, document)
  return levels.filter((_, index) => lines[index]?.isFound)
}

/** A line within which others may come. */
interface Place {
  readonly index: number
  readonly level: number | undefined
  readonly isPlain?: true
}

/** The levels of all lines, from the first to the last. */
function levelsIn(lines: readonly OutlineLine[], {source}: PolicyDocument): readonly (number | undefined)[] {
  const counted = countsOf(lines)
  const {goesOn, depthBelow, holds} = evidenceOf(lines, counted)
  const depths = lines.flatMap(({depth}) => depth ?? [])
  // Without a title, sections are below where it would be.
  const outermost = depths.length === 0 || (depths[0] === 2 && !depths.includes(1)) ? 2 : undefined
  const levels: (number | undefined)[] = []
  const realDepths = new Map<number, Set<number>>()
  for (const [index, {depth}] of lines.entries()) {
    const numbers = counted[index]?.numbering.within.length ?? 0
    if (depth !== undefined && numbers > 0)
      realDepths.set(numbers, (realDepths.get(numbers) ?? new Set()).add(depth))
  }
  /** From the title to the innermost part that is open. */
  const open: Place[] = []
  /** `12.1` → its level */
  const byNumber = new Map<string, number | undefined>()

  for (let index = 0; index < lines.length; index = levels.length) {
    const depth = lines[index]?.depth
    const own = counted[index]
    if (depth !== undefined) addReal(index, depth)
    else if (own) addCounted(index, own)
    else addPlain(index)
  }
  return levels

  function addReal(index: number, depth: number): void {
    const own = counted[index]
    if (own) closeTo(own)
    const ended = open.findIndex(({level}) => level !== undefined && level >= depth)
    if (ended !== -1) open.length = ended
    add({index, level: depth})
  }

  function addCounted(index: number, own: Counted): void {
    if (own.nth > 0) add({index, level: closeTo(own)?.level})
    else {
      const level = beginning(index, own)
      // Something at the level of a heading between two parts, or below it, is not what its number says.
      add({index, level: level !== undefined && level < own.count.highest ? level : undefined})
    }
  }

  /** Consecutive lines without a number. */
  function addPlain(start: number): void {
    let end = start
    while (end < lines.length && lines[end]?.depth === undefined && !counted[end]) end++
    const group = lines.slice(start, end)
    const first = beside(lines[start]) ?? levelBelow(open.at(-1), start)
    // Of two lines that look the same with nothing between them, one must be within the other.
    const isStacked = group.some(
      (line, at) => line.look === group[at + 1]?.look && isNextTo(line, group[at + 1])
    )
    const steps = isStacked ? undefined : stepsBetween(group.map(({look}) => look))
    for (let index = start; index < end; index++) {
      const step = steps?.[index - start]
      const level = first === undefined || step === undefined ? undefined : first + step
      if (index > start) open.pop()
      add({index, level, isPlain: true})
    }
  }

  /** The level of a line that looks the same, with nothing but fainter lines since. */
  function beside(line: OutlineLine | undefined): number | undefined {
    const at = open.findLastIndex(({index}) => !lines[index]?.isFaint)
    const {isPlain, index = -1, level} = open[at] ?? {}
    if (!isPlain || level === undefined || line?.isFaint || lines[index]?.look !== line?.look)
      return undefined
    open.length = at
    return level
  }

  function isNextTo(line: OutlineLine, other: OutlineLine | undefined): boolean {
    return other !== undefined && source.slice(line.end, other.start).trim() === ''
  }

  /** The level of the first line of a sequence. */
  function beginning(index: number, {numbering, count}: Counted): number | undefined {
    const {within, scheme} = numbering
    const above = open.at(-1)
    if (within.length > 0) {
      const numbers = above && counted[above.index]?.numbering
      const isCounted = numbers !== undefined && isInDigits(numbers)
      // `5.7.1` may be the first line within `5.5`, if the parts were renumbered.
      const isNext = isCounted && numbers.within.length + 1 === within.length
      const part = byNumber.get(within.join('.')) ?? (isNext ? above?.level : undefined)
      if (part !== undefined) return isFlat(within.length, part + 1) ? undefined : part + 1
      if (isCounted) return undefined
    }
    // “3 ways to reach us”
    if (numbering.count > 1 && count.lines.length === 1) return undefined
    // After an introduction, the parts are beside it.
    if (above?.isPlain) return isIntroduction(above) && !isSmall(scheme) ? above.level : undefined
    return levelBelow(above, index) ?? (above && holds(above.index, scheme) ? oneBelow(above) : undefined)
  }

  /** Whether a line is the only one between the title and what follows. */
  function isIntroduction({index}: Place): boolean {
    return open.length <= 2 && (index === 0 || lines[index - 1]?.depth !== undefined)
  }

  /** Whether real headings with this many numbers are all at other levels: `### 5.1` over `### 5.1.1`. */
  function isFlat(numbers: number, level: number): boolean {
    const depths = realDepths.get(numbers)
    return depths !== undefined && !depths.has(level)
  }

  /** The level of something that is certainly within a part. */
  function levelBelow(above: Place | undefined, line: number): number | undefined {
    if (!above) return outermost
    if (above.isPlain || lines[above.index]?.isFaint) return undefined
    return depthBelow(above.index, line) ?? (goesOn(above.index) ? oneBelow(above) : undefined)
  }

  function closeTo({count, nth}: Counted): Place | undefined {
    const before = count.lines[nth - 1]
    const at = open.findLastIndex(({index}) => index === before)
    return at === -1 ? undefined : open.splice(at)[0]
  }

  function add(place: Place): void {
    const level = place.level !== undefined && place.level <= deepest ? place.level : undefined
    open.push({...place, level})
    levels.push(level)
    const numbering = counted[place.index]?.numbering
    if (numbering && isInDigits(numbering))
      byNumber.set([...numbering.within, numbering.count].join('.'), level)
  }
}

function oneBelow({level}: Place): number | undefined {
  return level === undefined ? undefined : level + 1
}

/** `1.`, `1.1`, `1)`, but neither `a)` nor `annex 1` */
function isInDigits({scheme}: Numbering): boolean {
  return /^\(?\d/.test(scheme)
}

/** `a)`, `(iv)`: lines numbered like this are within something. */
function isSmall(scheme: string): boolean {
  return /^\(?[ai]/.test(scheme)
}

/** There is no deeper heading. */
const deepest = 6
