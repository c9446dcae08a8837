import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Ind. Code § 24-15-${place}`

export const indiana: ComprehensiveState = {
  name: 'Indiana',
  region: 'US-IN',
  citation: 'Ind. Code art. 24-15',
  url: 'https://iga.in.gov/laws/2025/ic/titles/24#24-15',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal', 'sensitiveData'],
  from: '2026-01-01',
  rights: {
    access: at('3-1(b)(1)'),
    rectification: {in: at('3-1(b)(2)'), only: 'provided'},
    erasure: at('3-1(b)(3)'),
    portability: {in: at('3-1(b)(4)'), only: 'provided'},
    'opt-out-of-sale': at('3-1(b)(5)(B)'),
    'opt-out-of-targeted-advertising': at('3-1(b)(5)(A)'),
    'opt-out-of-profiling': at('3-1(b)(5)(C)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('3-1(c)')},
  appeal: {withinDays: 60, in: at('3-1(d)')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('4-1')},
  appliesTo: {
    in: at('1-1(a)'),
    people: 100_000,
    sellers: {people: 25_000, share: 'more than half of revenue'}
  },
  notices: []
}
