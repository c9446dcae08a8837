import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `RSA 507-H:${place}`

export const newHampshire: ComprehensiveState = {
  name: 'New Hampshire',
  region: 'US-NH',
  citation: 'RSA ch. 507-H',
  url: 'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal'],
  from: '2025-01-01',
  rights: {
    access: at('4, I(a)'),
    rectification: at('4, I(b)'),
    erasure: at('4, I(c)'),
    portability: at('4, I(d)'),
    'opt-out-of-sale': at('4, I(e)'),
    'opt-out-of-targeted-advertising': at('4, I(e)'),
    'opt-out-of-profiling': {in: at('4, I(e)'), only: 'automated'},
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('4, III')},
  appeal: {withinDays: 60, in: at('4, IV')},
  signals: {from: '2025-01-01', in: at('6, V')},
  sensitiveData: {needs: 'consent', in: at('6, I(d)')},
  appliesTo: {
    in: at('2'),
    people: 35_000,
    withoutPayments: true,
    sellers: {people: 10_000, share: 'more than a quarter of revenue'}
  },
  notices: []
}
