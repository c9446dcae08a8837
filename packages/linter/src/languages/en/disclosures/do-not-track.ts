import type {DisclosureCues} from '../../cues.js'

/** How signals against tracking are treated. */
export const doNotTrack: DisclosureCues = {
  headings: [
    'do not track',
    'dnt',
    '(global privacy control|gpc|opt out (preference )signal*|preference signal*|opt out signal*)',
    'tracking signal*'
  ],
  cues: {
    signal: {
      weight: 'strong',
      items: ['do-not-track.answer'],
      phrases: ["(do not|don't) track", 'dnt'],
      examples: ['We do not respond to Do Not Track signals.']
    },
    'opt-out-signal': {
      weight: 'strong',
      items: ['do-not-track.opt-out-signal'],
      phrases: [
        'global privacy control*',
        'gpc',
        'opt out [preference] signal*',
        'preference signal*',
        'universal opt out'
      ],
      examples: ['We honour Global Privacy Control.']
    },
    'across-sites': {
      weight: 'weak',
      items: ['do-not-track.third-party-tracking'],
      phrases: [
        '(third part*|other*) ... (collect*|track*) ... (over time|across)',
        'over time and across',
        'over time and across',
        'across (different|other|third party|multiple|various|unaffiliated|websites|sites)',
        '(track*|activit*) ... across .. (site*|website*|service*|app*|device*|web|internet)'
      ],
      examples: [
        'Third parties may collect data about your activities over time and across different websites.'
      ]
    }
  }
}
