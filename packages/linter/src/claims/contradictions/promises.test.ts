import {describe, expect, test} from 'vitest'
import {contradict} from '../../../../../scripts/test/contradict.js'

/** As lawyers and marketers word them; these were written before the phrases that find them. */
describe('a promise and a practice that breaks it', () => {
  test.each([
    [
      'We will never share your health information except with your doctor.',
      'When you book, your health information is passed on to BookRight, Inc.'
    ],
    [
      'The only data that we collect is your email address.',
      'We also collect your phone number and your date of birth.'
    ],
    [
      'The only personal information we collect is your name and email address.',
      'We collect your precise location when the app is open.'
    ],
    ['We only collect your email address.', 'We record your IP address and device identifiers.'],
    ['Your personal data is never sold.', 'We sell your browsing history to data brokers.'],
    ['We do not sell personal information.', 'We may sell your personal information to third parties.'],
    [
      'We will never disclose your email address to anyone.',
      'Your email address is disclosed to our advertising partners.'
    ],
    ['Your data never leaves the European Union.', 'We store your data on servers in the United States.'],
    ['We do not use cookies.', 'We use Google Analytics cookies to measure traffic.'],
    ['This website sets no tracking cookies.', 'We and our partners place tracking cookies on your device.'],
    [
      'We do not collect information from children under 13.',
      'We collect the names and ages of children under 13 who use the kids club.'
    ],
    [
      'Your messages are end-to-end encrypted and nobody but the recipient can read them.',
      'Our moderators may review your messages to enforce our rules.'
    ],
    ['We do not track your location.', 'The app collects your GPS location every five minutes.'],
    [
      'We never use your photos to train AI models.',
      'We may use your photos to train our machine learning models.'
    ],
    [
      'We do not share your information with third parties for their own marketing purposes.',
      'We share your email address with partners so that they can send you offers.'
    ],
    [
      'No personal data is collected on this site.',
      'When you fill in the contact form, we collect your name and email address.'
    ],
    ['We will not send you marketing emails.', 'We use your email address to send you promotional offers.'],
    [
      'We do not share your data with anybody.',
      'We share your data with Facebook and Google for advertising.'
    ],
    ['We do not process sensitive data.', 'We process data about your health and your religious beliefs.'],
    ['We do not store payment card details.', 'We store your credit card number for future purchases.'],
    [
      'Payment data is never stored on our servers.',
      'We keep your card number on file so that you can pay faster.'
    ],
    ['We do not use your data for advertising.', 'Your data helps us show you ads that interest you.'],
    ['We do not collect your contacts.', 'The app uploads your address book to our servers.'],
    [
      'We do not transfer your personal data outside the EEA.',
      'Your personal data may be transferred to India and the Philippines.'
    ],
    [
      'The only information we store about you is your user name.',
      'We store your e-mail address, your postal address and your phone number.'
    ],
    [
      'We never pass your details to anybody except our courier.',
      'Your details are passed to Meta Platforms, Inc. for audience matching.'
    ],
    [
      'We never share customer data with anyone outside our company.',
      'We share customer data with marketing partners.'
    ],
    [
      'Information about you will under no circumstances be given to other companies.',
      'Your information is given to our advertising partners.'
    ],
    ['All of your data stays within the EU.', 'Our provider stores your data in the United States.'],
    [
      'We host your data only on servers in Switzerland.',
      'Your personal data is also processed in India by our support team.'
    ],
    [
      'We don’t transfer personal information out of Canada.',
      'Your information is stored on servers in the United States.'
    ],
    ['We do not use third-party cookies.', 'Google sets third-party cookies on our pages.'],
    ['We use no advertising cookies.', 'Our advertising cookies expire after 90 days.'],
    [
      'Nobody at Letterbox can read your messages.',
      'Our support staff may access your messages to solve a problem.'
    ],
    [
      'Only you and the person you write to can read your chats.',
      'We scan your chats for prohibited content.'
    ],
    ['We do not record your location.', 'We record your precise location while you drive.'],
    ['We never access your location.', 'Our app uses your location to show shops nearby.'],
    [
      'We do not use your content to train artificial intelligence.',
      'Your content helps to train our artificial intelligence models.'
    ],
    [
      'Your documents are never used for training machine learning models.',
      'We use your documents to improve and train our machine learning models.'
    ],
    [
      'We will never send you advertising by e-mail.',
      'We use your e-mail address to send you our newsletter and offers.'
    ],
    ['You will not receive any marketing from us.', 'We send you promotional emails every week.'],
    [
      'We do not give your data to third parties for marketing.',
      'We give your phone number to partner companies for marketing.'
    ],
    [
      'We don’t share your personal data for advertising.',
      'We share your email address with advertising networks to show you ads.'
    ],
    [
      'We do not collect any sensitive personal information.',
      'We collect information about your health and your ethnic origin.'
    ],
    ['We do not collect biometric data.', 'We collect your fingerprints to open the door.'],
    ['We never save credit card numbers.', 'Your credit card number is saved in your account.'],
    ['We never read your address book.', 'The app reads your address book and uploads your contacts.'],
    ['We collect no data from minors.', 'For pupils under 16 we collect the child’s name and grade.'],
    [
      'Your data will never be sold to anybody.',
      'We receive money from data brokers to whom we sell your email address.'
    ],
    ['We do not log your activity.', 'We log the websites that you visit.'],
    ['We do not share your data with our affiliates.', 'Your data may be shared with our affiliates.'],
    ['We do not collect your date of birth.', 'You are asked for your date of birth when you register.'],
    [
      'We promise that we will never sell, rent, or lend your personal details to anybody.',
      'Your personal details may be sold to other companies whose products may interest you.'
    ],
    [
      'Your financial information is not stored by us at any time.',
      'To make your next purchase quicker, we store your credit card number in your account.'
    ],
    [
      'Personal data is never transferred to countries outside the European Economic Area.',
      'For hosting we use Amazon, and your personal data is stored on servers in the United States.'
    ],
    [
      'We do not place any cookies on your computer.',
      'We place a persistent cookie on your hard drive so that we recognise you.'
    ],
    ['We do not show you targeted advertising.', 'We use your browsing history for targeted advertising.'],
    [
      'We do not use your information for targeted advertising.',
      'We use your browsing history to show you personalised ads.'
    ],
    [
      'We will not use the content of your documents to train our AI.',
      'Documents that you upload may be used to train our AI models.'
    ],
    [
      'We do not share your phone number with anyone.',
      'We share your phone number with our marketing partners.'
    ],
    ['Data collected by this app never leaves your phone.', 'The app sends your location to our servers.'],
    ['We do not store passwords.', 'We store your password in plain text.'],
    [
      'We do not collect information about your health.',
      'We collect your medical history and your heart rate.'
    ],
    ['We do not share any data with Facebook.', 'We send your e-mail address to Facebook for advertising.'],
    [
      'We do not give your address to other companies.',
      'We provide your postal address to other companies for mailings.'
    ],
    ['We do not retain IP addresses.', 'IP addresses are retained for 12 months.'],
    ['Your data is kept only on servers within the European Union.', 'Some of your data is stored in India.'],
    ['We will never e-mail you offers.', 'We may e-mail you special offers.'],
    ['We don’t log which websites you visit.', 'Our VPN servers keep a record of the websites you visit.'],
    [
      'Our employees cannot read your e-mails.',
      'Our employees may read your e-mails when you contact support.'
    ],
    ['We do not use analytics cookies.', 'Our site uses analytics cookies to count visitors.'],
    ['We will not pass your data to advertisers.', 'We pass your data to advertisers.'],
    ['The app does not access your contacts.', 'The app accesses your contacts to find your friends.'],
    ['We do not collect payment information.', 'We collect your payment card number when you buy something.'],
    [
      'This website does not collect any personal information.',
      'We collect your email address when you subscribe to the newsletter.'
    ],
    [
      'We will never rent, sell or share your email address.',
      'We may share your email address with selected third parties.'
    ],
    ['None of your information is sold.', 'We sell contact information to lead buyers.'],
    ['We do not transfer your data to the United States.', 'Your data is transferred to the United States.'],
    [
      'We store all customer data exclusively in data centers in Germany.',
      'Customer data is processed in India by our subsidiary.'
    ],
    ['We do not use tracking cookies.', 'Our tracking cookies expire after two years.'],
    ['Cookies are not used on this website.', 'We use cookies to analyse traffic.'],
    [
      'We do not use your e-mail address for marketing purposes.',
      'We use your e-mail address for direct marketing.'
    ],
    [
      'You will never receive promotional emails from us.',
      'We send you promotional emails about new products.'
    ],
    ['We don’t scan your emails.', 'We scan the contents of your emails to show you ads.'],
    ['Our AI models are never trained with your data.', 'We train our AI models with your data.'],
    ['Your location stays on your device.', 'We upload your location to our servers every hour.'],
    ['We do not collect genetic data.', 'We collect your DNA data to find relatives.'],
    ['We do not process data about your ethnicity.', 'We collect your race and ethnicity.'],
    ['We do not share your data with Meta or Google.', 'We share your email address with Meta.'],
    [
      'We do not share your health information with insurers or anyone else.',
      'We disclose your health information to advertisers.'
    ],
    ['The only data stored is your e-mail address.', 'We store your date of birth and phone number.'],
    [
      'We collect only your name and e-mail address.',
      'We collect your IP address and your precise location.'
    ],
    ['No data is ever given to third parties.', 'We give your phone number to telemarketing companies.'],
    [
      'We do not share personally identifying information with third parties.',
      'We share your name and postal address with advertisers.'
    ],
    [
      'We will not disclose your phone number to any third party.',
      'Your phone number is disclosed to our business partners.'
    ],
    ['The website does not use cookies.', 'Our website uses cookies to improve your experience.'],
    [
      'We collect no personal data about you.',
      'We collect your name, address and date of birth when you open an account.'
    ],
    ['We never store your location.', 'We store your location for 30 days.'],
    ['We do not collect your IP address.', 'Our servers automatically record your IP address.'],
    [
      'We do not use personal data for direct marketing.',
      'We use your name and postal address for direct marketing.'
    ],
    ['Our team will never read your messages.', 'Our team may review your messages for quality.'],
    ['We do not store any data outside the European Union.', 'Your data is stored in the United States.'],
    ['Your recordings are never used to train AI.', 'We use your recordings to train our AI models.'],
    ['We do not collect any health data.', 'We collect information about your health from your doctor.'],
    [
      'We do not share your data with advertising networks.',
      'We disclose device identifiers to advertising networks.'
    ],
    ['We never give your e-mail address to anyone.', 'We provide your e-mail address to our partners.'],
    ['We do not collect the names of children.', 'We collect the child’s name and age.'],
    ['We do not sell your location data.', 'We sell your location data to data brokers.'],
    ['This app does not collect your contacts.', 'The app uploads your contacts to our servers.'],
    ['We do not keep your credit card information.', 'Your credit card information is kept on our servers.'],
    ['We do not send newsletters.', 'We send you a newsletter every month.'],
    ['All information is stored only in Switzerland.', 'Your information is stored in the United States.']
  ])('%s | %s', (promise, practice) => {
    expect(contradict(promise, practice, 'en')).toEqual([true, true])
  })
})

describe('a promise and a practice that it permits', () => {
  test.each([
    [
      'We do not sell your personal information.',
      'You have the right to opt out of the sale of your personal information.'
    ],
    [
      'We do not share your data with third parties.',
      'We share your data with service providers that host our servers.'
    ],
    [
      'We never share your email address except with your consent.',
      'With your consent, we share your email address with our partners.'
    ],
    [
      'The only data we collect on this page is your email address.',
      'When you order, we collect your postal address.'
    ],
    ['The only cookies we use are essential.', 'We use an essential cookie to keep you signed in.'],
    [
      'If you use the free version, the only information we collect is your IP address.',
      'We collect your name if you buy the paid version.'
    ],
    ['Your payment data is never stored on our servers.', 'Our payment provider stores your card number.'],
    ['Payment card data is not stored by us, but by Stripe.', 'Stripe keeps your card number.'],
    ['We do not track your location in the background.', 'We collect your location while you use the app.'],
    ['We do not collect precise location.', 'We collect your approximate location from your IP address.'],
    [
      'We do not use customer data to train models without your permission.',
      'If you agree, we use your data to train our models.'
    ],
    ['Our AI provider does not use your data to train its models.', 'We use feedback to train our models.'],
    ['We do not use Customer Data to train models.', 'We use publicly available text to train our models.'],
    [
      'We will not send you marketing emails unless you opt in.',
      'If you opt in, we send you marketing emails.'
    ],
    ['We will never send you marketing emails if you unsubscribe.', 'We send you promotional emails.'],
    ['You will not receive marketing from us once you opt out.', 'We send you marketing emails.'],
    [
      'We do not share your information with third parties for their own marketing purposes.',
      'We share your email address with our email provider, which sends our newsletter for us.'
    ],
    [
      'We do not share your information with third parties for their own marketing purposes.',
      'We share your information with service providers for our marketing.'
    ],
    [
      'Your data never leaves your device.',
      'We store your data on servers in the United States when you switch on backups.'
    ],
    [
      'All health data is stored exclusively in Germany.',
      'Your email address is stored in the United States.'
    ],
    [
      'For European customers, all data is stored exclusively in the EU.',
      'Your data is stored in the United States.'
    ],
    ['No personal data is collected when you visit the demo.', 'We collect your name and email address.'],
    ['No personal data is collected by this cookie.', 'We collect your name and email address.'],
    ['We do not process sensitive data.', 'Please do not send us data about your health.'],
    ['We do not collect sensitive data unless you tell us.', 'You may tell us about your health.'],
    [
      'Your messages are end-to-end encrypted and nobody but the recipient can read them.',
      'You may report a message; then we review the message that you report.'
    ],
    [
      'We do not collect information from children under 13.',
      'If we learn that we collected data of a child under 13, we delete it.'
    ],
    ['We never share data with law enforcement.', 'Law enforcement may ask us for data; we refuse.'],
    [
      'We do not voluntarily share data with law enforcement.',
      'We disclose data to the police when the law requires it.'
    ],
    ['We do not set cookies before you agree.', 'We set analytics cookies.'],
    ['Third parties never place cookies on our site.', 'We place cookies on your device.'],
    [
      'We do not access your contacts without your permission.',
      'If you allow it, we upload your address book.'
    ],
    ['We do not keep your data longer than necessary.', 'We keep your data for five years.'],
    ['We do not collect any additional information.', 'We collect your name.'],
    ['We do not use automated decisions.', 'We use automated systems to detect fraud.'],
    ['We do not store the content of your calls.', 'We store call records: the number called and the time.'],
    ['We do not read your email.', 'You can read your email in our app.'],
    [
      'We do not share data about your health with advertisers.',
      'We share your email address with advertisers.'
    ],
    [
      'We never sell your personal data.',
      'If our company is sold, your personal data may be transferred to the buyer.'
    ],
    [
      'We do not share your personal data with third parties for their marketing.',
      'We share your personal data with payment processors to complete your payment.'
    ],
    [
      'We do not collect sensitive data.',
      'If you write about your health in a review, other users can read it.'
    ],
    ['We do not use your photos to train AI models.', 'We use machine learning to sort your photos.'],
    ['Nobody but you can read your notes.', 'We read your support messages in order to answer them.'],
    ['Your data stays in the EU.', 'Our parent company is based in the United States.'],
    ['Our free plan sets no cookies.', 'Our shop sets cookies.'],
    ['We do not place advertising cookies.', 'We place a cookie that remembers your cart.'],
    ['We do not send marketing to children.', 'We send you offers by e-mail.'],
    [
      'We will not send you marketing messages by post.',
      'We send you our newsletter by e-mail if you signed up.'
    ],
    ['We do not track your location.', 'You can enter your city to see shops nearby.'],
    ['We do not record calls.', 'We record your name when you call us.'],
    ['We do not share your data with affiliates.', 'We share your data with processors.'],
    ['We do not share your password with anyone.', 'We share your e-mail address with our partners.'],
    [
      'We do not access your photos unless you let us.',
      'When you choose a picture, the app reads your photos.'
    ],
    ['Only the following data is collected: your name.', 'We delete your postal address after your order.'],
    ['The only data we need is your e-mail address.', 'You may also give us your phone number.'],
    [
      'The only personal data we share with the courier is your address.',
      'We share your e-mail address with our newsletter provider.'
    ],
    ['The only cookies we set ourselves are necessary.', 'Google sets advertising cookies on its own sites.'],
    ['We process health data only with your consent.', 'We process health data.'],
    ['We do not process special categories of data.', 'We do not process data about your health.'],
    ['If you delete the app, none of your data is stored on our servers.', 'We store your e-mail address.'],
    [
      'Your card number is not stored on our servers, but by our payment provider.',
      'Our payment provider stores your card number.'
    ],
    ['In incognito mode we do not keep your search history.', 'We keep your search history.'],
    [
      'We used to share your data with partners; we no longer do.',
      'We do not share your data with partners.'
    ],
    [
      'We do not sell your data to advertisers, and we never will.',
      'Advertisers pay us to show ads on our site.'
    ],
    [
      'We will never ask for your credit card number by e-mail.',
      'We collect your credit card number when you pay.'
    ],
    ['This policy does not cover data that others collect.', 'Others collect your data.'],
    ['The demo does not store personal data.', 'We store your personal data in the full product.'],
    ['We do not share personal data without a contract.', 'We share personal data with our partners.'],
    [
      'We do not sell your personal information.',
      'We may exchange information with fraud prevention agencies.'
    ],
    ['We do not use cookies for advertising.', 'We use cookies for security.'],
    [
      'We do not share your information with unaffiliated companies.',
      'We share your information with our affiliates.'
    ],
    ['We do not collect your location unless you allow it.', 'We collect your location.'],
    ['Your card details are processed by Stripe; we never store them.', 'Stripe stores your card details.'],
    [
      'We do not sell your data in the traditional sense.',
      'We may share your data with advertising partners, which some laws call a sale.'
    ],
    ['Nobody under 18 may use the service.', 'We collect your age.'],
    ['We do not send spam.', 'We send you order confirmations.'],
    ['We do not use your data to make decisions about you.', 'We use your data to improve the site.'],
    ['We don’t read your files.', 'You can share files with other people, who can read them.'],
    ['The processor does not use your data for training.', 'We use test data to train our models.'],
    [
      'We do not use personal data for training, only anonymous data.',
      'We use anonymous data to train our models.'
    ],
    ['Messages in secret chats never leave your device.', 'We store your messages on our servers.'],
    [
      'We only collect your e-mail address when you subscribe to the newsletter.',
      'We collect your name when you order.'
    ],
    ['We do not keep your data in the United States.', 'Our office is in the United States.'],
    ['Data at rest never leaves the EU.', 'Support staff in India may see your name during a call.'],
    ['We do not share your phone number.', 'You may share your phone number with other members.'],
    ['We do not track you across other websites.', 'We measure how often our pages are visited.'],
    [
      'We do not share your data with Facebook.',
      'If you click on the Facebook button, Facebook receives your data.'
    ],
    ['Google does not use the data for advertising.', 'We use your email address for advertising.'],
    ['We never share your data with advertisers, unless you consent.', 'We share data with advertisers.'],
    [
      'We do not collect the content of your messages.',
      'We collect the time and the recipients of your messages.'
    ],
    ['This policy does not say how we use cookies.', 'We use cookies.'],
    ['Our site does not respond to Do Not Track signals.', 'We do not track you.'],
    ['We do not store your voice recordings after transcription.', 'We collect voice recordings.'],
    [
      'We do not share personal data with third parties for money.',
      'We share personal data with our hosting provider.'
    ],
    ['We never store your full credit card number.', 'We store the last four digits of your card.'],
    ['We do not track your location when you are offline.', 'We track your location.'],
    ['We do not use sensitive data for advertising.', 'We use your email address for advertising.'],
    ['Unless you agree, we do not share your data.', 'We share your data with partners if you agree.'],
    ['We do not collect data about children.', 'We collect data about adults.'],
    ['Our staff cannot read encrypted messages.', 'Our staff may read messages that you send to support.'],
    ['We do not use cookies on our payment page.', 'We use cookies on our home page.'],
    [
      'Your data will not be transferred outside the UK without safeguards.',
      'Your data is transferred to the United States under standard contractual clauses.'
    ],
    ['We do not sell the personal data of minors.', 'We may sell personal data of adults.'],
    ['We do not use your private photos to train AI.', 'We use public photos to train AI.'],
    ['We will not call you for marketing.', 'We e-mail you offers.'],
    ['We do not share data with Google.', 'Our map is provided by Google.'],
    ['We do not collect device data in the free version.', 'We collect device data in the paid version.'],
    ['Your photos stay on your device until you share them.', 'We store your photos on our servers.']
  ])('%s | %s', (promise, practice) => {
    expect(contradict(promise, practice, 'en')).toEqual([false, false])
  })
})
