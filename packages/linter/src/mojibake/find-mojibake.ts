import {type CharacterReference, findCharacterReferences} from './character-references.js'
import {cheapestReadings, type Reading} from './cheapest-path.js'
import {codecNames} from './codecs.js'
import {applyEdits, composeEdits} from './edits.js'
import {type Evidence, gatherEvidence, noEvidence} from './evidence.js'
import type {MojibakeFinding, MojibakeOptions, WrongDecoding} from './finding.js'
import {findIslands, type Island} from './islands.js'
import {findMarkdownCode} from './markdown-code.js'
import {outside} from './ranges.js'
import {codecsOf, controls} from './reading-modes.js'

/** Finds mojibake in a text or a Markdown document: sorted, not overlapping. */
export function findMojibake(text: string, {code = false}: MojibakeOptions = {}): MojibakeFinding[] {
  let findings = healthyTextOf(text, code)
  let current = applyEdits(text, findings)
  let evidence = noEvidence()
  // Every round peels off one layer or two and shortens the text, so that this ends.
  for (;;) {
    const islands = islandsOf(current, code)
    const round = readIslands(current, islands, evidence)
    evidence = round.evidence
    const mendable = round.readings.filter(({replacement}) => replacement !== undefined)
    if (mendable.length === 0) {
      return composeEdits(findings, round.readings.map(findingOf), current, merge).filter(isDamage)
    }
    findings = composeEdits(findings, mendable.map(findingOf), current, merge)
    current = applyEdits(text, findings)
  }
}

/** Character references are read as their characters, since mojibake may hide in them: `&acirc;&euro;&trade;`. */
function healthyTextOf(text: string, code: boolean): MojibakeFinding[] {
  const references = findCharacterReferences(text)
  if (references.length === 0) return []
  return outside(code ? [] : findMarkdownCode(text), references).map(findingOfReference)
}

function islandsOf(text: string, code: boolean): Island[] {
  const islands = findIslands(text)
  return islands.length === 0 || code ? islands : outside(findMarkdownCode(text), islands)
}

/** Reads all islands, and once more if the first time has shown what happened to the document. */
function readIslands(
  text: string,
  islands: readonly Island[],
  evidence: Evidence
): {readings: Reading[]; evidence: Evidence} {
  const read = (known: Evidence): Reading[] =>
    islands.flatMap(({start, end}) => cheapestReadings(text, start, end, known))
  const readings = read(evidence)
  const more = gatherEvidence(evidence, readings)
  return more ? {readings: read(more), evidence: more} : {readings, evidence}
}

function findingOf({start, end, replacement, mode, lostByte, surrogates, gain}: Reading): MojibakeFinding {
  const codecs = codecsOf(mode).flatMap((codec) => codecNames[codec] ?? [])
  return {
    start,
    end,
    ...(replacement === undefined ? {} : {replacement}),
    chain: mode === controls ? ['latin-1'] : surrogates ? ['cesu-8', ...codecs] : codecs,
    confidence: confidenceOf(gain),
    kind: lostByte ? 'lost-bytes' : mode === controls ? 'misread-windows-1252' : 'misread-utf-8'
  }
}

/** From 0.75 for what is only just worth a report to 0.99 for a whole line. */
const confidenceOf = (gain: number): number =>
  Math.min(0.99, Math.round(100 * (1 - 2 ** -(Math.max(0, gain) / 3))) / 100)

/** A reference is healthy, and then no finding, unless it was escaped: `&amp;eacute;`. */
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
