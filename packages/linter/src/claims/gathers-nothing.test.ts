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
  'As we collect no personal data, we cannot show you any.',
  'Wir erheben keine personenbezogenen Daten.',
  'Diese Datenschutzerklärung beschreibt, wie wir Ihre Adresse erheben und nutzen. Wir erheben keine personenbezogenen Daten.',
  'Wir speichern Ihre Einträge lokal auf dem Gerät. Wir erheben keine personenbezogenen Daten.',
  'Nous ne collectons aucune donnée personnelle.',
  'Atlas does NOT collect, sell, or share any personal information.\n\n- No names, addresses or phone numbers are collected.',
  'This app is designed to collect as little as possible. We do not collect any personal information (such as names).'
])('recognises a denial of all collection: %s', (text) => {
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
])('does not take a partial denial as one of all collection: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(false)
})

test.each([
  'Atlas collects **no data whatsoever**.',
  'The extension does not automatically collect any personal data.',
  'No data ever leaves your computer.',
  'Everything that you draw stays on your phone, and no account is needed.',
  'All processing happens entirely within your browser.',
  'Nothing that you write here is uploaded.',
  'The plug-in does not send this list to the developer.',
  'Your notes never leave this phone.\n\n## What we do not collect\n\n- IP addresses\n- crash reports, cookies',
  'None of your photos leave the device. We do not use:\n\n- Google Analytics\n- ads',
  'Atlas does NOT collect any data. It shows your drawings on the screen.',
  'Atlas runs locally on your computer and has no accounts.',
  'The charts are stored locally. They are sent to a printer only when you press the button.',
  'Nothing that you draw is uploaded or shared. Keep your charts in sync by hand.',
  'Atlas does not upload your drawing data. Requests for pages are a matter of your browser.',
  'Die App erfasst keine Daten.',
  'Es werden keinerlei personenbezogene Daten erhoben.',
  'Alle Eingaben bleiben auf deinem Gerät.',
  'Nichts davon verlässt dein Handy.',
  'L’extension ne collecte, ni ne transmet aucune donnée.',
  'Aucune information personnelle n’est collectée par cette application.',
  'Vos dessins ne quittent jamais votre téléphone.',
  'Tout est conservé uniquement sur votre appareil.',
  'La aplicación NO recopila ningún dato.',
  'Nada de lo que dibujas con la aplicación sale de tu teléfono.',
  'Todo se guarda exclusivamente en tu dispositivo.',
  'Esta extensão:\n\n1. NÃO coleta dados pessoais\n2. NÃO rastreia a sua navegação',
  'Nenhuma informação sai do seu celular.',
  'Tudo fica apenas no seu computador.'
])('recognises that all data stays on the device: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(true)
})

test.each([
  'No data ever leaves your computer. The app shows ads from Atlas Ads.',
  'No data ever leaves your computer. Crash reports are sent to Atlas.',
  'All drawings stay on your device. This page is hosted by Atlas Pages.',
  'All drawings stay on your device. Our server logs keep the time of each visit.',
  'All drawings stay on your device unless you share them.',
  'Atlas runs locally on your computer. Its charts are synced with our server.',
  'The charts are stored locally. Errors are sent to our team.',
  'Your password never leaves your device.',
  'We do not collect any data from children.',
  'The app does not share any personal information with advertisers.',
  'Alle Eingaben bleiben auf deinem Gerät. Wenn du uns schreibst, werden wir deine Nachricht speichern.',
  'Die App erfasst keine Daten von Kindern.',
  'Alle Eingaben bleiben auf deinem Gerät. Die Anzeigen kommen von Atlas.',
  'Vos dessins ne quittent jamais votre téléphone. Le site est hébergé par Atlas.',
  'Aucune autre donnée personnelle n’est collectée.',
  'Todo se guarda en tu dispositivo. La publicidad es de Atlas.',
  'No se recopilan contraseñas ni datos sensibles.',
  'Tudo fica no seu computador. O site usa cookies de Atlas.',
  'Não coletamos outras informações.'
])('does not conclude that all data stays on the device: %s', (text) => {
  expect(gathersNothing(readDocument(text))).toBe(false)
})
