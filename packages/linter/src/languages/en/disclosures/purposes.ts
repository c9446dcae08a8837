import type {DisclosureCues} from '../../cues.js'

/** The purposes for which data is used. */
export const purposes: DisclosureCues = {
  headings: [
    '(use*|using|process*) ... (information|data|pii|cookies|personal|it)',
    '(information|data) .. (is|are|be|we|us) .. (use|used|uses)',
    '(information|data) .. (use|usage|uses)',
    'collection (and use|use)',
    '(do|done) .. with .. (information|data)',
    'purpose*',
    '(to|how to) (provide|deliver|improve|send|help|show|keep|protect|respond|communicate|personali*|manage|understand|process|operate|enable|offer|maintain|run|support|create|prevent|comply|market|advertise|promote|analy*|develop|administer|contact|notify|ensure|fulfil*|verify|conduct|measure|set)',
    '(improv*|personali*|operat*|provid*|deliver*|maintain*|develop*|troubleshoot*|install*|configur*|process*) ... (service*|experience*|product*|performance|order*|payment*|account*|functionality|site|app|email|business)',
    "why (we|do|we're|your|is|are|this)",
    '(how|what) (we|do we|is|are|your) ... (use|used)',
    '(marketing|newsletter*|analytics|advertis*|statistics|recruitment|research|personali*|communications|promotional|mailing list*)'
  ],
  cues: {
    'use-to': {
      weight: 'strong',
      phrases: [
        '(use|uses|used|using|process|processes|processed|collect|collected|collects|store|stored|analy*|need|needs|required|necessary|retain|ask|share|record|log|keep|extract|request) ... (in order to|to report|to combat|to file|to adapt|to evaluate|to save|to recognize|to recognise|to optimi*|to process|to market|to train|to advertise|to promote|to target|to test|to bill|to transmit|to pre|to assist|to investigate|to establish|so that|so we|to help|to provide|to improve|to send|to contact|to communicate|to process|to personali*|to respond|to analy*|to deliver|to enable|to understand|to make|to ensure|to track|to identify|to create|to offer|to allow|to determine|to measure|to monitor|to operate|to maintain|to prevent|to detect|to show|to give|to keep|to manage|to inform|to customi*|to verify|to remember|to tailor|to protect|to develop|to administer|to enhance|to fulfil*|to complete|to support|to serve|to display|to notify|to answer|to facilitate|to authenticate|to diagnose|to gather|to carry|to perform|to troubleshoot|to conduct|to comply)',
        '(use|uses|used|using|process|processed|processing) ... for .. (purpose*|marketing|analy*|research|advertis*|statistic*|internal|business|security|following|these)',
        'for (the|these|following|this|other|such|any|our|its|certain|various|specific|business|marketing|analy*|statistic*|advertis*|security|research|internal|administrative|commercial) .. purpose*',
        '(to|in order to) (enable|ensure|reduce|improve|provide|process|verify|prevent|protect|help|allow|make|create|complete|fulfil*|comply|deliver|offer|operate|give|keep) ... we [may|will|can|also] (use|collect|process|share|need|ask|supplement|forward|store|analy*|send)',
        'purpose* (of|is|are|for|include*|described|set|stated|which|we)',
        'purposes',
        '(for|following) .. reasons',
        '(we|to) use .. (information|data|cookies|it|this) [we collect|collected] (to|for|in)',
        '(use|uses|used) .. (solely|only) (to|for)'
      ],
      examples: [
        'We use your data to provide the service.',
        'We process it for marketing purposes.',
        'To improve our service, we collect statistics.'
      ]
    },
    'operate-the-service': {
      weight: 'fair',
      phrases: [
        '(provide|deliver|operate|maintain|run|administer|offer|manage|support) .. (our|the|you|your|with) .. (service*|site|website*|product*|platform|app|application*|account*|order*|request*|customer*)',
        '(process*|fulfil*|complete|deliver|ship) .. (order*|payment*|transaction*|purchase*|request*|delivery)',
        '(create|manage|administer|set up|verify|maintain) .. account*',
        '(respond|reply|answer*) .. (question*|inquir*|enquir*|request*|comment*|email*|you|quer*)',
        '(customer|technical) (service|support|care)',
        '(send|sending|provide) .. (you|customer*|user*) .. (email*|update*|notice*|notification*|information|message*|confirmation*|newsletter*|alert*|invoice*|reminder*)',
        '(contact|notify|inform|communicate with|communicating with|contacting|notifying|informing) (you|users|customers)'
      ],
      examples: ['to provide our services to you', 'to respond to your questions']
    },
    'improve-and-analyse': {
      weight: 'fair',
      phrases: [
        '(improve|improving|enhance|enhancing|optimi*|develop|developing|evaluate|test|testing) .. (our|the|your|new|its|this|and|user) .. (service*|site|website*|product*|platform|app|experience|quality|performance|feature*|content|functionality|offering*|game*)',
        '(understand|analy*|measur*|monitor*|study|learn|determine|assess) ... (how|usage|use|trend*|traffic|behavio*|effectiveness|performance|interest*|preference*|activit*|popular*)',
        '(statistical|analytical|research|analytics) (purpose*|analysis|evaluation)',
        '(market|data|scientific) (research|analysis|analytics)',
        '(personali*|customi*|tailor*) .. (your|the|content|experience|service*|ad*|offer*|to)',
        'remember .. (you|your|preference*|settings|choices)',
        'better (serve|understand|experience|user)',
        '(diagnos*|troubleshoot*|debug*) [problems|issues|errors]'
      ],
      examples: ['to improve our website', 'to understand how you use our service']
    },
    'market-and-protect': {
      weight: 'fair',
      phrases: [
        '(send|provide|offer|email|contact|inform|notify) ... (marketing|promotion*|newsletter*|offers|special offer*|new products|advertis*|news)',
        '(marketing|promotional|advertising) (communication*|material*|email*|message*|purpose*|information|offer*|campaign*|content)',
        '(targeted|interest based|personali*|relevant|behavio*|tailored) (ads|ad|advertis*|content|marketing|offers)',
        '(serve|show|display|deliver) .. (you) .. (ads|advert*)',
        '(prevent|detect*|investigat*|combat|protect*|identify*|avoid) ... (fraud*|abuse|illegal|security|unauthori*|misuse|malicious|spam|crime*|threat*|technical issues|bots)',
        '(enforce|enforcing) .. (terms|agreement*|polic*|rights|conditions)',
        '(comply|complying|compliance) with .. (law*|legal|regulat*|obligation*)',
        '(billing|invoicing|accounting|tax|bookkeeping|payment) purpose*',
        '(prevention|detection|investigation|management) of .. (fraud|abuse|crime*|breaches|attacks)',
        '(fraud|abuse|spam|crime) (prevention|detection)',
        '(direct marketing|retargeting|remarketing|conversion tracking)'
      ],
      examples: ['to send you marketing communications', 'to prevent fraud']
    },
    'uses-data': {
      weight: 'weak',
      phrases: [
        '(use|uses|using|process|processes|processed) .. (your|the|this|these|personal|technical|such|collected|it|that|certain) .. (information|data|details|cookies|pii|to|for)',
        '(information|data|details|cookies|it) .. (used|processed|useful|needed|necessary) [in order] (to|for|by)',
        '(help|helps|allow|allows|enable|enables) us .. (to|improve|provide|understand|deliver|with|identify|maintain|offer)'
      ],
      examples: ['We use your data:', 'This data is used to reply.', 'They help us understand our visitors.']
    },
    'new-purposes': {
      weight: 'fair',
      items: ['purposes.new'],
      phrases: [
        '(new|different|other|another|unrelated|further|additional|incompatible) purpose* ... (notify|inform|notice|consent|tell|explain|let)',
        '(notify|inform|tell) you ... (new|different|other|unrelated) purpose*',
        'only ... for the purpose* .. (which|collected|compatible)',
        'purpose* .. (other|different) than ... (collected|consent|notice|notif*|inform*)'
      ],
      examples: ['If we need your data for an unrelated purpose, we will notify you.']
    }
  }
}
