import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoPseudoHeading from './policy-no-pseudo-heading.js'

describeCases(policyNoPseudoHeading, [
  {
    markdown: '**Cookies**\n\nWe use two.\n',
    findings: ['1:1-1:12 “Cookies” only looks like a heading — write “## Cookies”'],
    fixed: '## Cookies\n\nWe use two.\n'
  },
  {
    markdown: '# A\r\n\r\n**Cookies**  \r\nWe use two.\r\n',
    findings: ['3:1-4:1 “Cookies” only looks like a heading — write “## Cookies”'],
    fixed: '# A\r\n\r\n## Cookies\r\n\r\nWe use two.\r\n'
  },
  {
    markdown: '#### Deep\n\n**Cookies**\n\nWe use two.\n\n# Top\n\n**Security**\n\nLocks.\n',
    findings: [
      '3:1-3:12 “Cookies” only looks like a heading — write “#### Cookies”',
      '9:1-9:13 “Security” only looks like a heading — write “## Security”'
    ],
    fixed: '#### Deep\n\n#### Cookies\n\nWe use two.\n\n# Top\n\n## Security\n\nLocks.\n'
  },
  {markdown: '# A\n\nWe use two.\\\n**Cookies**\\\nAnd more.\n'},
  {
    markdown: '# A\n\n**C#**\n\nText.\n',
    findings: ['3:1-3:7 “C#” only looks like a heading — write “## C#”'],
    fixed: '# A\n\n## C#\n\nText.\n'
  },
  {markdown: '# A\n\nSome text.\n**Cookies**\nWe use two.\n'},
  {
    markdown: '# A\n\n**What we # do**\n\nText.\n',
    findings: ['3:1-3:17 “What we # do” only looks like a heading — write “## What we # do”'],
    fixed: '# A\n\n## What we # do\n\nText.\n'
  },
  {
    markdown: '# A\n\n**Client ##**\n\nText.\n',
    findings: ['3:1-3:14 “Client ##” only looks like a heading — write “## Client ##”'],
    fixed: '# A\n\n## Client \\##\n\nText.\n'
  }
])
