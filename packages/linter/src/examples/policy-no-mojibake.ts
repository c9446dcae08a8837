import type {Examples} from './examples.js'

export const policyNoMojibake: Examples = {
  bad: [
    {
      markdown: 'We donâ€™t sell your data.\n',
      findings: ['1:7-1:10 “â€™” is a wrongly decoded “’” (UTF-8 read as windows-1252) — restore it'],
      fixed: 'We don’t sell your data.\n'
    },
    {
      markdown: 'The information is under our control.Â\u00A0\n',
      findings: [
        '1:38-1:40 “Â + no-break space” is a wrongly decoded “no-break space” (UTF-8 read as windows-1252) — restore it'
      ],
      fixed: 'The information is under our control.\u00A0\n'
    }
  ],
  good: [
    {markdown: 'Â, Ê and Î are letters of Romanian, French and Vietnamese: Âge, Être, Île.\n'},
    {markdown: 'Write `â€™` to test your import.\n', note: 'In code it is quoted on purpose.'}
  ]
}
