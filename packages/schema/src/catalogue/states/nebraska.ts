import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Neb. Rev. Stat. § 87-${place}`

export const nebraska: ComprehensiveState = {
  name: 'Nebraska',
  region: 'US-NE',
  citation: 'Neb. Rev. Stat. § 87-1101 et seq.',
  url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1107',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  from: '2025-01-01',
  rights: {
    access: at('1107(2)(a)'),
    rectification: at('1107(2)(b)'),
    erasure: at('1107(2)(c)'),
    portability: {in: at('1107(2)(d)'), only: 'provided'},
    'opt-out-of-sale': at('1107(2)(e)(ii)'),
    'opt-out-of-targeted-advertising': at('1107(2)(e)(i)'),
    'opt-out-of-profiling': at('1107(2)(e)(iii)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('1108(2)')},
  appeal: {withinDays: 60, in: at('1109(3)')},
  signals: {from: '2025-01-01', in: at('1111(5)')},
  sensitiveData: {needs: 'consent', in: at('1112(2)(d)')},
  appliesTo: {in: at('1103(1)'), withoutSmallBusinesses: true},
  notices: []
}
