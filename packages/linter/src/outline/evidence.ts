import type {Counted, Line} from './counts.js'

/** What an outline says about its lines, before any level is known. */
export interface Evidence {
  /** Whether a line's sequence continues further down: anything in between is within the line. */
  readonly goesOn: (index: number) => boolean
  /** The depth of the contents of a real heading, if the real headings show it. */
  readonly depthBelow: (index: number, line: number) => number | undefined
  /**
   * Whether a sequence begins within lines like this one elsewhere, or must do so: nobody continues digits
   * with letters.
   */
  readonly holds: (index: number, scheme: string) => boolean
}

export function evidenceOf(lines: readonly Line[], counted: readonly (Counted | undefined)[]): Evidence {
  const real = realHeadingsOf(lines)
  const goesOn = (index: number) => {
    const {count, nth = 0} = counted[index] ?? {}
    return count !== undefined && nth + 1 < count.lines.length
  }
  const depthBelow = (index: number, line: number): number | undefined => {
    const depth = lines[index]?.depth
    if (depth === undefined) return undefined
    const next = real.after(line)
    if (depth > 1 && real.isSkipped(depth + 1)) return undefined
    if (goesOn(index) || real.isSection(depth, line)) return depth + 1
    if (next === depth + 1) return next
    // The title is above everything that isn't above or beside another heading.
    if (real.isTitle(index) && (next === undefined || next === depth)) return depth + 1
    // If the parts of a section are numbered, a line without a number isn't another part.
    return counted[index] !== undefined && next !== undefined && next > 1 && next < depth
      ? depth + 1
      : undefined
  }
  const likeness = (index: number) => String(lines[index]?.depth ?? counted[index]?.count.scheme)
  const known = new Set<string>()
  for (const [index, line] of counted.entries()) {
    const {below, scheme} = line?.count ?? {}
    if (line?.nth !== 0 || lines[index]?.depth !== undefined || below === undefined) continue
    if (goesOn(below) || depthBelow(below, index) !== undefined)
      known.add(`${likeness(below)} > ${scheme ?? ''}`)
  }
  const holds = (index: number, scheme: string) => {
    const own = counted[index]?.count
    if (known.has(`${likeness(index)} > ${scheme}`)) return !known.has(`${scheme} > ${likeness(index)}`)
    return (
      own !== undefined && own.lines.length >= 3 && own.scheme.startsWith('1') && /^\(?[Aai1]/.test(scheme)
    )
  }
  return {goesOn, depthBelow, holds}
}

interface RealHeadings {
  /** The depth of the next real heading after a line. */
  readonly after: (line: number) => number | undefined
  /** Whether a heading of a depth is one of several, with another one after a line, in the same document. */
  readonly isSection: (depth: number, line: number) => boolean
  /** Whether no heading has a depth, although some are deeper: what belongs there is unknown. */
  readonly isSkipped: (depth: number) => boolean
  /** Whether a heading is the first of all, or the only one of the highest. */
  readonly isTitle: (line: number) => boolean
}

function realHeadingsOf(lines: readonly Line[]): RealHeadings {
  const places = new Map<number, number[]>()
  for (const [line, {depth}] of lines.entries()) {
    if (depth === undefined) continue
    const known = places.get(depth)
    if (known) known.push(line)
    else places.set(depth, [line])
  }
  const deepest = Math.max(0, ...places.keys())
  /** The next heading after a line, and the next of each depth. */
  const after: {next: number | undefined; ofDepth: readonly (number | undefined)[]}[] = []
  let next: number | undefined
  let ofDepth: readonly (number | undefined)[] = []
  for (let line = lines.length - 1; line >= 0; line--) {
    after[line] = {next, ofDepth}
    const depth = lines[line]?.depth
    if (depth === undefined) continue
    next = depth
    ofDepth = Object.assign([...ofDepth], {[depth]: line})
  }
  const first = lines.findIndex(({depth}) => depth !== undefined)
  return {
    after: (line) => after[line]?.next,
    isSection: (depth, line) => {
      const {[depth]: another = Infinity, 1: title = Infinity} = after[line]?.ofDepth ?? []
      return (places.get(depth)?.length ?? 0) >= fewestSections && another < Infinity && another <= title
    },
    isSkipped: (depth) => !places.has(depth) && deepest > depth,
    isTitle: (line) => {
      const depth = lines[line]?.depth ?? 0
      const isOnly = places.get(depth)?.length === 1
      return line === first ? isOnly || depth === 1 : isOnly && depth === 1
    }
  }
}

/** Two may be bold lines that somebody has just fixed, with a third between them. */
const fewestSections = 3
