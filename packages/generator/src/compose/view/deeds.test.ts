import type {Policy, Practice} from '@policy-gen/schema'
import {expect, it} from 'vitest'
import {compose} from '../compose.js'

const policy: Policy = {
  title: 'T',
  language: 'en',
  organisation: {name: 'O'},
  practices: [
    {never: 'collect', data: ['email-address'], about: ['children'], unless: 'a parent has agreed'},
    {may: 'store-on-device', data: ['preferences'], purposes: ['remembering-details']},
    {does: 'verify', who: 'service-provider', data: ['age']},
    {never: 'collect', data: ['personal-data'], from: ['public-source', 'data-broker']},
    {never: 'share', data: ['health-data', 'children-data'], with: ['advertising-partner', 'data-broker']},
    {
      does: 'share-for-advertising',
      data: ['saved-items'],
      with: ['advertising-partner'],
      purposes: ['targeted-advertising']
    },
    {does: 'sell', data: ['interests'], with: ['data-broker'], purposes: ['advertising']}
  ],
  sections: [
    {kind: 'children'},
    {kind: 'cookies'},
    {kind: 'sources'},
    {kind: 'sharing'},
    {kind: 'sale'},
    {kind: 'rights'}
  ]
}

it('states what no table contains in separate sentences', () => {
  const markdown = compose(policy)
  for (const sentence of [
    'We never collect this data about children unless a parent has agreed: e-mail address.',
    'We may store on your device, or read from it, preferences and settings for remembering details and settings.',
    'Our service providers verify this data: age.',
    'We never collect personal data from publicly accessible sources or data brokers.',
    'We never share health data or children’s data with advertising partners or data brokers.',
    'We share saved items with advertising partners for advertising across sites (targeted advertising).',
    'We sell interests to data brokers for advertising.'
  ])
    expect(markdown).toContain(`\n${sentence}\n`)
})

it('puts the verb in its place in German', () => {
  const markdown = compose({...policy, language: 'de'})
  for (const sentence of [
    'Wir erheben diese Daten über Kinder niemals, außer a parent has agreed: E-Mail-Adresse.',
    'Wir können Vorlieben und Einstellungen zum Merken von Angaben und Einstellungen auf Ihrem Gerät speichern oder auslesen.',
    'Unsere Dienstleister prüfen diese Daten: Alter.',
    'Wir erheben niemals personenbezogene Daten aus öffentlich zugänglichen Quellen oder von Datenhändlern.',
    'Wir geben niemals Gesundheitsdaten oder Daten von Kindern an Werbepartner oder Datenhändler weiter.',
    'Wir verkaufen Interessen an Datenhändler für Werbung.'
  ])
    expect(markdown).toContain(`\n${sentence}\n`)
})

it('names the sources that data never comes from in the sentence itself, not in brackets, which would not limit it', () => {
  expect(compose({...policy, language: 'fr'})).toContain(
    '\nNous ne collectons jamais de données personnelles de l’origine suivante\u00a0: sources accessibles au public ou courtiers en données.\n'
  )
  expect(compose({...policy, language: 'es'})).toContain(
    '\nNunca recogemos datos personales de esta procedencia: fuentes de acceso público o intermediarios de datos.\n'
  )
  expect(compose({...policy, language: 'pt'})).toMatch(
    /\nNunca coletamos dados pessoais desta procedência: [^()\n]+\.\n/
  )
})

it('names the purposes that data is never used for in the sentence itself, too', () => {
  const never: Policy = {
    ...policy,
    practices: [{never: 'use', data: ['health-data'], purposes: ['advertising', 'marketing']}],
    sections: [{kind: 'purposes'}]
  }
  const said = {
    en: 'We never use health data for advertising or marketing.',
    de: 'Wir verwenden niemals Gesundheitsdaten für Werbung oder für Marketing.',
    fr: 'Nous n’utilisons jamais de données de santé à des fins de publicité ou de marketing.',
    es: 'Nunca utilizamos datos de salud con fines de publicidad o marketing.',
    pt: 'Nunca utilizamos dados de saúde para fins de publicidade ou marketing.'
  }
  for (const [language, sentence] of Object.entries(said))
    expect(compose({...never, language})).toContain(`\n${sentence}\n`)
})

it('states a practice of several regions once', () => {
  const sold: Practice = {does: 'sell', data: ['interests'], with: ['data-broker']}
  const markdown = compose({
    ...policy,
    practices: [
      {...sold, where: ['EU'], ground: ['consent']},
      {...sold, where: ['US-CA'], ground: ['contract']}
    ]
  })
  expect(markdown).toContain(
    '\nIn the European Union and California only, we sell interests to data brokers.\n'
  )
  expect(markdown.match(/sell interests/g)).toHaveLength(1)
})
