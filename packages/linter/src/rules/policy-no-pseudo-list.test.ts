import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoPseudoList from './policy-no-pseudo-list.js'

describeCases(policyNoPseudoList, [
  {
    markdown: 'We collect:\r\n\r\n• Name\r\n• Address\r\n',
    findings: ['3:1-4:10 These 2 items only look like a list — start each on its own line with “- ”'],
    fixed: 'We collect:\r\n\r\n- Name\r\n- Address\r\n'
  },
  {
    markdown: 'We collect:\n• Name\n• Address\n',
    findings: ['2:1-3:10 These 2 items only look like a list — start each on its own line with “- ”'],
    fixed: 'We collect:\n\n- Name\n- Address\n'
  },
  {
    markdown: 'We share it with:\n\n    * our host\n\nNobody else.\n',
    findings: ['3:1-3:15 This item is shown as code — indent it by less than four spaces'],
    fixed: 'We share it with:\n\n* our host\n\nNobody else.\n'
  },
  {markdown: 'We share it with:\n\n    * our host\n    <b>and</b> our bank\n\nNobody else.\n'},
  {markdown: '> We collect:\n> • Name\n> • Address\n'},
  {
    markdown: '• # Name\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  },
  {
    markdown: '• 1. Name\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  },
  {
    markdown: '• [ ] Name\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  },
  {
    markdown: '• [Name]: https://a.example\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  },
  {markdown: '1) Name\n\n2) Address\n'},
  {
    markdown: '– Name\n– Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”'],
    fixed: '- Name\n- Address\n'
  },
  {
    markdown: '• ```Name\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  },
  {
    markdown: '• Name\n• Address\n\n• Phone\n',
    findings: ['1:1-4:8 These 3 items only look like a list — start each on its own line with “- ”'],
    fixed: '- Name\n- Address\n- Phone\n'
  },
  {
    markdown: 'We collect:\n1\\. Name\n2\\. Address\n',
    findings: [
      '2:1-3:12 These 2 items only look like a list — start each on its own line with “1. ”, “2. ” …'
    ],
    fixed: 'We collect:\n\n1. Name\n2. Address\n'
  },
  {
    markdown: '- real\n\n• Name\n• Address\n',
    findings: ['3:1-4:10 These 2 items only look like a list — start each on its own line with “- ”'],
    fixed: '- real\n\n- Name\n- Address\n'
  },
  {
    markdown: '• > Name\n• Address\n',
    findings: ['1:1-2:10 These 2 items only look like a list — start each on its own line with “- ”']
  }
])
