import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyConsistentOrganisation from './policy-consistent-organisation.js'

describeCases(policyConsistentOrganisation, [
  {markdown: '# Atlas.Net Privacy Policy\n\nATLAS.NET and ATLAS keep names. Write to atlas@x.example.\n'},
  {
    markdown: '# Atlas.Net Privacy Policy\n\nAtlas keeps names. Atlas deletes them.\n',
    findings: [
      '3:1-3:6 “Atlas” is called “Atlas.Net” elsewhere — use one name, or say once that both are the same'
    ],
    choices: [['Atlas.Net']]
  },
  {
    markdown: '# Jet Photos Privacy Policy\n\nJetPhotos keeps names; jet photos does too, and Jet-Photos.\n',
    findings: [
      '3:1-3:10 “JetPhotos” is called “Jet Photos” elsewhere — use one name, or say once that both are the same'
    ],
    choices: [['Jet Photos']]
  },
  {markdown: '# Acme Privacy Policy\n\nAcme.com is our site. ACME keeps names.\n'},
  {markdown: '# Abc Privacy Policy\n\nAbc keeps names. ABC.com keeps none. A bc too.\n'},
  {markdown: '# Atlas.Net Privacy Policy\n\nAtlas.Net („Atlas“) keeps names. Atlas deletes them.\n'},
  {markdown: '# Atlas.Net Privacy Policy\n\nAtlas.Net (formerly Atlas) keeps names. Atlas deletes them.\n'},
  {
    markdown: '# Privacy Policy\n\nZephyr.com keeps names. Zephyr deletes them.\n',
    options: {name: 'Zephyr.com'},
    findings: [
      '3:25-3:31 “Zephyr” is called “Zephyr.com” elsewhere — use one name, or say once that both are the same'
    ],
    choices: [['Zephyr.com']]
  },
  {
    markdown:
      '# Atlas.Net Privacy Policy\n\nSee Atlas/terms and x-Atlas and Atlas-like and Atlasses and @Atlas.\n',
    findings: [
      '3:5-3:10 “Atlas” is called “Atlas.Net” elsewhere — use one name, or say once that both are the same'
    ],
    choices: [['Atlas.Net']]
  }
])
