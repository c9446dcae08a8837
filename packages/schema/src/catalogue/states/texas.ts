import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Tex. Bus. & Com. Code § 541.${place}`

export const texas: ComprehensiveState = {
  name: 'Texas',
  region: 'US-TX',
  citation: 'Tex. Bus. & Com. Code ch. 541',
  url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal'],
  from: '2024-07-01',
  rights: {
    access: at('051(b)(1)'),
    rectification: at('051(b)(2)'),
    erasure: at('051(b)(3)'),
    portability: {in: at('051(b)(4)'), only: 'provided'},
    'opt-out-of-sale': at('051(b)(5)(B)'),
    'opt-out-of-targeted-advertising': at('051(b)(5)(A)'),
    'opt-out-of-profiling': at('051(b)(5)(C)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('052(b)')},
  appeal: {withinDays: 60, in: at('053')},
  signals: {from: '2025-01-01', in: at('055(e)')},
  sensitiveData: {needs: 'consent', in: at('101(b)(4)')},
  appliesTo: {in: at('002(a)'), withoutSmallBusinesses: true},
  notices: [
    {data: 'sensitive-data', words: 'NOTICE: We may sell your sensitive personal data.'},
    {data: 'biometric-data', words: 'NOTICE: We may sell your biometric personal data.'}
  ]
}
