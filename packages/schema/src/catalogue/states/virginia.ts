import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Va. Code § 59.1-${place}`

export const virginia: ComprehensiveState = {
  name: 'Virginia',
  region: 'US-VA',
  citation: 'Va. Code § 59.1-575 et seq.',
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['sensitiveData'],
  from: '2023-01-01',
  rights: {
    access: at('577(A)(1)'),
    rectification: at('577(A)(2)'),
    erasure: at('577(A)(3)'),
    portability: {in: at('577(A)(4)'), only: 'provided'},
    'opt-out-of-sale': at('577(A)(5)'),
    'opt-out-of-targeted-advertising': at('577(A)(5)'),
    'opt-out-of-profiling': at('577(A)(5)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('577(B)(1)')},
  appeal: {withinDays: 60, in: at('577(C)')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('578(A)(5)')},
  appliesTo: {
    in: at('576(A)'),
    people: 100_000,
    sellers: {people: 25_000, share: 'more than half of revenue'}
  },
  notices: []
}
