import type {DisclosureCues} from '../../cues.js'

/** The legal grounds on which data is processed. */
export const legalBasis: DisclosureCues = {
  headings: [
    '(legal|lawful) (basis|bases|ground*|justification)',
    '(lawfulness|legitimate interest*|legal obligation*)',
    'basis (for|of) .. processing',
    'consent',
    'your consent',
    'grounds for'
  ],
  cues: {
    'legal-ground': {
      weight: 'strong',
      phrases: [
        '(legal|lawful) (basis|bases|ground*|justification|foundation)',
        '(basis|ground*) (for|of) .. (processing|using|collecting|process|collection)',
        '(art|article|section) 6 [1] [a|b|c|d|e|f|gdpr|of|para*]',
        'lawful* .. process*',
        '(process|processed|processing|rely|relies|based) .. (on the basis|on [your] consent|on our legitimate|on legitimate)'
      ],
      examples: [
        'The legal basis for this processing is Art. 6(1)(f) GDPR.',
        'the legal basis is your consent'
      ]
    },
    'legitimate-interest': {
      weight: 'strong',
      items: ['legal-basis.legitimate-interest'],
      phrases: [
        '(legitimate|justified|overriding) [business|commercial|and] interest*',
        'interest* .. (override*|overriding|overridden|balanc*)',
        '(art|article) 6 [1|para|paragraph] [1] [lit|letter|point] f'
      ],
      examples: [
        'It is in our legitimate interest to keep the service safe.',
        'The ground is Art. 6 para. 1 lit. f GDPR.',
        'We do so under Article 6(1)(f).'
      ],
      not: ['The ground is Art. 6 para. 1 lit. b GDPR.']
    },
    contract: {
      weight: 'fair',
      phrases: [
        '(perform*|fulfil*|execut*|conclu*) .. (of) .. (contract*|agreement*)',
        '(necessary|needed|required|need|order) ... (contract*|agreement*)',
        '(enter|entering) into .. (contract|agreement)',
        'pre contractual',
        'contractual (obligation*|necessity|relationship|basis|measures)'
      ],
      examples: ['Processing is necessary for the performance of a contract with you.']
    },
    'legal-obligation': {
      weight: 'fair',
      phrases: [
        '(comply|complying|compliance|meet|fulfil*) .. (our|a|with|legal) .. (legal|statutory|regulatory) (obligation*|requirement*|dut*)',
        '(legal|statutory) (obligation*|duty|duties)',
        '(public|vital) interest*'
      ],
      examples: ['to comply with our legal obligations']
    },
    consent: {
      weight: 'fair',
      phrases: [
        '(consent|agree|agreed|permission) to .. (the|our|this|such|us|processing) .. (process*|collect*|use|using|storage)',
        '(you) .. (consent*|agree) .. (to|that)',
        '(your|explicit|express|prior|given|giving|obtain*|give|gave|freely|have) [explicit|prior|us|your|express] consent',
        '(consent*) to (the|our|this|such|use|processing|collection|having|cookies|receiv*)',
        '(based|basis|rely) .. consent',
        'by (using|accessing|visiting|submitting|providing|continuing|registering|signing|publishing) ... (consent*|agree*|accept*)'
      ],
      examples: [
        'By using the site you consent to our use of your data.',
        'We process it based on your consent.'
      ]
    }
  }
}
