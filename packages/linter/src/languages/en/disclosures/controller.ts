import type {DisclosureCues} from '../../cues.js'

/** Who is responsible for the data. */
export const controller: DisclosureCues = {
  headings: [
    'who (we are|are we)',
    '(our|company|legal) (details|information|entity|notice)',
    'operator*',
    'about us',
    '(data|joint) controller*',
    'as .. (processor|controller*)',
    'who (is|are) .. (responsible|controller*)',
    'responsible (party|entity|person|company)',
    'data protection officer*',
    'identity of',
    '(eu|uk|european) [data protection] representative*',
    'who (processes|controls|collects|handles) your',
    'representative*',
    'dpo'
  ],
  cues: {
    'is-the-controller': {
      weight: 'strong',
      phrases: [
        '(am|is|are|as|be|act|acts|acting) .. [data|joint|independent] controller*',
        'data controller ... (is|are)',
        'controller (is|of|for|responsible|within|under)',
        '(is|are|organization|organisation|company|entity) responsible for [the] (processing|collection|handling|use|collecting)',
        'party responsible for',
        '(is|are) [jointly] responsible for the following',
        '(designated|appointed|nominated) .. (officer|controller*|representative*)',
        'joint responsib*',
        'responsible for your personal (data|information)'
      ],
      examples: [
        'Acme Ltd is the data controller of your personal data.',
        'The controller is Acme GmbH.',
        'I, Mira Holm, am the “data controller”.',
        'Acme is responsible for the collection and the processing of personal data.'
      ],
      not: ['You can control your settings.']
    },
    'legal-entity': {
      weight: 'fair',
      phrases: [
        '(company|registration|registered) (number|no)',
        '(registered|incorporated|organised|organized) (in|under|at|with)',
        'registered (office|address|seat)',
        'with its (registered|principal) (office|seat|place)',
        '(private|public) limited company',
        '(inc|ltd|llc|gmbh|limited|corporation|b v|s a s|oy|ag|ab|company|pty|sarl) .. (we|us|our)',
        '(we|us|our) .. (is|are|refer|refers|means) .. (inc|ltd|llc|gmbh|limited|corporation)',
        '(inc|ltd|llc|gmbh|limited|corporation|ag|ab|sarl|sas|oy|bv) .. <number> .. (street|road|avenue|blvd|boulevard|suite|floor|square|lane|germany|france|sweden|box)',
        '(inc|ltd|llc|gmbh|limited|corporation|ag|ab|sarl|sas|oy|bv) .. <number> ... <number>',
        '(headquartered|headquarters) in',
        'subsidiary of',
        '(owned|operated|provided|run|offered|distributed|published) by ... (inc|ltd|llc|gmbh|limited|corporation|ag|ab|sarl|sas|foundation|company)',
        '(owned|operated|run) .. by',
        'a (company|corporation) (incorporated|registered|established|organized|based)'
      ],
      examples: ['Acme Ltd (“we”, “us”) is a company registered in England under company number 1234567.']
    },
    'refers-to-company': {
      weight: 'weak',
      phrases: [
        '(we|us|our) .. (refers|refer|means|mean) to',
        'referred to as',
        '(operates|runs|provides) the [website|service|site|app|platform]'
      ],
      examples: ['In this policy “we” and “us” refer to Acme.']
    },
    'data-protection-officer': {
      weight: 'strong',
      items: ['controller.data-protection-officer'],
      phrases: ['(data|chief) (protection|privacy) officer*', 'dpo', 'privacy officer*'],
      examples: ['You can reach our data protection officer at dpo@acme.example.']
    },
    representative: {
      weight: 'strong',
      items: ['controller.representative'],
      phrases: [
        '(representative|representation) .. (in|for|within|under|art*) .. (eu|european|uk|united|union|eea|27|gdpr)',
        '(eu|uk|european|gdpr|legal|nominated|appointed|designated) .. representative*',
        'article 27',
        '(eu|uk|union|european|united kingdom) [data protection|gdpr] representative*',
        'representative* .. (in the|within the) (eu|european|union|uk|united)',
        '(our|appointed) representative* .. (under|pursuant) .. article',
        '(our|the) local representative*'
      ],
      examples: [
        'Our EU representative is Acme Europe SARL.',
        'Our representative in the European Union is X.'
      ]
    },
    'joint-controllers': {
      weight: 'strong',
      phrases: ['joint* (controller*|responsib*)', 'independent controller*'],
      examples: ['We and Acme are joint controllers.']
    },
    'processor-role': {
      weight: 'fair',
      phrases: [
        '(as|act|acts|acting|is|are) .. [data] (processor|sub processor)',
        'determine* .. (purposes|means) (and|or)',
        'on behalf of .. (customer*|client*|controller)'
      ],
      examples: ['For this data we act as a processor on behalf of our customers.']
    }
  }
}
