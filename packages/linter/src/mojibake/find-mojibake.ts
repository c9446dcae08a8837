import {type CharacterReference, findCharacterReferences} from './character-references.js'
import {codecNames} from './codecs.js'
import {applyEdits} from '../text/edits.js'
import {type Doubts, doubtsAfter, findDoubts} from './doubts.js'
import {withoutDrawings} from './drawings.js'
import {composeEdits, editsOf} from './edits.js'
import {type Evidence, gatherEvidence, noEvidence} from './evidence.js'
import type {MojibakeFinding, MojibakeOptions, WrongDecoding} from './finding.js'
import {IslandReadings} from './island-readings.js'
import {islandsOf} from './islands.js'
import {findMarkdownCode} from './markdown-code.js'
import {outside, subtract} from './ranges.js'
import {codecsOf, controls, type Reading, type ReadingMode} from './reading-modes.js'

/** Finds mojibake in a text or a Markdown document: sorted, not overlapping. */
export function findMojibake(text: string, {code = false}: MojibakeOptions = {}): MojibakeFinding[] {
  let findings: readonly MojibakeFinding[] = healthyTextOf(text, code)
  let current = applyEdits(text, editsOf(findings))
  let doubts = findDoubts(current)
  let evidence = noEvidence()
  const known = new IslandReadings()
  // Every round removes a layer or two and shortens the text, so this ends.
  for (let count = 1; ; count += 1) {
    const round = readDocument(current, code, doubts, evidence, known)
    evidence = round.evidence
    let mendable = round.readings.filter(isKnown)
    // A second run on the fixed text would begin without this evidence. It is anticipated here, so that it finds nothing
    // to do.
    if (mendable.length === 0 && findings.some(isDamage))
      mendable = readDocument(current, code, doubts, noEvidence(), known).readings.filter(isKnown)
    if (mendable.length === 0) {
      const all = composeEdits(findings, round.readings.map(findingOf), current, merge)
      return withFixes(all, findings).filter(isDamage)
    }
    const found = mendable.map(findingOf)
    if (count > mostRounds)
      return withoutEndless(composeEdits(findings, found.map(asEndless), current, merge))
    findings = composeEdits(findings, found, current, merge)
    const edits = editsOf(found)
    current = applyEdits(current, edits)
    doubts = doubtsAfter(doubts, edits, current)
  }
}

/** No text is damaged as often as this. */
const mostRounds = 32

/** Text that still changes after the last round isn't damaged, but made of such letters. It is left alone. */
const asEndless = ({replacement: _, ...finding}: MojibakeFinding): MojibakeFinding => finding

const withoutEndless = (findings: readonly MojibakeFinding[]): MojibakeFinding[] =>
  findings.filter((finding) => isKnown(finding) && isDamage(finding))

/**
 * Puts back fixes that have become part of a loss: the outer layer of `Ã¢â‚¬` can be removed, but the rest, `â€`, has
 * lost a byte. Leaving all of it alone would take a second run, which no longer sees the loss.
 */
function withFixes(all: readonly MojibakeFinding[], fixes: readonly MojibakeFinding[]): MojibakeFinding[] {
  const damages = fixes.filter(isDamage)
  const result: MojibakeFinding[] = []
  let next = 0
  for (const finding of all) {
    const from = next
    while ((damages[next]?.start ?? Infinity) < finding.end) next++
    if (finding.replacement === undefined && next > from) result.push(...damages.slice(from, next))
    else result.push(finding)
  }
  return result
}

const isKnown = ({replacement}: Reading | MojibakeFinding): boolean => replacement !== undefined

/** Reads character references as their characters, since mojibake may be hidden in them: `&acirc;&euro;&trade;`. */
function healthyTextOf(text: string, code: boolean): MojibakeFinding[] {
  const references = findCharacterReferences(text)
  if (references.length === 0) return []
  return outside(code ? [] : findMarkdownCode(text), references).map(findingOfReference)
}

/** Reads all islands, and reads them again if that has shown what happened to the document. */
function readDocument(
  text: string,
  code: boolean,
  doubts: Doubts,
  evidence: Evidence,
  known: IslandReadings
): {readings: readonly Reading[]; evidence: Evidence} {
  const islands = islandsOf(doubts)
  const quoted = code || islands.length === 0 ? [] : findMarkdownCode(text)
  const read = (evidence: Evidence): readonly Reading[] =>
    withoutDrawings(text, known.of(text, subtract(quoted, islands), doubts, evidence), evidence).filter(
      ({start}) => !isAfterRow(text, start)
    )
  const readings = read(evidence)
  const more = gatherEvidence(evidence, readings)
  return more ? {readings: read(more), evidence: more} : {readings, evidence}
}

/** Whether a letter ends a longer row of itself than damage makes: `ÂÂÂÂÂÂÂ©`. Each would remove another layer. */
function isAfterRow(text: string, place: number): boolean {
  const letter = text.charCodeAt(place)
  let start = place
  while (place - start < mostRounds && text.charCodeAt(start - 1) === letter) start--
  return place - start === mostRounds
}

function findingOf({start, end, replacement, mode, lostByte, surrogates, gain}: Reading): MojibakeFinding {
  const chain = surrogates ? ['cesu-8' as const, ...chainOf(mode)] : chainOf(mode)
  const confidence = confidenceOf(gain)
  const kind = lostByte ? 'lost-bytes' : mode === controls ? 'misread-windows-1252' : 'misread-utf-8'
  return replacement === undefined
    ? {start, end, chain, confidence, kind}
    : {start, end, replacement, chain, confidence, kind}
}

/** Returns the chain of a mode. It is always the same array, since a ruined text has millions of findings. */
function chainOf(mode: ReadingMode): readonly WrongDecoding[] {
  const known = chains.get(mode)
  if (known) return known
  const chain =
    mode === controls ? ['latin-1' as const] : codecsOf(mode).flatMap((codec) => codecNames[codec] ?? [])
  chains.set(mode, chain)
  return chain
}

const chains = new Map<ReadingMode, readonly WrongDecoding[]>()

/** Returns about 0.8 for a finding that is barely worth reporting, and 0.99 for a whole line. */
const confidenceOf = (gain: number): number =>
  Math.min(0.99, Math.max(0.5, Math.round(100 * (1 - 2 ** (-gain / 3))) / 100))

/** A reference is healthy, and so isn't damage, unless its ampersand was escaped: `&amp;eacute;`. */
const findingOfReference = ({start, end, character, escaped}: CharacterReference): MojibakeFinding => ({
  start,
  end,
  replacement: character,
  chain: Array<WrongDecoding>(escaped + 1).fill('html'),
  confidence: escaped > 0 ? 0.95 : 0,
  kind: 'html-entities'
})

const isDamage = ({confidence}: MojibakeFinding): boolean => confidence > 0

function merge(later: MojibakeFinding, earlier: readonly MojibakeFinding[]): MojibakeFinding {
  const chain = [...later.chain, ...(earlier[0]?.chain ?? [])]
  const kind = earlier.find((finding) => finding.kind === 'html-entities')?.kind ?? later.kind
  return {
    ...later,
    chain,
    kind,
    confidence: Math.max(later.confidence, ...earlier.map(({confidence}) => confidence))
  }
}
