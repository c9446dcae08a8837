import {describe, expect, test} from 'vitest'
import {contradict} from '../../../../../scripts/test/contradict.js'
import {extractClaims} from '../extract-claims.js'

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
    [
      'We do not collect ANY personal data.',
      'For the sale of licences, the information that we may collect is as follows:\n\n- **Your email**\n- Your name'
    ],
    ['We never store your credit card number.', 'We store your credit card number.'],
    ['We do not keep any personal data.', 'We keep your name and e-mail address for three years.'],
    ['We do not store your e-mail address.', 'We keep your e-mail address for three years.'],
    ['We don’t collect personal information.', 'We collect your email address.'],
    ['We collect no personal information.', 'We collect your email address.'],
    // Things that every user of a service does are no limit
    ['We do not collect any personal data.', 'We collect your name and e-mail address when you register.'],
    ['We do not collect any personal data.', 'When you register, we collect your name.'],
    ['We do not collect any personal data.', 'If you create an account we store your e-mail address.'],
    ['We do not collect your phone number.', 'We store your phone number when you place an order.'],
    ['We never log IP addresses.', 'When you visit our site, our servers log your IP address.'],
    // The organisation by its own name
    [
      'Atlas Maps B.V. (“Atlas”, “we”) makes maps. Atlas does not collect ANY personal data.',
      'We collect your name and e-mail address.'
    ],
    [
      'Atlas (“we”) makes maps. We do not collect any personal data.',
      'Atlas collects your name and e-mail address.'
    ],
    [
      'Atlas (“we”) makes maps. Atlas never shares your personal data with anyone.',
      'Atlas shares your email address with its advertising partners.'
    ],
    // More is disclosed or gathered than is said to be gathered
    ['We do not collect your phone number.', 'We share your phone number with our partners.'],
    ['We only collect your e-mail address.', 'We share your name and phone number with our partners.'],
    ['We collect only your name.', 'We also keep your date of birth.'],
    // Messages
    [
      'We treat our cards as private, and the contents will not be disclosed to anyone other than the intended recipient.',
      'Sometimes we may need to view your message to maintain our network.'
    ],
    ['We never read your private messages.', 'Our staff may read the contents of your messages.'],
    ['We cannot access the contents of your messages.', 'Our moderators review your messages.'],
    ['This site does not use cookies.', 'This site sets a cookie to remember your language.'],
    [
      'None of your personal data will be shared with advertisers.',
      'We share your email address with advertisers.'
    ]
  ])('%s | %s', (one, other) => {
    expect(contradict(one, other, 'en')).toEqual([true, true])
  })
})

describe('two paragraphs are similar but agree', () => {
  test.each([
    // Definitions
    ['This site does not use cookies.', 'Cookies are small text files that are stored on your computer.'],
    ['We do not sell your data.', '“Sell” means that we sell your data for money.'],
    // Somebody or something else
    [
      'We use plugins of XING. XING does not store any personal data when you visit the site.',
      'We store your name and e-mail address.'
    ],
    ['Plausible does not collect any personal data.', 'We collect your name and e-mail address.'],
    [
      'Atlas (“we”) makes maps. The Atlas plug-in does not collect any personal data.',
      'We collect your name and e-mail address.'
    ],
    ['Fathom Analytics never stores any personal data.', 'We store your name and e-mail address.'],
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
    ['We do not collect any personal data.', 'If you choose to give it to us, we collect your name.'],
    ['We do not collect any personal data.', 'If you consent, we collect your name when you register.'],
    [
      'We do not collect any personal data when you visit this page.',
      'We collect your name when you register.'
    ],
    ['We do not collect any personal data.', 'You are asked to enter your name, which stays on your phone.'],
    ['We do not read your emails.', 'We may access your emails if the law requires it.'],
    ['We do not read your emails.', 'We may read your emails with your consent.'],
    ['We do not read your emails.', 'You can read your emails in your account.'],
    ['We do not read your emails.', 'We review reviews of messages that are public.'],
    // Rights
    [
      'You have the right to:\n\n- not have your data shared with third parties',
      'We share your data with advertisers.'
    ],
    [
      'You can ask us to:\n- not share your data with third parties\n- delete it',
      'We share your data with advertisers.'
    ],
    // Only this much
    ['We only collect your e-mail address.', 'We share your e-mail address with our partners.'],
    ['We only collect your contact details.', 'We collect your phone number.'],
    ['We only collect your e-mail address for the newsletter.', 'We collect your name.'],
    ['We only collect your e-mail address.', 'Our partners collect your phone number.'],
    [
      'We do not collect personal data like the name from your child.',
      'We collect information based on your child’s use of the app.'
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

describe.each([
  {
    language: 'de',
    broken: [
      ['Diese Website verwendet keine Cookies.', 'Unsere Analyse-Cookies laufen nach 30 Tagen ab.'],
      ['Wir verwenden keine Cookies.', 'Wir verwenden Cookies, um Ihre Sprache zu speichern.'],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wir geben Ihre E-Mail-Adresse an Werbepartner weiter.'
      ],
      [
        'Ihre personenbezogenen Daten werden nicht an Dritte weitergegeben.',
        'Wir übermitteln Ihren Namen an Werbetreibende.'
      ],
      ['Wir verkaufen Ihre Daten nicht.', 'Ihre Daten werden an Datenhändler verkauft.'],
      [
        'Wir geben Ihre Daten nicht weiter, außer an das Labor.',
        'Wir geben Ihre Buchung an BookRight und Google weiter.'
      ],
      ['Wir speichern keine IP-Adressen.', 'Wir speichern Ihre IP-Adresse.'],
      ['Wir erheben keine personenbezogenen Daten.', 'Wir erheben Ihren Namen und Ihre E-Mail-Adresse.'],
      ['Wir erheben keine personenbezogenen Daten.', 'Wenn Sie sich registrieren, erheben wir Ihren Namen.'],
      [
        'Die Atlas GmbH („wir“) macht Karten. Atlas erhebt keine personenbezogenen Daten.',
        'Wir speichern Ihren Namen.'
      ],
      ['Wir verwenden Ihre Daten nicht für Werbung.', 'Wir verwenden Ihre E-Mail-Adresse für Werbung.']
    ],
    kept: [
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wir geben Ihre Daten an unsere Auftragsverarbeiter weiter.'
      ],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter, es sei denn, Sie willigen ein.',
        'Wir geben Ihre Daten an Werbepartner weiter.'
      ],
      ['Wir geben Ihre Daten nicht nur an Dritte weiter.', 'Wir geben Ihre Daten an Werbepartner weiter.'],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wenn Sie zustimmen, geben wir Ihre Daten an Werbepartner weiter.'
      ],
      ['Wir verkaufen Ihre Daten nicht.', 'Google verkauft Ihre Daten.'],
      [
        'Diese Website verwendet keine Cookies.',
        'Cookies sind kleine Textdateien, die auf Ihrem Gerät gespeichert werden.'
      ],
      ['Diese Website verwendet keine Cookies.', 'Unsere App verwendet Cookies.'],
      ['Wir verwenden keine Tracking-Cookies.', 'Wir verwenden Session-Cookies.'],
      ['Wir speichern Ihre IP-Adresse nicht länger als sieben Tage.', 'Wir speichern Ihre IP-Adresse.'],
      ['Wir erheben keine Gesundheitsdaten.', 'Wir erheben Ihren Namen.'],
      ['Wir geben Ihre Daten nicht weiter, außer an Google.', 'Wir geben Ihre Daten an Google weiter.'],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wir geben anonymisierte Daten an Werbepartner weiter.'
      ],
      ['Sie haben das Recht, dass wir Ihre Daten nicht verkaufen.', 'Wir verkaufen Ihre Daten.']
    ]
  },
  {
    language: 'fr',
    broken: [
      ['Ce site n’utilise pas de cookies.', 'Nos cookies expirent après 30 jours.'],
      ['Nous n’utilisons aucun cookie.', 'Nous utilisons des cookies pour retenir votre langue.'],
      [
        'Nous ne partageons pas vos données avec des tiers.',
        'Nous partageons votre adresse e-mail avec des annonceurs.'
      ],
      ['Vos données ne sont jamais vendues.', 'Nous vendons vos données à des courtiers en données.'],
      [
        'Vos données ne sont pas transmises à des tiers.',
        'Nous transmettons votre nom à nos partenaires publicitaires.'
      ],
      [
        'Nous ne partageons jamais vos données, sauf avec le laboratoire.',
        'Nous transmettons votre réservation à BookRight et Google.'
      ],
      ['Nous ne conservons pas votre adresse IP.', 'Nous enregistrons votre adresse IP.'],
      ['Nous ne collectons aucune donnée personnelle.', 'Nous collectons votre nom et votre adresse e-mail.'],
      [
        'Nous ne collectons aucune donnée personnelle.',
        'Nous collectons votre nom lorsque vous vous inscrivez.'
      ]
    ],
    kept: [
      [
        'Nous ne partageons pas vos données avec des tiers.',
        'Nous partageons vos données avec nos sous-traitants.'
      ],
      [
        'Nous ne partageons pas vos données avec des tiers sans votre consentement.',
        'Nous partageons vos données avec des annonceurs.'
      ],
      [
        'Nous ne partageons pas seulement vos données avec des tiers.',
        'Nous partageons vos données avec des annonceurs.'
      ],
      [
        'Nous ne partageons pas vos données avec des tiers.',
        'Si vous l’acceptez, nous partageons vos données avec des annonceurs.'
      ],
      ['Nous ne vendons pas vos données.', 'Google vend vos données.'],
      [
        'Ce site n’utilise pas de cookies.',
        'Les cookies sont de petits fichiers texte déposés sur votre appareil.'
      ],
      ['Ce site n’utilise pas de cookies publicitaires.', 'Nous utilisons des cookies techniques.'],
      [
        'Nous ne conservons pas votre adresse IP plus longtemps que nécessaire.',
        'Nous conservons votre adresse IP.'
      ],
      ['Nous ne collectons pas de données de santé.', 'Nous collectons votre nom.'],
      [
        'Nous ne partageons jamais vos données, sauf avec Google.',
        'Nous partageons vos données avec Google.'
      ],
      [
        'Nous ne partageons pas vos données avec des tiers.',
        'Nous partageons des données anonymes avec des annonceurs.'
      ]
    ]
  },
  {
    language: 'es',
    broken: [
      ['Este sitio no utiliza cookies.', 'Nuestras cookies caducan a los 30 días.'],
      ['No utilizamos cookies.', 'Utilizamos cookies para recordar su idioma.'],
      ['No compartimos sus datos con terceros.', 'Compartimos su correo electrónico con anunciantes.'],
      ['Nunca vendemos sus datos.', 'Vendemos sus datos a intermediarios de datos.'],
      ['No cedemos sus datos a terceros.', 'Cedemos su nombre a nuestros socios publicitarios.'],
      [
        'Nunca compartimos sus datos, excepto con el laboratorio.',
        'Comunicamos su reserva a BookRight y Google.'
      ],
      ['No almacenamos su dirección IP.', 'Registramos su dirección IP.'],
      ['No recopilamos ningún dato personal.', 'Recopilamos su nombre y su correo electrónico.'],
      ['No recopilamos ningún dato personal.', 'Recopilamos su nombre cuando usted se registra.']
    ],
    kept: [
      ['No compartimos sus datos con terceros.', 'Compartimos sus datos con nuestros proveedores.'],
      [
        'No compartimos sus datos con terceros sin su consentimiento.',
        'Compartimos sus datos con anunciantes.'
      ],
      ['No solo compartimos sus datos con terceros.', 'Compartimos sus datos con anunciantes.'],
      [
        'No compartimos sus datos con terceros.',
        'Si usted lo acepta, compartimos sus datos con anunciantes.'
      ],
      ['No vendemos sus datos.', 'Google vende sus datos.'],
      ['Este sitio no utiliza cookies.', 'Las cookies son pequeños archivos de texto.'],
      ['No utilizamos cookies publicitarias.', 'Utilizamos cookies técnicas.'],
      ['No conservamos su dirección IP más tiempo del necesario.', 'Conservamos su dirección IP.'],
      ['No recopilamos datos de salud.', 'Recopilamos su nombre.'],
      ['Nunca compartimos sus datos, excepto con Google.', 'Compartimos sus datos con Google.'],
      ['No compartimos sus datos con terceros.', 'Compartimos datos anónimos con anunciantes.']
    ]
  },
  {
    language: 'pt',
    broken: [
      ['Este site não utiliza cookies.', 'Nossos cookies expiram em 30 dias.'],
      ['Não utilizamos cookies.', 'Utilizamos cookies para lembrar seu idioma.'],
      ['Não compartilhamos seus dados com terceiros.', 'Compartilhamos seu e-mail com anunciantes.'],
      ['Nunca vendemos seus dados.', 'Vendemos seus dados a corretores de dados.'],
      ['Seus dados não são vendidos.', 'Vendemos seus dados a anunciantes.'],
      ['Não partilhamos os seus dados com terceiros.', 'Partilhamos o seu nome com anunciantes.'],
      [
        'Nunca compartilhamos seus dados, exceto com o laboratório.',
        'Compartilhamos sua reserva com BookRight e Google.'
      ],
      ['Não armazenamos seu endereço IP.', 'Registramos seu endereço IP.'],
      ['Não coletamos nenhum dado pessoal.', 'Coletamos seu nome e seu e-mail.'],
      ['Não coletamos nenhum dado pessoal.', 'Coletamos seu nome quando você se cadastra.']
    ],
    kept: [
      ['Não compartilhamos seus dados com terceiros.', 'Compartilhamos seus dados com nossos operadores.'],
      [
        'Não compartilhamos seus dados com terceiros sem o seu consentimento.',
        'Compartilhamos seus dados com anunciantes.'
      ],
      ['Não só compartilhamos seus dados com terceiros.', 'Compartilhamos seus dados com anunciantes.'],
      [
        'Não compartilhamos seus dados com terceiros.',
        'Se você concordar, compartilhamos seus dados com anunciantes.'
      ],
      ['Não vendemos seus dados.', 'O Google vende seus dados.'],
      ['Este site não utiliza cookies.', 'Cookies são pequenos arquivos de texto.'],
      ['Não utilizamos cookies de publicidade.', 'Utilizamos cookies técnicos.'],
      ['Não conservamos seu endereço IP por mais tempo que o necessário.', 'Conservamos seu endereço IP.'],
      ['Não coletamos dados de saúde.', 'Coletamos seu nome.'],
      ['Nunca compartilhamos seus dados, exceto com o Google.', 'Compartilhamos seus dados com o Google.'],
      ['Não compartilhamos seus dados com terceiros.', 'Compartilhamos dados anônimos com anunciantes.']
    ]
  }
])('in $language', ({language, broken, kept}) => {
  test.each(broken)('these contradict each other: %s | %s', (one, other) => {
    expect(contradict(one, other, language)).toEqual([true, true])
  })

  test.each(kept)('these agree: %s | %s', (one, other) => {
    expect(contradict(one, other, language)).toEqual([false, false])
  })

  test('claims quote the text exactly', () => {
    const markdown = `# Titel\n\n${[...broken, ...kept].flat().join('\n\n')}`
    const claims = extractClaims(markdown, {language})
    expect(claims.length).toBeGreaterThan(20)
    for (const {start, end, text, verb} of claims) {
      expect(markdown.slice(start, end)).toBe(text)
      expect(markdown.slice(verb.start, verb.end)).toBe(verb.text)
    }
  })
})

test.each([
  [
    'en',
    'We do not collect IP addresses.',
    'We record the country (derived from your IP address) of each visit.'
  ],
  ['de', 'Wir erheben keine IP-Adressen.', 'Wir erfassen das Land (aus der IP-Adresse).'],
  [
    'fr',
    'Nous ne collectons pas votre adresse IP.',
    'Nous enregistrons le pays (déduit de votre adresse IP).'
  ],
  ['es', 'No recopilamos su dirección IP.', 'Guardamos el país (deducido de su dirección IP).'],
  ['pt', 'Não recolhemos o seu endereço IP.', 'Guardamos o país (deduzido do seu endereço IP).'],
  ['en', 'We do not collect your contacts.', 'Your contacts stay on your phone.'],
  ['de', 'Wir erheben keine Standortdaten.', 'Die Standortdaten werden lokal gespeichert.']
])(
  '%s: data derived from other data, or left on a device, is not collected: %s | %s',
  (language, one, other) => {
    expect(contradict(one, other, language)).toEqual([false, false])
  }
)
