import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoUndefinedTerm from './policy-no-undefined-term.js'

describeCases(policyNoUndefinedTerm, [
  {markdown: 'Atlas (each, an “Affiliate”) keeps names. The affiliates keep none.\n'},
  {
    markdown: 'Atlas (collectively, "**Our Services**") keeps names.\n',
    findings: ['1:25-1:37 “Our Services” is defined but never used — use it, or remove the definition']
  },
  {
    markdown: '“Personal Data” shall mean names. We keep personal-data.\n',
    findings: ['1:2-1:15 “Personal Data” is defined but never used — use it, or remove the definition']
  },
  {markdown: '“Personal Data” refers to names. We keep personal\n  data.\n'},
  {
    markdown: '“Personal Data” means names. We keep personal, data.\n',
    findings: ['1:2-1:15 “Personal Data” is defined but never used — use it, or remove the definition']
  },
  {markdown: '“Third Parties” means others. A third party reads it.\n'},
  {markdown: 'We share Personal Data with Authorised Users. Authorised Users keep Personal Data.\n'},
  {
    markdown:
      '(the “Shop”) is ours; the shop shares Usage Data with us, and Usage Data with others; “Usage Data” it is.\n'
  },
  {markdown: '(the “Shop”) is ours; the shop shares Usage Data with us. ## Usage Data\n'},
  {markdown: '(the “Shop”) is ours; the shop keeps **Usage Data** and **Usage Data**.\n'},
  {markdown: '(the “Shop”) is ours; the shop keeps Usage Data Services, and Usage Data Services.\n'},
  {
    markdown:
      '(the “Shop”) is ours; the shop, Technical Information, technical stuff, and Technical Informations.\n'
  },
  {
    markdown: '(the “Shop”) is ours; the shop shares Usage Data with us, and Usage Data with others.\n',
    findings: [
      '1:39-1:49 “Usage Data” is written like a defined term but never defined — define it, or write it in lower case'
    ]
  },
  {markdown: '(the “Shop”) is ours; the shop shares Usage Data with us, and never does it again.\n'},
  {markdown: '(the “Shop”) is ours; the shop shares Usage Data, and usage Data, with Usage-Data.\n'},
  {
    markdown:
      '(the “Shop”) is ours; the shop serves Registered Users, a Registered User, and a Covered Party.\n',
    findings: [
      '1:39-1:55 “Registered Users” is written like a defined term but never defined — define it, or write it in lower case'
    ]
  },
  {
    markdown:
      '## Usage Data\n\n(the “Shop”) is ours; the shop asks for Usage Data.\n\n## More Usage Data\n\nNothing.\n'
  },
  {
    markdown:
      '(the “Shop”) is ours; the shop asks for **the Usage Data and Usage Data** and __all of Usage Data__, never Usage Data, but Usage Data.\n',
    findings: [
      '1:108-1:118 “Usage Data” is written like a defined term but never defined — define it, or write it in lower case'
    ]
  }
])
