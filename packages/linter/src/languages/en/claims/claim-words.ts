import type {ClaimWords} from '../../claim-words.js'
import {dataWords} from './data-words.js'
import {englishPromiseWords} from './promise-words.js'
import {purposeWords} from './purpose-words.js'
import {englishScopeWords} from './scope-words.js'

/** How English policies word their claims. */
export const englishClaimWords: ClaimWords = {
  data: dataWords,
  purposes: purposeWords,
  actions: {
    collect: [
      '(prompted|asked|requested|required) .. (for|to (provide|give|enter|submit))',
      '(collect|collects|collected|collecting|gather|gathers|gathered|obtain|obtains|receive|receives|ask for|asks for|asked for|ask you for|asks you for)',
      '(send|sends|sent|transmit*|upload|uploads|uploaded) .. to our (servers|server|systems|cloud)',
      '(upload|uploads|access|accesses|read|reads) (your|the) .. (location|address book|contacts|contact list|photos|calendar)'
    ],
    'collect-automatically': [
      '(automatically|passively) (collect|collects|collected|record|records|recorded|log|logged|receive|store)',
      '(collect|collects|collected|record|records|recorded|receive|received|log|logged) automatically',
      '(log|logs|logged|record|records|recorded)',
      '(track|tracks|tracked|tracking) .. (location|whereabouts|geolocation)'
    ],
    'store-on-device': [
      'cookies .. (used|set|placed)',
      '(cookie|cookies|text) .. (stored|saved|placed|written|set) on',
      '(set|placed|stored|saved) (in|on) your (browser|device|computer|hard drive)',
      '(write|store|place|saved|stored|placed) .. (on|to|in) .. (computer*|hard drive*|device*|browser*)',
      '(use|uses|set|sets|place|places|using) .. (cookies|pixel tags|web beacons|local storage|cookie technology)',
      '(use|uses|set|sets|place|places|store|stores) (a|an|one|another) .. cookie',
      'cookies .. (expire|expires|last|lasts|remain|remains)'
    ],
    use: [
      '(use|uses|used|using|process|processes|processed|analyse|analyze)',
      '(help|helps) [us] [to] (train|improve|show|develop)',
      '(show|shows|serve|display) you .. (ads|advert*)',
      '(read|reads|view|views|access|accesses|monitor|monitors|scan|scans|inspect|inspects|review|reviews) .. (message|messages|emails|e mails|chats|conversations|correspondence|communications|contents|content|photos|pictures|files|documents|notes|recordings)',
      '(train|trains|trained|training) .. (with|on)'
    ],
    track: [
      '(track|tracks|tracked|monitor|monitors|monitored) .. (use|usage|activity|activities|behavior|behaviour|visits|visitors|users|traffic)'
    ],
    combine: ['(combine|combines|combined|merge|merged)'],
    contact: [
      '(contact you|contacting you|send you|email you|e mail you|text you|call you|notify you)',
      '(send|sends) [a|any|our] (newsletter*|advert*|marketing|promotional)',
      '(you|users) .. receive .. (marketing|promotional|advertising|newsletters)'
    ],
    share: [
      '(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|pass on|passed on|pass along|distribute|distributed|distributing)',
      '(pass|transfer|transferred|transmit|release|released|provide|provided|give|given|supply|supplied|exchange|forward|forwarded|divulge|reveal|communicate) .. (to|with) [any|our|other|its|their|selected|certain|unaffiliated|such|these|another] (third|3rd|anyone|others|advertis*|partners|affiliates|companies|compan*|outside|parties|business|providers|people)',
      '(give|provide|pass|transfer|supply|release|reveal|furnish) .. (personal|your|any|this|such|user*|customer*|the) .. (information|data|details|address*|name*|number*|location|history|answers|profile*) .. (to|with)',
      '(passed|handed|given|supplied|forwarded) to',
      '(send|sends|transmit|transmits) (personal|your|any|the) .. (information|data|address*|name*|number*|location|history) to',
      '(pass|passes|hand|hands|forward|forwards|give|gives|send|sends) (it|them|this|these|your|any|all) .. (to|on to|over to)',
      '(made|make) .. available to',
      '(rent|rents|rented|renting|trade|trades|traded|lease|leased|loan) .. (your|personal|any|information|data|email|out|or|such|it)'
    ],
    transfer: [
      '(transfer|transfers|transferred|transferring|store|stores|stored|hosted|held|processed|process) .. (outside|out of|abroad|overseas)',
      '(transfer|transfers|transferred|store|stores|stored|hosted|held|processed|process|sent) .. (in|to) .. (united states|usa|us|india|china)',
      '(leave|leaves) .. (eu|eea|european|switzerland|united kingdom|uk|phone|device|computer|browser)'
    ],
    sell: ['(sell|sells|sold|selling)'],
    'disclose-publicly': [
      '(publicly|publically) (post|posted|displayed|display|available|disclosed|posted|shown|distributed|shared|visible)',
      '(publish|published|distributed publicly|displayed publicly|made public|make public|visible to (anyone|everyone|the public|other users))'
    ],
    keep: [
      '(maintain|maintains|keep|keeps|kept) .. (log|logs|record|records)',
      '(retain|retains|retained|store|stores|stored|keep|keeps|kept|save|saved|hosted)',
      '(host|hosts) (your|all|the|our|this|any|personal)',
      '(stay|stays|remain|remains) on (your|the) (phone|device|computer|browser)',
      '(stay|stays|remain|remains) .. (in|within) [the|data centres in|data centers in] (eu|eea|europe|european|germany|france|switzerland|united kingdom|uk)'
    ],
    delete: ['(delete|deletes|deleted|erase|erased|destroy|destroyed|purge|overwrite|overwritten)'],
    protect: [
      '(remain|remains|kept) confidential',
      '(protecting|safeguards|security measures|protected by|protected via|security .. in place)',
      '(protect|protects|protected|secure|encrypt|encrypts|encrypted|safeguard)'
    ],
    verify: ['verify .. (identity|age|request)'],
    'give-access': ['(available|accessible) [only] to', '(accessed|accessible) [only] .. (for|by|to)'],
    'obtain-consent': ['(giving|give|gives|given) .. consent', '(you|users) (consent|agree) to'],
    require: ['(it is required|requires|require) .. (that|to|users|you)'],
    'offer-choice': [
      '(have|given|offer) .. (option|choice|opportunity) to .. (opt|unsubscribe|choose|decline)',
      '(able|can|may) .. (opt out|unsubscribe|control|disable|refuse|reject)'
    ],
    'offer-access': ['(can|may|able to) .. (access|view|review) .. (your|all|their|personal)'],
    'offer-correction': [
      '(can|may|able to) .. (correct|update|change|amend) .. (your|factual|any|personal|errors)'
    ],
    'offer-deletion': ['(can|may|able to) .. (delete|remove) .. (your|any|personal|account)'],
    engage: [
      '(employ|engage|hire|contract with) .. (outside|third|other|external) .. (compan*|part*|contractor*|provider*)',
      '(powered|operated|hosted) by'
    ],
    inform: [
      '(privacy policy|privacy statement|following|statement) .. (discloses|outlines|explains|describes)'
    ],
    entice: ['entice'],
    'respond-to-signals': [
      '(respond|responds|honor|honour|honors|recognise|recognize) .. (do not track|dnt|signals|global privacy control|gpc)'
    ]
  },
  actors: {
    organisation: [
      '(we|us|our|the company|our site|this site|the site|our website|this website|the website|our company|the service|our servers|the app|the application|this app|our app|our apps|our application|our platform|our systems)',
      '(our|the) [vpn|web|own] server*',
      '(the|our|this) (extension|plugin|plug in|add on|bot|tool|game|program|software)',
      'our [support] (staff|employees|team|personnel|moderators|engineers)'
    ],
    user: ['(you|users|user|visitors|visitor|customers|customer|members|member|your)'],
    partner: [
      '(our|its|and) .. (partners|advertisers|partner)',
      '(advertisers|advertising partners|business partners|ad networks|partners)'
    ],
    'third-party': [
      '(third parties|third party|third-parties|these companies|these third|they|google|facebook|other companies|others|vendors)'
    ],
    'service-provider': [
      '(service providers|service provider|processors|these providers|payment processors|providers)',
      '(service|payment|hosting|cloud|email|delivery|analytics) (provider|processor|company|companies)'
    ],
    affiliate: ['(affiliates|subsidiaries)'],
    authority: ['(courts|law enforcement agencies|authorities|government agencies)'],
    parent: ['(parents|parent|guardians|guardian)']
  },
  recipients: {
    'third-party': [
      '[any|other|all] (third|3rd) [unaffiliated] (party|parties)',
      '(any|other|another|outside|unaffiliated|external) (company|companies|parties|party|organizations|organisations|entities|businesses|third)',
      '(anyone|anybody|others|outsiders|nobody|no one)'
    ],
    'service-provider': [
      '(service providers|service provider|contractors|vendors|vendor|subcontractors|third party providers|providers|agents|third party services)',
      '(companies|parties|third parties) .. (on our behalf|that provide services|who provide services|that help us|who help us|that assist us|who assist us|that perform|who perform|working)'
    ],
    processor: ['(processors|processor|sub processors|subprocessors)'],
    'hosting-provider': ['(hosting|cloud) (provider*|compan*|service*|partner*)'],
    'payment-provider': ['(payment) .. (processor*|provider*|service*|gateway*)', '(stripe|paypal)'],
    'analytics-provider': ['(google analytics|analytics (provider*|compan*|partner*|service*))'],
    supplier: ['[various] suppliers'],
    'advertising-agency': ['advertising (agency|agencies)'],
    'advertising-partner': [
      '(advertising|ad|advertisement|marketing|telemarketing) (partner*|network*|compan*|exchange*)',
      '(advertisers|advertiser|sponsors)'
    ],
    partner: [
      '(business|trusted|our|selected|promotional|strategic|commercial|media) partners',
      'partners',
      'partner (companies|organisations|organizations|businesses)'
    ],
    'data-broker': ['data (broker*|aggregator*)'],
    'social-network': ['social (network*|media) [compan*|platform*|partner*]'],
    affiliate: [
      '(affiliates|affiliate|affiliated (companies|entities)|subsidiaries|parent company|group companies|corporate family|related companies)'
    ],
    authority: [
      '(government|public|regulatory|judicial|competent|supervisory) (authorit*|agenc*|bod*|official*|entit*)',
      '(authorities|courts|court|regulators)'
    ],
    'law-enforcement': ['(law enforcement|police)'],
    'business-successor': [
      '(successor|acquirer|buyer|purchaser|acquiring|new owner|merger|acquisition|bankruptcy)'
    ],
    'other-users': [
      'other (users|members|players|people|visitors|customers)',
      '(recipients|recipient|friends|contacts)'
    ],
    'the-public': ['(the public|everyone)'],
    staff: ['(employees|personnel|staff|team members)']
  },
  negations: [
    'not',
    'never',
    'no',
    'neither',
    'nor',
    "don't",
    "doesn't",
    "won't",
    'cannot',
    "can't",
    "didn't",
    "isn't",
    "aren't",
    "wasn't",
    "wouldn't",
    "haven't",
    'none',
    'nobody',
    'without'
  ],
  modals: ['may', 'might', 'can', 'could', 'would', 'sometimes', 'occasionally', 'possibly'],
  auxiliaries: ['be', 'been', 'being', 'is', 'are', 'was', 'were', 'get', 'gets'],
  noClaim: [
    '(right|rights) .. (to|of)',
    '(request|requests|ask|asking|require|requires|instruct|want|wish|like|prefer|object|choose|consent|agree|allow|refuse|decline|opt out|opted out|opt) ... (to|that|us|of|from|whether|if)',
    '(how|what|whether|why|who|which|when) .. (we|do|does|and)',
    '(do|does|did|will|can) we',
    '(if|unless|until|where|whenever|should) .. (you|we|they|it|the)',
    '(described|explains|describe|describes|explain|about|govern|governs) .. (how|what|the)',
    '(categories|category|types|list) of',
    '(consent|permission|authorization) .. (to|before)',
    '(before|prior to|opt out of|stop|prevent|limit|restrict|avoid)'
  ],
  exceptions: [
    '(except|unless|other than|apart from|with the exception|save for|excluding|but only|only (if|when|where|as|to|in|with|for))',
    '(without) .. (consent|permission|authorization|authorisation|approval|notice|knowledge|telling|asking|authority)',
    '(with) [your|their|his|prior|explicit|express|parental|the] .. (consent|permission|approval|authorization)',
    '(if|where|when) .. (required|permitted|necessary|law|consent*|agree*|request*)',
    '(otherwise|as) .. (described|stated|set forth|set out|permitted|required|provided|disclosed|specified|outlined|necessary|noted|indicated|explained|mentioned|defined)',
    '(for|to) .. (their|its|his) .. (own|direct|marketing|purposes|use)',
    '(under|in) .. (these|this|the|certain|following|limited) .. (circumstances|cases|instances|situations)',
    '(however|following)',
    '(required|permitted) by (law|applicable|court)',
    '(at|upon|on) your (request|direction|instruction)',
    '(in exchange for|for monetary|for money|in return for)',
    '(by mistake|accidentally|more than|not only|any more|via this|through this|to this)',
    'on this (page|form|screen|basis|occasion|product|service|tool|feature|blog|forum|app|platform|device|part|section|domain|portal)'
  ],
  contrasts: [
    'but',
    'however',
    'except',
    'exceptions',
    'otherwise',
    'nevertheless',
    'nonetheless',
    'only',
    'although'
  ],
  scope: englishScopeWords,
  promises: englishPromiseWords
}
