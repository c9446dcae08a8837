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
        '(you|users|customers) .. (must|have to|need to) .. (provide|give|supply|submit|enter)',
        '(may|might|will) (be required|need) to (provide|give|supply|submit|enter)'
      ],
      examples: ['To join, you must provide your name.', 'You may be required to provide an address.']
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
        '(mandatory|compulsory|obligatory) (information|data|fields|details)',
        '(one|is|are|fields|marked) (mandatory|optional)',
        '(decline|refuse) to share',
        '(require|requires|required) .. (submission|disclosure) of',
        "without (this|your|the|some|such|these|providing|that|certain|it) ... (cannot|can't|not be able|unable|won't|may not|no)",
        "(can't|cannot|not be able to|unable to|may not able to|not able to) (provide|offer|help|fulfil*|process|deliver|create|commence|enter|open|perform) ... (without|unless|if you)",
        '(may be|is|are) (needed|necessary|required) to (register|access|use|become|create|take advantage)',
        'without [actively] (providing|giving|submitting|disclosing) [any|us] (personal|information|data|your)',
        '(may|might) (impact|affect|limit|restrict) .. (ability|use|access)',
        '(provision|providing|provide) .. (personal|data|information) ... (voluntary|mandatory|obligatory|statutory|contractual|required|necessary)',
        "(not|don't|fail to|refuse to|decline to|without) .. (provide|providing|give|submit|supply) ... (not be able|unable|cannot|may not|won't|can't|not provide)",
        'statutory or contractual requirement',
        '(law|contract) .. requires you .. (give|provide)',
        'free to (give|provide) .. (data|information)',
        "(not|don't|doesn't|never) have to (give|provide|tell|share|hand)",
        "without (an|a|your|the|this|that|it|them) .. (we|you) (can't|cannot|won't|couldn't)"
      ],
      examples: [
        'If you do not provide this data, we may not be able to open an account.',
        "You don't have to give us any of this.",
        'E-mail addresses (one mandatory, one optional)',
        'You may decline to share some of it.',
        'Some features require submission of your address.',
        "Without an address we can't deliver."
      ]
    }
  }
}
