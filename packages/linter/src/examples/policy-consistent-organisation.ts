import type {Examples} from './examples.js'

export const policyConsistentOrganisation: Examples = {
  bad: [
    {
      markdown: '# Atlas.Net Privacy Policy\n\nAtlas.Net collects names. Atlas keeps them for a year.\n',
      findings: [
        '3:27-3:32 “Atlas” is called “Atlas.Net” elsewhere — use one name, or say once that both are the same'
      ]
    }
  ],
  good: [
    {markdown: '# Atlas.Net Privacy Policy\n\nAtlas.Net (“Atlas”) collects names. Atlas keeps them.\n'},
    {
      markdown: '# Atlas Privacy Policy\n\nAtlas collects names at atlas.net.\n',
      note: 'An address is not a name.'
    }
  ]
}
