import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoOddCharacters from './policy-no-odd-characters.js'

describeCases(policyNoOddCharacters, [
  {
    markdown: 'A\u0007b c\u000Bd.\n',
    findings: [
      '1:2-1:3 Invisible control character U+0007 — remove it',
      '1:6-1:7 Invisible control character U+000B — start a new line'
    ],
    fixed: 'Ab c\nd.\n'
  },
  {
    markdown: 'One\u2028two and one\u2029two.\n',
    findings: [
      '1:4-1:5 Invisible line separator — start a new line',
      '1:16-1:17 Invisible paragraph separator — start a new paragraph'
    ],
    fixed: 'One\ntwo and one\n\ntwo.\n'
  },
  {
    markdown: 'In\uFEFFside a word.\n',
    findings: ['1:3-1:4 Byte order mark (U+FEFF) inside the text — remove it'],
    fixed: 'Inside a word.\n'
  },
  {
    markdown: 'Per\u00ADsonal data and per\u00ADsonal data.\n',
    findings: ['1:4-1:5 Invisible soft hyphen (2 places) — remove it'],
    fixed: 'Personal data and personal data.\n'
  },
  {
    markdown: 'Bullet \uF0B7 here.\n',
    findings: ['1:8-1:9 Private-use character U+F0B7, which only one font can show — write `•`'],
    fixed: 'Bullet • here.\n'
  },
  {
    markdown: 'Pаypal keeps it.\n',
    findings: [
      '1:2-1:3 `а` is a Cyrillic letter that looks like Latin a in a word of another script — write `a`'
    ],
    fixed: 'Paypal keeps it.\n'
  },
  {
    markdown: 'Names\u202Egnp.exe here.\n',
    findings: ['1:6-1:7 Invisible right-to-left override, which reorders the text around it — remove it'],
    fixed: 'Namesgnp.exe here.\n'
  },
  {markdown: 'Write `a\u200Bb` here.\n'},
  {
    markdown: 'Write `a\u200Bb` here.\n',
    options: {code: true},
    findings: ['1:9-1:10 Invisible zero width space — remove it'],
    fixed: 'Write `ab` here.\n'
  },
  {markdown: 'We share nothing with out your consent.\n', options: {spaces: false}},
  {markdown: 'a \nb \n'},
  {markdown: 'a \nb \nc \n', options: {spaces: false}},
  {markdown: 'We\u00A0keep\u00A0names.\n'},
  {markdown: 'We\u00A0keep\u00A0the\u00A0names.\n'},
  {
    markdown: 'A\u200Bb, c\u00ADd, \uFB02y.\n',
    findings: [
      '1:2-1:3 Invisible zero width space — remove it',
      '1:7-1:8 Invisible soft hyphen — remove it',
      '1:11-1:12 Ligature `\uFB02` as one character — write `fl`'
    ],
    fixed: 'Ab, cd, fly.\n'
  },
  // A link without words is an anchor, which would be lost without it.
  {markdown: 'Here. [\u2060](#here)\n'},
  {
    markdown: 'Here. [\u2060our terms](#here)\n',
    findings: ['1:8-1:9 Invisible word joiner — remove it'],
    fixed: 'Here. [our terms](#here)\n'
  },
  {
    // Beside a space, and at the end of a line.
    markdown: 'The \u00ADdata\u00AD\nhere.\n',
    findings: ['1:5-1:6 Invisible soft hyphen (2 places) — remove it'],
    fixed: 'The data\nhere.\n'
  },
  {
    markdown: 'Da\uFFFDs and da\uFFFDs.\n',
    findings: ['1:3-1:4 Lost character (U+FFFD) (2 places) — restore it from the original text']
  },
  {
    markdown: 'We keep\u00A0your\u00A0name and\u00A0address.\n',
    findings: ['1:8-1:9 No-break space between words (3 places) — use a plain space'],
    fixed: 'We keep your name and address.\n'
  },
  {
    markdown:
      'Wir speichern\u00A0den\u00A0Namen und\u00A0die Anschrift, weil\u00A0Sie unser\u00A0Kunde sind.\n',
    findings: ['1:14-1:15 No-break space between words (5 places) — use a plain space'],
    fixed: 'Wir speichern den Namen und die Anschrift, weil Sie unser Kunde sind.\n'
  },
  {markdown: 'Nous gardons\u00A0votre nom et\u00A0votre adresse pendant\u00A0un an.\n'}
])
