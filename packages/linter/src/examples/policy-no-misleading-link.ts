import type {Examples} from './examples.js'

export const policyNoMisleadingLink: Examples = {
  bad: [
    {
      markdown: 'Write to [Atlas.example](mailto:privacy@atlas.example).\n',
      findings: [
        '1:11-1:24 The text says Atlas.example, but the link writes to privacy@atlas.example — show the e-mail address'
      ]
    },
    {
      markdown: 'See [www.atlas.example](https://tracker.example/?to=atlas).\n',
      findings: [
        '1:6-1:23 The text says www.atlas.example, but the link leads to tracker.example — make them the same'
      ]
    },
    {
      markdown: 'Please [ contact us](https://atlas.example/contact).\n',
      findings: ['1:9-1:20 Leading space in the link text — remove it'],
      fixed: 'Please [contact us](https://atlas.example/contact).\n'
    },
    {
      markdown:
        'To opt out, [click here](https://atlas.example/opt-out). Our terms are [here](https://atlas.example/terms).\n',
      findings: ['1:14-1:24 “click here” (2 places) does not say where the link leads — name the page']
    },
    {
      markdown: 'Our terms: [](https://atlas.example/terms)\n',
      findings: ['1:12-1:43 Link without text — add some, or delete it']
    },
    {
      markdown: 'Write to [privacy@atlas.example](mailto:info@zephyr.example).\n',
      findings: [
        '1:11-1:32 The text says privacy@atlas.example, but the link writes to info@zephyr.example — make them the same'
      ]
    },
    {
      markdown: 'See [our terms](https://https//atlas.example), or [write](mailto://info@atlas.example).\n',
      findings: [
        '1:17-1:45 “https://https//atlas.example” leads nowhere — write “https://atlas.example”',
        '1:59-1:86 “mailto://info@atlas.example” leads nowhere — write “mailto:info@atlas.example”'
      ],
      fixed: 'See [our terms](https://atlas.example), or [write](mailto:info@atlas.example).\n'
    },
    {
      markdown:
        '[Write](mialto:info@atlas.example), [write](info@atlas.example), or see [Atlas](www.atlas.example/a).\n',
      note: 'For a browser the last two are pages of the same site.',
      findings: [
        '1:9-1:34 “mialto:info@atlas.example” leads nowhere — write “mailto:info@atlas.example”',
        '1:45-1:63 “info@atlas.example” leads nowhere — write “mailto:info@atlas.example”',
        '1:81-1:100 “www.atlas.example/a” leads nowhere — write “https://www.atlas.example/a”'
      ],
      fixed:
        '[Write](mailto:info@atlas.example), [write](mailto:info@atlas.example), or see [Atlas](https://www.atlas.example/a).\n'
    }
  ],
  good: [
    {markdown: 'Write to [privacy@atlas.example](mailto:privacy@atlas.example).\n'},
    {
      markdown:
        'See [atlas.example](https://www.atlas.example/) and [our terms](https://atlas.example/terms).\n'
    },
    {markdown: 'See [https://atlas.example/privacy](https://atlas.example/privacy).\n'},
    {
      markdown: 'About cookies of [ads.example](https://cookies.example/host/ads.example).\n',
      note: 'A page about that site.'
    },
    {markdown: '[Atlas.com](https://www.atlas.de/)\n', note: 'The same name in another country.'},
    {markdown: '[data\\_office@atlas.example](mailto:data_office@atlas.example)\n'},
    {markdown: '[![Logo](https://atlas.example/logo.png)](https://atlas.example/)\n'}
  ]
}
