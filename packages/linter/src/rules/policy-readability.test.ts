import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyReadability from './policy-readability.js'

describeCases(policyReadability, [
  {markdown: `${'We collect your name. '.repeat(70)}\n`, options: {age: 12}},
  {
    markdown: `${'We collect your name. '.repeat(70)}\n`,
    options: {age: 5},
    findings: ['1:1-1:2 Readable from age 7; the limit is 5 — use shorter sentences and words']
  },
  {markdown: `${'We collect your name. '.repeat(50)}\n`, options: {age: 5}},
  {
    markdown:
      '\n\n  We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. We evaluate the information of the organisation. \n',
    options: {age: 16},
    findings: ['3:3-3:4 Readable from age 20; the limit is 16 — use shorter sentences and words']
  },
  {markdown: 'We collect your name and your address. We keep it.\n', options: {words: 7}},
  {
    markdown: 'We collect your name and your address. We keep it.\n',
    options: {words: 6},
    findings: ['1:1-1:39 This sentence has 7 words — split it; the limit is 6']
  },
  {
    markdown:
      '> *The following text is extracted and transformed from the shop.example privacy policy that was archived on 2014-06-21. Please check the [original snapshot](https://web.archive.org/web/20140621032248/http://shop.example/) on the Wayback Machine.*\n\nWe collect names.\n',
    options: {words: 10}
  }
])
