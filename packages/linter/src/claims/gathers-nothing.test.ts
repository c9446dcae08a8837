import {expect, test} from 'vitest'
import {readDocument} from '../reading/read-document.js'
import {gathersNothing} from './gathers-nothing.js'

test.each([
  'Atlas does not collect any personal data.',
  'Atlas (the “App”) does not collect, store, or share any user information.',
  'We do not collect any personal data. Your notes are stored locally on your device.',
  'This policy describes how Atlas collects and uses personal data. We do not collect any personal data.',
  'No cookies nor any personal data is collected. The pages are sent using HTTPS, which encrypts all data.',
  'Atlas does not collect, sell, or share any of your data. It keeps your settings in the local storage of Chrome.',
  'Atlas does not collect any personal data. The settings that you choose are saved on your computer.',
  'Atlas does not collect any personal data, and it contains no advertising.',
  'We do not collect user data. Any data is stored on the user’s local machine.',
  'Wir erheben keine personenbezogenen Daten.',
  'Diese Datenschutzerklärung beschreibt, wie wir Ihre Adresse erheben und nutzen. Wir erheben keine personenbezogenen Daten.',
  'Wir speichern Ihre Einträge lokal auf dem Gerät. Wir erheben keine personenbezogenen Daten.',
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
  'We do not collect any personal data. For each visit, we record:\n\n- the time\n- the browser',
  'We do not sell your personal data.'
])('who says no more than this may gather something: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(false)
})
