import type {Examples} from './examples.js'

export const policyNoVagueQualifier: Examples = {
  bad: [
    {
      markdown: 'We may share some of your data from time to time.\n',
      findings: [
        '1:4-1:7 “may” leaves open whether it is done — say that it is, or when it is',
        '1:14-1:18 “some” leaves open what is meant — name it',
        '1:32-1:49 “from time to time” leaves open when — say on which occasion'
      ]
    },
    {
      markdown: 'We collect data including but not limited to your name.\n',
      findings: ['1:17-1:45 “including but not limited to” leaves open what is meant — name it']
    }
  ],
  good: [
    {
      markdown:
        'You may object at any time. We share your address with the delivery company when you order.\n',
      note: 'What the reader may do is a right.'
    },
    {markdown: 'This policy was changed in May 2026.\n'}
  ]
}
