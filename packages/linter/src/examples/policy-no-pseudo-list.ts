import type {Examples} from './examples.js'

export const policyNoPseudoList: Examples = {
  bad: [
    {
      markdown: 'We collect:\n\n• Name  \n• Address • E-mail address  \n• Phone number\n',
      findings: ['3:1-5:15 These 4 items only look like a list — start each on its own line with “- ”'],
      fixed: 'We collect:\n\n- Name\n- Address\n- E-mail address\n- Phone number\n'
    },
    {
      markdown: 'It is our policy\n\n1\\. not to ask children\n\n2\\. not to sell\n',
      findings: [
        '3:1-5:16 These 2 items only look like a list — start each on its own line with “1. ”, “2. ” …'
      ],
      fixed: 'It is our policy\n\n1. not to ask children\n2. not to sell\n'
    },
    {
      markdown:
        'We use your data\n\n• to send your order\n\nWe need your address for that.\n\n• to answer you\n',
      findings: ['3:1-7:16 These 2 items only look like a list — start each on its own line with “- ”'],
      note: 'Reported, but not fixed: there is a paragraph between the items.'
    },
    {
      markdown: 'Stop it at\n1\\. one.example\\\n2\\. two.example\\\nthree.example\n',
      note: 'Whether the last line belongs to the second item, only its author knows.',
      findings: [
        '2:1-4:14 These 2 items only look like a list — start each on its own line with “1. ”, “2. ” …'
      ]
    },
    {
      markdown: 'We collect\n\n\\*   names\n\n\\*   addresses\n',
      note: 'Markdown that was taken for plain text.',
      findings: ['3:1-5:15 These 2 items only look like a list — start each on its own line with “- ”'],
      fixed: 'We collect\n\n- names\n- addresses\n'
    },
    {
      markdown:
        'We share your data with:\n\n    * our host\n    * our bank\n      for payments\n\nNobody else.\n',
      findings: ['3:1-5:19 These 2 items are shown as code — indent them by less than four spaces'],
      fixed: 'We share your data with:\n\n* our host\n* our bank\n  for payments\n\nNobody else.\n'
    }
  ],
  good: [
    {markdown: 'Run this:\n\n    - name: build\n      run: npm test\n', note: 'Code.'},
    {markdown: 'Dashes \\- as here \\- are none.\n'},
    {markdown: '- Name\n- Address\n'},
    {markdown: '1. not to ask children\n2. not to sell\n'},
    {markdown: 'Monday – Friday\n'},
    {markdown: 'We collect\n(a) names,\n(b) addresses.\n', note: 'Another sentence may say “see (b)”.'},
    {markdown: '• Alone.\n'}
  ]
}
