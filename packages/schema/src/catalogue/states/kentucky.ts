import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `KRS 367.${place}`

export const kentucky: ComprehensiveState = {
  name: 'Kentucky',
  region: 'US-KY',
  citation: 'KRS 367.3611 et seq.',
  url: 'https://apps.legislature.ky.gov/record/24rs/hb15.html',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: ['sensitiveData', 'appliesTo'],
  from: '2026-01-01',
  rights: {
    access: at('3615(2)(a)'),
    rectification: at('3615(2)(b)'),
    erasure: at('3615(2)(c)'),
    portability: {in: at('3615(2)(d)'), only: 'provided'},
    'opt-out-of-sale': at('3615(2)(e)'),
    'opt-out-of-targeted-advertising': at('3615(2)(e)'),
    'opt-out-of-profiling': at('3615(2)(e)'),
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('3615(3)')},
  appeal: {withinDays: 60, in: at('3615(4)')},
  signals: 'none',
  sensitiveData: {needs: 'consent', in: at('3617(1)(e)')},
  appliesTo: {
    in: at('3613(1)'),
    people: 100_000,
    sellers: {people: 25_000, share: 'more than half of revenue'}
  },
  notices: []
}
