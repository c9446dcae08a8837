import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `6 Del. C. § 12D-${place}`

export const delaware: ComprehensiveState = {
  name: 'Delaware',
  region: 'US-DE',
  citation: '6 Del. C. ch. 12D',
  url: 'https://delcode.delaware.gov/title6/c012d/index.html',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  from: '2025-01-01',
  rights: {
    access: at('104(a)(1)'),
    rectification: at('104(a)(2)'),
    erasure: at('104(a)(3)'),
    portability: at('104(a)(4)'),
    'opt-out-of-sale': at('104(a)'),
    'opt-out-of-targeted-advertising': at('104(a)'),
    'opt-out-of-profiling': {in: at('104(a)'), only: 'automated'},
    'information-on-sharing': {in: at('104(a)'), only: 'categories'},
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('104(c)')},
  appeal: {withinDays: 60, in: at('104(d)')},
  signals: {from: '2026-01-01', in: at('106(e)')},
  sensitiveData: {needs: 'consent', in: at('106(a)(4)')},
  appliesTo: {
    in: at('103(a)'),
    people: 35_000,
    withoutPayments: true,
    sellers: {people: 10_000, share: 'more than a fifth of revenue'}
  },
  notices: []
}
