import type {Examples} from './examples.js'

const twoCookies =
  'When you visit our shop, we set two cookies, which hold your order and your language until you leave.'

const longParagraph =
  'We keep what you send to us for as long as we need it to answer you, and for two years after that, since the law of our country lets a customer complain for as long as that. Then we delete it from our systems and from all copies of them, which takes up to thirty days after the two years. What we need for our accounts we keep for seven years, as the law of taxes asks for it, in an archive of its own, which two people can open.'

export const policyNoDuplicateSection: Examples = {
  bad: [
    {
      markdown: `## Cookies\n\n${twoCookies}\n\n## Security\n\nWe lock up.\n\n## Cookies\n\n${twoCookies.replace('two', 'three')}\n`,
      findings: ['9:1-9:11 “Cookies” repeats the heading of line 1 — merge the two sections']
    },
    {
      markdown:
        'We never pass your address on to anybody outside of our company without asking you first.\n\nThanks.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n',
      findings: ['5:1-5:90 This paragraph repeats line 1 — keep one of them']
    },
    {
      markdown: `## Shop\n\n${longParagraph}\n\n## App\n\n${longParagraph}\n`,
      note: 'A long paragraph is repeated by accident, under another heading too.',
      findings: ['7:1-7:430 This paragraph repeats line 3 — keep one of them']
    }
  ],
  good: [
    {markdown: '## Cookies\n\nWe use two.\n\n## Cookies of others\n\nWe use none.\n'},
    {
      markdown: '## Shop\n\n### Retention\n\nA year.\n\n## App\n\n### Retention\n\nA day.\n',
      note: 'The same name under different headings.'
    },
    {
      markdown:
        '## Names\n\nHow we disclose the information: to the service providers that keep our customer records for us.\n\nHow we disclose the information: to the service providers that keep our customer records for us.\n',
      note: 'An entry of a form may be the same for several kinds of data.'
    },
    {
      markdown:
        '## Europe\n\nIf you make a request, we answer within one month; to make one, write to us at the address below.\n\n## California\n\nIf you make a request, we answer within one month; to make one, write to us at the address below.\n',
      note: 'Closing words that belong to each of two sections.'
    },
    {
      markdown: ['Names', 'Orders', 'Visits'].map((name) => `## ${name}\n\n${longParagraph}\n`).join('\n'),
      note: 'A series: the same words under each of several headings.'
    }
  ]
}
