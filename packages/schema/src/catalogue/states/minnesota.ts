import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Minn. Stat. § 325M.${place}`

export const minnesota: ComprehensiveState = {
  name: 'Minnesota',
  region: 'US-MN',
  citation: 'Minn. Stat. ch. 325M',
  url: 'https://www.revisor.mn.gov/statutes/cite/325M.14',
  checked: {on: '2026-11-22', by: 'official-text'},
  unchecked: ['signals', 'appliesTo'],
  from: '2025-07-31',
  rights: {
    access: at('14(1)(b)'),
    rectification: at('14(1)(c)'),
    erasure: at('14(1)(d)'),
    portability: {in: at('14(1)(e)'), only: 'provided'},
    'opt-out-of-sale': at('14(1)(f)'),
    'opt-out-of-targeted-advertising': at('14(1)(f)'),
    'opt-out-of-profiling': at('14(1)(f)'),
    'information-on-sharing': at('14(1)(h)'),
    'question-profiling': at('14(1)(g)')
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('14(4)')},
  appeal: {withinDays: 45, in: at('14(5)')},
  signals: {from: '2025-07-31', in: at('14(3)')},
  sensitiveData: {needs: 'consent', in: at('16(2)(d)')},
  appliesTo: {
    in: at('12(1)'),
    people: 100_000,
    withoutPayments: true,
    sellers: {people: 25_000, share: 'more than a quarter of revenue'},
    withoutSmallBusinesses: true
  },
  notices: []
}
