import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoPseudoHeading from './policy-no-pseudo-heading.js'

describeCases(policyNoPseudoHeading, [
  {
    // Without a title, it is beside the sections.
    markdown: '**Changes**\n\nX.\n\n## Data\n\nX.\n',
    findings: ['1:1-1:12 “Changes” only looks like a heading — write “## Changes”'],
    fixed: '## Changes\n\nX.\n\n## Data\n\nX.\n'
  },
  {
    // Letters number what is within the last digit: another sequence continues in the first of them.
    markdown:
      '# A\n\n**1. Data**\n\nNames.\n\n**2. Use**\n\nNone.\n\n**3. Countries**\n\nTwo.\n\n**A. France**\n\nOurs.\n\n**Wishes**\n\nAsk.\n\n**B. Spain**\n\nTheirs.\n\n**Wishes there**\n\nAsk them.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:11 “2. Use” only looks like a heading — write “## 2. Use”',
      '11:1-11:17 “3. Countries” only looks like a heading — write “## 3. Countries”',
      '15:1-15:14 “A. France” only looks like a heading — write “### A. France”',
      '19:1-19:11 “Wishes” only looks like a heading — write “#### Wishes”',
      '23:1-23:13 “B. Spain” only looks like a heading — write “### B. Spain”',
      '27:1-27:17 “Wishes there” only looks like a heading — make it one'
    ],
    fixed:
      '# A\n\n## 1. Data\n\nNames.\n\n## 2. Use\n\nNone.\n\n## 3. Countries\n\nTwo.\n\n### A. France\n\nOurs.\n\n#### Wishes\n\nAsk.\n\n### B. Spain\n\nTheirs.\n\n**Wishes there**\n\nAsk them.\n',
    choices: [['## Wishes there']]
  },
  {
    // What letters number in one section, they number in the last one, too.
    markdown:
      '## 1. Us\n\n**a) Seat**\n\nLille.\n\n## 2. You\n\nAll.\n\n## 3. Contact\n\n**a) Post**\n\nLille.\n',
    findings: [
      '3:1-3:12 “a) Seat” only looks like a heading — write “### a) Seat”',
      '13:1-13:12 “a) Post” only looks like a heading — write “### a) Post”'
    ],
    fixed:
      '## 1. Us\n\n### a) Seat\n\nLille.\n\n## 2. You\n\nAll.\n\n## 3. Contact\n\n### a) Post\n\nLille.\n'
  },
  {
    // The ninth letter, not the first Roman numeral; the fourth number is lost.
    markdown:
      '# T\n\n**H. Eight**\n\nX.\n\n**I. Nine**\n\nX.\n\n**1. One**\n\nX.\n\n**2. Two**\n\nX.\n\n**4. Four**\n\nX.\n\n**J. Ten**\n\nX.\n',
    findings: [
      '3:1-3:13 “H. Eight” only looks like a heading — write “## H. Eight”',
      '7:1-7:12 “I. Nine” only looks like a heading — write “## I. Nine”',
      '11:1-11:11 “1. One” only looks like a heading — write “### 1. One”',
      '15:1-15:11 “2. Two” only looks like a heading — write “### 2. Two”',
      '19:1-19:12 “4. Four” only looks like a heading — write “### 4. Four”',
      '23:1-23:11 “J. Ten” only looks like a heading — write “## J. Ten”'
    ],
    fixed:
      '# T\n\n## H. Eight\n\nX.\n\n## I. Nine\n\nX.\n\n### 1. One\n\nX.\n\n### 2. Two\n\nX.\n\n### 4. Four\n\nX.\n\n## J. Ten\n\nX.\n'
  },
  {
    // Parts by name; a line in capitals between two of them has lines below it that aren't.
    markdown:
      '# T\n\n**Part A**\n\nX.\n\n**OUR COOKIES**\n\nX.\n\n**Ours**\n\nX.\n\n**THEIR COOKIES**\n\nX.\n\n**Part B**\n\nX.\n',
    findings: [
      '3:1-3:11 “Part A” only looks like a heading — write “## Part A”',
      '7:1-7:16 “OUR COOKIES” only looks like a heading — write “### OUR COOKIES”',
      '11:1-11:9 “Ours” only looks like a heading — write “#### Ours”',
      '15:1-15:18 “THEIR COOKIES” only looks like a heading — write “### THEIR COOKIES”',
      '19:1-19:11 “Part B” only looks like a heading — write “## Part B”'
    ],
    fixed:
      '# T\n\n## Part A\n\nX.\n\n### OUR COOKIES\n\nX.\n\n#### Ours\n\nX.\n\n### THEIR COOKIES\n\nX.\n\n## Part B\n\nX.\n'
  },
  {
    // Unknown whether the line before the capitals is below them.
    markdown: '# T\n\n**Ours**\n\nX.\n\n**THEIR COOKIES**\n\nX.\n',
    findings: [
      '3:1-3:9 “Ours” only looks like a heading — make it one',
      '7:1-7:18 “THEIR COOKIES” only looks like a heading — make it one'
    ],
    choices: [['## Ours'], ['## THEIR COOKIES']]
  },
  {
    // Of two lines that look the same, the second must be below the first: so any may be.
    markdown: '# T\n\n**Data**\n\n**Names.**  \nX.\n\n**Use**\n\nX.\n',
    findings: [
      '3:1-3:9 “Data” only looks like a heading — make it one',
      '8:1-8:8 “Use” only looks like a heading — make it one'
    ],
    choices: [['## Data'], ['## Use']]
  },
  {
    // Lines that aren't even bold may be headings, too: the last one is below none of them, or all.
    markdown: '# T\n\nOUR COOKIES\n\n**Ours**\n\nX.\n\nTHEIR COOKIES\n\n**Theirs**\n\nX.\n',
    findings: [
      '5:1-5:9 “Ours” only looks like a heading — make it one',
      '11:1-11:11 “Theirs” only looks like a heading — make it one'
    ],
    choices: [['## Ours'], ['## Theirs']]
  },
  {
    // Numbered lines that aren't bold are within those that are.
    markdown: '# T\n\n**Data**\n\nX.\n\n1\\. Names\n\nX.\n\n2\\. Places\n\nX.\n\n**Use**\n\nX.\n',
    findings: [
      '3:1-3:9 “Data” only looks like a heading — write “## Data”',
      '15:1-15:8 “Use” only looks like a heading — write “## Use”'
    ],
    fixed: '# T\n\n## Data\n\nX.\n\n1\\. Names\n\nX.\n\n2\\. Places\n\nX.\n\n## Use\n\nX.\n'
  },
  {
    // Headings of a list that was broken up; what is below the first is below the second.
    markdown: '# T\n\n1.  **Data**\n\n**Names**\n\nX.\n\n2.  **Use**\n\n**Places**\n\nX.\n',
    findings: [
      '5:1-5:10 “Names” only looks like a heading — write “### Names”',
      '11:1-11:11 “Places” only looks like a heading — make it one'
    ],
    fixed: '# T\n\n1.  **Data**\n\n### Names\n\nX.\n\n2.  **Use**\n\n**Places**\n\nX.\n',
    choices: [['## Places']]
  },
  {
    // Real headings speak against it: 1.1 is at the level of 1; what is below `##` is at `####`; `##` between 1 and 2.
    markdown: '# T\n\n## 1. A\n\n## 1.1 B\n\n## 2. C\n\n**2.1 D**\n\nX.\n',
    findings: ['9:1-9:10 “2.1 D” only looks like a heading — make it one'],
    choices: [['### 2.1 D', '## 2.1 D']]
  },
  {
    markdown: '# T\n\n## A\n\n#### B\n\n## C\n\n**Names**\n\nX.\n\n## D\n',
    findings: ['9:1-9:10 “Names” only looks like a heading — make it one'],
    choices: [['### Names', '## Names']]
  },
  {
    markdown: '# T\n\n**1. A**\n\nX.\n\n## B\n\nX.\n\n**2. C**\n\nX.\n',
    findings: [
      '3:1-3:9 “1. A” only looks like a heading — make it one',
      '11:1-11:9 “2. C” only looks like a heading — make it one'
    ],
    choices: [['## 1. A'], ['### 2. C', '## 2. C']]
  },
  {
    // After one introduction, the parts are beside it; after several lines, they may be below the last.
    markdown: '# T\n\n**Introduction**\n\nX.\n\n**1. A**\n\nX.\n\n**2. B**\n\nX.\n',
    findings: [
      '3:1-3:17 “Introduction” only looks like a heading — write “## Introduction”',
      '7:1-7:9 “1. A” only looks like a heading — write “## 1. A”',
      '11:1-11:9 “2. B” only looks like a heading — write “## 2. B”'
    ],
    fixed: '# T\n\n## Introduction\n\nX.\n\n## 1. A\n\nX.\n\n## 2. B\n\nX.\n'
  },
  {
    markdown: '# T\n\n**Who**\n\nX.\n\n**Why**\n\nX.\n\n**1. A**\n\nX.\n\n**2. B**\n\nX.\n',
    findings: [
      '3:1-3:8 “Who” only looks like a heading — write “## Who”',
      '7:1-7:8 “Why” only looks like a heading — write “## Why”',
      '11:1-11:9 “1. A” only looks like a heading — make it one',
      '15:1-15:9 “2. B” only looks like a heading — make it one'
    ],
    fixed: '# T\n\n## Who\n\nX.\n\n## Why\n\nX.\n\n**1. A**\n\nX.\n\n**2. B**\n\nX.\n',
    choices: [['## 1. A'], ['## 2. B']]
  },
  {
    // A title in bold, with a date below it.
    markdown: '**Privacy notice**\n\n**Last modified: March 2023**\n\nX.\n\n**Data**\n\nX.\n',
    findings: [
      '1:1-1:19 “Privacy notice” only looks like a heading — write “# Privacy notice”',
      '7:1-7:9 “Data” only looks like a heading — write “## Data”'
    ],
    fixed: '# Privacy notice\n\n**Last modified: March 2023**\n\nX.\n\n## Data\n\nX.\n'
  },
  {
    // There is no seventh level.
    markdown: '###### 12. Tools\n\n**12.1 Maps**\n\nOurs.\n',
    findings: ['3:1-3:14 “12.1 Maps” only looks like a heading — make it one'],
    choices: [['###### 12.1 Maps']]
  },
  {
    // A number that is in no sequence, and one that is too far from the last.
    markdown: '# T\n\n**3 ways to reach us**\n\nX.\n\n**9. A**\n\nX.\n',
    findings: [
      '3:1-3:23 “3 ways to reach us” only looks like a heading — make it one',
      '7:1-7:9 “9. A” only looks like a heading — make it one'
    ],
    choices: [['## 3 ways to reach us'], ['## 9. A']]
  },
  {
    // Beginnings of sentences, and an address.
    markdown:
      '# T\n\n**Atlas does not:**\n\nSell it.\n\n**For a copy, please write to:**\n\nUs.\n\n**12 Main Street, Springfield, IL 62701**\n\nUs.\n'
  },
  {
    // Parts in Roman numerals, each with numbers from one.
    markdown:
      '# A\n\n**I. Us**\n\nWe.\n\n**1. Data**\n\nNames.\n\n**2. Use**\n\nNone.\n\n**II. You**\n\nYou.\n\n**1. Wishes**\n\nAsk.\n\n**2. Rights**\n\nTwo.\n\n**Form**\n\nOurs.\n\n**3. End**\n\nThe last.\n',
    findings: [
      '3:1-3:10 “I. Us” only looks like a heading — write “## I. Us”',
      '7:1-7:12 “1. Data” only looks like a heading — write “### 1. Data”',
      '11:1-11:11 “2. Use” only looks like a heading — write “### 2. Use”',
      '15:1-15:12 “II. You” only looks like a heading — write “## II. You”',
      '19:1-19:14 “1. Wishes” only looks like a heading — write “### 1. Wishes”',
      '23:1-23:14 “2. Rights” only looks like a heading — write “### 2. Rights”',
      '27:1-27:9 “Form” only looks like a heading — write “#### Form”',
      '31:1-31:11 “3. End” only looks like a heading — write “### 3. End”'
    ],
    fixed:
      '# A\n\n## I. Us\n\nWe.\n\n### 1. Data\n\nNames.\n\n### 2. Use\n\nNone.\n\n## II. You\n\nYou.\n\n### 1. Wishes\n\nAsk.\n\n### 2. Rights\n\nTwo.\n\n#### Form\n\nOurs.\n\n### 3. End\n\nThe last.\n'
  },
  {
    // The dot after a number is escaped, as converters do.
    markdown: '# A\n\n**1\\. Data**\n\nNames.\n',
    findings: ['3:1-3:13 “1. Data” only looks like a heading — write “## 1\\. Data”'],
    fixed: '# A\n\n## 1\\. Data\n\nNames.\n'
  },
  {
    // As wikis write them.
    markdown: '= Privacy =\n\n== Data ==\n\nNames.\n\n== Cookies ==\n\nNone.\n',
    findings: [
      '1:1-1:12 “Privacy” only looks like a heading — write “# Privacy”',
      '3:1-3:11 “Data” only looks like a heading — write “## Data”',
      '7:1-7:14 “Cookies” only looks like a heading — write “## Cookies”'
    ],
    fixed: '# Privacy\n\n## Data\n\nNames.\n\n## Cookies\n\nNone.\n'
  },
  {markdown: '# A\n\n1 + 1 == 2 ==\n\n== a == b ==\n\n==marked==\n\n== We do. ==\n'},
  {
    // Between two numbers, a line without one is below them; after the last, it is unknown.
    markdown:
      '# A\n\n**1. Data**\n\nNames.\n\n**By Facebook**\n\nAll.\n\n**By us**\n\nNone.\n\n**2. Tools**\n\nNone.\n\n**Contact**\n\nUs.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:16 “By Facebook” only looks like a heading — write “### By Facebook”',
      '11:1-11:10 “By us” only looks like a heading — write “### By us”',
      '15:1-15:13 “2. Tools” only looks like a heading — write “## 2. Tools”',
      '19:1-19:12 “Contact” only looks like a heading — make it one'
    ],
    fixed:
      '# A\n\n## 1. Data\n\nNames.\n\n### By Facebook\n\nAll.\n\n### By us\n\nNone.\n\n## 2. Tools\n\nNone.\n\n**Contact**\n\nUs.\n',
    choices: [['## Contact']]
  },
  {
    // Between two of several sections; after the last, it is unknown.
    markdown:
      '# A\n\n## Us\n\n**Controller**\n\nWe.\n\n**Processor**\n\nThey.\n\n## You\n\nAll.\n\n## Data\n\n**Names**\n\nOne.\n',
    findings: [
      '5:1-5:15 “Controller” only looks like a heading — write “### Controller”',
      '9:1-9:14 “Processor” only looks like a heading — write “### Processor”',
      '19:1-19:10 “Names” only looks like a heading — make it one'
    ],
    fixed:
      '# A\n\n## Us\n\n### Controller\n\nWe.\n\n### Processor\n\nThey.\n\n## You\n\nAll.\n\n## Data\n\n**Names**\n\nOne.\n',
    choices: [['### Names', '## Names']]
  },
  {
    // One that was already fixed, and one that is left.
    markdown:
      '# A\n\n## Us\n\n### Controller\n\nWe.\n\n**Processor**\n\nThey.\n\n## You\n\nAll.\n\n## Data\n',
    findings: ['9:1-9:14 “Processor” only looks like a heading — make it one'],
    choices: [['#### Processor', '### Processor']]
  },
  {
    // A value below the label of a form.
    markdown:
      'STORED FOR\n\n**24 months**\n\nOr less.\n\nSTORED FOR\n\n**The session**\n\nOr less.\n\nSTORED FOR   \n\n**One day**\n\nOr less.\n'
  },
  {
    // The parts were renumbered, but not their contents.
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
      '11:1-11:11 “Others” only looks like a heading — make it one'
    ],
    fixed:
      '##### 12. Tools\n\n###### 12.1 Maps\n\nOurs.\n\n###### 12.2 Charts\n\nTheirs.\n\n**Others**\n\nNone.\n',
    choices: [['###### Others', '##### Others']]
  },
  {
    markdown:
      '# A\n\n**1. Data**\n\nNames.\n\n**1.1 Yours**\n\nAll.\n\n**1. Ours**\n\nNone.\n\n**2. Tools**\n\nNone.\n',
    findings: [
      '3:1-3:12 “1. Data” only looks like a heading — write “## 1. Data”',
      '7:1-7:14 “1.1 Yours” only looks like a heading — write “### 1.1 Yours”',
      '11:1-11:12 “1. Ours” only looks like a heading — make it one',
      '15:1-15:13 “2. Tools” only looks like a heading — make it one'
    ],
    fixed:
      '# A\n\n## 1. Data\n\nNames.\n\n### 1.1 Yours\n\nAll.\n\n**1. Ours**\n\nNone.\n\n**2. Tools**\n\nNone.\n',
    choices: [['## 1. Ours'], ['## 2. Tools']]
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
    // The same lines are a table of contents first; a bold line after an invisible mark is bold, too.
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
      '3:1-3:12 “Cookies” only looks like a heading — make it one',
      '9:1-9:13 “Security” only looks like a heading — write “## Security”'
    ],
    fixed: '#### Deep\n\n**Cookies**\n\nWe use two.\n\n# Top\n\n## Security\n\nLocks.\n',
    choices: [['##### Cookies', '#### Cookies']]
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
