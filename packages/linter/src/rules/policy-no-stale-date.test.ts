import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoStaleDate from './policy-no-stale-date.js'

describeCases(policyNoStaleDate, [
  {
    // Front matter counts as text does.
    markdown: '---\nlastUpdated: 2020-01-31\n---\n\nThis is the policy of our shop.\n',
    options: {today: '2026-01-31'},
    findings: ['2:14-2:24 This date is 72 months old — review the policy and update the date']
  },
  {
    // Older texts have older dates.
    markdown:
      'This is the policy of our shop. Last updated: 2025-12-01\n\n## Older versions\n\n- [Version of 25 March 2013](/2013)\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown:
      'Nous collectons votre nom et votre adresse. Nous les gardons un an.\n\n## Versions précédentes\n\n- [25 mars 2013](/2013)\n',
    options: {today: '2026-01-31', require: false}
  },
  {markdown: 'This is the policy of our shop. Last updated: 2023-01-31\n', options: {today: '2026-01-31'}},
  {
    markdown: 'This is the policy of our shop. Last updated: 2023-01-30\n',
    options: {today: '2026-01-31'},
    findings: ['1:47-1:57 This date is 36 months old — review the policy and update the date']
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 2025-01-30\n',
    options: {today: '2026-01-31', regimes: ['ccpa']},
    findings: ['1:47-1:57 This date is 12 months old — review the policy and update the date']
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 2025-01-31\n',
    options: {today: '2026-01-31', regimes: ['ccpa']}
  },
  {
    markdown: '---\nregimes: [ccpa]\n---\n\nThis is the policy of our shop. Last updated: 2024-01-30\n',
    options: {today: '2026-01-31'},
    findings: ['5:47-5:57 This date is 24 months old — review the policy and update the date']
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 2024-01-30\n',
    options: {today: '2026-01-31', months: 12},
    findings: ['1:47-1:57 This date is 24 months old — review the policy and update the date']
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 2020-01-30. Effective 2025-12-01.\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 03/04/2025\n',
    options: {today: '2026-01-31'},
    findings: [
      '1:47-1:57 “03/04/2025” can mean 2025-03-04 or 2025-04-03 — write it in that form, or in words'
    ],
    choices: [['2025-03-04', '2025-04-03', 'March 4, 2025', 'April 3, 2025']]
  },
  {
    markdown: 'This is the policy of our shop. Last updated: 03/04/2025. Before: 03/28/2024.\n',
    options: {today: '2026-01-31'}
  },
  {markdown: 'Wir erheben Ihren Namen. Zuletzt geändert: 03/04/2025\n', options: {today: '2026-01-31'}},
  {
    markdown: 'This is the policy of our shop. Updated 2026-02-01.\n',
    options: {today: '2026-01-31'},
    findings: ['1:41-1:51 “2026-02-01” is in the future — fix it']
  },
  {markdown: 'This is the policy of our shop. Updated 2026-01-31.\n', options: {today: '2026-01-31'}},
  {markdown: 'This is the policy of our shop. It applies from 2026-02-01.\n', options: {today: '2026-01-31'}},
  {
    markdown: 'Esta política de la tienda entrará en vigor el 1 de febrero de 2026.\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown: 'Esta política da loja está vigente desde 1 de fevereiro de 2026.\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown: '© 2010-2024 Atlas. This is the policy of our shop. Updated 2026-01-05.\n',
    options: {today: '2026-01-31'},
    findings: ['1:3-1:12 “2010-2024” ended 2 years ago — extend it to this year, or remove the years']
  },
  {
    markdown: '(c) 2010 – 2025 Atlas. This is the policy of our shop. Updated 2026-01-05.\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown: 'Copyright Atlas 2010–2023. This is the policy of our shop. Updated 2026-01-05.\n',
    options: {today: '2026-01-31'},
    findings: ['1:17-1:26 “2010–2023” ended 3 years ago — extend it to this year, or remove the years']
  },
  {
    markdown: 'This is the policy of our shop. We collect names.\n',
    options: {today: '2026-01-31', require: false}
  },
  {
    markdown: '---\nupdated: 2026-01-05\n---\n\nThis is the policy of our shop. We collect names.\n',
    options: {today: '2026-01-31'}
  },
  {
    markdown: 'We collect your e-mail address and your name 😀\n',
    options: {today: '2026-01-31'},
    findings: ['1:46-1:48 No date — add when the policy takes effect or was last updated']
  },
  {markdown: '# Privacy policy\n', options: {today: '2026-01-31'}}
])
