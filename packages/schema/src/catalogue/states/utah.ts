import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Utah Code § 13-61-${place}`

export const utah: ComprehensiveState = {
  name: 'Utah',
  region: 'US-UT',
  citation: 'Utah Code § 13-61-101 et seq.',
  url: 'https://le.utah.gov/xcode/Title13/Chapter61/13-61-S201.html',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal', 'sensitiveData'],
  from: '2023-12-31',
  rights: {
    access: at('201(1)'),
    rectification: {in: at('201(4)'), from: '2026-07-01'},
    erasure: {in: at('201(2)'), only: 'provided'},
    portability: {in: at('201(3)'), only: 'provided'},
    'opt-out-of-sale': at('201(5)(b)'),
    'opt-out-of-targeted-advertising': at('201(5)(a)'),
    'opt-out-of-profiling': false,
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('203(2)')},
  appeal: 'none',
  signals: 'none',
  sensitiveData: {needs: 'opt-out', in: at('302(3)')},
  appliesTo: {
    in: at('102(1)'),
    people: 100_000,
    sellers: {people: 25_000, share: 'more than half of revenue'},
    revenue: 25_000_000
  },
  notices: []
}
