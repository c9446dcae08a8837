import type {Examples} from './examples.js'

export const policyNoOddCharacters: Examples = {
  bad: [
    {
      markdown: 'Write to privacy\u200B@atlas.example.\n',
      findings: ['1:17-1:18 Invisible zero width space — remove it'],
      fixed: 'Write to privacy@atlas.example.\n'
    },
    {
      markdown: 'Your \uFB01les stay yours.\n',
      findings: ['1:6-1:7 Ligature `ﬁ` as one character — write `fi`'],
      fixed: 'Your files stay yours.\n'
    },
    {
      markdown: 'Your data is kept for 30 da\uFFFDs.\n',
      findings: ['1:28-1:29 Lost character (U+FFFD) — restore it from the original text']
    },
    {
      markdown: 'We share nothing with out your consent.\n',
      findings: ['1:22-1:23 Space inside a word — remove it']
    },
    {
      markdown: 'We keep your name, \nyour address \nand your orders \nfor two years.\n',
      findings: ['1:19-1:20 Trailing space (3 places) — remove it']
    },
    {
      markdown: 'Write\u200B to us, or\u200B call\u200B us.\n',
      findings: ['1:6-1:7 Invisible zero width space (3 places) — remove it'],
      fixed: 'Write to us, or call us.\n'
    },
    {
      markdown: 'We keep\u00A0your name and\u00A0your address while\u00A0you are our customer.\n',
      findings: ['1:8-1:9 No-break space between words (3 places) — use a plain space'],
      fixed: 'We keep your name and your address while you are our customer.\n'
    },
    {
      markdown: '**Our promise\n\u200B**We\u200B lock the door.\n',
      note: 'Without the first, the bold type would not end: it is left to its author.',
      findings: ['2:6-2:7 Invisible zero width space (2 places) — remove it'],
      fixed: '**Our promise\n\u200B**We lock the door.\n'
    }
  ],
  good: [
    {markdown: 'We are a family 👨‍👩‍👧 business.\n'},
    {markdown: 'Art.\u00A06 and §\u00A05 stay on one line.\n'},
    {markdown: 'Qui\u00A0? Nous\u00A0: «\u00A0Atlas\u00A0», à 10\u00A0%.\n', note: 'French typography.'},
    {markdown: 'One\u00A0lonely no-break space.\u00A0\n'},
    {markdown: 'One lonely space \nat the end of a line.\n'},
    {markdown: '## Retention[\u2060](#retention)\n', note: 'A link that shows nothing, beside a heading.'},
    {markdown: 'Two spaces break  \na line. We deal with out-of-court claims.\n\n    code \n'}
  ]
}
