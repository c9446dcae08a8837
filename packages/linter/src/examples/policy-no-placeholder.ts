import type {Examples} from './examples.js'

export const policyNoPlaceholder: Examples = {
  bad: [
    {
      markdown: '[Company Name] respects your privacy.\n',
      findings: ['1:1-1:15 Left-over placeholder “[Company Name]” — fill it in']
    },
    {
      markdown: 'We are {{organisation.name}}.\n',
      findings: ['1:8-1:29 Left-over placeholder “{{organisation.name}}” — fill it in']
    },
    {
      markdown: 'Write to <insert e-mail address here>.\n',
      findings: ['1:10-1:38 Left-over placeholder “<insert e-mail address here>” — fill it in']
    },
    {
      markdown: 'Last updated: XX/XX/20XX. TODO: ask legal.\n',
      findings: [
        '1:15-1:25 Left-over placeholder “XX/XX/20XX” — fill it in',
        '1:27-1:31 “TODO” is a note to yourself — settle it, or remove it'
      ]
    },
    {
      markdown:
        'Reach us at: name, physical address, e-mail address for contact, and designated representative.\n',
      note: 'What the template asked its author to write.',
      findings: [
        '1:14-1:95 Left-over placeholder “name, physical address, e-mail address for contact, and designated representative” — fill it in'
      ]
    },
    {
      markdown: 'Write to your-email@atlas.example.\n',
      findings: ['1:10-1:34 Left-over placeholder “your-email@atlas.example” — fill it in']
    },
    {
      markdown: '**TODO/Note:** ask a lawyer.\n',
      findings: ['1:3-1:7 “TODO” is a note to yourself — settle it, or remove it']
    },
    {
      markdown: 'Lorem ipsum dolor sit amet.\n',
      findings: ['1:1-1:12 “Lorem ipsum” is filler text — replace it']
    },
    {
      markdown: 'Write to privacy@example.com.\n',
      findings: ['1:10-1:29 “privacy@example.com” exists for examples only — use the real address']
    },
    {
      markdown: '---\ntitle: Privacy\n---\n\n{{ company_name }} keeps your name.\n',
      note: 'A field that nobody has filled in.',
      findings: ['5:1-5:19 Left-over placeholder “{{ company_name }}” — fill it in']
    },
    {
      markdown: 'Write to [privacy@example.com](mailto:privacy@example.com).\n',
      findings: ['1:11-1:30 “privacy@example.com” exists for examples only — use the real address']
    },
    {
      markdown:
        '# Atlas Privacy Policy\n\nAt Zephyr, we respect your privacy. Atlas keeps your name. You can write to Atlas.\n',
      findings: [
        '3:4-3:10 “Zephyr” is named as the author only here — use your own name, or say how the two are related'
      ]
    },
    {
      markdown:
        '# Children\n\nWe do not knowingly collect personal information from anyone. Parents may write to us.\n',
      note: 'The age is gone: “from anyone under 13”.',
      findings: [
        '3:7-3:61 Something is left out here: “not knowingly collect personal information from anyone” — fill it in'
      ]
    }
  ],
  good: [
    {markdown: 'We do not knowingly collect personal data from anyone under 13.\n'},
    {markdown: 'See [our terms] for more.\n\n[our terms]: https://atlas.example/terms\n'},
    {markdown: 'For example, we keep your name. [Updated 5 January 2026]\n'},
    {
      markdown: '---\ntitle: Privacy\ncompany: Atlas\n---\n\n{{ company }} answers at {{ site.email }}.\n',
      note: 'The generator of the site fills in both.'
    },
    {markdown: 'Set `{{name}}` in your template.\n', note: 'In code it is quoted on purpose.'},
    {markdown: 'In short: we keep nothing [1].\n'},
    {markdown: 'We set wordpress\\_XXXXXXXX and cid-XXXX.\n', note: 'Parts of the names of cookies.'},
    {
      markdown:
        '# Atlas Privacy Policy\n\nAt Zephyr, part of the Atlas group, we respect your privacy. Atlas keeps your name.\n',
      note: 'The sentence says how the two belong together.'
    }
  ]
}
