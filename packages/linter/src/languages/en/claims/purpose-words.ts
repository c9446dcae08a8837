import type {ClaimWords} from '../../claim-words.js'

/** Words of English policies for their purposes. */
export const purposeWords: ClaimWords['purposes'] = {
  service: ['(provide|deliver|operate|offer) .. (service*|product*)'],
  'order-fulfilment': ['(process|fulfil*|complete) .. (order*|purchase*)', '(order status|order tracking)'],
  payment: ['(process|collect) .. payment*', 'payment processing'],
  'account-management': ['(create|manage|administer) .. account*'],
  'customer-support': [
    'customer (support|service)',
    '(respond|reply|answer) .. (question*|quer*|inquir*|request*|e mail|email)'
  ],
  'service-messages': ['(send|provide) .. (updates|notices|confirmation*|notifications)'],
  'communication-between-users': ['(contact|reach) the user'],
  'site-operation': ['(administer|operate|maintain|run) .. (site|website|web site)'],
  troubleshooting: ['(diagnose|troubleshoot|fix|debug) .. (problem*|issue*|error*)', 'diagnose problems'],
  'remembering-details': [
    '(remember|save) .. (name|login|settings|preferences|credentials)',
    '(pre populate|re enter)'
  ],
  'product-improvement': [
    '(improve|enhance|develop|better design|optimize) .. (site|website|service*|product*|experience)'
  ],
  'machine-learning': [
    '(train|trains|trained|training) .. (model*|algorithm*)',
    '(model*|ai) .. trained',
    '(train|trains|trained|training) .. (ai|artificial intelligence|machine learning) [models|systems|algorithms|tools]'
  ],
  analytics: [
    '(analy*|measure|monitor|understand) .. (site|usage|use|traffic|activity|how|trends)',
    'analytics'
  ],
  personalisation: ['(personali*|customi*|tailor*|individualized)'],
  marketing: [
    '(marketing|promotional) (purposes|materials|communications|emails|messages|offers|efforts|activities)',
    'for .. marketing [purposes|activities|use]',
    '(send|sending|provide) .. (offers|promotions|newsletter*|marketing|promotional|advertising|advertisements)',
    'receive .. marketing',
    '(email|mail|text) you .. (offers|promotions|newsletter*|advert*)',
    'inform you about .. (new|products|services|offers)'
  ],
  'direct-marketing': ['direct marketing'],
  'market-research': ['marketing research', 'market research'],
  'targeted-advertising': [
    '(targeted|interest based|behavio*|personali*|relevant) (advertis*|ads)',
    '(deliver|serve|show|display) .. (targeted|interest based|behavio*|personali*|relevant) (advertis*|ads)',
    'retargeting'
  ],
  advertising: ['(deliver|serve|show|display) .. (advertis*|ads)', 'advertising [purposes|campaign]'],
  'advertising-measurement': ['(measure|evaluate|understand) .. effectiveness .. (advertising|ad|campaign*)'],
  security: ['security purposes', '(protect|secure) .. (site|service*|users|systems)'],
  'fraud-prevention': ['(prevent|detect|combat) .. fraud*', 'fraud (prevention|detection)'],
  'abuse-prevention': ['(malicious|abusive) (activity|use)', '(prevent|detect) .. (abuse|spam|misuse)'],
  'legal-obligation': ['(comply|compliance) with .. (law*|legal|obligation*)'],
  research: ['research purposes'],
  statistics: ['statistical purposes', 'statistics']
}
