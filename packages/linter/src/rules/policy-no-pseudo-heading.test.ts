import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoPseudoHeading from './policy-no-pseudo-heading.js'

describeCases(policyNoPseudoHeading, [
  {
    // Parts in Roman numerals, each of which counts from one again.
    markdown:
      '# A\n\n**I. Us**\n\nWe.\n\n**1. Data**\n\nNames.\n\n**2. Use**\n\nNone.\n\n**II. You**\n\nYou.\n\n**1. Wishes**\n\nAsk.\n\n**2. Rights**\n\nTwo.\n\n**Form**\n\nOurs.\n\n**3. End**\n\nThe last.\n',
    findings: [
      '3:1-3:10 “I. Us” only looks like a heading — write “## I. Us”',
      '7:1-7:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '11:1-11:11 “2. Use” only looks like a heading — write “## 2. Use”',
      '15:1-15:12 “II. You” only looks like a heading — write “## II. You”',
      '19:1-19:14 “1. Wishes” only looks like a heading — write “## 1. Wishes”',
      '23:1-23:14 “2. Rights” only looks like a heading — write “## 2. Rights”',
      '27:1-27:9 “Form” only looks like a heading — write “### Form”',
      '31:1-31:11 “3. End” only looks like a heading — write “## 3. End”'
    ],
    fixed:
      '# A\n\n## I. Us\n\nWe.\n\n## 1. Data\n\nNames.\n\n## 2. Use\n\nNone.\n\n## II. You\n\nYou.\n\n## 1. Wishes\n\nAsk.\n\n## 2. Rights\n\nTwo.\n\n### Form\n\nOurs.\n\n## 3. End\n\nThe last.\n'
  },
  {
    // The dot behind a number is escaped, as converters do.
    markdown: '# A\n\n**1\\. Data**\n\nNames.\n',
    findings: ['3:1-3:13 “1. Data” only looks like a heading — write “## 1\\. Data”'],
    fixed: '# A\n\n## 1\\. Data\n\nNames.\n'
  },
  {
    // Between two numbers, a line without one is below them; behind the last it is beside them.
    markdown:
      '# A\n\n**1. Data**\n\nNames.\n\n**By Facebook**\n\nAll.\n\n**By us**\n\nNone.\n\n**2. Tools**\n\nNone.\n\n**Contact**\n\nUs.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:16 “By Facebook” only looks like a heading — write “### By Facebook”',
      '11:1-11:10 “By us” only looks like a heading — write “### By us”',
      '15:1-15:13 “2. Tools” only looks like a heading — write “## 2. Tools”',
      '19:1-19:12 “Contact” only looks like a heading — write “## Contact”'
    ],
    fixed:
      '# A\n\n## 1. Data\n\nNames.\n\n### By Facebook\n\nAll.\n\n### By us\n\nNone.\n\n## 2. Tools\n\nNone.\n\n## Contact\n\nUs.\n'
  },
  {
    // Between two of several sections; behind the last nobody knows.
    markdown:
      '# A\n\n## Us\n\n**Controller**\n\nWe.\n\n**Processor**\n\nThey.\n\n## You\n\nAll.\n\n## Data\n\n**Names**\n\nOne.\n',
    findings: [
      '5:1-5:15 “Controller” only looks like a heading — write “### Controller”',
      '9:1-9:14 “Processor” only looks like a heading — write “### Processor”',
      '19:1-19:10 “Names” only looks like a heading — write “## Names”'
    ],
    fixed:
      '# A\n\n## Us\n\n### Controller\n\nWe.\n\n### Processor\n\nThey.\n\n## You\n\nAll.\n\n## Data\n\n## Names\n\nOne.\n'
  },
  {
    // One that was fixed before, and one that is left.
    markdown:
      '# A\n\n## Us\n\n### Controller\n\nWe.\n\n**Processor**\n\nThey.\n\n## You\n\nAll.\n\n## Data\n',
    findings: ['9:1-9:14 “Processor” only looks like a heading — write “### Processor”'],
    fixed: '# A\n\n## Us\n\n### Controller\n\nWe.\n\n### Processor\n\nThey.\n\n## You\n\nAll.\n\n## Data\n'
  },
  {
    // What is filled in below the label of a form.
    markdown:
      'STORED FOR\n\n**24 months**\n\nOr less.\n\nSTORED FOR\n\n**The session**\n\nOr less.\n\nSTORED FOR   \n\n**One day**\n\nOr less.\n'
  },
  {
    // The parts were numbered anew, and what is in them wasn't.
    markdown: '### 5.5 Brazil\n\n**5.7.1 Controller**\n\nUs.\n\n**5.7.2 Rights**\n\nTwo.\n',
    findings: [
      '3:1-3:21 “5.7.1 Controller” only looks like a heading — write “#### 5.7.1 Controller”',
      '7:1-7:17 “5.7.2 Rights” only looks like a heading — write “#### 5.7.2 Rights”'
    ],
    fixed: '### 5.5 Brazil\n\n#### 5.7.1 Controller\n\nUs.\n\n#### 5.7.2 Rights\n\nTwo.\n'
  },
  {markdown: '# A\n\n**Rights related to profiling**  \n**and automated decisions**\n\nYou have two.\n'},
  {
    markdown:
      '##### 12. Tools\n\n**12.1 Maps**\n\nOurs.\n\n**12.2 Charts**\n\nTheirs.\n\n**Others**\n\nNone.\n',
    findings: [
      '3:1-3:14 “12.1 Maps” only looks like a heading — write “###### 12.1 Maps”',
      '7:1-7:16 “12.2 Charts” only looks like a heading — write “###### 12.2 Charts”',
      '11:1-11:11 “Others” only looks like a heading — write “###### Others”'
    ],
    fixed:
      '##### 12. Tools\n\n###### 12.1 Maps\n\nOurs.\n\n###### 12.2 Charts\n\nTheirs.\n\n###### Others\n\nNone.\n'
  },
  {
    markdown:
      '# A\n\n**1. Data**\n\nNames.\n\n**1.1 Yours**\n\nAll.\n\n**1. Ours**\n\nNone.\n\n**2. Tools**\n\nNone.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:14 “1.1 Yours” only looks like a heading — write “### 1.1 Yours”',
      '11:1-11:12 “1. Ours” only looks like a heading — write “### 1. Ours”',
      '15:1-15:13 “2. Tools” only looks like a heading — write “### 2. Tools”'
    ],
    fixed:
      '# A\n\n## 1. Data\n\nNames.\n\n### 1.1 Yours\n\nAll.\n\n### 1. Ours\n\nNone.\n\n### 2. Tools\n\nNone.\n'
  },
  {
    markdown: '# A\n\n**1. Data**\n\nNames.\n\n**1.1 Yours**\n\nAll.\n\n**2. Tools**\n\nNone.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:14 “1.1 Yours” only looks like a heading — write “### 1.1 Yours”',
      '11:1-11:13 “2. Tools” only looks like a heading — write “## 2. Tools”'
    ],
    fixed: '# A\n\n## 1. Data\n\nNames.\n\n### 1.1 Yours\n\nAll.\n\n## 2. Tools\n\nNone.\n'
  },
  {
    // The same lines lead through the text first; behind an invisible mark, a bold line is bold, too.
    markdown:
      '# A\n\n**A. General**\n\nI. Who we are\n\n**B. Cookies**\n\n\uFEFF**A. General**\n\nI. Who we are\n\nWe are a shop in Lille.\n\n**B. Cookies**\n\nWe use two.\n',
    findings: [
      '9:1-9:16 “A. General” only looks like a heading — write “## A. General”',
      '15:1-15:15 “B. Cookies” only looks like a heading — write “## B. Cookies”'
    ],
    fixed:
      '# A\n\n**A. General**\n\nI. Who we are\n\n**B. Cookies**\n\n## A. General\n\nI. Who we are\n\nWe are a shop in Lille.\n\n## B. Cookies\n\nWe use two.\n'
  },
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
