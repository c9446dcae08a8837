import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `C.R.S. § 6-1-${place}`

export const colorado: ComprehensiveState = {
  name: 'Colorado',
  region: 'US-CO',
  citation: 'C.R.S. § 6-1-1301 et seq.',
  url: 'https://leg.colorado.gov/bills/sb21-190',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['appeal'],
  from: '2023-07-01',
  rights: {
    access: at('1306(1)(b)'),
    rectification: at('1306(1)(c)'),
    erasure: at('1306(1)(d)'),
    portability: at('1306(1)(e)'),
    'opt-out-of-sale': at('1306(1)(a)(I)(B)'),
    'opt-out-of-targeted-advertising': at('1306(1)(a)(I)(A)'),
    'opt-out-of-profiling': at('1306(1)(a)(I)(C)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('1306(2)')},
  appeal: {withinDays: 45, in: at('1306(3)')},
  signals: {from: '2024-07-01', in: at('1306(1)(a)(IV)')},
  sensitiveData: {needs: 'consent', in: at('1308(7)')},
  appliesTo: {
    in: at('1304(1)'),
    people: 100_000,
    sellers: {people: 25_000, share: 'any revenue or discount'}
  },
  notices: []
}
