import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `N.J.S.A. 56:8-166.${place}`

export const newJersey: ComprehensiveState = {
  name: 'New Jersey',
  region: 'US-NJ',
  citation: 'N.J.S.A. 56:8-166.4 et seq.',
  url: 'https://pub.njleg.state.nj.us/Bills/2022/AL23/266_.HTM',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal', 'appliesTo'],
  from: '2025-01-15',
  rights: {
    access: at('10(a)(1)'),
    rectification: at('10(a)(2)'),
    erasure: at('10(a)(3)'),
    portability: at('10(a)(4)'),
    'opt-out-of-sale': at('10(a)(5)(b)'),
    'opt-out-of-targeted-advertising': at('10(a)(5)(a)'),
    'opt-out-of-profiling': at('10(a)(5)(c)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('7(a)')},
  appeal: {withinDays: 45, in: at('7(f)')},
  signals: {from: '2025-07-15', in: at('11(b)')},
  sensitiveData: {needs: 'consent', in: at('12(a)(4)')},
  appliesTo: {
    in: at('5'),
    people: 100_000,
    withoutPayments: true,
    sellers: {people: 25_000, share: 'any revenue or discount'}
  },
  notices: []
}
