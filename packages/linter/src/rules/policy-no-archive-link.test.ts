import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoArchiveLink from './policy-no-archive-link.js'

describeCases(policyNoArchiveLink, [
  {
    markdown: '[a](https://web.archive.org/web/20140621*/http://shop.example/)\n',
    findings: [
      '1:5-1:63 This link leads to a copy in the Wayback Machine — link to http://shop.example/ itself'
    ],
    fixed: '[a](http://shop.example/)\n'
  },
  {
    markdown: '[a](https://wayback.archive.org/web/2014/http%3A%2F%2Fshop.example%2Fa%3Fb%3D1)\n',
    findings: [
      '1:5-1:79 This link leads to a copy in the Wayback Machine — link to http://shop.example/a?b=1 itself'
    ],
    fixed: '[a](http://shop.example/a?b=1)\n'
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/http%3A//shop.example/a%20b)\n',
    findings: [
      '1:5-1:65 This link leads to a copy in the Wayback Machine — link to http://shop.example/a%20b itself'
    ],
    fixed: '[a](http://shop.example/a%20b)\n'
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/https://web.archive.org/web/2013/http://shop.example/)\n',
    findings: [
      '1:5-1:91 This link leads to a copy in the Wayback Machine — link to http://shop.example/ itself'
    ],
    fixed: '[a](http://shop.example/)\n'
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/shop.example/terms)\n',
    findings: [
      '1:5-1:56 This link leads to a copy in the Wayback Machine — link to http://shop.example/terms itself'
    ],
    fixed: '[a](http://shop.example/terms)\n'
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/http://shop.example/a(b))\n',
    findings: [
      '1:5-1:62 This link leads to a copy in the Wayback Machine — link to http://shop.example/a(b) itself'
    ]
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/http://shop.example/?a&copy;b)\n',
    findings: [
      '1:5-1:67 This link leads to a copy in the Wayback Machine — link to http://shop.example/?a©b itself'
    ]
  },
  {markdown: '[a](https://web.archive.org/web/201/http://shop.example/)\n'},
  {markdown: '[a](https://archive.org/details/http://shop.example/)\n'},
  {
    markdown: '[a](https://archive.today/newest)\n[b](http://archive.is/)\n[c](https://archive.fo/x)\n',
    findings: [
      '1:5-1:33 This link leads to a copy in archive.today — link to the page itself',
      '3:5-3:25 This link leads to a copy in archive.today — link to the page itself'
    ]
  },
  {
    markdown: '[a](https://web.archive.org/web/2014/http%3A%2F%2Fshop.example%2F%E0%A4%A)\n',
    findings: [
      '1:5-1:74 This link leads to a copy in the Wayback Machine — link to http://shop.example/%E0%A4%A itself'
    ],
    fixed: '[a](http://shop.example/%E0%A4%A)\n'
  }
])
