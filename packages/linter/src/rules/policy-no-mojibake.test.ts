import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoMojibake from './policy-no-mojibake.js'

describeCases(policyNoMojibake, [
  {
    markdown: 'It is cafÃƒÂ© time.\n',
    findings: ['1:10-1:14 “ÃƒÂ©” is a wrongly decoded “é” (UTF-8 read as windows-1252, twice) — restore it'],
    fixed: 'It is café time.\n'
  },
  {
    markdown: 'It is cafÃƒÆ’Ã‚Â© time.\n',
    findings: [
      '1:10-1:18 “ÃƒÆ’Ã‚Â©” is a wrongly decoded “é” (UTF-8 read as windows-1252, 3 times) — restore it'
    ],
    fixed: 'It is café time.\n'
  },
  {
    markdown: 'Weâ\u0080\u0099re here.\n',
    findings: [
      '1:3-1:6 “â + control character U+0080 + control character U+0099” is a wrongly decoded “’” (UTF-8 read as latin-1) — restore it'
    ],
    fixed: 'We’re here.\n'
  },
  {
    markdown: 'We\u0092re here.\n',
    findings: [
      '1:3-1:4 “control character U+0092” is a wrongly decoded “’” (windows-1252 read as latin-1) — restore it'
    ],
    fixed: 'We’re here.\n'
  },
  {
    markdown: 'We don&acirc;&euro;&trade;t sell.\n',
    findings: [
      '1:7-1:27 “&acirc;&euro;&trade;” is a wrongly decoded “’” (damaged, then written as character references) — restore it'
    ],
    fixed: 'We don’t sell.\n'
  },
  {
    markdown: 'We don&amp;rsquo;t sell &amp;amp; share.\n',
    findings: [
      '1:7-1:18 “&amp;rsquo;” is a wrongly decoded “’” (a character reference, escaped once too often) — restore it'
    ],
    fixed: 'We don’t sell &amp;amp; share.\n'
  },
  {
    markdown: 'Privatsphдre: РџСЂРёРІРµС‚ РјРёСЂ.\n',
    findings: [
      '1:15-1:27 “РџСЂРёРІРµС‚” is a wrongly decoded “Привет” (UTF-8 read as windows-1251) — restore it',
      '1:28-1:34 “РјРёСЂ” is a wrongly decoded “мир” (UTF-8 read as windows-1251) — restore it'
    ],
    fixed: 'Privatsphдre: Привет мир.\n'
  },
  {
    markdown: 'Write `donâ€™t`.\n',
    options: {code: true},
    findings: ['1:11-1:14 “â€™” is a wrongly decoded “’” (UTF-8 read as windows-1252) — restore it'],
    fixed: 'Write `don’t`.\n'
  },
  {
    markdown: 'We donâ€\uFFFDt sell, and we donâ€™t share.\n',
    findings: [
      '1:7-1:10 “â€\uFFFD” has lost bytes — restore it from the original text',
      '1:28-1:31 “â€™” is a wrongly decoded “’” (UTF-8 read as windows-1250) — restore it'
    ],
    fixed: 'We donâ€\uFFFDt sell, and we don’t share.\n'
  },
  {
    markdown: 'æ\u0097¥æ\u009C¬èª\u009Eã\u0081®ã\u0083\u009Dã\u0083ªã\u0082·ã\u0083¼\n',
    findings: [
      '1:1-1:25 “æ + control character U+0097 + ¥æ + control character U+009C + ¬èª + control character U+009E + ã + control character U+0081 + ®ã + control character U+0083 + control character U+009D + ã + control character U+0083 + ªã + control character U+0082 + ·ã + control character U+0083 + ¼” is a wrongly decoded “日本語のポリシー” (UTF-8 read as latin-1) — restore it'
    ],
    fixed: '日本語のポリシー\n'
  },
  {
    markdown: 'Pile of í\u00A0½í¸\u0080 here.\n',
    findings: [
      '1:9-1:15 “í + no-break space + ½í¸ + control character U+0080” is a wrongly decoded “😀” (written as CESU-8) — restore it'
    ],
    fixed: 'Pile of 😀 here.\n'
  }
])
