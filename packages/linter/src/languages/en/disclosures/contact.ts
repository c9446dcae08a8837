import type {DisclosureCues} from '../../cues.js'

/** How to reach someone about privacy. */
export const contact: DisclosureCues = {
  headings: [
    'contact*',
    'how (to|can you) (reach|contact) us',
    '(get|getting) in touch',
    'questions',
    'feedback',
    'reach us',
    'complaints',
    'enquiries',
    'inquiries',
    'who to contact'
  ],
  cues: {
    'questions-to': {
      weight: 'strong',
      phrases: [
        '(question*|concern*|enquir*|inquir*|comment*|complaint*|request*|feedback) ... (contact|email|e mail|write|reach|call) (us|to|our|the|at|me)',
        '(question*|concern*|enquir*|inquir*|comment*|complaint*|request*) ... (contacting|emailing|writing) (us|to|our|at)',
        '(question*|concern*|enquir*|inquir*|comment*) ... (<email>|<url>)',
        '(contact|email|e mail|write|reach) us .. (if|with|for|regarding) ... (question*|concern*|quer*|request*|privacy)',
        '(feel free|hesitate) to (contact|email|reach|get|write)',
        '(further|more|additional) (information|questions) ... (contact|email|write)'
      ],
      examples: [
        'If you have any questions about this policy, please contact us at privacy@acme.example.',
        'Contact us if you have a question.'
      ]
    },
    'contact-us-at': {
      weight: 'fair',
      phrases: [
        '(contact|contacting|contacted|reach|reached|email|emailing|write|writing|call|calling) ... (<email>|<url>)',
        '(contact|reach|email|write to|write|call) us [directly|by|via|through|at|on|using|here]',
        '(contact|reach) .. (data protection officer|dpo|privacy team|privacy officer|customer service|support|team)',
        'get in touch',
        'by (contacting|emailing|writing to|calling|sending) (us|an email|a letter|an e mail|our)',
        'send .. (email|e mail|letter|request|message) to'
      ],
      examples: ['You can contact us at privacy@acme.example.', 'You can reach us by e-mail.'],
      not: ['We may contact you at your e-mail address.']
    },
    address: {
      weight: 'fair',
      phrases: [
        '<email>',
        '(postal|mailing|business|office) address',
        '(e mail|email|mail) (address|us) [is|at|<email>]',
        '(telephone|phone|tel|fax) (number|no|<url>)',
        '(by|via) (mail|post|phone|telephone|e mail|email|letter) (at|to|or)',
        '(street|avenue|road|suite|floor|p o box|po box|zip|postcode|attn|attention)',
        '(contact|web|online|inquiry|enquiry) (form|page)',
        '(reach out) .. (to|via|through|at|by)',
        '(toll free|call us|hotline)'
      ],
      examples: ['Acme, 12 Example Street, Suite 3', 'E-mail: privacy@acme.example']
    },
    'contact-details': {
      weight: 'strong',
      phrases: [
        '(our|following) contact (details|information|data)',
        'contact (details|information) (is|are|below)',
        'contact (details|information) (of|for) (us|our|the)'
      ],
      examples: ['Our contact details are below.', 'the contact details of the secretary'],
      not: ['We collect your contact details.', 'We hold contact details for some volunteers.']
    }
  }
}
