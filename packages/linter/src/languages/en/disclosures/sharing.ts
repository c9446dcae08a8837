import type {DisclosureCues} from '../../cues.js'

/** Who outside the organisation receives data. */
export const sharing: DisclosureCues = {
  headings: [
    '(shar*|disclos*|sell*|pass*|transmi*|provide*) ... (information|data|part*|we|others|pii|personal|recipient*)',
    '(information|data|personal) ... (shar*|disclos*|recipient*|pass*)',
    '(third part*|recipient*|service provider*|affiliate*|processor*|sub processor*|subprocessor*|vendor*|business partner*|partners)',
    '(law enforcement|legal (request*|process*|disclosure*)|business (transfer*|transaction*)|merger*|government*|authorit*|court order*|change of (control|ownership)|sale of business)',
    'who (we share|has access|receives|can see|do we|gets|else|sees)',
    '(sharing|disclosure|disclosures)',
    'with whom',
    'public (forum*|posting*|information|content|profile*)',
    'other users'
  ],
  cues: {
    'share-with': {
      weight: 'strong',
      items: ['sharing.recipients'],
      phrases: [
        '(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|pass|passes|passed|passing|transfer|transferred|transmit|transmitted|forward|forwarded|release|provide|provided|give|send|sent|made available|make available) ... (to|with|by|between) .. (third part*|3rd part*|other (companies|parties|organi*|users|people|third)|others|partner*|affiliate*|subsidiar*|service provider*|provider*|vendor*|supplier*|contractor*|advertiser*|compan*|processor*|agent*|authorit*|law enforcement|court*|government*|advisor*|recipient*|agenc*|anyone|public|police|regulator*|group|bank*|employee*|personnel)',
        '(share|shared|sharing|disclose|disclosed|disclosing|disclosure of) .. (your|the|any|this|such|personal|that|certain|some|it|information|data)',
        '(third part*|service provider*|partner*|vendor*|affiliate*|processor*|contractor*) ... (access|receive*|process|use|collect) .. (to|your|the|this|personal|information|data|such)',
        '(recipient*|categories of recipient*|processors|sub processors|subprocessors)'
      ],
      examples: ['We share your data with our advertising partners.', 'It is passed on to third parties.']
    },
    'service-providers': {
      weight: 'strong',
      phrases: [
        '(service|hosting|cloud|payment|payments|email|analytics|it|processing) (provider*|processor*|vendor*|supplier*|partner*|service*)',
        '(third part*|outside|external|other) [service|trusted|payment] (provider*|vendor*|processor*|supplier*|contractor*|compan*|individuals|service*|partner*)',
        '(on our behalf|on behalf of us|for us|assist us|help us) ... [third|provider*|compan*]',
        '(employ|engage|hire|use|contract with|work with|rely on|using) .. (third part*|other companies|service provider*|outside|subcontractor*|contractor*|vendor*|processor*|agenc*)',
        '(use|uses|using|rely on|relies on|through|via) .. (stripe|paypal|mailchimp|sendgrid|mailgun|zendesk|cloudflare|salesforce|intercom|hubspot|sentry|braintree|twilio|shopify|aws|amazon web|paddle|facebook|google)',
        '(handled|processed|stored|hosted|managed|renewed|provided|fulfilled|carried out) .. by .. (third part*|third|our|external|an external|partner*|vendor*|provider*|inc|ltd|gmbh)',
        '(stored|saved|kept|processed) in (their|its) system*',
        '(hosted|stored|powered|provided|operated|processed|handled) .. (by|with|on|at) .. (amazon|aws|google|microsoft|stripe|paypal|cloudflare|third part*|digitalocean|hetzner|ovh)',
        '(stripe|paypal|mailchimp|sendgrid|mailgun|zendesk|cloudflare|salesforce|intercom|hubspot|sentry|braintree|twilio)'
      ],
      examples: ['Service providers process it on our behalf.', 'We use third-party service providers.']
    },
    named: {
      weight: 'fair',
      items: ['sharing.recipients'],
      phrases: [
        '(use|uses|using|embed|work with) ... (inc|llc|ltd|gmbh|corp|corporation|pbc|uab|sas|bv|plc|unlimited company)',
        'a (service|platform|product|tool|service provided) (of|by|from)',
        '(google|meta|facebook|linkedin|microsoft|amazon|youtube|apple|stripe|paypal) .. (receives|receive|obtains|may collect|processes|acts)',
        '(transmit*|transmission|transferred|sent|sending|passed) ... to [the] (google|meta|facebook|linkedin|microsoft|amazon|youtube|apple|stripe|paypal)',
        '(joint controller*|joint controllership|sub processor*)',
        '(act|acts|acting) as .. processor',
        '(collaboration|partnership) with',
        'categories of third parties'
      ],
      examples: [
        'We use Hotjar (Hotjar Ltd., Malta).',
        'It is a platform of Atlas.',
        'Google receives aggregated data only.',
        'E-mail addresses are transmitted to Google in hashed form.',
        'There is joint controllership with Atlas.',
        'Atlas acts as a processor for us.',
        'We work in collaboration with Atlas.',
        'Categories of third parties with whom we share it'
      ]
    },
    'affiliates-and-partners': {
      weight: 'fair',
      phrases: [
        '(affiliate*|subsidiar*|parent compan*|group compan*|holding|related compan*|franchise*|joint venture*|sister compan*)',
        '(business|advertising|marketing|trusted|our|promotional|commercial|content) partner*',
        '(advertiser*|ad network*|advertising network*|data broker*|sponsor*|publisher*)'
      ],
      examples: ['our affiliates and business partners']
    },
    authorities: {
      weight: 'strong',
      phrases: [
        '(law enforcement|court order*|subpoena*|warrant*|legal process|judicial|governmental|government (agenc*|authorit*|request*|bod*|official*)|public authorit*|police|regulatory (authorit*|bod*)|national security)',
        '(disclos*|share|release|access|provide|preserve) ... (required|obliged|compelled|permitted|necessary|order*) .. (by|to|under) .. (law*|court*|legal|do so|comply|regulat*)',
        '(required|compelled) [to do so] by (law|court|applicable|a court)',
        '(protect|defend|enforce|establish) ... (rights|property|safety) .. (of|our|and|or|safety)',
        '(valid|lawful|legal) (request*|order*|demand*)'
      ],
      examples: ['We may disclose data to law enforcement.', 'We share it where required by law.']
    },
    'business-transfer': {
      weight: 'strong',
      phrases: [
        '(merger*|acqui*|bankrupt*|insolven*|reorgani*|restructur*|divestiture|dissolution|liquidation|change (of|in) (control|ownership)|takeover|corporate transaction*|asset sale)',
        '(sale|sell|transfer|purchase) of .. (assets|business|company|all|part|portion|substantially|stock)',
        '(successor*|acquirer|acquiring|buyer|purchaser|new owner*|prospective)'
      ],
      examples: ['in the event of a merger or acquisition']
    },
    'shares-nothing': {
      weight: 'strong',
      phrases: [
        "(not|never|don't|doesn't|won't|nor) .. (share|disclose|sell|rent|trade|pass|transfer|give|distribute|provide|release|exchange|lease|communicate|transmit|reveal) ... (third part*|3rd part*|any|anyone|others|other|your|personal|information|data|public*)",
        '(not|never) .. (shared|disclosed|sold|rented|passed|transferred|given|distributed|transmitted|released|available|made) .. (with|to|on|by|publicly|any|outside|third)',
        'no (third part*|one else|other part*)',
        '(remain*|kept|keep|strictly) .. confidential'
      ],
      examples: ['We do not share your data with anyone.', 'It is not shared with any third parties.']
    },
    public: {
      weight: 'fair',
      phrases: [
        '(public*|visible|viewable|seen|displayed|available|accessible) .. (to|by) .. (other*|anyone|public|everyone|all|users|people|members|visitors)',
        '(public|publicly|publically) (accessible|available|visible|displayed|shared|blog)',
        '(read|seen|viewed|accessed|collected|used) .. by (anyone|others|everyone|other|the public)',
        '(available|accessible|open) to the public',
        '(public) (area*|forum*|profile*|post*|page*|comment*|chat*|board*|information)',
        '(post*|publish*|comment*|contribut*) ... (public*|visible|anyone|other users)',
        '(bulletin board*|message board*|chat room*|discussion forum*|blog*|forums)',
        '(aggregate*|anonym*|non personal*|de identified) .. (information|data|statistics|form) ... (share|shared|disclose*|third part*|partner*|advertiser*|publish*)',
        '(share|disclose|publish|provide) .. (aggregate*|anonym*|non personal*|non identif*|de identified)'
      ],
      examples: ['Your profile is visible to other users.', 'We may share aggregate information.']
    },
    'works-with': {
      weight: 'weak',
      phrases: [
        '(partner|partners|partnered|integrat*|cooperate*|collaborat*) with',
        '(hosts|hosting) .. (our|the|your)',
        '(through|via|by|with|from|of|service) .. (inc|llc|ltd|gmbh|limited|corp|corporation)',
        '(third part*|3rd part*)'
      ],
      examples: ['We partner with others.', 'through Acme Inc.']
    },
    'business-purpose': {
      weight: 'fair',
      items: ['sharing.business-purpose'],
      phrases: [
        '(disclos*|share|shared|shares|sharing|sold) ... (business|commercial) purpose*',
        '(business|commercial) purpose* ... (disclos*|shared|sold)',
        '(business (and|or) commercial|commercial (and|or) business) purpose*',
        '(disclos*|share|shared|collected) .. for .. (business|commercial) purpose*',
        '(past|preceding|last|previous|prior) (12|twelve) months'
      ],
      examples: ['In the preceding 12 months we disclosed identifiers for a business purpose.']
    }
  }
}
