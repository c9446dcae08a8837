import type {Examples} from './examples.js'

export const policyNoOutdatedReference: Examples = {
  bad: [
    {
      markdown: 'Our shop uses SSL and works with Netscape Navigator.\n',
      findings: [
        '1:15-1:18 “SSL” is out of date: RFC 7568 prohibits its last version, SSL 3.0 (2015-06-25) — name what is used today: TLS 1.2 or later',
        '1:34-1:52 “Netscape Navigator” is out of date: its support ended (2008-03-01) — name no browser: any current one will do'
      ]
    },
    {
      markdown:
        'We count our visitors with Google AdWords.\n\nGoogle AdWords keeps the numbers for a year.\n',
      options: {policyDate: '2016-01-01'},
      findings: [
        '1:28-1:42 “Google AdWords” (2 places) has gone out of date since the policy was written: it is called Google Ads (2018-07-24) — write “Google Ads”'
      ]
    },
    {
      markdown: 'You can complain [on this page](https://ec.europa.eu/consumers/odr/).\n',
      findings: [
        '1:33-1:68 “https://ec.europa.eu/consumers/odr/” is out of date: Regulation (EU) 2024/3228 closed it (2025-07-20) — remove the reference and the link'
      ]
    }
  ],
  good: [
    {markdown: 'The GDPR replaced Directive 95/46/EC.\n'},
    {markdown: '> We use Netscape.\n', note: 'A quotation.'},
    {markdown: 'Connections use TLS 1.3.\n'},
    {
      markdown: 'TMG B.V. (“TMG”) collects your name. TMG keeps it for a year.\n',
      note: 'Not the Telemediengesetz.'
    }
  ]
}
