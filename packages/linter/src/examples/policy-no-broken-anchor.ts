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
    }
  ],
  good: [
    {markdown: '## Your rights\n\nSee [above](#your-rights).\n'},
    {markdown: '<a id="cookies"></a>\n\nSee [cookies](#cookies), or go [to the top](#top).\n'},
    {
      markdown: '<a id="r&amp;d"></a>\n\nSee <a href="#r&amp;d">our research</a>, or [more of it](#r&d).\n',
      note: 'A character reference in an attribute is the character.'
    }
  ]
}
