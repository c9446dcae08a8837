import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Conn. Gen. Stat. § 42-${place}`

/**
 * P.A. 25-113 has applied since July 2026, P.A. 26-64 since October. Since July people can also learn to whom
 * their data was sold, question the result of profiling, and opt out of profiling even for decisions that are
 * not made solely by machines. The amendments were compared with reports on them and with the legislature’s
 * summary, not with their text.
 */
export const connecticut: ComprehensiveState = {
  name: 'Connecticut',
  region: 'US-CT',
  citation: 'Conn. Gen. Stat. § 42-515 et seq.',
  url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal', 'minors'],
  from: '2023-07-01',
  rights: {
    access: at('518(a)(1)'),
    rectification: at('518(a)(2)'),
    erasure: at('518(a)(3)'),
    portability: at('518(a)(4)'),
    'opt-out-of-sale': at('518(a)(5)(B)'),
    'opt-out-of-targeted-advertising': at('518(a)(5)(A)'),
    'opt-out-of-profiling': at('518(a)(5)(C)'),
    'information-on-sharing': {in: at('518(a), as amended by P.A. 25-113'), from: '2026-07-01', only: 'sold'},
    'question-profiling': {in: at('518(a), as amended by P.A. 25-113'), from: '2026-07-01'}
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('518(c)(1)')},
  appeal: {withinDays: 60, in: at('518(d)')},
  signals: {from: '2025-01-01', in: at('520(e)(1)(A)(ii)')},
  sensitiveData: {needs: 'consent', in: at('520(a)(4)')},
  appliesTo: {
    in: at('516, as amended by P.A. 25-113'),
    from: '2026-07-01',
    people: 35_000,
    withoutPayments: true,
    always: 'process sensitive data, but for payments, or offer data for sale'
  },
  neverSold: [
    {data: 'precise-location', in: 'Conn. Gen. Stat. § 42-520, as amended by P.A. 26-64', from: '2026-10-01'}
  ],
  minors: {below: 18, in: 'Conn. Gen. Stat. § 42-529a, as amended by P.A. 25-113', from: '2026-07-01'},
  notices: []
}
