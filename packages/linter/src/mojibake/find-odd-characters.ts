import type {OddCharacterFinding, OddCharacterOptions} from './finding.js'

/** Finds characters that hardly belong in prose: sorted, not overlapping. */
export function findOddCharacters(text: string, options: OddCharacterOptions = {}): OddCharacterFinding[] {
  void options
  const findings: OddCharacterFinding[] = []
  for (const match of text.matchAll(/\u200b/g)) {
    const start = match.index
    findings.push({
      start,
      end: start + 1,
      replacement: '',
      kind: 'zero-width',
      name: 'zero width space',
      codePoint: 0x200b
    })
  }
  return findings
}
