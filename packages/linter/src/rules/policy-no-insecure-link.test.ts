import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoInsecureLink from './policy-no-insecure-link.js'

describeCases(policyNoInsecureLink, [
  {markdown: '203.0.113.5 - 25/Mar/2003 10:15:32 -  \nhttp://atlas.example/?q=cars -  \nFirefox 140\n'},
  {
    markdown: 'Your address is 203.0.113.5 - see\nhttp://atlas.example/\n',
    findings: ['2:1-2:22 This link is not encrypted — use https://atlas.example/'],
    fixed: 'Your address is 203.0.113.5 - see\nhttps://atlas.example/\n'
  },
  {
    markdown: 'HTTP://Shop.example/a and <http://shop.example>\n',
    findings: [
      '1:28-1:47 This link is not encrypted — use https://shop.example',
      '1:1-1:22 This link is not encrypted — use https://Shop.example/a'
    ],
    fixed: 'https://Shop.example/a and <https://shop.example>\n'
  },
  {
    markdown:
      'http://127.0.0.1/ http://10.0.0.1/ http://192.168.1.1/ http://169.254.1.1/ http://172.16.0.1/ http://172.31.0.1/ http://intranet/ http://printer.local/ http://a.localhost/ http://b.internal/ http://c.test/ http://x.onion/\n'
  },
  {
    markdown:
      'http://172.15.0.1/ http://172.32.0.1/ http://11.0.0.1/ http://shop.local.example/ http://user@shop.example/\n',
    findings: [
      '1:1-1:19 This link is not encrypted — use https://172.15.0.1/',
      '1:20-1:38 This link is not encrypted — use https://172.32.0.1/',
      '1:39-1:55 This link is not encrypted — use https://11.0.0.1/',
      '1:56-1:82 This link is not encrypted — use https://shop.local.example/',
      '1:83-1:108 This link is not encrypted — use https://user@shop.example/'
    ],
    fixed:
      'https://172.15.0.1/ https://172.32.0.1/ https://11.0.0.1/ https://shop.local.example/ https://user@shop.example/\n'
  },
  {
    markdown: 'See <a\n   href="http://shop.example/">us</a>.\n',
    findings: ['2:10-2:30 This link is not encrypted — use https://shop.example/'],
    fixed: 'See <a\n   href="https://shop.example/">us</a>.\n'
  },
  {
    markdown: '[a](http://shop.example/?a=1&amp;b=2) ![b](http://shop.example/b.png)\n',
    findings: ['1:5-1:37 This link is not encrypted — use https://shop.example/?a=1&amp;b=2'],
    fixed: '[a](https://shop.example/?a=1&amp;b=2) ![b](http://shop.example/b.png)\n'
  },
  {
    markdown: '[a][x]\n\n[x]: http://shop.example/\n',
    findings: ['3:6-3:26 This link is not encrypted — use https://shop.example/'],
    fixed: '[a][x]\n\n[x]: https://shop.example/\n'
  },
  {
    markdown: '<a href="http://shop.example/">x</a>\n',
    findings: ['1:10-1:30 This link is not encrypted — use https://shop.example/'],
    fixed: '<a href="https://shop.example/">x</a>\n'
  },
  {markdown: 'http://[::1]/ and http://[2001:db8::1]/\n'}
])
