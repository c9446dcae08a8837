import {mojibakeOf} from '../document/mojibake.js'
import {describeCharacters, type MojibakeFinding} from '../mojibake/index.js'
import {isVisible, textForReaders} from '../document/text-for-readers.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoMojibake: PolicyRule<{code: boolean}> = definePolicyRule({
  id: 'policy-no-mojibake',
  summary: 'text decoded with the wrong encoding (`Â`, `â€™`, `Ã©`)',
  why: `When a program reads a text in a different encoding from the one it was written in, characters turn into others:
\`’\` into \`â€™\`, \`é\` into \`Ã©\`, a no-break space into \`Â\` and a no-break space. It happens in databases, e-mail and
content management systems, to whole documents or single words, and sometimes more than once. A policy with such damage looks
as if nobody had read it.

[What mojibake is, and the commonest sequences](../mojibake.md).`,
  source: {
    citation: 'The Unicode Standard, FAQ: UTF-8, UTF-16, UTF-32 & BOM',
    url: 'https://www.unicode.org/faq/utf_bom.html'
  },
  preset: 'recommended',
  fixes: true,
  options: {
    code: {
      type: 'boolean',
      default: false,
      summary: 'Check code, too, where mojibake is usually quoted on purpose.'
    }
  },
  *check(document, {code}) {
    for (const finding of mojibakeOf(document, code)) {
      if (!isVisible(finding, document)) continue
      const {fix, ...violation} = violationOf(finding, document.source)
      if (fix === undefined) yield violation
      else if (textForReaders(document)(finding)) yield {...violation, fix}
      else yield {...violation, note: `${violation.note ?? ''} ${ofName}`, choices: [fix]}
    }
  }
})

export default policyNoMojibake

const ofName =
  'It is part of an address, a tag or a label, which something else may refer to: `--fix` leaves it alone.'

function violationOf(finding: MojibakeFinding, source: string): Violation {
  const {start, end, replacement} = finding
  const seen = describeCharacters(source.slice(start, end))
  if (replacement === undefined) {
    return {
      start,
      end,
      message: `“${seen}” has lost bytes — restore it from the original text`,
      note: explain(finding)
    }
  }
  const was = describeCharacters(replacement)
  return {
    start,
    end,
    message: `“${seen}” is a wrongly decoded “${was}” (${cause(finding)}) — restore it`,
    note: explain(finding),
    fix: replacement
  }
}

/** `UTF-8 read as windows-1252`, and how often. */
function cause({chain, kind}: MojibakeFinding): string {
  if (kind === 'misread-windows-1252') return 'windows-1252 read as latin-1'
  if (chain.every((decoding) => decoding === 'html')) return 'a character reference, escaped once too often'
  const [first = 'windows-1252', ...others] = chain
  if (chain.includes('html')) return 'damaged, then written as character references'
  if (chain.includes('cesu-8')) return 'written as CESU-8'
  if (others.length === 0) return `UTF-8 read as ${first}`
  const times = others.length === 1 ? 'twice' : `${chain.length} times`
  return others.every((codec) => codec === first)
    ? `UTF-8 read as ${first}, ${times}`
    : `UTF-8 read as ${chain.join(', then as ')}`
}

function explain({kind, confidence}: MojibakeFinding): string {
  const kinds = {
    'misread-utf-8': 'The bytes of UTF-8 were read as if each were a character of another encoding.',
    'misread-windows-1252': 'Bytes of windows-1252 were read as latin-1, which leaves control characters.',
    'lost-bytes': 'Some of the bytes were lost on the way, so the text can not always be restored.',
    'html-entities': 'The damaged text was written as character references afterwards.'
  } as const
  return `${kinds[kind]} Confidence: ${Math.round(confidence * 100)}%.`
}
