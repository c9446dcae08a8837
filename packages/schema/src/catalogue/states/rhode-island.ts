import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `R.I. Gen. Laws § 6-48.1-${place}`

export const rhodeIsland: ComprehensiveState = {
  name: 'Rhode Island',
  region: 'US-RI',
  citation: 'R.I. Gen. Laws ch. 6-48.1',
  url: 'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.HTM',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  official: ['appliesTo', 'answer', 'sensitiveData'],
  from: '2026-01-01',
  rights: {
    access: at('5(e)'),
    rectification: at('5(e)'),
    erasure: at('5(e)'),
    portability: at('5(e)'),
    'opt-out-of-sale': at('5(e)'),
    'opt-out-of-targeted-advertising': at('5(e)'),
    'opt-out-of-profiling': {in: at('5(e)'), only: 'automated'},
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('6(b)(1)')},
  appeal: {withinDays: 60, in: at('6(b)')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('4(c)')},
  appliesTo: {
    in: at('4(a)'),
    people: 35_000,
    withoutPayments: true,
    sellers: {people: 10_000, share: 'more than a fifth of revenue'}
  },
  notices: []
}
