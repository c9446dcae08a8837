import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Fla. Stat. § 501.${place}`

/**
 * It applies to companies with more than a billion dollars of revenue; its rule on the sale of sensitive data
 * applies to everybody.
 */
export const florida: ComprehensiveState = {
  name: 'Florida',
  region: 'US-FL',
  citation: 'Fla. Stat. § 501.701 et seq.',
  url: 'https://www.flsenate.gov/Laws/Statutes/2024/501.705',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['notices'],
  from: '2024-07-01',
  rights: {
    access: at('705(2)(a)'),
    rectification: at('705(2)(b)'),
    erasure: at('705(2)(c)'),
    portability: at('705(2)(d)'),
    'opt-out-of-sale': at('705(2)(e)2'),
    'opt-out-of-targeted-advertising': at('705(2)(e)1'),
    'opt-out-of-profiling': at('705(2)(e)3'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 15, in: at('706(2)')},
  appeal: {withinDays: 60, in: at('707')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('71(2)(d)')},
  appliesTo: {
    in: at('702(9)'),
    revenue: 1_000_000_000,
    also: 'that earn half of it with advertising online, run a smart speaker with an assistant in a cloud, or a store of 250,000 apps, and all that sell sensitive data (§ 501.715)'
  },
  notices: [
    {data: 'sensitive-data', words: 'NOTICE: This website may sell your sensitive personal data.'},
    {data: 'biometric-data', words: 'NOTICE: This website may sell your biometric personal data.'}
  ]
}
