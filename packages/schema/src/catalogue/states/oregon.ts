import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `ORS 646A.${place}`

export const oregon: ComprehensiveState = {
  name: 'Oregon',
  region: 'US-OR',
  citation: 'ORS 646A.570 to 646A.589',
  url: 'https://www.oregonlegislature.gov/bills_laws/ors/ors646A.html',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  from: '2024-07-01',
  rights: {
    access: at('574(1)(a)(A)'),
    rectification: at('574(1)(b)'),
    erasure: at('574(1)(c)'),
    portability: at('574(1)(a)(C), (2)'),
    'opt-out-of-sale': at('574(1)(d)(B)'),
    'opt-out-of-targeted-advertising': at('574(1)(d)(A)'),
    'opt-out-of-profiling': at('574(1)(d)(C)'),
    'information-on-sharing': at('574(1)(a)(B)'),
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('576(5)')},
  appeal: {withinDays: 45, in: at('576(6)')},
  signals: {from: '2026-01-01', in: at('578(5)')},
  sensitiveData: {needs: 'consent', in: at('578(2)(b)')},
  appliesTo: {
    in: at('572(1)'),
    people: 100_000,
    withoutPayments: true,
    sellers: {people: 25_000, share: 'a quarter of revenue or more'}
  },
  notices: []
}
