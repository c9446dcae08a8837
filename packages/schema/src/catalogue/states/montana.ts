import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Mont. Code § 30-14-${place}`

/**
 * Since October 2025 it also applies to those with fewer people’s data, and to all profiling for decisions,
 * not only solely automated ones: S.B. 297.
 */
export const montana: ComprehensiveState = {
  name: 'Montana',
  region: 'US-MT',
  citation: 'Mont. Code § 30-14-2801 et seq.',
  url: 'https://archive.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal'],
  from: '2024-10-01',
  rights: {
    access: at('2808(1)(a)'),
    rectification: at('2808(1)(b)'),
    erasure: at('2808(1)(c)'),
    portability: {in: at('2808(1)(d)'), only: 'provided'},
    'opt-out-of-sale': at('2808(1)(e)(ii)'),
    'opt-out-of-targeted-advertising': at('2808(1)(e)(i)'),
    'opt-out-of-profiling': at('2808(1)(e)(iii)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('2808(4)')},
  appeal: {withinDays: 60, in: at('2808(5)')},
  signals: {from: '2025-01-01', in: at('2809(3)(b)')},
  sensitiveData: {needs: 'consent', in: at('2812(2)(b)')},
  appliesTo: {
    in: at('2803'),
    from: '2025-10-01',
    people: 25_000,
    withoutPayments: true,
    sellers: {people: 15_000, share: 'more than a quarter of revenue'}
  },
  notices: []
}
