import type {DisclosureCues} from '../../cues.js'

/** Which personal data is collected. */
export const collection: DisclosureCues = {
  headings: [
    '(information|data) .. (we|you|is|are|that|which|our|automatically|from|about|provided) ..  [collect*|provide*|gather*|receive*|obtain*|process*|hold*|give*|store*|submit*]',
    '(collect*|gather*|receiv*|obtain*|process*|record*|log*) ... (information|data|details|pii|personal)',
    '(information|data|details|pii|personal) ... (collect*|gather*|receiv*|obtain*|process*|record*|log*|held)',
    '(types|categories|kinds|scope|amount) of [personal] (information|data)',
    '(what|which) [kind*|type*|categories] [of] [personal] (information|data)',
    '(personal|sensitive|usage|device|technical|location|contact|account|payment|log|automatic*|registration|profile|transaction|demographic|non personal|biometric|financial|identity|billing) (information|data|details|files)',
    '(server|access|web) log*',
    '(collect|collection)',
    'what we (collect|know|store|process|record)',
    'definition* of personal',
    '(diagnostic*|crash) report*',
    '(website|web|site) (visit*|usage|access)',
    'no log*'
  ],
  cues: {
    'we-collect': {
      weight: 'strong',
      phrases: [
        '(collect|collects|collecting|gather|gathers|gathering|obtain|obtains) ... (information|data|details|address*|number*|name*|log*|content|pii)',
        '(information|data|details|pii) ... (collect|collects|collected|gather|gathers|gathered|obtain|obtained)',
        '(we|site|website|service|app|application|server*|system*) .. (collect|collects|gather|gathers|receive|receives|obtain|log|logs|record|records|capture|captures|track|tracks)',
        '(automatically|passively) (collect*|receive*|record*|log*|gather*|capture*|store*|send*|transmit*)',
        '(are|is) (automatically|also) (recorded|logged|collected|captured|stored|transmitted)'
      ],
      examples: [
        'We collect your name and e-mail address.',
        'The data we have collected is your e-mail address.'
      ]
    },
    'you-provide': {
      weight: 'strong',
      phrases: [
        '(you|user*|visitor*|customer*) .. (provide|provides|submit|submits|enter|enters|give|gives|supply|upload|disclose|input|share) ... (information|data|details|name|address*|content|us)',
        '(information|data|details|content) .. (you|users) .. (provide|provided|submit|submitted|give|enter|entered|share|post|upload|choose)',
        '(ask|asks|asked|require|required|prompted|request|requested|need) ... (provide|for|enter|give|supply|submit) .. (your|his|their|personal|certain|some|information|name|email|e mail|address)',
        'when you (register|sign up|create|subscribe|contact|visit|use|order|purchase|access|open|download|fill|submit|apply|place|book|log)'
      ],
      examples: ['When you register you provide us with your name.', 'We ask you to provide your name.']
    },
    identifiers: {
      weight: 'fair',
      phrases: [
        '(first|last|full|your|user|given|family) name*',
        'name .. (address|email|e mail|phone|telephone|company|surname|date)',
        '(email|e mail) address*',
        '(phone|telephone|mobile) number*',
        '(postal|mailing|billing|shipping|home|delivery|street) address*',
        'date of birth',
        '(passport|social security|driver* licen*|identification|tax) [number*]',
        '(gender|age|occupation|job title|nationality|birthday|salutation)',
        'contact (information|details|data)',
        '(user name|username|password*|login|nickname|credentials)',
        '(avatar|profile) (picture|photo|image|information)'
      ],
      examples: ['your full name and your e-mail address']
    },
    'technical-data': {
      weight: 'fair',
      phrases: [
        '(ip|internet protocol|mac) address*',
        '(browser|device|operating system|os) [type*|version|information|language|name|model|settings|identifier*|id]',
        '(referr*|exit|landing) (url*|page*|site*|website*|source)',
        '(page*|pages) (you|view*|visit*|request*|access*)',
        '(click stream|clickstream|clicks|crash|diagnostic*|telemetry|log file*|log data|server log*|timestamp*|time stamp*|access time*|user agent)',
        '(date*|time*) .. (of|and|stamp) .. (visit*|access*|request*|use)',
        '(advertising|device|unique|mobile) (id|ids|identifier*)',
        '(crash report*|diagnostic information|speed test*)',
        '(activity|connection|traffic|access) log*',
        'usage (data|information|statistics|details)',
        '(geo|gps|precise|approximate|geographic*) [location|position]',
        'location (data|information)',
        '(screen resolution|internet service provider|isp|bandwidth|traffic)'
      ],
      examples: ['your IP address, browser type and operating system']
    },
    'commercial-data': {
      weight: 'fair',
      phrases: [
        '(credit|debit|payment) card [number*|details|information|data]',
        '(payment|billing|bank|financial|transaction*|purchase*|order) (information|data|details|account|history|records)',
        '(products|services) (you) .. (purchase*|order*|bought|view*)',
        'purchase* (history|you)',
        'browsing (history|behavio*|habits|activit*)',
        '(content|text|subject) of (your|the) (message*|communication*|email*|correspondence)',
        '(photos|photographs|videos|recordings|audio|biometric*|fingerprint*)'
      ],
      examples: ['your credit card number and your purchase history']
    },
    'includes-list': {
      weight: 'fair',
      phrases: [
        '(information|data) .. (may|can|might) include*',
        '(information|data) (includes|include|such as|including|like|consists|comprises)',
        '(including|such as|e g|for example) .. (your|name*|email|ip|address)',
        '(following|these) .. (information|data|categories|types|details)',
        '(types|categories|kinds) of .. (information|data|pii)',
        '(personal|personally) (information|data|identif*) (means|is|refers|includes) .. (any|information|data)'
      ],
      examples: ['This information may include your age.', 'The categories of data are:']
    },
    'collects-nothing': {
      weight: 'strong',
      phrases: [
        "(not|never|don't|doesn't|no) .. (collect|store|log|record|request|gather|ask|track|save|keep|monitor) .. (any|personal|your|information|data|ip|log*)",
        'no (personal|identif*|log*) (data|information)?',
        'no .. (information|data) (is|are) (collected|stored|logged|gathered)',
        'without (providing|giving|revealing|disclosing|registering|submitting|telling) ..  (any|personal|your|information|us)'
      ],
      examples: ['We do not collect any personal information.', 'We never store IP addresses.']
    },
    sensitive: {
      weight: 'fair',
      items: ['collection.sensitive'],
      phrases: [
        '(sensitive|special) .. (personal|information|data|categor*)',
        '(racial|ethnic) .. (origin|information)',
        '(religious|political|sexual) .. (belief*|opinion*|orientation|view*|life)',
        '(biometric|genetic|health) (data|information)',
        '(sensitive|special) (personal|categor*|data|information)',
        '(racial|ethnic) [or ethnic] origin',
        '(religious|political|philosophical) .. (beliefs|opinions|convictions)',
        '(health|medical|genetic|biometric) (data|information|records)',
        '(trade union|sexual orientation|sex life)',
        'protected class* [characteristic*]'
      ],
      examples: ['We do not collect special categories of personal data.']
    },
    'health-policy': {
      weight: 'fair',
      items: ['collection.health-policy'],
      phrases: ['policy .. consumer health', 'consumer health .. [privacy] policy'],
      examples: ['Our policy on consumer health data is a page of its own.']
    },
    health: {
      weight: 'strong',
      items: ['collection.health'],
      phrases: [
        '(health|medical|fitness|genetic|biometric) (data|information|records)',
        '(data|information) (about|on|concerning|regarding|related to) .. (health|fertility|pregnanc*|menstrual)',
        '(consumer health data|reproductive health)',
        '(symptom*|diagnos*|medication*|menstrual cycle*) .. (you|that you|your)',
        'your (symptom*|diagnos*|medication*|cycle|heart rate|pulse|sleep)'
      ],
      examples: ['We collect consumer health data: your symptoms and your pulse.']
    },
    'must-provide': {
      weight: 'fair',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(you|users|customers|members) .. (must|have to|need to|required to) .. (provide|give|supply|submit|enter)',
        "you'll .. (have|need) to (provide|give|supply|submit|enter)",
        '(may|might|will) (be required|need) to (provide|give|supply|submit|enter)'
      ],
      examples: ['To join, you must provide your name.', 'You may be required to provide an address.'],
      not: ['You are asked to enter your name.']
    },
    'asked-to-provide': {
      weight: 'weak',
      phrases: ['(you|users|customers|members) .. asked to .. (provide|give|supply|submit|enter)'],
      examples: ['You are asked to enter your name.']
    },
    'may-have-to-provide': {
      weight: 'fair',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(mandatory|compulsory|obligatory) (information|data|details)',
        '(require|requires|required) .. (submission|disclosure) of',
        "(can't|cannot|not be able to|unable to|may not able to|not able to) (provide|offer|help|fulfil*|process|deliver|create|commence|enter|open|perform) ... (without|unless|if you)",
        '(may|might) (impact|affect|limit|restrict) .. (ability|use|access)'
      ],
      examples: [
        'We collect the following mandatory information:',
        'Some features require submission of your address.',
        "We can't open an account without your name.",
        'This may limit your use of our service.'
      ]
    },
    'duty-to-provide': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        "(not|never|aren't) (required|obliged|obligated|compelled) .. to (provide|give|disclose|submit)",
        '(not|never) (necessary|required|needed) to (create|register|provide|give|submit|sign)',
        '(choose|opt|decide|prefer|elect) not to (do so|provide|disclose|share|give|submit|register|allow)',
        "(if you (do not|don't|fail to|decline|refuse)) .. (provide|share|give|supply|disclose|submit|permission)",
        '(decline|refuse) to (submit|provide|give|supply|disclose)',
        '(provision|providing) .. (data|information) .. is .. (mandatory|required|necessary|voluntary|requirement)',
        '(one|is|are|fields|marked) (mandatory|optional)',
        '(decline|refuse) to share',
        "without (this|your|the|some|such|these|that|certain) .. (data|information|details|name|address|number|email|fields|consent|permission) ... (cannot|can't|not be able|unable|won't|may not|no)",
        "without (providing|it|them) ... (cannot|can't|not be able|unable|won't|may not|no)",
        "without (this|that|these) (we|you|our|your|the) ... (cannot|can't|not be able|unable|won't|may not)",
        '(may be|is|are) (needed|necessary|required) to (register|access|use|become|create|take advantage)',
        'without [actively] (providing|giving|submitting|disclosing) [any|us] (personal|information|data|your)',
        '(provision|providing) .. (personal|data|information) ... (voluntary|mandatory|obligatory|statutory|contractual|required|necessary|optional)',
        "(not|don't|fail to|refuse to|decline to|without) .. (provide|providing|give|submit|supply) ... (not be able|unable|cannot|may not|won't|can't|not provide)",
        'statutory or contractual requirement',
        '(law|contract) .. requires you .. (give|provide)',
        'free to (give|provide) .. (data|information)',
        "(not|don't|doesn't|never) have to (give|provide|tell|share|hand)",
        "without (an|a|your|the|this|that|it|them) .. (we|you) (can't|cannot|won't|couldn't)",
        "(can't|cannot|unable|not able|impossible) ... without (you|your) (providing|giving|supplying|sharing|telling|stating)"
      ],
      examples: [
        'If you do not provide this data, we may not be able to open an account.',
        "You don't have to give us any of this.",
        'E-mail addresses (one mandatory, one optional)',
        'You may decline to share some of it.',
        'We cannot find you a tutor without you telling us your subject.',
        "Without an address we can't deliver."
      ],
      not: ['Without these cookies, the services that you asked for cannot be provided.']
    },
    'obliged-to-provide': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(you|customers|guests|patients|employees|applicants|travellers|members|users) .. (legally|statutorily|contractually) (obliged|obligated|required|bound) .. (to) .. (provide|supply|give|disclose|submit|furnish|tell|state|present|fill in)',
        '(you|customers|guests|patients|employees|applicants|travellers|members|users) .. (obliged|obligated|required by law|bound by law) to .. (provide|supply|give|disclose|submit|furnish|hand over|tell|state|present|fill in)',
        '(law|laws|act|statute|regulation*|contract) .. (oblige|obliges|require|requires|compel|compels) .. (you|customers|guests|patients|employees|applicants|travellers) ... (provide|supply|give|disclose|submit|furnish|tell|state|present)',
        '(neither|no|not|nor) .. (law|statute|statutory|contract|contractual|legal) ... (provide|supply|give|disclose|submit|furnish|provision)',
        '(contractual|legal|statutory) (requirement|obligation|duty) .. you ..  (provide|supply|give|disclose|submit|furnish|state)',
        '(data|information|details|provision|name|address) .. (is|are) .. (contractually|legally) (required|prescribed)'
      ],
      examples: [
        'You are legally obliged to supply this number.',
        'Guests are required by law to fill in this form.',
        'The law obliges you to give your tax number.',
        'Neither law nor contract requires that you provide it.',
        'Your name is contractually required.'
      ],
      not: ['We are required by law to disclose your data.']
    },
    'must-state': {
      weight: 'fair',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(you|users|customers|guests|patients|employees|applicants|donors|members|travellers|passengers|participants|anyone) ... (must|have to|has to|need to|needs to|need|shall) (state|furnish|indicate|specify|fill in|tell us|let us have|give us|prove)',
        '(you|users|customers|employees|applicants) ... (required|asked|need) to (state|furnish|indicate|specify|upload|fill in|tell|prove)',
        'only (need|require) (your|an|a) .. (number|address|details|name|email)',
        '(valid|current|working) .. (number|email|address|id|card|license|licence) .. (is|are) (required|needed|necessary|mandatory)'
      ],
      examples: [
        'Travellers have to state their names.',
        'You will be asked to upload your licence.',
        'We only need your address.',
        'A valid phone number is required.'
      ],
      not: ['You must be at least 18 years old.', 'You must keep your password secret.']
    },
    'needed-for': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(information|data|details|address|number|name|password|id|account) .. (is|are|be) .. (needed|required|necessary|essential|indispensable|mandatory|compulsory|obligatory) (to|for|in order to|so that) .. (create|creating|open|opening|register|registering|registration|sign|book|booking|make|order|handling|answer|process your|apply|join|log|establish|enter into|conclude|conclusion|use of|use the|access)',
        '(provision|providing|disclosure|supplying|giving|conferment|entering|stating|submission) .. (data|information|details|number|address|these|this|them|so|birth) ... (is|are) .. (necessary|required|mandatory|compulsory|obligatory|optional|voluntary|prerequisite|precondition|condition|requirement|needed|essential)',
        '(prerequisite|precondition|condition) (for|of|to) .. (conclu*|contract|entering|registration|use|using|creating|booking)',
        '(ability|access|participation|conditional|condition|depend|depends) .. (on|upon) .. (you|your) (giving|providing|supplying|submitting|disclosing)',
        '(on|conditional on|depends on) (giving|providing) us'
      ],
      examples: [
        'Your address is needed to open an account.',
        'The provision of some of this data is necessary.',
        'This is a prerequisite for concluding the contract.',
        'Access is conditional on your providing your age.'
      ],
      not: ['Cookies are necessary for the site to work.', 'Retention is required by law.']
    },
    'marked-mandatory': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(compulsory|mandatory|obligatory|required) (field*|question*|entries|boxes)',
        '(field*|question*|detail*|information|data|boxes|entries) .. (with an asterisk|marked as|compulsory|mandatory|obligatory|is optional|are optional|is voluntary|are voluntary)',
        '(mandatory|compulsory|required|optional|voluntary) .. (marked|labelled|labeled|identified|indicated|highlighted)',
        '(marked|labelled|labeled|identified|indicated|highlighted) .. (asterisk|mandatory|compulsory|required|optional|voluntary)',
        '(other|further|additional|remaining) (information|data|details|fields) .. (optional|voluntary)',
        '(supply*|enter*|provid*|giving|stating|answering|answer) ... (is|are) .. (optional|voluntary|compulsory)',
        '(name|address|number|birth|photo|email|phone) (mandatory|optional)',
        "(not|isn't|aren't|none|only) .. (compulsory|mandatory|obligatory)"
      ],
      examples: [
        'Required fields have an asterisk.',
        'Questions are compulsory where we need the answer.',
        'Optional details are labelled accordingly.',
        'Answering is optional.',
        'None of it is mandatory.'
      ]
    },
    'need-not-provide': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(no|under no) (obligation|duty|need|requirement) .. (to) .. (provide|supply|give us|give your|disclose|furnish|tell|register|share|submit)',
        "(need not|don't need to|do not need to|needn't|don't have to|do not have to|not need|not have to) (provide|supply|give us|give your|give any|disclose|furnish|tell|register|share|submit|state|log in|create)",
        "(not|aren't|never|nor) .. (obliged|obligated|compelled|required) .. to .. (provide|supply|give us|give your|disclose|furnish|tell|register|share|submit|state|create)",
        '(up to you|your choice|your own choice|you decide|you choose|you can choose) .. (whether|if) .. (provide|supply|give us|tell|disclose|answer|submit)',
        'whether [you|to] .. (provide|supply|tell|disclose|answer|share) ... (up to you|your choice|your own choice|your decision)',
        '(leave|skip) .. (field|box|question|step|blank|empty|out)',
        '(registration|account) .. (not|nor) .. (needed|required|compulsory|necessary|mandatory)',
        'no (registration|account) .. (needed|required|necessary)',
        '(use|visit|browse|access|read|view) ... without ... (disclosing|revealing|telling|identifying|giving|providing|registering|logging|creating|account)'
      ],
      examples: [
        'There is no need to tell us your age.',
        "You don't need to register.",
        'You are not obliged to supply it.',
        'It is up to you whether you answer.',
        'You may leave the field empty.',
        'No registration is needed.',
        'You can visit our site without telling us who you are.'
      ],
      not: ['You do not need to give reasons.', "You don't have to pay."]
    },
    'consequence-of-silence': {
      weight: 'strong',
      items: ['collection.duty-to-provide'],
      phrases: [
        '(failure|failing|fail|refusal|refusing|omission|declining|decision not) to (provide|supply|give|disclose|furnish|submit|answer|state)',
        '(non provision|(not providing|not giving|not supplying|not disclosing|withholding) .. (data|information|details|it|this))',
        "(if|should|where|when) .. (you|these|this|the) .. (don't|do not|not|left empty|withhold|fail) .. (provide|supply|give us|give your|give this|give the|disclose|furnish|submit|tell|state|fill|enter|wish|grant|empty) ... (cannot|can't|unable|not be able|not be possible|not available|not work|won't|limited|not function|delayed|reject*|refus*|restricted|impossible|unavailable)",
        "(without|absent|absence of) (this|that|such|these|those|your|the) [personal] (data|information|details|permission) ... (cannot|can't|unable|not be able|not possible|not be possible|impossible|won't|decline|refuse|no longer|couldn't|not be in a position)",
        "unless you (provide|supply|submit|state|enter) ... (not|isn't|cannot|can't|unable|won't)",
        "(not|cannot|can't|unable|won't|no) ... unless .. (you|is|are) (provide|supply|submit|state|enter|entered|prove|tell us|provided|supplied)",
        "(unable|cannot|can't|not be able|impossible) ... (if|unless) you (do not|don't|refuse|fail|decline|provide|supply|tell)",
        "(without|in the absence of) which (we|you) .. (cannot|can't|not)",
        "(incomplete|missing|inaccurate|wrong) (data|information|details|applications|answers) ... (unable|cannot|can't|not be able|impair|rejected)",
        "(if|where|when) .. (permission|access|consent) .. (denied|refused|declined|not granted|not given) ... (cannot|can't|unable|not be able|not work|limited)",
        '(do not|please do not|refrain from) .. (use|using) ... (if you|where you) .. not (wish|want|agree)',
        "if you .. not (wish|want|like) .. to (provide|share|supply|disclose|give) ... (not|unable|cannot|can't|don't)"
      ],
      examples: [
        'Failure to supply it means that we must refuse.',
        'Not providing the data means that nothing can be sent.',
        "If you don't tell us your name, we can't help.",
        'Without such data we will decline the contract.',
        'No ticket is sold unless you state your name.',
        "We can't help if you don't tell us your number.",
        'Incomplete applications cannot be considered.'
      ],
      not: ['Failure to comply has consequences.', "If you don't pay, we may inform others."]
    }
  }
}
