import type {Examples} from './examples.js'

export const policyNoArchiveLink: Examples = {
  bad: [
    {
      markdown:
        '[Contact us](https://web.archive.org/web/20140621032248id_/http://shop.example/contact#form)\n',
      findings: [
        '1:14-1:92 This link leads to a copy in the Wayback Machine — link to http://shop.example/contact#form itself'
      ],
      fixed: '[Contact us](http://shop.example/contact#form)\n'
    },
    {
      markdown: 'See <https://archive.ph/aB3dE>.\n',
      findings: ['1:6-1:30 This link leads to a copy in archive.today — link to the page itself']
    },
    {
      markdown: 'Write to [us](https://web.archive.org/web/2023/mailto:privacy@atlas.example).\n',
      findings: [
        '1:15-1:76 This link leads to a copy in the Wayback Machine — link to mailto:privacy@atlas.example itself'
      ],
      fixed: 'Write to [us](mailto:privacy@atlas.example).\n'
    }
  ],
  good: [
    {markdown: '[Contact us](https://shop.example/contact)\n'},
    {markdown: 'We keep earlier versions in the [Wayback Machine](https://web.archive.org/).\n'},
    {
      markdown:
        '> *A privacy policy that was archived on 2014-06-21: [snapshot](https://web.archive.org/web/20140621032248/http://shop.example/).*\n',
      note: 'The notice of an archive says where the text was found.'
    }
  ]
}
