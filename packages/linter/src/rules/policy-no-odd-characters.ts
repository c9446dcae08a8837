import {findMojibake, findOddCharacters, type OddCharacterFinding} from '../mojibake/index.js'
import {straySpacesIn} from '../document/stray-spaces.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoOddCharacters: PolicyRule<{code: boolean; spaces: boolean}> = definePolicyRule({
  id: 'policy-no-odd-characters',
  summary: 'characters that nobody meant to write: invisible, lost, private or look-alike ones',
  why: `Text from word processors, PDFs and web pages brings characters that are not seen and still do harm: a search does
not find the word with a soft hyphen in it, a screen reader stumbles over a private-use bullet, a Cyrillic “а” in a Latin word
hides it from everyone who looks for it, and U+FFFD says that something was lost.

What belongs where it stands is left alone: emoji sequences, joiners in Persian and Indic scripts, the no-break spaces of French
and Swiss typography, \`§ 5\`.`,
  source: {
    citation: 'Unicode Technical Report 36, Unicode Security Considerations',
    url: 'https://www.unicode.org/reports/tr36/'
  },
  preset: 'recommended',
  options: {
    code: {type: 'boolean', default: false, summary: 'Look into code, too.'},
    spaces: {
      type: 'boolean',
      default: true,
      summary: 'Look for single spaces at the ends of lines and within words, too.'
    }
  },
  examples: {
    bad: [
      {
        markdown: 'Write to privacy\u200B@atlas.example.\n',
        findings: ['1:17-1:18 An invisible zero width space joins nothing here — remove it'],
        fixed: 'Write to privacy@atlas.example.\n'
      },
      {
        markdown: 'Your \uFB01les stay yours.\n',
        findings: ['1:6-1:7 The ligature `ﬁ` is one character here — write `fi`'],
        fixed: 'Your files stay yours.\n'
      },
      {
        markdown: 'Your data is kept for 30 da\uFFFDs.\n',
        findings: ['1:28-1:29 A character was lost here (U+FFFD) — restore it from where the text came']
      },
      {
        markdown: 'We share nothing with out your consent. \nWe mean it.\n',
        findings: [
          '1:22-1:23 A space splits this word — remove it',
          '1:40-1:41 A space ends this line and says nothing — remove it'
        ]
      }
    ],
    good: [
      {markdown: 'We are a family 👨‍👩‍👧 business.\n'},
      {markdown: 'Art.\u00A06 and §\u00A05 stay on one line.\n'},
      {markdown: 'Two spaces break  \na line. We deal with out-of-court claims.\n\n    code \n'}
    ]
  },
  *check(document, {code, spaces}) {
    const {source, language} = document
    for (const {start, end, place} of spaces ? straySpacesIn(document, language) : []) {
      const what = place === 'word' ? 'A space splits this word' : 'A space ends this line and says nothing'
      // Either does little harm: mending a text should not touch every other line of it.
      yield {start, end, message: `${what} — remove it`, choices: ['']}
    }
    const except = findMojibake(source, {code})
    for (const finding of findOddCharacters(source, {code, except})) {
      const {start, end, replacement, kind} = finding
      const message = messageOf(finding, source)
      if (replacement === undefined) yield {start, end, message}
      // At the end of a line nothing is glued together: it does no harm, so whether it goes is for people to say.
      else if (kind === 'no-break-space' && !replacement.includes(' '))
        yield {start, end, message, choices: [replacement]}
      else yield {start, end, message, fix: replacement}
    }
  }
})

export default policyNoOddCharacters

function messageOf(
  {kind, name, start, end, replacement, codePoint}: OddCharacterFinding,
  source: string
): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const characters = source.slice(start, end)
  switch (kind) {
    case 'control':
      return `An invisible control character (${code}) stands here — ${instead(replacement)}`
    case 'replacement':
      return 'A character was lost here (U+FFFD) — restore it from where the text came'
    case 'zero-width':
      return `An invisible ${name} joins nothing here — ${instead(replacement)}`
    case 'byte-order-mark':
      return `A byte order mark (U+FEFF) stands inside the text — ${instead(replacement)}`
    case 'soft-hyphen':
      return `A soft hyphen hides in this word — ${instead(replacement)}`
    case 'private-use':
      return `This character (${code}) has a meaning in one font only — ${instead(replacement)}`
    case 'ligature':
      return `The ligature \`${characters}\` is one character here — ${instead(replacement)}`
    case 'no-break-space':
      return `A no-break space keeps these words on one line for no reason — ${instead(replacement)}`
    case 'look-alike':
      return `\`${characters}\` is a ${name} in a word of another script — ${instead(replacement)}`
    case 'bidirectional-override':
      return `An invisible ${name} reorders the text around it — ${instead(replacement)}`
    case 'separator':
      return `An invisible ${name} (${code}) stands here — ${instead(replacement)}`
  }
}

function instead(replacement: string | undefined): string {
  if (replacement === undefined) return 'look at what was meant'
  if (replacement === '') return 'remove it'
  if (replacement === ' ') return 'write a space'
  if (replacement === '\n') return 'begin a new line'
  return `write \`${replacement}\``
}
