import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoMisleadingLink from './policy-no-misleading-link.js'

describeCases(policyNoMisleadingLink, [
  {
    markdown: '[](https://a.example) [](#top) [ ](https://a.example)\n',
    findings: [
      '1:1-1:22 Link without text — add some, or delete it',
      '1:32-1:54 Link without text — add some, or delete it'
    ]
  },
  {
    markdown: '[terms ](https://a.example/terms) [ ](https://a.example/x)\n',
    findings: [
      '1:35-1:59 Link without text — add some, or delete it',
      '1:2-1:8 Trailing space in the link text — remove it'
    ],
    fixed: '[terms](https://a.example/terms) [ ](https://a.example/x)\n'
  },
  {
    markdown:
      'See[ our terms](https://a.example/a), ([ b](https://a.example/b)) and [c ](https://a.example/c "C")d.\n',
    findings: [
      '1:4-1:15 Leading space in the link text — put it before the link',
      '1:41-1:43 Leading space in the link text — remove it',
      '1:72-1:74 Trailing space in the link text — put it beside the link'
    ],
    fixed:
      'See [our terms](https://a.example/a), ([b](https://a.example/b)) and [c ](https://a.example/c "C")d.\n'
  },
  {
    markdown: '[a]: b,[ c ](/d)\n',
    findings: ['1:9-1:12 Leading space in the link text — put it beside the link']
  },
  {
    markdown: '[a]([ b ](/c)) [ ^1](/d) [e\\ ](/f) [g][ h](/i)\n\n[g]: /j\n',
    findings: [
      '1:6-1:9 Leading space in the link text — put it beside the link',
      '1:17-1:20 Leading space in the link text — put it beside the link',
      '1:27-1:30 Trailing space in the link text — put it beside the link',
      '1:40-1:42 Leading space in the link text — put it beside the link'
    ]
  },
  {
    markdown:
      '[b](https://http://a.example) [c](https//a.example) [d](http//a.example) [e](https://https:/a.example)\n',
    findings: [
      '1:5-1:29 “https://http://a.example” leads nowhere — write “http://a.example”',
      '1:35-1:51 “https//a.example” leads nowhere — write “https://a.example”',
      '1:57-1:72 “http//a.example” leads nowhere — write “http://a.example”'
    ],
    fixed:
      '[b](http://a.example) [c](https://a.example) [d](http://a.example) [e](https://https:/a.example)\n'
  },
  {
    markdown: '[https://bank.example/login](https://evil.example/login)\n',
    findings: ['1:2-1:28 The text says bank.example, but the link leads to evil.example — make them the same']
  },
  {
    markdown: '[bank.example:8080/x](https://evil.example/x) [user@bank.example/x](https://evil.example)\n',
    findings: [
      '1:2-1:21 The text says bank.example, but the link leads to evil.example — make them the same',
      '1:48-1:67 The text says bank.example, but the link leads to evil.example — make them the same'
    ]
  },
  {
    markdown: '[**bank.example**](https://evil.example) [`bank.example`](https://evil.example)\n',
    findings: [
      '1:2-1:18 The text says bank.example, but the link leads to evil.example — make them the same',
      '1:43-1:57 The text says bank.example, but the link leads to evil.example — make them the same'
    ]
  },
  {
    markdown:
      '[bank.co.uk](https://www.bank.co.uk) [bank.co.uk](https://other.co.uk) [shop.bank.com](https://www.bank.de/)\n',
    findings: ['1:39-1:49 The text says bank.co.uk, but the link leads to other.co.uk — make them the same']
  },
  {
    markdown:
      '[sea.ee](https://www.sea.ee) [www.sea.ee](https://sea.ee) [sea.ee](https://info.sea.ee/x) [sea.ee](https://www.lea.ee)\n',
    findings: ['1:92-1:98 The text says sea.ee, but the link leads to www.lea.ee — make them the same']
  },
  {
    markdown:
      '[bank.example](https://archive.example/www.bank.example/) [www.bank.example](https://archive.example/?u=bank.example)\n'
  },
  {
    markdown:
      '[privacy@atlas.example](mailto:privacy@atlas.example?subject=Hello) [Privacy@Atlas.example](mailto:privacy@atlas.example) [a@b.example](mailto:a%40b.example)\n'
  },
  {markdown: '[write to us](mailto:privacy@atlas.example) [a b@c.example](mailto:x@y.example)\n'},
  {
    markdown: '[bank.example](mailto:%E0%A4%A)\n',
    findings: [
      '1:2-1:14 The text says bank.example, but the link writes to %E0%A4%A — show the e-mail address'
    ]
  },
  {
    markdown:
      '[Here](https://a.example) [hier klicken](https://a.example) [**ici**](https://a.example) [READ MORE](https://a.example/x)\n',
    findings: ['1:2-1:6 “Here” (4 places) does not say where the link leads — name the page']
  },
  {
    markdown:
      '[Haga clic aquí](https://a.example) [saiba mais](https://a.example) [aqui](https://a.example/x)\n',
    findings: ['1:2-1:16 “Haga clic aquí” (3 places) does not say where the link leads — name the page']
  },
  {markdown: '[here you are](https://a.example)\n'},
  {markdown: '[bank.example rules](https://evil.example) [bank.example, Inc.](https://evil.example)\n'},
  {
    markdown: '[ba\u00ADnk.example](https://evil.example)\n',
    findings: ['1:2-1:15 The text says bank.example, but the link leads to evil.example — make them the same']
  },
  {markdown: '[bank.example](/terms) [bank.example](tel:123)\n'}
])
