import type {Examples} from './examples.js'

export const policyReadability: Examples = {
  bad: [
    {
      markdown: 'We collect your name, your address and your telephone number when you order.\n',
      options: {words: 10},
      findings: ['1:1-1:77 This sentence has 13 words — split it; the limit is 10']
    }
  ],
  good: [{markdown: 'We collect your name when you order. We keep it for a year.\n'}]
}
