import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoOutdatedReference from './policy-no-outdated-reference.js'

describeCases(policyNoOutdatedReference, [
  {markdown: 'We use SSL.\n', options: {except: ['ssl']}},
  {markdown: 'We respect Do Not Track signals.\n', options: {except: []}},
  {markdown: 'We respect Do Not Track signals.\n'},
  {
    markdown: 'We use Netscape Navigator.\n',
    options: {policyDate: '2015-01-01'},
    findings: [
      '1:8-1:26 “Netscape Navigator” was out of date already when the policy was written: its support ended (2008-03-01) — name no browser: any current one will do'
    ]
  },
  {
    markdown: 'We use Netscape Navigator.\n',
    options: {policyDate: '2008-03-01'},
    findings: [
      '1:8-1:26 “Netscape Navigator” was out of date already when the policy was written: its support ended (2008-03-01) — name no browser: any current one will do'
    ]
  },
  {
    markdown: 'We use Netscape Navigator.\n',
    options: {policyDate: '2001-01-01'},
    findings: [
      '1:8-1:26 “Netscape Navigator” has gone out of date since the policy was written: its support ended (2008-03-01) — name no browser: any current one will do'
    ]
  },
  {
    markdown: 'We use Netscape\nNavigator. Netscape  Navigator is fine.\n',
    findings: [
      '1:8-2:10 “Netscape Navigator” (2 places) is out of date: its support ended (2008-03-01) — name no browser: any current one will do'
    ]
  },
  {
    markdown: '> We use Netscape.\n\nWe use Netscape too.\n',
    findings: [
      '3:8-3:16 “Netscape” is out of date: its support ended (2008-03-01) — name no browser: any current one will do'
    ]
  },
  {markdown: '[a](https://ec.europa.eu/consumers/odr/)\n', options: {except: ['odr-platform']}},
  {
    markdown: 'We use Netscape and Google AdWords and [a](https://ec.europa.eu/odr).\n',
    findings: [
      '1:8-1:16 “Netscape” is out of date: its support ended (2008-03-01) — name no browser: any current one will do',
      '1:21-1:35 “Google AdWords” is out of date: it is called Google Ads (2018-07-24) — write “Google Ads”',
      '1:44-1:68 “https://ec.europa.eu/odr” is out of date: Regulation (EU) 2024/3228 closed it (2025-07-20) — remove the reference and the link'
    ],
    choices: [['Google Ads']]
  },
  {
    markdown: 'In California, we honour Do Not Track.\n',
    options: {except: []},
    findings: [
      '1:26-1:38 “Do Not Track” is out of date: the W3C closed the group that worked on it (2019-01-17) — also say how you answer Global Privacy Control (California still asks about Do Not Track)'
    ]
  },
  {markdown: 'In California, we honour Do Not Track.\n'}
])
