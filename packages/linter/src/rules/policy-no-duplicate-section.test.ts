import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoDuplicateSection from './policy-no-duplicate-section.js'

describeCases(policyNoDuplicateSection, [
  {
    markdown:
      '## Cookies\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## Cookies\n\nShort.\n'
  },
  {
    markdown:
      '## 1. Cookies\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## 1. Cookies\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      '## Cookies:\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## Cookies:\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      '## Cookies\n\nWe n pass your address on to anybody outside of our company without asking you first.\n\n## Cookies\n\nWe m pass your address on to anybody outside of our company without asking you first.\n\n## Cookies\n\nWe o pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      '# Policy\n\n## Cookies\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n### Cookies\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      '# Policy\n\n## Cookies   \n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## Cookies   \n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n',
    findings: ['7:1-7:11 “Cookies” repeats the heading of line 3 — merge the two sections']
  },
  {
    markdown:
      '# Policy\n\n## COOKIES\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## **Cookies**\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n',
    findings: ['7:1-7:15 “Cookies” repeats the heading of line 3 — merge the two sections']
  },
  {
    markdown:
      'We never pass your address on to anybody outside of our company without asking you first.\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n\nThanks.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n',
    findings: ['7:1-9:90 These 2 paragraphs repeat lines 1 to 3 — keep one of the two passages']
  },
  {
    markdown:
      'We never pass your address on to anybody without asking you first. Ever.\n\nThanks.\n\nWe never pass your address on to anybody without asking you first. Ever.\n'
  },
  {
    markdown:
      '## A\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n## B\n\nWe never pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      'We never pass your address on to anybody outside of our company without asking you first.\n\nThanks.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\nThanks a lot.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n'
  },
  {
    markdown:
      '# Policy\n\n**Cookies**\n\nWe never pass your address on to anybody outside of our company without asking you first.\n\n**Cookies**\n\nWe don’t pass your address on to anybody outside of our company without asking you first.\n'
  }
])
