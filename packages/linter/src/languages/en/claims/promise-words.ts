import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'app|apps|service|services|site|website|platform|extension|application|product|software|game'
const marketing = 'marketing|promotional|newsletter|newsletters|offers|promotions'
const signUp = 'register|account|sign up|log in'
const positions =
  '[the|your|any] [users|device|gps|current|geographic|physical] (location|position|gps position|gps data|gps coordinates|location data|geolocation|whereabouts)'
const talks = 'messages|conversations|chats|prompts|emails|recordings'
const sensitive =
  'sensitive [personal] (information|data)|special categories of [personal] (information|data)'
const homes =
  'germany|france|switzerland|austria|ireland|netherlands|sweden|finland|norway|eu|eea|europe|european'
const abroad = 'usa|united states|us|india|china|singapore|australia'

/** Words for access that a person allows, or that stays on their own phone. */
const limitedAccess =
  /\b(?:consent\w*|permission|allow\w*|grant\w*|enabl\w*|turn(?:ed)? on|optional\w*|ability|offer\w*|invit\w+|you (?:can|may|choose|elect)|without|locally|(?:stays?|stored|processed|only) on (?:your|the) (?:device|phone)|in the background)\b/i

/** Promises of English policies about a service, and practices that break them. */
export const englishPromiseWords: PromiseWords = {
  kinds: {
    'no-account': {
      promised: [
        'no [user] (account|registration|sign up|login) [is] (needed|required|necessary)',
        'no need (to (register|sign up|log in|create an account)|for an account)',
        '(account|registration) is (not|never) (needed|required|necessary)',
        `(not|don't|never) (need|have|require|required) .. (${signUp})`,
        'without (an account|registration|registering|signing up|logging in|(creating|opening) an account)'
      ],
      broken: [
        `(must|need|have|required|require) .. (${signUp}) ... (use|using) (the|our|this) (${service})`,
        `(before|order|to) .. use (the|our|this) (${service}) .. (must|need|have|required) .. (${signUp})`,
        `(must|need|have|required) .. (${signUp}) before [you can|you may|you are able to] (use|using) .. .. (${service})`,
        `[an] (account|registration) is (required|needed|necessary|mandatory) ... (use|using) [of] (the|our|this) (${service})`
      ],
      unless: /\b(?:google|apple|facebook|github|microsoft|amazon)\b/i
    },
    'no-fee': {
      promised: [
        "(not|never|don't|won't) charge .. (fee|fees|anything|you) ... (request|requests|rights|access)",
        '(no fee|no charge|no cost|free of charge|without charge|for free|at no cost) ... (request|requests|rights|access to your)',
        '(requests|request|rights) .. (is|are) .. (free of charge|free|without charge)',
        '(requests|request) [for (access|information|copies|a copy)] (free of charge|for free|without charge|at no cost)'
      ],
      broken: [
        '(charge|charges|fee|costs) ... (each|every|per|any|for) .. (request|requests) .. (access|copy|data)',
        '(charge|charges|fee|costs) ... (each|every|per|any) .. (request|requests)',
        '(each|every|per) .. request .. (costs|is charged)',
        '(each|every|per) (copy|request) ... (charge|pay) .. .. (fee|<number>)',
        '(each|every|per) .. request ... [a] fee of'
      ],
      unless:
        /\b(?:unfounded|excessive|repetitive|repeated|unreasonable|further|additional|reasonable|second|more than|nominal|permitted|allowed|except)\b/i
    },
    'no-recording': {
      promised: [
        '(calls|conversations) with (us|our) [team|support|staff|hotline|customers] are (not|never) recorded',
        '(calls|conversations|phone calls) [are|is|will be] (not|never) .. recorded',
        "(not|never|don't) record [any|your|our|these|telephone|phone] [telephone|phone] (calls|conversations)",
        'no [telephone|phone] (calls|conversations) are recorded'
      ],
      broken: [
        '(calls|conversations) ... (are|may be|will be|can be|be) .. recorded',
        '(record|records) [all|your|these|incoming|our|telephone|phone|some] [incoming|telephone|phone] (calls|conversations)'
      ],
      unless:
        /\b(?:number|dates?|times?|duration|length|history|logs?|consent\w*|agree\w*|permission|video)\b/i
    },
    'no-analytics': {
      promised: [
        "(not|don't|never) use ... or [any] other analytics (service|services|tool|tools|software)",
        'no [web|website|usage|user|third party] (analytics|statistics) [software|tool|tools|service|services|program|programs|scripts]',
        "(not|don't|never|without) [use|using|run|running|employ|have|contain|include] [any] [web|website|usage] (analytics|statistics) [software|tool|tools|service|services|program|programs|scripts]",
        "(not|don't|never) (analyse|analyze|measure) .. (usage|use|behaviour|behavior|visits)",
        'free of (analytics|statistics)'
      ],
      broken: [
        `(counted|measured|analysed|analyzed|evaluated) .. (with|by|using|through) .. (${analyticsTools})`,
        `(use|uses|using|employ|employs|run|runs|integrate|integrates) .. (${analyticsTools})`,
        `(${analyticsTools}) [is|are] (used|collects|records|measures|helps|counts|gathers|analyses|analyzes)`
      ],
      unless:
        /\b(?:blocks?|opt[- ]?out|your use of|instead of|such as those|import\w*|connect\w*|customers?|their own|embargo)\b/i
    },
    'no-trackers': {
      promised: [
        'free (of|from) .. trackers',
        'no [advertising|ad|third party] (trackers|tracking (tools|pixels|scripts|technologies)|(ad|advertising) (networks|sdks))',
        "(not|don't|never|without) [use|using|contain|include|embed|have] [any] [advertising|ad] (trackers|tracking (tools|pixels|technologies)|(ad|advertising) networks)",
        'free of [advertising|ad] (trackers|tracking)',
        "(not|don't|never) (use|set|place) [any] (advertising|marketing) cookies",
        "(not|don't|never) (use|set|place) [any] cookies (for (advertising|ads|marketing)|to show [you] (ads|advertising))",
        'no (advertising|marketing) cookies'
      ],
      broken: [
        `(have|has) (integrated|embedded|added|included) .. (${adTrackers})`,
        `(use|uses|using|contains|contain|include|includes|integrate|integrates|embed|embeds) .. (${adTrackers})`,
        `(${adTrackers}) [is|are] (used|measures|collects|tracks|sets)`
      ],
      unless: /\b(?:blocks?|instead of|opt(?:ed)?[- ]out)\b/i
    },
    'no-embeds': {
      promised: [
        'no [embedded] (third party|external|embedded) (content|contents|resources|services|scripts|fonts)',
        'no (content|contents|resources|elements|scripts) (from|of) (third parties|other companies|other sites|external sources|external servers)',
        "(not|don't|never) (embed|load|include|use|integrate) [any] (content|contents|resources|scripts|elements) (from|of) (third parties|other companies|other sites|external sources|external servers)",
        "(not|don't|never) (embed|load|include|use|integrate) [any] (third party|external) (content|contents|resources|services|scripts)"
      ],
      broken: [
        `(embed|embeds|embedded|integrate|integrates|include|includes|load|loads|loaded|use|uses|contain|contains) .. (${embeddedServices})`,
        `(${embeddedServices}) .. (are|is) (embedded|integrated|included|loaded|used|shown)`
      ],
      unless:
        /(?:^|\byour )use of\b|\b(?:once|until|clicks?|play|only after|local\w*|self[- ]hosted|link\w*|instead of)\b/i
    },
    'no-logs': {
      promised: [
        "(not|don't|never) (keep|store|maintain|retain|write|save|record) [any] [server|access|web] (logs|log files|logfiles)",
        'no [server|access|web] (logs|log files|logfiles) [are|is] [ever] (kept|stored|written|maintained|recorded|created)',
        '(keep|store|maintain|retain|write) no [server|access|web] (logs|log files|logfiles)'
      ],
      broken: [
        '[server|access|web] (logs|log files|logfiles) [that|which|also] (contain|include|record|store|hold|keep)',
        '(server|servers|web server) [automatically] (logs|records|stores|saves) ... (ip|address|requests|request)',
        '(stored|recorded|saved|written|kept) in .. (server logs|log files|logfiles|access logs)',
        '(keep|keeps|store|stores|maintain|maintains) [our|the|these|server|access] (server logs|log files|logfiles|access logs)',
        '(server logs|log files|logfiles|access logs) are (kept|stored|deleted|retained)'
      ],
      unless: /\b(?:anonymi\w+|without|traffic|connection|vpn|activity)\b/i
    },
    'no-profiles': {
      promised: [
        "(not|don't|never) (create|build|make|compile|form|draw up|generate|keep) [any] [user|personal|interest|usage] (profiles|profile)",
        'no [user|personal|personality|usage|interest] (profiles|profile) .. (created|built|made|compiled|formed|generated)',
        '(create|build|make|compile) no [user|personal|interest] profiles',
        "(not|don't|never) (engage in|carry out|use|perform|do) [any] profiling",
        'no profiling .. (takes place|is carried out|is done|is used)'
      ],
      broken: [
        '(create|creates|build|builds|compile|compiles|develop|develops|form|draw up|generate) .. (profile|profiles) .. (of|about|on) .. (interests|preferences|behaviour|behavior|habits|you)',
        '(create|creates|build|builds|compile|compiles|generate) .. (interest|interests|usage|advertising|marketing|customer|behavioural|behavioral) (profile|profiles)',
        '(interest|usage|advertising|marketing|behavioural|behavioral) (profile|profiles) .. (created|built|compiled|made)',
        '(combine|combines|merge|merges|put together) ... (into|in) [a] (profile|profiles) of .. (interests|preferences|behaviour|behavior|habits)'
      ],
      unless: /\b(?:pseudonym\w*|anonym\w*|consent\w*|your own|help you|public)\b/i
    },
    'no-automated-decisions': {
      promised: [
        '(decisions|decision) .. (not|never) made by (a|an|any) (computer|machine|algorithm)',
        "(not|don't|never) .. (automated|automatic) [individual] (decisions|decision making)",
        'no [solely|fully|purely] (automated|automatic) (decisions|decision making|decision|individual decision making)',
        '(decisions|decision) .. (not|never) .. made (automatically|by machines|by algorithms)'
      ],
      broken: [
        '(approved|declined|accepted|rejected|refused|granted|decided|denied) .. (automatically|by .. algorithm*|without human)',
        '(decides|decide) .. automatically ... (whether|about|on)',
        '(automatically|algorithm|algorithms) (approve|approves|decline|declines|rejects|reject|refuse|refuses|decide|decides|deny|denies|grants)',
        '(use|uses|make|makes|take|rely on) [solely|fully|purely] automated (decisions|decision making)',
        'automated decisions are (made|taken)'
      ],
      unless: /\b(?:cookies?|browsers?|spam|e-?mails?|updates?|right|subject)\b/i
    },
    'no-sale': {
      promised: [
        "(not|don't|never|won't) (sell|sell or rent|rent or sell) [any|of|your|the|users] [personal] (information|data)",
        '(personal (information|data)|your (information|data)) .. (not|never) [be] sold'
      ],
      broken: [
        '(past|last|preceding|previous) .. (year|months) we [have] sold .. (information|data|identifiers|addresses)',
        '(have|has) sold ... (information|data|identifiers|addresses)',
        '(information|data|identifiers) ... (that|which) we have sold'
      ],
      unless:
        /\b(?:shared?|sharing|deemed|considered|knowingly|actual|disclose[sd]?|or traded|business|assets|minors?|under)\b/i
    },
    'no-officer': {
      promised: [
        '(has|have) no data protection officer',
        "(not|don't|doesn't) have [a|any] data protection officer",
        "(not|haven't|never) [appointed|designated|have|named|yet] [appointed|designated|a|any] [a|any] data protection officer",
        'no data protection officer [has been|was|is] (appointed|designated|named)',
        'have no data protection officer'
      ],
      broken: [
        '(questions|requests|write|turn) to our data protection officer',
        '(contact|reach|write to|email) our data protection officer',
        'our data protection officer (is|can|may|at|under|will)',
        '(have|has) (appointed|designated|named) [a|an] [external|internal] data protection officer'
      ],
      unless: /\b(?:authorit\w+|required|obliged|obligation|provider\S* data protection)\b/i
    },
    'minimum-age': {
      promised: [
        '(nobody|no one) .. (under|below|younger than) .. <number> (may|can) (use|register|join|create)',
        '(must|have to) be .. <number>',
        "(not|don't|never) knowingly (collect|collects|gather|solicit|process) ... (under|below|younger than) [the age of|age] <number>",
        "(not|don't|never|no) .. (collect|gather|solicit|process|maintain|accept|allow|permit|engage|intended|directed|designed|meant|offered|open|aimed) ... (under|below|younger than) [the age of|age] <number>"
      ],
      broken: ['(aged|ages|age|from) .. <number> ... (may|can) .. (create|register|open|use|join|sign)'],
      unless:
        /\b(?:parent\w*|guardian\w*|consent\w*|permission|school\w*|alcohol|competitions?|contests?|purchases?|buy|adult)\b/i
    },
    'optional-data': {
      promised: [
        '(giving|providing|entering|supplying|sharing|adding) .. .. is [entirely|completely|always|purely] (optional|voluntary)',
        '(number|address|name|birth|birthday|gender|location|e mail|email) is [entirely|completely|always|purely] (optional|voluntary|not required|not mandatory)',
        "(not|don't|never) (have|need|required|obliged) to (give|provide|enter|supply|tell|share)"
      ],
      broken: [
        '(required|obliged|must|need|have) to (give|provide|enter|supply|tell|share)',
        'must (give|provide|enter|supply|tell|share)',
        '(number|address|name|birth|birthday|gender|location|e mail|email) is (required|mandatory|compulsory|obligatory)'
      ],
      unless: /\b(?:law|if|identity|verify|court|unless|may be required)\b/i
    },
    'gone-with-account': {
      promised: [
        '(deleting|closing|cancelling) (your|the) account (deletes|removes|erases) (everything|all [of] your [personal] (data|information))',
        '(when|if|once) you (close|delete|cancel|terminate) (your|the) account ... all [of] [your] .. (data|information|everything) ... (deleted|erased|removed|destroyed)',
        '(when|if|once) you (close|delete|cancel|terminate) (your|the) account ... (delete|erase|remove|destroy) (everything|all)',
        '(delete|erase|remove|destroy) (everything|all .. (data|information)) ... (when|if|once) you (close|delete|cancel|terminate) (your|the) account'
      ],
      broken: [
        '(year|years|months) after (deletion|closure|termination|cancellation) of .. account .. (keep|retain|store)',
        '(after|following|once|when) .. account ... (keep|retain|store|kept|retained|stored) ... (year|years|months)',
        '(keep|retain|store|kept|retained|stored) ... (year|years|months) (after|following) .. (closed|close|closure|deleted|delete|deletion|terminated|termination|cancelled) .. account',
        '(keep|retain|store|kept|retained|stored) ... (year|years|months) (after|following) .. account .. (closed|closure|deleted|deletion|terminated|termination|cancelled)'
      ],
      unless:
        /\b(?:laws?|legal\w*|tax\w*|obligations?|invoices?|billing|required|backups?|anonym\w*|aggregat\w*|transactions?|disputes?|accounting|except|unless|inactiv\w*|may)\b/i
    },
    'opting-out': {
      promised: [
        `(can|may) .. (unsubscribe|withdraw|opt out) (from|of) .. (${marketing}) whenever`,
        `(can|may|able|free) .. (unsubscribe|opt out) (of|from) .. (${marketing}) ... (time|anytime)`,
        `(at any time|anytime) .. (unsubscribe|opt out) (of|from) .. (${marketing})`
      ],
      broken: [
        `(unsubscribing|opting out) (from|of) .. (${marketing}) .. (not possible|impossible)`,
        `(cannot|can't|not|unable) .. (opt out|unsubscribe) (of|from) .. (${marketing})`
      ],
      unless:
        /\b(?:non[- ]?(?:promotional|marketing)|services?|transaction\w*|administrative|not (?:promotional|marketing)|immediately)\b/i
    },
    'notice-of-changes': {
      promised: [
        '(notify|inform|tell) you ... before we (change|update|amend|modify) (this|our|the) .. (policy|statement|notice)',
        '(notify|inform|tell|email|e mail) you ... (before|in advance of|prior to|ahead of) (any|all|every|each) (change|changes|update|updates|modification|modifications)',
        '(notify|inform|tell|email|e mail) you ... (any|all|every|each) (change|changes|update|updates|modification|modifications) ... (before|in advance|beforehand)',
        '(notify|inform|tell|email|e mail) you in advance ... (any|all|every|each) (change|changes|update|updates|modification|modifications)'
      ],
      broken: [
        '(change|modify|amend|update|revise|changed|modified|amended|updated|revised) (this|our|the) .. (policy|statement|notice) ... without .. (notice|notifying|notification|informing|telling)',
        '(policy|statement|notice) .. (change|changed|modified|amended|updated|revised) ... without .. (notice|notifying|notification|informing|telling)'
      ],
      unless:
        /\b(?:material|materially|significant\w*|substantial|minor|editorial|typo\w*|clerical|except|if|where|reduc\w+|not|never)\b/i
    },
    'do-not-track': {
      promised: [
        '(respond|responds|honor|honors|honour|honours|respect|respects|observe|heed|comply|complies) .. (do not track|dnt)'
      ],
      broken: [
        "(not|doesn't|don't|cannot|never) [currently] (respond|honor|honour|respect|comply|support|recognize|recognise|observe|react|act) ... (do not track|dnt)",
        '(ignore|ignores|disregard|disregards) .. (do not track|dnt)'
      ],
      unless: /\b(?:third[- ]part(?:y|ies)|partners?|other (?:web)?sites|many|some|they|most)\b/i
    },
    'no-children': {
      promised: [
        "(not|don't|never) knowingly (collect|collects|gather|solicit|process|store) ... (from|about|of) (children|minors|anyone|anybody|persons|individuals|users) [(under|below|younger than) [the age of|age] <number>]",
        "(not|don't|never) (collect|collects|gather|process|store) [any] [personal] (data|information) (from|about|of) (children|minors) [(under|below|younger than) [the age of|age] <number>]"
      ],
      broken: [
        '(children|minors|kids|users) (under|below|younger than) [the age of] <number> (may|can) .. (create|set up|register|open|have|join|sign up)'
      ],
      unless: /\b(?:parent\w*|guardian\w*|consent\w*|permission|school\w*|teachers?|supervis\w+)\b/i
    },
    'unasked-data': {
      promised: ['(not|never) [be] (asked|prompted) for', "(not|don't|doesn't|never) ask you for"],
      broken: [
        'we (ask|prompt) [you] for',
        '(asks|prompts) you for',
        '(are|be) asked (for|to (enter|give|provide))'
      ],
      unless:
        /\b(?:optional\w*|voluntar\w+|verify|identity|requests?|by (?:phone|e-?mail)|support|may|never (?:call|write|email))\b/i
    },
    'no-location': {
      promised: [
        `(not|don't|doesn't|never) (access|collect|request|use|track|record|store|read|determine|ask for) ${positions}`,
        `never (accesses|collects|requests|uses|tracks|records|stores|reads|asks for) ${positions}`,
        `no access to ${positions}`,
        'no (location|gps|geolocation) data [is|are|will be] [ever] (collected|accessed|recorded|stored|used)',
        '(collect|collects|access|accesses|use|uses|store|stores) no (location|gps|geolocation) data'
      ],
      broken: [
        `(use|uses|access|accesses|collect|collects|record|records|read|reads|track|tracks|determine|determines|send|sends|store|stores) ${positions}`,
        'your [gps|current] (location|position|coordinates) (is|are) (used|collected|recorded|sent|stored|transmitted)'
      ],
      unless: limitedAccess
    },
    'no-camera': {
      promised: [
        'no access to [your|the|any] [device|microphone] [or|and] [your] camera',
        "(not|don't|doesn't|never) (access|use|uses|accesses|request|need|require|turn on|activate) [access to] [your|the|any] [device|microphone] [or|and] [your] camera"
      ],
      broken: [
        '(use|uses|access|accesses|turn on|turns on) (your|the) [device] camera',
        '(takes|take|record|records|capture|captures) .. (photo|photos|picture|pictures|video|videos|images) (through|with|via|from) (your|the) [device] camera'
      ],
      unless: limitedAccess
    },
    'no-microphone': {
      promised: [
        'no access to [your|the|any] [device|camera] [or|and] [your] microphone',
        "(not|don't|doesn't|never) (access|use|uses|accesses|request|need|require|turn on|activate) [access to] [your|the|any] [device|camera] [or|and] [your] microphone"
      ],
      broken: [
        '(use|uses|access|accesses|turn on|turns on) (your|the) [device] microphone',
        '(audio|sound|sounds|voice|speech|record|records|listens|listen) (through|with|via|from) (your|the) [device] microphone',
        '(record|records|capture|captures) (audio|sound|sounds|voice|speech|what you say) (through|with|via|from) (your|the) [device] microphone'
      ],
      unless: limitedAccess
    },
    'no-contacts': {
      promised: [
        '(contacts|address book|contact list) (is|are) (not|never) (uploaded|accessed|sent|read|collected|transferred|synced|stored)',
        "(not|don't|doesn't|never) (access|accesses|upload|uploads|read|reads|collect|collects|use|uses|request|sync) [your|the] [phone] (contacts|address book|contact list)",
        'no access to [your|the] [phone] (contacts|address book|contact list)'
      ],
      broken: [
        '(upload|uploads|sync|syncs|synchronise|synchronises|synchronize|synchronizes|access|accesses|read|reads|collect|collects|import|imports|store|stores) [all] (your|the) [phone] (address book|contacts|contact list)',
        '(address book|contacts|contact list) (is|are) (uploaded|synced|sent|transferred|stored|read)'
      ],
      unless: limitedAccess
    },
    'no-ip-addresses': {
      promised: [
        'ip addresses [are|will be] (not|never) (logged|stored|saved|recorded|kept|collected)',
        "(not|don't|doesn't|never) (log|logs|store|stores|save|saves|record|records|keep|keeps|collect|collects) [any|your|the] [visitors] ip (address|addresses)",
        'no ip addresses [are|will be] (logged|stored|saved|recorded|kept|collected)',
        '(log|logs|store|stores|save|saves|record|records|keep|collect) no ip addresses'
      ],
      broken: [
        '(log|logs|save|saves|store|stores|record|records|collect|collects) [the|your] ip (address|addresses)',
        'ip (address|addresses) (is|are) (logged|saved|stored|recorded|kept|collected)',
        '(logs|log files|logfiles) (contain|include) .. ip (address|addresses)'
      ],
      unless:
        /\b(?:anonymi\w+|truncat\w+|shorten\w*|hash\w*|mask\w*|partial\w*|full|raw|deriv\w+|temporar\w+|memory|without|in case|in the event|attacks?|abuse|log ?ins?|sign(?:ing)?[ -]?(?:up|in)|orders?|payments?|comments?)\b/i
    },
    'no-readers': {
      promised: [
        `(nobody|no (one|human|person|employee)) [ever] (reads|sees|views|reviews|looks|listens) .. (${talks})`,
        `(cannot|can't|unable to|never) read (them|your [private] (${talks}))`,
        '(not|never) read by (humans|people|our staff|our employees|us|anyone)'
      ],
      broken: [
        `(reviewers|moderators|annotators|employees|staff) [can|may|will|also] (read|reads|review|reviews|listen to|look at|view) .. .. (${talks})`,
        `(${talks}) .. (are|be|is) .. (read|reviewed|checked|listened to) by [our|human|a|trained] .. (reviewers|moderators|staff|employees|people|humans)`
      ],
      unless:
        /\b(?:report\w*|flagg\w+|complain\w*|support|help ?desk|send (?:to )?us|to us|contact\w*|public\w*|forums?|comments|reviews of|consent\w*|permission|sign(?:ed|s)?|passwords?)\b/i
    },
    'no-health-data': {
      promised: [
        "(not|don't|doesn't|never) (collect|process|store|record|request|gather|hold|ask for) [any] (health|medical) (data|information|details)",
        'no (health|medical) (data|information) (is|are) (collected|processed|stored|recorded)',
        '(collect|process|store|record|collects|processes) no (health|medical) (data|information)'
      ],
      broken: [
        '(record|records|collect|collects|process|processes|store|stores|measure|measures|ask for) ... (heart rate|blood pressure|blood sugar|symptoms|medication|medications|diagnoses|allergies|menstrual cycle|illnesses|glucose)'
      ],
      unless: limitedAccess
    },
    'no-sensitive-data': {
      promised: [
        `(not|don't|doesn't|never) (collect|process|store|request|gather|hold|ask for|ask you for) [any] (${sensitive})`,
        `no (${sensitive}) (is|are) (collected|processed|stored|requested)`,
        `(collect|process|store|request|collects|processes) no (${sensitive})`
      ],
      broken: [
        '(ask for|ask you for|collect|collects|record|records|store|stores|process|processes) ... your (religion|sexual orientation|ethnic origin|ethnicity|political opinions|political views|religious beliefs|medical history|health data|genetic data|biometric data)'
      ],
      unless:
        /\b(?:consent\w*|permission|laws?|legal\w*|optional\w*|voluntar\w+|never ask|passwords?|such as|e\.g|including|categor(?:y|ies) (?:are|include)|means|applicants?|employees?|locally|on (?:your|the) (?:device|phone)|may)\b/i
    },
    'data-at-home': {
      promised: [
        `all [of] [our|the|your] [personal|user|customer] (data|information|files|servers) (is|are) (held|stored|hosted|kept|located|processed|saved) .. .. in [the] (${homes})`,
        `(data|information|files|servers) (is|are) (held|stored|hosted|kept|located|processed|saved) (only|exclusively|solely) .. .. in [the] (${homes})`,
        `(data|information) [does|will] (not|never|doesn't|don't|won't) (leave|leaves) [the] (${homes})`,
        `(data|information) never leaves [the] (${homes})`
      ],
      broken: [
        `(servers|data centers|data centres) .. .. in .. .. (${abroad})`,
        `(stored|hosted|kept|held|saved) .. .. in [the] (${abroad})`,
        `(team|staff|colleagues|subsidiary|engineers) in [the] (${abroad}) ... (have|has|can) access`
      ],
      unless:
        /\b(?:payments?|newsletters?|cookies?|analytics|residents?|may|might|if|certif\w+|(?:e-?mail|service|third[- ]party) providers?|third part(?:y|ies)|residing|except\w*|unless|visitors from|users (?:in|from))\b/i
    },
    'own-sources': {
      promised: [
        'all [of] [the] [personal] (information|data) ... (comes|come) [directly|only] from you',
        '(information|data) (comes|come|is obtained|is collected) (only|solely|exclusively) [directly] from you',
        "(not|don't|never) (buy|purchase|obtain|acquire|receive) [any] [personal] (information|data) [about you] from (data brokers|third parties|other sources|anyone else|others|other companies)"
      ],
      broken: [
        '(buy|purchase|obtain|acquire|receive) .. .. (information|data|addresses|details) .. .. from (data brokers|third parties|other sources|third party sources|public sources|publicly available sources|other companies|data providers|marketing partners|credit agencies)'
      ],
      unless:
        /\b(?:sign(?:ing)?[ -]?in|log(?:ging)?[ -]?in|google|facebook|apple|connect\w*|link\w*|social|aggregat\w+|anonym\w+|non-personal|payments?|may|if|such as)\b/i
    },
    'no-mailings': {
      promised: [
        "(not|don't|never|won't) [ever] send [you|out] [any] (marketing|advertising|promotional) (emails|email|e mails|mails|messages|communications|newsletters)",
        'no (marketing|advertising|promotional) (emails|email|e mails|mails|messages|newsletters) (are|will be) sent',
        'send [you|out] no (marketing|advertising|promotional) (emails|email|e mails|mails|messages|newsletters)',
        '(never|not) (email|e mail) you [any] (offers|promotions|advertising|marketing)'
      ],
      broken: [
        '(email|mail|inform|send) you .. (about|with|of|our|special|new) [special|new|other|our] (offers|promotions|discounts|deals)'
      ],
      unless:
        /\b(?:consent\w*|subscri\w*|opt\w*|agree\w*|sign(?:ed)? up|requests?|permission|asked|status|by post|postal|by phone|may|wish)\b/i
    },
    'no-cookies': {
      promised: [
        '(works|work|runs|run|operates|functions|do|does|gets by) [entirely|completely] without [any] [use of] cookies',
        "(not|don't|doesn't|never) (use|set|place|store) [any] cookies",
        'no cookies are (used|set|stored|placed)',
        '(use|uses|set|sets|place|places) no cookies'
      ],
      broken: [
        `(${analyticsTools}|${adTrackers}) [also] (set|sets|store|stores|place|places|use|uses) .. .. cookies`
      ],
      unless:
        /\b(?:also|even|cookieless|instead of|consent\w*|agree\w*|opt\w*|accept\w*|third[- ]party|disabl\w+|block\w*)\b/i
    }
  },
  besides:
    'phone telephone fonts scripts resources content contents videos maps loaded embedded integrated providing giving alone children minors teenagers real place order purchase complete checkout buy we our us ours runs contain contains include includes embed embeds load loads keep keeps give gives the this these that a an any all of for on in at by to with from your you yourself user users user’s visitor visitors reader readers customer customers people person persons client clients member members anybody anyone nobody about who is are be been will do does did has have also use uses used using run runs running operate exist exists take takes place made make site website websites page pages app apps application applications service services platform extension product products company team software and or nor including it its them they there here completely entirely absolutely whatsoever kind sort form all years year old age older least access accessing please note accordingly therefore thus moreover furthermore additionally simply own ever at all third parties party anyone answer answers signals signal browser browsers settings sent data personal information exercise exercising rights right request requests making anything want can get create read meaning within article gdpr profiling involving based solely as such set up currently camera microphone contacts location position whereabouts gps address book list device accesses needs asks ask works functions without shop store saved logged stored recorded process processed union economic area'.split(
      ' '
    ),
  others:
    'used which who whose they their theirs advertisers competitors partner partners third others other another some many most provider providers host hosts processor vendors companies videos websites widgets features plugins operating if should while before formerly previously until'.split(
      ' '
    ),
  places: [
    /\b(?:apps?|application|extension|software|game)\b/i,
    /\b(?:web ?)?(?:site|sites|pages?)\b|\bwebsites?\b/i
  ]
}
