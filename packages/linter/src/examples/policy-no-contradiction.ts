import type {Examples} from './examples.js'

export const policyNoContradiction: Examples = {
  bad: [
    {
      markdown:
        'We do not pass on any personal data to third parties.\n\nYour e-mail address may be shared with our advertising partners.\n',
      findings: [
        '3:1-3:64 This says the opposite of line 1: “We do not pass on any personal data to third parties” — change one of the two, or say where each applies'
      ]
    },
    {
      markdown:
        'We never share your e-mail address with third parties.\n\nWe do not share any personal data with third parties.\n\nYour e-mail address may be shared with our advertising partners.\n',
      findings: [
        '5:1-5:64 This says the opposite of line 1: “We never share your e-mail address with third parties” — change one of the two, or say where each applies'
      ]
    },
    {
      markdown: 'This site does not use cookies.\n\nOur analytics cookies expire after 30 days.\n',
      findings: [
        '3:1-3:43 This says the opposite of line 1: “This site does not use cookies” — change one of the two, or say where each applies'
      ]
    },
    {
      markdown:
        'Our ticketing is powered by Example Tickets Inc. The information collected here is not shared with any third parties.\n',
      findings: [
        '1:18-1:49 “Example Tickets Inc.” is a third party, but line 1 promises to share nothing with third parties — say what it receives, or narrow the promise'
      ]
    }
  ],
  good: [
    {
      markdown:
        'We never sell your data. We may share it with service providers who act on our instructions.\n'
    },
    {
      markdown:
        'This site does not use third-party cookies.\n\nWe use a cookie to remember your language; our cookies expire after a year.\n'
    },
    {
      markdown:
        'We do not share your e-mail address without your consent. We share it with partners that you choose.\n'
    }
  ]
}
