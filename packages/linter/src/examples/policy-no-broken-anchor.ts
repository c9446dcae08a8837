import type {Examples} from './examples.js'

export const policyNoBrokenAnchor: Examples = {
  bad: [
    {
      markdown: '## Your rights\n\nSee [above](#your-right).\n',
      findings: ['3:13-3:24 No heading or anchor “your-right” — did you mean “#your-rights”?']
    },
    {
      markdown: '# Privacy\n\nSee [cookies](#cookies).\n',
      findings: ['3:15-3:23 No heading or anchor “cookies” — add it, or link elsewhere']
    },
    {
      markdown: '## Sharing\n\nWe share data with partners: see the section titled “Our Partners” below.\n',
      findings: ['3:54-3:66 No section “Our Partners” here — write it, or name the one that is meant']
    },
    {
      markdown: '## Partilha\n\nConsulte a secção intitulada "Os nossos parceiros" abaixo.\n',
      findings: ['3:31-3:50 No section “Os nossos parceiros” here — write it, or name the one that is meant']
    }
  ],
  good: [
    {markdown: '## Your rights\n\nSee [above](#your-rights).\n'},
    {markdown: 'See the section titled “Our Partners” below.\n\n**2. Our partners:** none.\n'},
    {markdown: 'Section D : Partage de données\n\nVoir la section « Partage des données » ci-dessus.\n'},
    {
      markdown: 'Choose the section “Notifications” in your account.\n',
      note: 'It is a part of something else.'
    },
    {markdown: '<a id="cookies"></a>\n\nSee [cookies](#cookies), or go [to the top](#top).\n'},
    {
      markdown: '<a id="r&amp;d"></a>\n\nSee <a href="#r&amp;d">our research</a>, or [more of it](#r&d).\n',
      note: 'A character reference in an attribute is the character.'
    }
  ]
}
