import type {Examples} from './examples.js'

export const policyMissingDisclosure: Examples = {
  bad: [
    {
      markdown:
        '# Privacy\n\n## Who we are\n\nAtlas Maps B.V., 1 Harbour Street, Rotterdam, is responsible for your data.\n\n## What we collect\n\nWe collect your name and your e-mail address when you order.\n\n## Why\n\nWe use your data to send you what you ordered and to answer your questions.\n\n## With whom we share it\n\nWe share your address with the delivery company.\n\n## Security\n\nWe encrypt your data.\n\n## Your rights\n\nYou have the right to access your data and to have it deleted.\n\n## Children\n\nOur shop is not for children under 16.\n\n## Changes\n\nIf this policy changes, we tell you by e-mail before.\n\n## Contact\n\nWrite to privacy@atlas.example.\n',
      findings: [
        '37:31-37:32 Missing: how long the data is kept, or what decides it (such as GDPR Art. 13(2)(a); Cal. Civ. Code § 1798.100(a)(3)) — add it, in a section such as “How long we keep data”'
      ]
    },
    {
      markdown:
        '# Privacy\n\nWe collect your name.\n\n## Retention\n\n## Contact\n\nWrite to privacy@atlas.example.\n',
      options: {baseline: false},
      findings: ['5:1-5:13 No text below “Retention” — write it, or delete the heading']
    },
    {
      markdown:
        '# Privacy\n\n## Children\n\nWe may transfer your personal data to recipients outside the European Economic Area. Where the European Commission has not decided that their country protects it adequately, we agree the standard contractual clauses with them.\n',
      note: 'A heading that slipped.',
      options: {baseline: false},
      findings: [
        '3:1-3:12 The text below “Children” is about something else (“Transfers to other countries”) — move it, or rename the heading'
      ]
    }
  ],
  good: [
    {
      markdown:
        '# Privacy\n\nAtlas Maps B.V., 1 Harbour Street, Rotterdam, is responsible for your data. Write to privacy@atlas.example.\n\nWe do not collect any personal data, so there is none to use, to keep or to share.\n',
      options: {baseline: false}
    },
    {
      markdown:
        '# Privacy\n\nAtlas does not collect any personal data.\n\n## Changes\n\nIf this policy changes, we say so here.\n\n## Contact\n\nWrite to privacy@atlas.example.\n',
      note: 'There is nothing to say of data that nobody has.'
    }
  ]
}
