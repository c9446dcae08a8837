import {expect, test} from 'vitest'
import {readDocument} from '../reading/read-document.js'
import {gathersNothing} from './gathers-nothing.js'

test.each([
  'Atlas does not collect any personal data.',
  'Atlas (the “App”) does not collect, store, or share any user information.',
  'We do not collect any personal data. Your notes are stored locally on your device.',
  'This policy describes how Atlas collects and uses personal data. We do not collect any personal data.',
  'No cookies nor any personal data is collected. The pages are sent using HTTPS, which encrypts all data.',
  'Wir erheben keine personenbezogenen Daten.',
  'Nous ne collectons aucune donnée personnelle.'
])('who says so gathers nothing: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(true)
})

test.each([
  'We collect your name.',
  'We do not collect any personal data from children.',
  'We do not collect your e-mail address.',
  'We do not collect any personal data except your name.',
  'We do not collect any personal data. When you write to us, we keep your e-mail address.',
  'The only data that we collect is your name. No more data is collected.',
  'We do not sell your personal data.'
])('who says no more than this may gather something: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(false)
})
