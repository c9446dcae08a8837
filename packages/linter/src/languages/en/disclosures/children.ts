import type {DisclosureCues} from '../../cues.js'

/** The treatment of children's data. */
export const children: DisclosureCues = {
  headings: [
    "(child*|minor|minors|kid*|coppa|parent*|teen*|children's|child's)",
    'age .. (limit*|restrict*|requirement*|of)',
    '(under|below) .. (13|16|18|age)',
    'young people'
  ],
  cues: {
    'minimum-age': {
      weight: 'strong',
      items: ['children.minimum-age'],
      phrases: [
        '(under|below|above|younger than|less than|at least|over|older than|attained|reached|not yet|from) .. (age of|ages of|age) .. (12|13|14|15|16|17|18|thirteen|sixteen|eighteen|majority|fourteen)',
        '(under|below|over|younger than|less than|at least|older than) .. (13|14|15|16|18|thirteen|sixteen|eighteen) .. [years|age]',
        '(12|13|14|15|16|17|18|thirteen|sixteen|eighteen) (years|or) .. (old|age|of age|older|younger|over)',
        '(aged|ages of) (12|13|14|15|16|17|18)',
        '(for|to|by) (children|minors|kids)',
        '(legal age|age of majority|age limit|minimum age|underage|under age|under aged)'
      ],
      examples: [
        'Nobody under the age of 13 may use the service.',
        'You must be at least 16 years old.',
        'for people above the age of 17'
      ]
    },
    children: {
      weight: 'strong',
      phrases: ["(child|children|minor|minors|children's|child's|coppa|teenager*|kids)"],
      examples: ['We do not knowingly collect data from children.']
    },
    'not-knowingly': {
      weight: 'fair',
      phrases: [
        '(knowingly|intentionally|intended|directed|aimed|targeted|addressed|designed|marketed) ... (child*|minor*|under|anyone|person*|age|kids)'
      ],
      examples: ['We do not knowingly collect data of persons under 13.']
    },
    parents: {
      weight: 'strong',
      items: ['children.parental-consent'],
      phrases: [
        '(parent*|guardian*) .. (consent*|permission|approval|authori*|agree*)',
        '(consent|permission|approval|involvement|supervision|knowledge) .. (of|from|by) .. (parent*|guardian*|legal)',
        'prior parental'
      ],
      examples: ["We ask for a parent's consent.", 'with the consent of a parent']
    },
    'parental-rights': {
      weight: 'strong',
      items: ['children.parental-rights'],
      phrases: [
        '(parents|guardian|guardians|parental) ... (contact|request|review|delet*|access|aware|refuse|believe|notify|discover|revoke)',
        'parent (or|of|may|can|you|who|has|wishes|believes|discovers) ... (contact|request|review|delet*|access|aware|refuse|believe|notify|discover|revoke)'
      ],
      examples: [
        'Parents may review the data of their child and have it deleted.',
        'A parent may ask us to delete what we know of a child.'
      ],
      not: ['Ask a parent before you register.', 'Our parent company may access this data.']
    },
    parent: {
      weight: 'fair',
      phrases: ['(parents|guardian|guardians|parental)'],
      examples: ['Please ask your parents.'],
      not: ['Our parent company may access this data.']
    },
    'public-posting': {
      weight: 'weak',
      items: ['children.public-posting'],
      phrases: [
        '(child*|minor*) ... (public*|publicly) .. (post*|available|disclos*|shar*)',
        '(publicly|public) .. (post|posting|distribute) ... (parent*|child*|minor*)'
      ],
      examples: ['Children can make personal data publicly available.']
    },
    protection: {
      weight: 'fair',
      items: ['children.protection'],
      phrases: [
        '(minor*|child*|under 18|18|teenager*) ... (advert*|ads) ... profil*',
        '(protect*|safety) ... (minor*|people under 18|under 18)'
      ],
      examples: [
        'We show people under 18 no advertising that is selected by profiling.',
        'How we protect minors on our platform.'
      ]
    },
    'minor-content-removal': {
      weight: 'fair',
      items: ['children.operators'],
      phrases: ['operator* .. (collect*|maintain*) ... (child*|this (site|service))'],
      examples: [
        "The operators that collect children's information through this service are listed here.",
        'This operator collects data of children through our service.'
      ]
    }
  }
}
