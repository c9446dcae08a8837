import {languages, type Language, type Policy} from '@policy-gen/schema'
import {describe, expect, it, test} from 'vitest'
import {compose} from '../compose.js'

const policy: Policy = {
  title: 'T',
  language: 'en-GB',
  regimes: ['gdpr', 'uk-gdpr', 'ccpa'],
  organisation: {name: 'O', address: {city: 'Salem', country: 'US'}},
  practices: [
    {
      does: 'collect',
      name: 'Newsletter',
      data: ['email-address', 'health-data'],
      purposes: ['newsletter', {purpose: 'accounting', ground: ['legal-obligation']}],
      ground: ['consent', 'explicit-consent'],
      where: ['EU', 'UK', 'DE']
    },
    {does: 'collect', data: ['precise-location'], purposes: ['analytics'], where: ['US-CA']},
    {does: 'collect', data: ['name'], purposes: ['order-fulfilment']},
    {does: 'sell', data: ['email-address'], with: ['data-broker'], where: ['EU']},
    {never: 'sell', data: ['personal-data'], where: ['US']},
    {may: 'share', who: {other: 'iPost'}, data: ['name'], where: ['FR']}
  ],
  sale: {sold: 'none', shared: 'none'},
  sections: [
    {kind: 'collection'},
    {kind: 'purposes'},
    {kind: 'legal-basis'},
    {kind: 'sharing'},
    {kind: 'sale'}
  ]
}

/** Limits to regions, in a table and in sentences. */
const limits: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '| Newsletter (only in the European Union and the United Kingdom) |',
    '| Location | Precise location (only in California) |',
    '\nIn the European Union only, we sell this data to data brokers: e-mail address.\n',
    '\nIn the United States only, we never sell personal data.\n',
    '\nIn France only, iPost may share ',
    '\nWhat follows applies in California.\n'
  ],
  de: [
    '| Newsletter (nur in der Europäischen Union und im Vereinigten Königreich) |',
    '| Standort | Genauer Standort (nur in Kalifornien) |',
    '\nNur in der Europäischen Union: Wir verkaufen diese Daten an Datenhändler: E-Mail-Adresse.\n',
    '\nNur in den Vereinigten Staaten: Wir verkaufen niemals personenbezogene Daten.\n',
    '\nNur in Frankreich: iPost ',
    '\nDas Folgende gilt in Kalifornien.\n'
  ],
  fr: [
    '| Newsletter (lettre d’information, uniquement dans l’Union européenne et au Royaume-Uni) |',
    '| Données de localisation | Localisation précise (uniquement en Californie) |',
    '\nUniquement dans l’Union européenne, nous vendons ',
    '\nUniquement aux États-Unis, nous ne vendons jamais de données personnelles.\n',
    '\nUniquement en France, iPost ',
    '\nCe qui suit s’applique en Californie.\n'
  ],
  es: [
    '| Newsletter (boletín, solo en la Unión Europea y en el Reino Unido) |',
    '| Datos de localización | Ubicación precisa (solo en California) |',
    '\nSolo en la Unión Europea, vendemos ',
    '\nSolo en los Estados Unidos, nunca vendemos datos personales.\n',
    '\nSolo en Francia, iPost ',
    '\nLo siguiente se aplica en California.\n'
  ],
  pt: [
    '| Newsletter (boletim informativo, somente na União Europeia e no Reino Unido) |',
    '| Dados de localização | Localização precisa (somente na Califórnia) |',
    '\nSomente na União Europeia, vendemos ',
    '\nSomente nos Estados Unidos, nunca vendemos dados pessoais.\n',
    '\nSomente na França, iPost ',
    '\nO que segue se aplica na Califórnia.\n'
  ]
}

test.each(languages)(
  'a document in %s states the region of everything that is limited to one',
  (language) => {
    const markdown = compose({...policy, language: language === 'en' ? 'en-GB' : language})
    for (const limit of limits[language]) expect(markdown).toContain(limit)
  }
)

describe('the disclosures that a law requires', () => {
  const markdown = compose(policy)

  it('cover only its own people: California’s table contains no data that is collected elsewhere', () => {
    const [, table = ''] = /### Notice at collection for California\n([^]*?)\n## /.exec(markdown) ?? []
    expect(table).toContain('Precise location')
    expect(table).toContain('Name')
    expect(table).not.toMatch(/e-mail address|health/i)
  })

  it('cite only the laws of the region', () => {
    const british = compose({
      ...policy,
      practices: policy.practices?.map((each) => ({...each, where: ['UK']}))
    })
    expect(markdown).toContain('Consent (Art. 6(1)(a) GDPR and UK GDPR)')
    expect(british).toContain('Consent (Art. 6(1)(a) UK GDPR)')
  })

  it('are limited to a region only if something else applies elsewhere', () => {
    const everywhere = compose({...policy, practices: policy.practices?.slice(2, 3)})
    expect(everywhere).not.toContain('What follows applies')
    expect(everywhere).toContain('We do not sell personal information')
  })
})

/** The choices that people have about cookies, in the table and beside it. */
const decided: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '| In the European Economic Area and the United Kingdom: yes; in California: no, but you can opt out; elsewhere: no |',
    '\nIn California, we use these cookies without asking: tally.\nIn California, we use these cookies until you opt out: ads.\nElsewhere, we use these cookies without asking: tally and ads.\n'
  ],
  de: [
    '| Im Europäischen Wirtschaftsraum und im Vereinigten Königreich: ja; in Kalifornien: nein, aber Sie können widersprechen; anderswo: nein |',
    '\nIn Kalifornien verwenden wir diese Cookies, bis Sie widersprechen: ads.\n'
  ],
  fr: [
    '| Dans l’Espace économique européen et au Royaume-Uni\u00A0: oui\u202F; en Californie\u00A0: non, mais vous pouvez vous y opposer\u202F; ailleurs\u00A0: non |',
    '\nEn Californie, nous utilisons ces cookies jusqu’à ce que vous vous y opposiez\u00A0: ads.\n'
  ],
  es: [
    '| En el Espacio Económico Europeo y en el Reino Unido: sí; en California: no, pero puede oponerse; en los demás lugares: no |',
    '\nEn California, utilizamos estas cookies hasta que usted se oponga: ads.\n'
  ],
  pt: [
    '| No Espaço Econômico Europeu e no Reino Unido: sim; na Califórnia: não, mas você pode se opor; nos demais lugares: não |',
    '\nNa Califórnia, usamos estes cookies até que você se oponha: ads.\n'
  ]
}

test.each(languages)('a document in %s states the choice about a cookie for each region', (language) => {
  const cookie = {provider: 'O', purpose: 'Counts.', duration: 'session'} as const
  const markdown = compose({
    ...policy,
    language: language === 'en' ? 'en-GB' : language,
    practices: [],
    cookies: [
      {
        ...cookie,
        name: 'tally',
        category: 'statistics',
        consent: [{choice: 'none'}, {choice: 'opt-in', where: ['EEA', 'UK']}]
      },
      {
        ...cookie,
        name: 'ads',
        category: 'marketing',
        consent: [
          {choice: 'none'},
          {choice: 'opt-in', where: ['EEA', 'UK']},
          {choice: 'opt-out', where: ['US-CA']}
        ]
      }
    ],
    sections: [{kind: 'cookies'}]
  })
  for (const words of decided[language]) expect(markdown).toContain(words)
})
