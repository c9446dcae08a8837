import {describeCases} from '../../../../scripts/test/lint-with-rule.js'
import policyNoPlaceholder from './policy-no-placeholder.js'

describeCases(policyNoPlaceholder, [
  {
    markdown: 'Write to [your name] or [insert the address] or [Bitte Firma eintragen].\n',
    findings: [
      '1:10-1:21 Left-over placeholder “[your name]” — fill it in',
      '1:25-1:45 Left-over placeholder “[insert the address]” — fill it in',
      '1:49-1:72 Left-over placeholder “[Bitte Firma eintragen]” — fill it in'
    ]
  },
  {
    markdown:
      'O controlador é [CNPJ A CADASTRAR], [adresse du siège], [CIF DE TU EMPRESA], [Name des Verantwortlichen], \\[website\\].\n',
    findings: [
      '1:17-1:35 Left-over placeholder “[CNPJ A CADASTRAR]” — fill it in',
      '1:37-1:55 Left-over placeholder “[adresse du siège]” — fill it in',
      '1:57-1:76 Left-over placeholder “[CIF DE TU EMPRESA]” — fill it in',
      '1:78-1:105 Left-over placeholder “[Name des Verantwortlichen]” — fill it in',
      '1:107-1:118 Left-over placeholder “[website]” — fill it in'
    ]
  },
  {
    markdown:
      'We keep [adresse IP, civilité], [1], [email protected], [Your Privacy Choices] and name [at] a [dot] example.\n'
  },
  {
    markdown: 'Escriba a tu-nombre@loja.pt, escreva a seu_nome@loja.pt, écrivez à votre-nom@loja.pt.\n',
    findings: [
      '1:11-1:28 Left-over placeholder “tu-nombre@loja.pt” — fill it in',
      '1:40-1:56 Left-over placeholder “seu_nome@loja.pt” — fill it in',
      '1:68-1:85 Left-over placeholder “votre-nom@loja.pt” — fill it in'
    ]
  },
  {
    markdown: 'Firma: ______\n\n**Company name:** \\_\\_\\_\\_, write to xxx@atlas.example\n',
    findings: [
      '1:8-1:14 Left-over placeholder “______” — fill it in',
      '3:19-3:27 Left-over placeholder “____” — fill it in',
      '3:38-3:55 Left-over placeholder “xxx@atlas.example” — fill it in'
    ]
  },
  {markdown: 'These are cookies: __ga, ___utm. Write to maxxx@atlas.example.\n\nTo be read:\n\n____\n'},
  {
    markdown:
      'Please contact us at and we will delete it. E-mail us at , or call us at if you prefer.\n\nYou visit or buy from (the “Site”), run by ("we").\n',
    findings: [
      '1:8-1:21 Something is left out here: “contact us at” — fill it in',
      '1:45-1:57 Something is left out here: “E-mail us at” — fill it in',
      '1:63-1:73 Something is left out here: “call us at” — fill it in',
      '3:18-3:35 Something is left out here: “from (the “Site”)” — fill it in',
      '3:41-3:50 Something is left out here: “by ("we")” — fill it in'
    ]
  },
  {
    markdown:
      'Contact us at any time, at <a@atlas.example>, at `a@atlas.example`. Contact us at [our desk](/desk), and reach us at or before noon.\n\nContact us at:\n\nAtlas, Tromsø\n\nAn address to contact us at.\n\nThe pages that you read (the “Site”) are by Atlas (“we”), from (or near) Tromsø.\n'
  },
  {markdown: 'Who we are is in [contact].\n\n[contact]: https://a.example\n'},
  {markdown: '[Company](https://a.example) and [Company][x] and [Company]: no.\n'},
  {
    markdown: '{{{name}}} {% if x %} <%= name %> ${user.name}\n',
    findings: [
      '1:1-1:11 Left-over placeholder “{{{name}}}” — fill it in',
      '1:12-1:22 Left-over placeholder “{% if x %}” — fill it in',
      '1:23-1:34 Left-over placeholder “<%= name %>” — fill it in',
      '1:35-1:47 Left-over placeholder “${user.name}” — fill it in'
    ]
  },
  {
    markdown: 'On DD.MM.YYYY, MM/DD/YYYY, YYYY-MM-DD, Month DD, YYYY, Month XX, 20XX.\n',
    findings: [
      '1:4-1:14 Left-over placeholder “DD.MM.YYYY” — fill it in',
      '1:16-1:26 Left-over placeholder “MM/DD/YYYY” — fill it in',
      '1:28-1:38 Left-over placeholder “YYYY-MM-DD” — fill it in',
      '1:40-1:54 Left-over placeholder “Month DD, YYYY” — fill it in',
      '1:56-1:70 Left-over placeholder “Month XX, 20XX” — fill it in'
    ]
  },
  {
    markdown: 'FIXME TBD TBC XXX XXXXXXXXX TODO_x x-TODO TODO/\n',
    findings: [
      '1:1-1:6 “FIXME” is a note to yourself — settle it, or remove it',
      '1:7-1:10 “TBD” is a note to yourself — settle it, or remove it',
      '1:11-1:14 “TBC” is a note to yourself — settle it, or remove it',
      '1:15-1:18 “XXX” is a note to yourself — settle it, or remove it'
    ]
  },
  {
    markdown:
      'John Doe, Jane Doe, Max Mustermann, Musterfirma, Musterstraße 12, 123 Main Street, Acme Inc.\n',
    findings: [
      '1:1-1:9 “John Doe” is filler text — replace it',
      '1:11-1:19 “Jane Doe” is filler text — replace it',
      '1:21-1:35 “Max Mustermann” is filler text — replace it',
      '1:37-1:48 “Musterfirma” is filler text — replace it',
      '1:50-1:65 “Musterstraße 12” is filler text — replace it',
      '1:67-1:82 “123 Main Street” is filler text — replace it',
      '1:84-1:93 “Acme Inc.” is filler text — replace it'
    ]
  },
  {
    markdown: 'www.yourdomain.com, https://www.example.org/privacy, info@domain.de, https://my-example.com\n',
    findings: [
      '1:1-1:19 “www.yourdomain.com” exists for examples only — use the real address',
      '1:21-1:52 “https://www.example.org/privacy” exists for examples only — use the real address',
      '1:54-1:68 “info@domain.de” exists for examples only — use the real address'
    ]
  },
  {markdown: 'A product called TODO.\n', options: {allow: ['TODO']}},
  {
    markdown: '<your company name here> and <b> and <name of firm>\n',
    findings: [
      '1:1-1:25 Left-over placeholder “<your company name here>” — fill it in',
      '1:38-1:52 Left-over placeholder “<name of firm>” — fill it in'
    ]
  },
  {
    markdown: 'Reach us at name, mailing address, email address and designated representative.\n',
    findings: [
      '1:13-1:79 Left-over placeholder “name, mailing address, email address and designated representative” — fill it in'
    ]
  },
  {markdown: '```\n[Company Name] TODO\n```\n'},
  {
    markdown: '<div>\n\n      <p>Write to [Company Name].</p>\n\n</div>\n',
    findings: ['3:19-3:33 Left-over placeholder “[Company Name]” — fill it in']
  },
  {
    markdown: 'This is a draft privacy policy.\n\nIt is to be reviewed by a lawyer before publication.\n',
    findings: [
      '1:1-1:16 “This is a draft” is a note to yourself — settle it, or remove it',
      '3:13-3:52 “reviewed by a lawyer before publication” is a note to yourself — settle it, or remove it'
    ]
  },
  {
    markdown: '**Placeholder:** This policy must be reviewed by an attorney.\n',
    findings: [
      '1:3-1:14 “Placeholder” is a note to yourself — settle it, or remove it',
      '1:18-1:61 “This policy must be reviewed by an attorney” is a note to yourself — settle it, or remove it'
    ]
  },
  {
    markdown:
      'Diese Erklärung ist ein Entwurf.\n\nCe document est un modèle.\n\nEste texto es un borrador.\n\nEste texto é um rascunho.\n',
    findings: [
      '1:1-1:32 “Diese Erklärung ist ein Entwurf” is a note to yourself — settle it, or remove it',
      '3:1-3:26 “Ce document est un modèle” is a note to yourself — settle it, or remove it',
      '5:1-5:26 “Este texto es un borrador” is a note to yourself — settle it, or remove it',
      '7:1-7:25 “Este texto é um rascunho” is a note to yourself — settle it, or remove it'
    ]
  },
  {
    markdown:
      'Requests of authorities must be reviewed by our legal team before we answer. This is a sample of what we collect. You may save a draft, and consult a lawyer.\n'
  },
  {markdown: '[Company Name]: https://a.example\n'}
])
