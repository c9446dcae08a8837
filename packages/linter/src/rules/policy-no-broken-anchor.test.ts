import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoBrokenAnchor from './policy-no-broken-anchor.js'

describeCases(policyNoBrokenAnchor, [
  {
    markdown: '# 12 Special categories\n\n[Section 1](#12)\n',
    findings: ['3:13-3:16 No heading or anchor “12” — add it, or link elsewhere']
  },
  {
    // The words of the link name the heading, even if another one is nearer to its address.
    markdown:
      '# Choices about cookies\n\n# Section D: Cookies and more\n\nSee [Cookies and more](#cookies), [Cookies](#cookies), [cookies and less](#nothing)\n',
    findings: [
      '5:24-5:32 No heading or anchor “cookies” — did you mean “#section-d-cookies-and-more”?',
      '5:45-5:53 No heading or anchor “cookies” — did you mean “#choices-about-cookies”?',
      '5:75-5:83 No heading or anchor “nothing” — add it, or link elsewhere'
    ],
    choices: [['#section-d-cookies-and-more'], ['#choices-about-cookies']]
  },
  {
    // As near as a typing error, but about something else.
    markdown: '# Your consent\n\n[a](#user-content) [b](#toc)\n',
    findings: ['3:5-3:18 No heading or anchor “user-content”, “toc” (2 places) — add it, or link elsewhere']
  },
  {
    markdown:
      '# Transferts à l’étranger\n\n# How to contact us\n\n[a](#TransfertsALEtranger) [b](#contactUs) [c](#how_to_contct_us)\n',
    findings: [
      '5:5-5:26 No heading or anchor “TransfertsALEtranger” — did you mean “#transferts-à-létranger”?',
      '5:32-5:42 No heading or anchor “contactUs” — did you mean “#how-to-contact-us”?',
      '5:48-5:65 No heading or anchor “how_to_contct_us” — did you mean “#how-to-contact-us”?'
    ],
    choices: [['#transferts-à-létranger'], ['#how-to-contact-us'], ['#how-to-contact-us']]
  },
  {
    markdown: '# A\n\n[a](#one) [b](#two) [c](#three)\n',
    findings: ['3:5-3:9 No heading or anchor “one”, “two”, “three” (3 places) — add it, or link elsewhere']
  },
  {
    markdown: '# A\n\n[a](#one) [b](#two) [c](#three) [d](#four) [e](#one)\n',
    findings: ['3:5-3:9 No heading or anchor “one”, “two”, “three” … (5 places) — add it, or link elsewhere']
  },
  {
    markdown: '# A\n\n[a](#one) and [b](#one)\n',
    findings: ['3:5-3:9 No heading or anchor “one” (2 places) — add it, or link elsewhere']
  },
  {
    markdown: '# A\n\n[a](#cookie-bar) [b](#cookie-bars)\n',
    options: {also: ['cookie-bar']},
    findings: ['3:22-3:34 No heading or anchor “cookie-bars” — did you mean “#cookie-bar”?'],
    choices: [['#cookie-bar']]
  },
  {
    markdown: '# Ärger und Freude\n\n[a](#%C3%A4rger-und-freude) [b](#%E0%A4%A)\n',
    findings: ['3:33-3:42 No heading or anchor “%E0%A4%A” — add it, or link elsewhere']
  },
  {
    // The empty name is the top of the page, which nobody means.
    markdown: '# Five\n\n[•](#5)\n',
    findings: ['3:5-3:7 No heading or anchor “5” — add it, or link elsewhere']
  },
  {markdown: '# A\n\n[a](other.md#one) [b](https://atlas.example/#one) [c](#)\n'},
  {
    markdown: '# Your rights\n\n[a](#your-right) [b](#your-right)\n',
    findings: ['3:5-3:16 No heading or anchor “your-right” (2 places) — did you mean “#your-rights”?'],
    choices: [['#your-rights']]
  }
])
