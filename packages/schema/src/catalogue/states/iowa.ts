import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Iowa Code § 715D.${place}`

export const iowa: ComprehensiveState = {
  name: 'Iowa',
  region: 'US-IA',
  citation: 'Iowa Code ch. 715D',
  url: 'https://www.legis.iowa.gov/docs/code/715D.pdf',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  from: '2025-01-01',
  rights: {
    access: at('3(1)(a)'),
    rectification: false,
    erasure: {in: at('3(1)(b)'), only: 'provided'},
    portability: {in: at('3(1)(c)'), only: 'provided'},
    'opt-out-of-sale': at('3(1)(d)'),
    // § 715D.4(6) requires people to be informed how to opt out of it, but § 715D.3(1) doesn’t list it among
    // their rights.
    'opt-out-of-targeted-advertising': false,
    'opt-out-of-profiling': false,
    'information-on-sharing': false,
    'question-profiling': false
  },
  answer: {withinDays: 90, extendedByDays: 45, in: at('3(2)')},
  appeal: {withinDays: 60, in: at('3(3)')},
  signals: 'none',
  sensitiveData: {needs: 'opt-out', in: at('4(2)')},
  appliesTo: {in: at('2(1)'), people: 100_000, sellers: {people: 25_000, share: 'more than half of revenue'}},
  notices: []
}
