import {describe, expect, test} from 'vitest'
import {findContradictions} from './find-contradictions.js'

/** Whether two paragraphs contradict each other, in either order. */
const contradict = (one: string, other: string, language: string): boolean[] =>
  [`${one}\n\n${other}`, `${other}\n\n${one}`].map(
    (markdown) => findContradictions(markdown, {language}).length > 0
  )

describe('two paragraphs contradict each other', () => {
  test.each([
    ['This site does not use cookies.', 'Our analytics cookies expire after 30 days.'],
    ['We do not use cookies.', 'We use cookies to remember your language.'],
    ['Our website does not use any third-party cookies.', 'We use third-party cookies for statistics.'],
    [
      'We never share your data, except with the laboratory.',
      'We take your booking. We pass it to BookRight and Google.'
    ],
    ['We do not share your data, except with Acme.', 'We pass your address on to Globex.'],
    ['We do not share your data, except with our processors.', 'We share your data with advertisers.'],
    ['We do not share your personal data.', 'We share your email address with advertisers.'],
    [
      'We do not disclose personal data to anyone.',
      'We share your email address with our business partners.'
    ],
    ['We will not give your name to third parties.', 'We give your name and address to Acme Mailing.'],
    [
      'No personal data is shared with third parties.',
      'Your e-mail address may be shared with our advertising partners.'
    ],
    [
      'We do not pass your data on to third parties.',
      'We also share your phone number with social networks.'
    ],
    ['We do not sell your personal information.', 'We may sell your email address to data brokers.'],
    ['We do not sell your data.', 'Your data may be sold.'],
    ['Your data is never sold.', 'We sell your data to data brokers.'],
    ['We do not collect data about children.', 'We collect the child’s name and date of birth.'],
    ["We do not collect any children's data.", 'We ask for the age and name of the child.'],
    ['We do not use your personal data for marketing.', 'We use your email address for direct marketing.'],
    [
      'We do not transfer your personal data outside the EU.',
      'Your personal data is stored in the United States.'
    ],
    ['We do not collect your phone number.', 'We collect your name, phone number and address.'],
    ['We do not log IP addresses.', 'Our servers log your IP address.'],
    ['We never store your credit card number.', 'We store your credit card number.'],
    ['We do not keep any personal data.', 'We keep your name and e-mail address for three years.']
  ])('%s | %s', (one, other) => {
    expect(contradict(one, other, 'en')).toEqual([true, true])
  })
})

describe('two paragraphs look alike, and agree', () => {
  test.each([
    // Definitions
    ['This site does not use cookies.', 'Cookies are small text files that are stored on your computer.'],
    ['We do not sell your data.', '“Sell” means that we sell your data for money.'],
    // Somebody or something else
    ['This site does not use cookies.', 'Most browsers refuse cookies. Many websites use cookies.'],
    ['This site does not use cookies.', 'Our app uses cookies.'],
    ['This site does not use third-party cookies.', 'We use cookies to remember your language.'],
    ['We do not sell your data.', 'Our partners may sell your data.'],
    ['We do not sell your data.', 'You may sell your data to others.'],
    ['We do not sell your data.', 'If we sell the company, we may transfer your data.'],
    ['We do not store your credit card number.', 'Stripe stores your credit card number.'],
    ['We do not transfer your personal data outside the EU.', 'Google Inc. is based in the United States.'],
    ['We do not collect data about children.', 'We collect your name.'],
    ['We do not share your data with third parties.', 'Acme publicly shares information with Acme users.'],
    // Another purpose
    ['This site does not use cookies to track you.', 'We use cookies to remember your language.'],
    ['We do not use your personal data for marketing.', 'We use your personal data to fulfil your order.'],
    // Other data
    ['We do not share your health data with third parties.', 'We share your email address with advertisers.'],
    ['We do not share your data with third parties.', 'We share aggregated data with advertisers.'],
    ['We do not use your health data for advertising.', 'We use your email address for advertising.'],
    ['We do not collect data about children under 13.', 'We collect the names of children over 14.'],
    // Exceptions
    ['This site does not use cookies. However, our shop uses session cookies.', 'We use session cookies.'],
    [
      'We do not share your data with third parties, except with your consent.',
      'We share your data with advertisers.'
    ],
    ['We never share your data, except with the laboratory.', 'We pass your data on to the laboratory.'],
    ['We never share your data, except with Google.', 'We share your data with Google.'],
    ['We never share your data, except with our partners.', 'We share your data with advertising partners.'],
    ['We never share your data, except where the law requires it.', 'We share your data with advertisers.'],
    ['We do not share your data with third parties, but may share it with advertisers.', 'Welcome.'],
    [
      'We do not transfer your personal data outside the EU without safeguards.',
      'Your personal data is stored in the United States.'
    ],
    // Conditions
    ['We do not knowingly collect data about children.', 'We collect the child’s name.'],
    ['We do not collect data about children.', 'We collect the child’s name with the consent of a parent.'],
    [
      'We do not share your data with third parties.',
      'If you ask us to, we share your data with advertisers.'
    ],
    [
      'We do not share your data with third parties.',
      'With your permission we share your data with advertisers.'
    ],
    [
      'We do not use your personal data for marketing.',
      'If you agree, we use your email address for marketing.'
    ],
    ['We do not keep your IP address for longer than a week.', 'We keep your IP address.'],
    ['We do not collect your location when the app is closed.', 'We collect your location.'],
    // Parts, regions and the past
    [
      'We do not collect any personal data about visitors of this page.',
      'We collect your name when you register.'
    ],
    [
      '## Text messages\n\nWe do not share your data with third parties.',
      'We share your data with advertisers.'
    ],
    [
      'We do not sell personal information of California residents.',
      'We may sell your personal information.'
    ],
    ['We do not sell your data.', '# Policy\n\n## California\n\nWe sell your personal information.'],
    ['We do not sell your data.', 'We sell or share your personal information with social networks.'],
    ['We do not sell your data.', 'Until 2019 we sold your data.'],
    ['We do not rent or lease your data.', 'We share your data with advertisers.'],
    // Those who work for the organisation
    ['We do not share your data with advertisers.', 'We share your data with our service providers.'],
    [
      'We do not share your data with third parties.',
      'We share your order with PostFast, who delivers it on our behalf.'
    ]
  ])('%s | %s', (one, other) => {
    expect(contradict(one, other, 'en')).toEqual([false, false])
  })
})
