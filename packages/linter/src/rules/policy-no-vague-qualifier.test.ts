import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoVagueQualifier from './policy-no-vague-qualifier.js'

describeCases(policyNoVagueQualifier, [
  {
    markdown: 'We might, could or possibly share it, etc. and so on.\n',
    findings: [
      '1:4-1:9 “might” leaves open whether it is done — say that it is, or when it is',
      '1:11-1:16 “could” leaves open whether it is done — say that it is, or when it is',
      '1:20-1:28 “possibly” leaves open whether it is done — say that it is, or when it is',
      '1:39-1:43 “etc.” leaves open what is meant — name it',
      '1:44-1:53 “and so on” leaves open what is meant — name it'
    ]
  },
  {
    markdown: 'We share it often, sometimes, as appropriate, or if necessary.\n',
    findings: [
      '1:13-1:18 “often” leaves open when — say on which occasion',
      '1:20-1:29 “sometimes” leaves open when — say on which occasion',
      '1:31-1:45 “as appropriate” leaves open when — say on which occasion',
      '1:50-1:62 “if necessary” leaves open when — say on which occasion'
    ]
  },
  {markdown: 'We may share it.\n', options: {allow: ['may']}},
  {markdown: 'We share from  time\nto time.\n', options: {allow: ['from time to time']}},
  {
    markdown: '> We may share it.\n\nWe may sell it.\n',
    findings: ['3:4-3:7 “may” leaves open whether it is done — say that it is, or when it is']
  },
  {
    markdown: 'Customers also may object. They may. Our parents could. Nobody may.\n',
    findings: ['1:64-1:67 “may” leaves open whether it is done — say that it is, or when it is']
  },
  {markdown: 'May is a month. Certain data isn’t. dismay may’ve\n'}
])
