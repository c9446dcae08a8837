import fc from 'fast-check'
import {expect, test} from 'vitest'
import {country, email, language, line, regimes, roles, services, site} from './checks.js'
import {regions} from './regions.js'

test.each([
  [site, 'rivet.example', 'https://rivet.example'],
  [site, '  //rivet.example/a ', 'https://rivet.example/a'],
  [site, 'http://rivet.example', 'http://rivet.example'],
  [country, 'uk', 'GB'],
  [country, 'Germany', 'DE'],
  [country, 'deutschland', 'DE'],
  [country, 'nl', 'NL'],
  [email, 'mailto:privacy@rivet.example', 'privacy@rivet.example'],
  [language, 'Deutsch', 'de'],
  [language, 'en-GB', 'en'],
  [line, ' Rivet, Inc. ', 'Rivet, Inc.'],
  [roles, 'both', ['controller', 'processor']],
  [roles, 'Joint, processor joint', ['joint', 'processor']],
  [regions, 'eu, de; EU', ['EU', 'DE']],
  [regions, 'GB, Vereinigtes Königreich, California, the Netherlands', ['UK', 'US-CA', 'NL']],
  [regions, 'Everywhere', []]
])('%o takes %j as %j', (check, text, value) => {
  expect(check(text)).toEqual({value})
})

test.each([
  [site, 'javascript:alert(1)', 'Write a web address, such as https://atlas.example.'],
  [site, 'https://user:secret@rivet.example', 'Write a web address, such as https://atlas.example.'],
  [site, 'our site', 'Write a web address, such as https://atlas.example.'],
  [email, 'rivet.example', 'Write an e-mail address, such as privacy@atlas.example.'],
  [country, 'Germoney', 'Unknown country `Germoney` — did you mean `Germany`?'],
  [country, 'QQ', 'Unknown country `QQ` — write its two letters, such as `DE`.'],
  [language, 'ja', expect.stringContaining('Unknown language `ja` — use `en`')],
  [language, 'Klingon', expect.stringContaining('Unknown language `Klingon`')],
  [regimes, 'gdpr, ccpaa', 'Unknown regime `ccpaa` — did you mean `ccpa`?'],
  [roles, 'boss', 'Unknown role `boss` — use `controller`, `processor`, `both` or `joint`.'],
  [roles, ' , ', 'Name at least one.'],
  [regions, 'EU, everywhere', 'Name regions, or `everywhere` alone.'],
  [regions, 'EU, Californya', 'Unknown region `Californya` — did you mean `California`?'],
  [
    regions,
    'Atlantis',
    'Unknown region `Atlantis` — write codes or names, such as `EU, UK, US-CA`, or `everywhere`.'
  ],
  [regions, ';', 'Name at least one, or write `everywhere`.'],
  [line, '\u202Etxt', 'Keep this on one line.']
])('%o refuses %j', (check, text, fault) => {
  expect(check(text)).toEqual({fault})
})

test('laws are named with commas or spaces, each once', () => {
  expect(regimes('GDPR, ccpa gdpr')).toEqual({value: ['gdpr', 'ccpa']})
})

test('nothing that is typed breaks a check', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      for (const check of [line, email, site, country, language, regimes, roles, regions, services])
        expect(Object.keys(check(text))).toHaveLength(1)
    })
  )
})
