import type {Examples} from './examples.js'

export const policyNoInsecureLink: Examples = {
  bad: [
    {
      markdown: 'Read the terms of [our shop](http://shop.example/terms).\n',
      findings: ['1:30-1:55 This link is not encrypted — use https://shop.example/terms'],
      fixed: 'Read the terms of [our shop](https://shop.example/terms).\n'
    },
    {
      markdown: 'Our terms (see http://shop.example/terms).\n',
      note: 'A bare address, which most pages turn into a link.',
      findings: ['1:16-1:41 This link is not encrypted — use https://shop.example/terms'],
      fixed: 'Our terms (see https://shop.example/terms).\n'
    },
    {
      markdown: '<a href=" http&#58;//shop.example/terms">Terms</a> apply.\n',
      note: 'A browser follows this, too.',
      findings: ['1:11-1:40 This link is not encrypted — use https://shop.example/terms'],
      fixed: '<a href=" https&#58;//shop.example/terms">Terms</a> apply.\n'
    },
    {
      markdown: '<iframe src="http://counter.example/opt-out"></iframe>\n\nUntick the box.\n',
      note: 'Browsers show no such frame in a page that is encrypted.',
      findings: ['1:14-1:44 This frame is not encrypted — use https://counter.example/opt-out'],
      fixed: '<iframe src="https://counter.example/opt-out"></iframe>\n\nUntick the box.\n'
    }
  ],
  good: [
    {markdown: 'Read the terms of [our shop](https://shop.example/terms).\n'},
    {
      markdown: 'During tests the page is at <http://localhost:8080/>.\n',
      note: 'Local addresses are not on the web.'
    },
    {markdown: 'Type `http://shop.example` to get there.\n', note: 'Code is quoted.'},
    {
      markdown: '[Contact](https://web.archive.org/web/2014/http://shop.example/)\n',
      note: 'The original address is part of the archive’s.'
    }
  ]
}
