import type {DisclosureCues} from '../../cues.js'

/** Whether data is sold, or shared for cross-context behavioural advertising. */
export const sale: DisclosureCues = {
  headings: [
    '(sell|sells|selling|sold)',
    '(sale|sales) ... (information|data|sharing|disclosure)',
    '(sharing|disclosure) ... (sale|sales)',
    '(no|notice|right|opt*) .. (sale|sales)',
    'opt out of sale*'
  ],
  cues: {
    'never-sells': {
      weight: 'strong',
      phrases: [
        "(not|never|don't|doesn't|won't|nor|neither) .. (sell|sells|sold|selling|rent|resell|resells)",
        '(not|never) .. (for sale|sale of)',
        'no (sale|selling) of'
      ],
      examples: [
        'We will never sell your personal information.',
        'We do not sell or rent data.',
        'Acme does not resell any data.'
      ]
    },
    sells: {
      weight: 'strong',
      phrases: [
        '(sell|sells|sold|selling|sale of|sales of|rent) .. (your|personal|the|any|information|data|such|this|user*|customer*|it|pii)',
        '(information|data) .. (sold|sell|rented)',
        '(sell|sale) (or|and) (share|sharing|rent|lease|trade)',
        '(considered|deemed|constitute*|qualif*|defined as|regarded as|be) .. (a|an|the) .. (sale|sales|selling)',
        '(shared|disclosed) (or|and) sold',
        '(sold|sell) (or|and) shared'
      ],
      examples: [
        'We sold your personal information.',
        'the sale of personal information',
        'This may be considered a sale.'
      ],
      not: ['We sell shoes.']
    },
    'cross-context': {
      weight: 'strong',
      phrases: [
        'cross (context|contextual) [behavio*] [advertis*]',
        '(share|sharing|shared) ... (targeted|behavio*|cross context) advertis*'
      ],
      examples: ['sharing for cross-context behavioral advertising']
    },
    'opt-out-link': {
      weight: 'strong',
      items: ['sale.opt-out-link'],
      phrases: [
        'do not (sell|share) [or share] my [personal]',
        '(your privacy choices|your california privacy choices)'
      ],
      examples: ['Do Not Sell or Share My Personal Information']
    },
    'right-to-opt-out': {
      weight: 'fair',
      items: ['rights.opt-out-of-sale'],
      phrases: [
        'opt* out ... (sale|sell|selling|sharing)',
        'right to opt out',
        'opt* out of (targeted|cross)'
      ],
      examples: ['You may opt out of the sale of your personal information.']
    },
    notice: {
      weight: 'strong',
      items: ['sale.notice'],
      phrases: ['notice we may sell your (sensitive|biometric) personal data'],
      examples: ['NOTICE: We may sell your sensitive personal data.']
    },
    'under-16': {
      weight: 'fair',
      items: ['sale.under-16'],
      phrases: [
        '(sell|sold|sale|share|sharing) ... (under|younger than|below|less than) .. (16|sixteen)',
        '(knowingly|intentionally) ... (under|younger than|below|less than) .. (16|sixteen)',
        '(minor*|consumer*) .. (under|younger than|less than) .. (16|sixteen)'
      ],
      examples: ['We have no actual knowledge that we sell data of consumers under 16.']
    },
    valuable: {
      weight: 'weak',
      phrases: ['(monetary|valuable) [or other|and] [valuable] consideration', 'shine the light', '1798 83'],
      examples: ['for monetary or other valuable consideration']
    }
  }
}
