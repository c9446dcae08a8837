import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Tenn. Code § 47-18-${place}`

export const tennessee: ComprehensiveState = {
  name: 'Tennessee',
  region: 'US-TN',
  citation: 'Tenn. Code § 47-18-3301 et seq.',
  url: 'https://publications.tnsosfiles.com/acts/113/pub/pc0408.pdf',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appliesTo'],
  from: '2025-07-01',
  rights: {
    access: at('3304(a)(2)(A)'),
    rectification: at('3304(a)(2)(B)'),
    erasure: at('3304(a)(2)(C)'),
    portability: {in: at('3304(a)(2)(D)'), only: 'provided'},
    'opt-out-of-sale': at('3304(a)(2)(E)(i)'),
    'opt-out-of-targeted-advertising': at('3304(a)(2)(E)(ii)'),
    'opt-out-of-profiling': at('3304(a)(2)(E)(iii)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('3304(b)(1)')},
  appeal: {withinDays: 60, in: at('3304(c)')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('3305(a)(6)')},
  appliesTo: {
    in: at('3303'),
    people: 175_000,
    sellers: {people: 25_000, share: 'more than half of revenue'},
    revenue: 25_000_000
  },
  notices: []
}
