import type {DisclosureCues} from '../../cues.js'

/** The person's rights over their data. */
export const rights: DisclosureCues = {
  headings: [
    '(right|rights)',
    '(access*|correct*|delet*|updat*|review*|chang*|amend*|edit*|eras*|modif*|remov*|rectif*) ... (information|data|account*|personal|profile|rights|content)',
    '(california|ccpa|cpra|gdpr|virginia|colorado|nevada|lgpd|brazil*|european|eu|connecticut|utah) .. (privacy|resident*|user*|right*|notice|consumer*|data|disclosure*|citizen*)',
    '(ccpa|gdpr|cpra|complaint*|supervisory authorit*|portability|erasure|rectification|right to)',
    '(withdraw*) .. consent',
    '(your|you) .. (access|control*) ... (information|data)',
    '(how) .. (exercise|access|delete|request)',
    'data subject*',
    '(submit*|making|make) .. request*',
    'shine the light',
    '(control*|access) .. over .. (information|data|personal)',
    '(authori*) agent*',
    'non discrimination',
    '(verif*) .. (request*|identity|process)'
  ],
  cues: {
    'right-to': {
      weight: 'strong',
      phrases: [
        '(right|rights) (to|of|under|with respect|in relation|regarding|in respect|over|as|that|described|by|at)',
        '(have|has|following|your|these|certain|exercise|exercising|such|privacy|legal|statutory|consumer|subject) .. (right|rights)',
        '(entitled) to .. (request|access|obtain|receive|demand|know|object|withdraw)',
        '(data subject*) .. (right*|request*|access)',
        '(exercise|exercising) .. right*',
        'requests .. (individuals|data subjects|consumers|you)',
        '(under|pursuant) .. (gdpr|ccpa|cpra|lgpd|data protection act|california)',
        '(gdpr|ccpa|cpra|california consumer privacy act|california resident*|california civil)'
      ],
      examples: ['You have the right to object.', 'You are entitled to request a copy.']
    },
    access: {
      weight: 'strong',
      items: ['rights.access'],
      phrases: [
        '(right*|request*|ask|obtain|entitled|can|may|able|ability|want|wish) ... (access|copy|review|view|inspect|know) .. (to|of|your|the|personal|and|any|what|information|about|which|whether)',
        '(right of access|right to access|right to know|right to be informed|subject access|access right*|access request*)',
        '(confirm*|confirmation|know|inform*|find out) .. (whether|if|what|which) ... (process*|hold|held|stored|collected|store)',
        '(access|copy|copies) .. (to|of) .. (your|the|any|their) .. (personal|data|information)',
        '(can|may|able to|could) (see|view|look at) .. your .. (personal|data|information)',
        '(see|find out|know) (what|which) .. we (hold|have|keep|store|know)',
        '(see|read|look at) .. (data|details|information|records) .. we (hold|have|keep|store)',
        '(right|rights) .. (access|inspection)',
        'access .. (rectif*|erasure|erase|restriction|portab*|objection|object|port)',
        '(rectif*|erasure|portab*|objection) .. access',
        'access (and|or) correct*',
        'access .. (edit|correct|update|change|modify|delete|export|download) .. (data|information)',
        '(ask|asking|request*|receive|obtain|get) ... (export|exported file|export file|file) (of|with|containing) .. (data|information)',
        '(extract|printout|transcript) .. (from|of) .. (data|information|record*|register|registry|file)'
      ],
      examples: [
        'the rights of access, rectification and erasure',
        'You may ask us for a file with all the data about your boat.',
        'Your rights: erasure, access',
        'You can request access to your data.',
        'You may obtain a copy of your data.',
        'You can ask to see what we hold about you.',
        'Guests may see the details that we hold on them.',
        'You have the right to inspect your personal data and to complain to a supervisory authority.',
        'You are entitled to a copy of your data, and may lodge a complaint with the authority.',
        'You may have access to your data and complain to a regulator.',
        'In your account you can directly access, change or delete personal data.',
        'Once a year you are entitled to an extract from our register.'
      ],
      not: ['We see what you have bought.']
    },
    rectification: {
      weight: 'strong',
      items: ['rights.rectification'],
      phrases: [
        '(rectif*|correct|correcting|correction|corrected|amend|amended|update|updating) ... (your|the|any|their|personal|it|inaccura*|incorrect|incomplete|information|data|errors|of)',
        '(inaccura*|incorrect|incomplete|outdated|wrong) ... (correct*|rectif*|updat*|amend*|complet*)',
        '(information|data) ... (correct*|rectif*|amend*|updated)',
        '(have|get|ask) ... (put|set) right',
        '(right|rights|access|erasure|restriction|portab*|objection) .. (rectification|rectify|correction|correct)',
        '(rectification|correction) .. (erasure|deletion|restriction|portab*|objection|access)',
        '(access|view|review|see|delete|export|you|log in) .. (edit|change|modify) .. (your|personal|export|delete) .. (data|information|details|profile)'
      ],
      examples: [
        'Your rights: access, correction, deletion',
        'You may correct inaccurate data.',
        'Your data can be corrected.',
        'You can have mistakes put right.',
        'In your account you can view, edit or delete personal data.'
      ],
      not: ['We may change how we use your data.']
    },
    erasure: {
      weight: 'strong',
      items: ['rights.erasure'],
      phrases: [
        '(right*|request*|ask|can|may|able|want|wish|entitled|like) ... (delete|deletion|erase|erasure|erased|deleted|remove|removal|removed|forgotten|destroy*)',
        '(delete|deleting|erase|erasing|deletion of|erasure of|removal of|remove|close|cancel|deactivate) .. (your|their|the|my|this|that|any) .. (account|personal|data|information|profile|content)',
        'right to (erasure|be forgotten|deletion)',
        '(have|get) .. (data|information|account|it) .. (deleted|erased|removed)',
        '(deletion|erasure) (request*|right*|or|of|and)',
        '(ask|have|get|request|right) ... (wipe|wiped)',
        '(right*|request*|ask|can|may|able|want|wish|entitled|have|get) ... (blocked|corrected|rectified|completed|amended|updated) .. erased',
        '(rectif*|correction|restriction|portab*|objection) .. (erasure|deletion|erase|delete)',
        '(erasure|deletion) .. (restriction|portab*|objection|rectif*|correction)'
      ],
      examples: [
        'the rights of rectification and erasure',
        'You may ask us to delete your data.',
        'the right to be forgotten',
        'You can have it wiped.'
      ]
    },
    restriction: {
      weight: 'strong',
      items: ['rights.restriction'],
      phrases: [
        '(restrict|restriction|restricting|limit|limitation|block|blocking) .. (of|the|our|on|processing|your|use|how) ... (process*|use|data|information)',
        'restriction* of',
        '(request|right) .. (restrict*|limit*)',
        '(blocked|blocking) .. (erased|erasure|deleted|deletion|corrected|correction|rectified|rectification)',
        '(erased|erasure|deleted|deletion|corrected|correction|rectified|rectification) .. (blocked|blocking)',
        'restrict (and|or) object to .. processing',
        '(processing|use) .. restricted',
        '(ask|asking|request*|require|demand|right) ... processing of .. (data|information) .. (restricted|limited)',
        '(corrected|right|erased|deleted|removed|wiped) .. (or|and) .. restricted',
        '(right|rights|rectif*|correct|correction|eras*|delete|deletion|portab*|objection|object) .. (restriction|restrict|limitation)',
        '(restriction|limitation) .. (portab*|objection|object|rectif*|erasure)'
      ],
      examples: [
        'the rights of erasure, restriction and portability',
        'You may have data blocked, erased or completed.',
        'You can ask for correction or blocking.',
        'the right to restrict the processing of your data',
        'have it deleted or restricted',
        'Guests may ask that the processing of their personal data is restricted.'
      ],
      not: ['Our processing of your data is limited to what we need.']
    },
    objection: {
      weight: 'strong',
      items: ['rights.objection'],
      phrases: [
        '(object|objection|objecting) .. (to|against|at) .. (the|our|us|processing|use|such|this|any|your|direct|having|of)',
        'right (to object|of objection)',
        '(you|may|can|wish to|want to) object',
        '(oppose|opposition)',
        '(right|rights|access|rectif*|correction|eras*|restriction|restrict|portab*) .. (object|objection)',
        '(objection) .. (portab*|restriction|erasure|rectif*|access)',
        '(ask|request|require|instruct) .. (us|organi*|controller) .. (not to (process|use)|stop (processing|using))',
        "(not|don't) want us to (use|process) .. (data|information) ... (right|may|can) .. (tell|notify|write|ask|say)"
      ],
      examples: [
        'the rights of portability and objection',
        'You have the right to object to the processing of your data.',
        'You may object to anything that we do on this ground.',
        'You can ask us to stop using your data.',
        "If you don't want us to use your data for marketing, you have the right to tell us."
      ]
    },
    portability: {
      weight: 'strong',
      items: ['rights.portability'],
      phrases: [
        '(portab*|machine readable|commonly used .. format)',
        '(ask|asking|request*|receive|obtain|get) ... (export|exported file|export file|file) (of|with|containing) .. (data|information)',
        '(access|rectify|correct|delete|erase|restrict) .. port',
        'port .. (your|the|his|their|this) .. (data|information)',
        '(export|download) .. (your|a copy|the|all) .. (data|information|account)',
        '(access|edit|update|change|delete) .. (export|download) .. (personal|your) (data|information)',
        '(transfer|transmit|receive|send|move|moved) ... (another|other) (controller|organi*|service|provider|company)',
        'take .. (elsewhere|with you|somewhere else)'
      ],
      examples: [
        'You can receive your data in a machine-readable format.',
        'Members can request to get an exported file of their data.',
        'You may take your data elsewhere.',
        'In your account you can edit, delete or export personal data.'
      ]
    },
    'withdraw-consent': {
      weight: 'strong',
      items: ['rights.withdraw-consent'],
      phrases: [
        '(withdraw*|revok*|revocation|rescind) ... (consent*|permission*|agreement|authori*|it|approval)',
        'consent .. (withdraw*|revok*)',
        '(take|taking|taken) [your|that|this] consent back',
        'consent ... (take|taking) it back',
        'take back .. consent',
        '(change|undo|reverse|reconsider) (your|this|that) (choice|choices|cookie choice*|decision|cookie preference*) [about cookies] (at any time|any time|anytime|whenever|later)'
      ],
      examples: [
        'You may withdraw your consent at any time.',
        'Where we rely on consent you can take it back whenever you like.',
        'You can change your choice at any time.'
      ],
      not: ['You can change your password at any time.', 'You can change your order at any time.']
    },
    complaint: {
      weight: 'strong',
      items: ['rights.complaint'],
      phrases: [
        '(complain*|appeal) ... (supervisory|authorit*|regulator*|commission*|ico|cnil|ombudsman|information commissioner*|data protection (agenc*|commission*))',
        '(contact*|write|turn|go|report*|refer|raise|address*|apply|recourse|petition*) ... (supervisory|data protection|privacy|competent|relevant|regulatory) (authorit*|regulator*|agenc*|commissioner*)',
        '(right*|may|can|entitled|free|wish*) ... (supervisory|data protection|regulatory) (authorit*|regulator*|agenc*)',
        '(supervisory|data protection|regulatory) (authorit*|regulator*|agenc*) ... complain*',
        '(right*|may|can|entitled|free|contact*|wish*) ... ((information|privacy) commissioner*|attorney general|cnil|autoriteit persoonsgegevens)'
      ],
      examples: [
        'You can lodge a complaint with a supervisory authority.',
        'Please write to the supervisory authority.',
        'You are free to contact the Information Commissioner.',
        'The supervisory authority hears complaints.'
      ],
      not: [
        'Supervisory authority: 1 Harbour Street, Westmark',
        'We disclose data if a competent authority requests it.'
      ]
    },
    authority: {
      weight: 'weak',
      phrases: [
        '(supervisory|data protection|competent|local|national|relevant|regulatory) (authorit*|regulator*|agenc*)',
        '(information|privacy) commissioner*',
        '(attorney general|cnil|autoriteit persoonsgegevens)'
      ],
      examples: ['The supervisory authority for us is in Westmark.']
    },
    'complaint-to-us': {
      weight: 'fair',
      items: ['rights.complaint-to-controller'],
      phrases: [
        '(complaint*|concern*|grievance*) ... (to us|contact us|with us|<email>|our (data|privacy)|grievance officer)',
        '(respond|investigate|resolve|address) ... complaint*',
        'complain* .. (to us|with us|to our|directly|contact)',
        '(complaint*|concern*) ... (investigate|resolve|respond|reply|address) [within|it|any|your]'
      ],
      examples: ['You can complain to us; we will investigate your complaint and respond within 30 days.']
    },
    'opt-out-of-sale': {
      weight: 'strong',
      items: ['rights.opt-out-of-sale'],
      phrases: [
        '(right|opt*|request) ... out .. (of) .. (sale|sales|selling|sharing)',
        'right .. opt out',
        'right to say no'
      ],
      examples: ['the right to opt out of the sale of your data']
    },
    'limit-sensitive': {
      weight: 'strong',
      items: ['rights.limit-sensitive'],
      phrases: ['limit .. (use|the use|disclosure) ... sensitive', 'limit the use of my sensitive'],
      examples: ['You can limit the use and disclosure of your sensitive personal information.']
    },
    'no-retaliation': {
      weight: 'strong',
      items: ['rights.no-retaliation'],
      phrases: [
        '(not|never|without) .. (discriminat*|retaliat*|penali*)',
        '(discriminat*|retaliat*) .. (against|for exercising|because)',
        'free from (discrimination|retaliation)',
        '(discriminat*|retaliat*|penali*) ... (exercis*|right*|against you|because|request*)',
        '(not|free from) .. (discriminat*|retaliat*|penali*)',
        'non discrimination',
        '(deny|charge) you .. (goods|services|different)',
        '(not|never) ... (discriminatory|discriminated|retaliation)'
      ],
      examples: ['We will not discriminate against you for exercising your rights.']
    },
    'answering-time': {
      weight: 'fair',
      items: ['rights.time'],
      phrases: [
        '(respond|reply|answer|comply) ... within',
        '(respond|reply|answer|comply) .. (requests|request) ... (days|month*)',
        'we answer .. (days|month|months|week|weeks|delay)'
      ],
      examples: ['We answer within 30 days.']
    },
    fee: {
      weight: 'fair',
      items: ['rights.fee'],
      phrases: ['(free of charge|reasonable fee|without charge)', 'request* ... (cost|costs|fee|charge)'],
      examples: ['We answer requests free of charge.']
    },
    metrics: {
      weight: 'fair',
      items: ['rights.metrics'],
      phrases: [
        '(how many|number of) .. requests .. (received|granted|denied|complied)',
        'requests [in] .. <number> .. (received|request)',
        '(received|requests) ... (granted|complied) ... denied'
      ],
      examples: ['This is how many requests we received, granted and denied.']
    },
    'how-to': {
      weight: 'fair',
      items: ['rights.how'],
      phrases: [
        '(exercise|exercising|invoke|use|make|submit*) .. (your|these|any|this|the|a|such|of|verifiable|one) .. (right*|request*|them)',
        '(request*|access|correct|update|delete|review|change|modify|remove) ... (by|contact*|email*|write|writing|at|through|via|in) .. (contacting|emailing|us|sending|writing|logging|visiting|account|settings|profile|<email>|<url>|going|clicking|form)',
        '(respond|reply|answer|comply) .. (to) .. (request*) ... (within|days|month*|reasonable|time*)',
        '(within) .. (30|thirty|45|one|10|15) .. (days|month)',
        '(free of charge|reasonable fee|manifestly unfounded|excessive)',
        '(your) (account|profile) (settings|page|preferences|dashboard)'
      ],
      examples: ['To exercise your rights, contact us at privacy@acme.example.']
    },
    'where-to': {
      weight: 'fair',
      items: ['rights.how'],
      phrases: [
        '(right|rights) ... (exercised|exercise them) .. (by|via|through|at|on)',
        '(withdraw*|revok*|adjust*|object) ... (via|by (clicking|emailing|sending|notifying|contacting|writing|using)|in (writing|written form))',
        '(just|simply|please) (send|email|drop) .. (us|message|email|line|note|<email>)',
        '(privacy choices|data and privacy|privacy dashboard|privacy settings) (page|portal)',
        '(written|signed) .. request'
      ],
      examples: [
        'These rights are exercised by a request to our officer.',
        'You can withdraw your consent via the cookie banner.',
        'Just send us a message.',
        'Visit our Privacy Choices page.',
        'You get an extract upon a signed, written request.'
      ]
    },
    verification: {
      weight: 'fair',
      items: ['rights.verification'],
      phrases: [
        '(verif*|validat*|confirm*|authenticat*|prove|proves|proving|proof of) .. (identity|who you are|your request|requestor*|residen*)',
        '(verifiable|identity verification)',
        '(additional|specific) information .. (confirm|verify) ... (identity|request)',
        '(verif*|confirm*|proof|prove|authenticat*|establish) .. (of) .. (your|their|the|identity|requester*|consumer*) .. (identity|request*|identif*)',
        '(identity|verif*) .. (verif*|before|request*)',
        '(verifiable|verified) (consumer|request*)',
        '(copy|proof) of .. (id|identity|identification|passport)',
        '(make sure|be sure|ensure|satisfied|satisfy ourselves) .. (request|you) .. (from|is|are|really) .. (you|you are|who you|say)',
        '(ask|request|need|require) .. (information|details|documents) .. (identify you|confirm who|be sure who|recognise you|recognize you)'
      ],
      examples: [
        'We will verify your identity before answering.',
        'We make sure that the request really comes from you.',
        'We may ask for further details to identify you.'
      ]
    },
    appeal: {
      weight: 'strong',
      items: ['rights.appeal'],
      phrases: [
        '(appeal*) .. (decision*|refusal|denial|request*|to us|by|within|process)',
        '(decide|decision|respond) .. (on|to) .. appeal*',
        '(right|may|can) .. appeal'
      ],
      examples: ['If we refuse your request, you may appeal our decision.']
    },
    'authorised-agent': {
      weight: 'strong',
      items: ['rights.authorised-agent'],
      phrases: [
        '(authori*) .. agent*',
        '(power of attorney|on your behalf .. (request|exercise))',
        'agent* .. (on your behalf|to make|make .. request*|submit)',
        '(designate|appoint|authori*|nominate) .. (representative|agent|someone|person|party) ... your behalf'
      ],
      examples: ['You may use an authorized agent to make a request.']
    }
  }
}
