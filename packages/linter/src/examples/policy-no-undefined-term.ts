import type {Examples} from './examples.js'

export const policyNoUndefinedTerm: Examples = {
  bad: [
    {
      markdown: 'Atlas Maps B.V. (the “**Vendor**”) respects your privacy. We collect names.\n',
      findings: ['1:25-1:31 “Vendor” is defined but never used — use it, or remove the definition']
    },
    {
      markdown:
        'In this policy “Personal Data” means data about you. We share Personal Data with Authorised Users. Authorised Users keep it, and we audit Authorised Users every year.\n',
      findings: [
        '1:82-1:98 “Authorised Users” is written like a defined term but never defined — define it, or write it in lower case'
      ]
    }
  ],
  good: [
    {markdown: 'Atlas Maps B.V. (“**Atlas**”) respects your privacy. Atlas collects names.\n'},
    {markdown: 'We keep your personal data, and we ask Google Analytics to count visits.\n'}
  ]
}
