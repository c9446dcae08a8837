import type {ComprehensiveState} from '../state.js'

const at = (place: string): string => `Md. Code, Com. Law § 14-${place}`

/**
 * In force since October 2025, it applies to what has been done with data since April 2026. A signal is
 * honoured as a request by an agent that a browser setting designates; § 14-4707(f)(3) leaves it to the
 * controller whether to offer signals or a link as well.
 */
export const maryland: ComprehensiveState = {
  name: 'Maryland',
  region: 'US-MD',
  citation: 'Md. Code, Com. Law § 14-4701 et seq.',
  url: 'https://mgaleg.maryland.gov/mgawebsite/laws/StatuteText?article=gcl&section=14-4705&enactments=false',
  checked: {on: '2026-11-22', by: 'secondary'},
  unchecked: [],
  from: '2025-10-01',
  rights: {
    access: at('4705(b)(1), (2)'),
    rectification: at('4705(b)(3)'),
    erasure: at('4705(b)(4)'),
    portability: at('4705(b)(5)'),
    'opt-out-of-sale': at('4705(b)(7)(ii)'),
    'opt-out-of-targeted-advertising': at('4705(b)(7)(i)'),
    'opt-out-of-profiling': {in: at('4705(b)(7)(iii)'), only: 'automated'},
    'information-on-sharing': {in: at('4705(b)(6)'), only: 'categories'},
    'question-profiling': false
  },
  answer: {withinDays: 45, extendedByDays: 45, in: at('4705(e)')},
  appeal: {withinDays: 60, in: at('4705(f)')},
  signals: {from: '2025-10-01', in: at('4706')},
  sensitiveData: {needs: 'necessity', in: at('4707(a)(1), (2)')},
  appliesTo: {
    in: at('4702'),
    people: 35_000,
    withoutPayments: true,
    sellers: {people: 10_000, share: 'more than a fifth of revenue'}
  },
  neverSold: [{data: 'sensitive-data', in: at('4707(a)(2)'), from: '2026-04-01'}],
  minors: {below: 18, in: at('4707(a)(4), (5)'), from: '2026-04-01'},
  notices: []
}
