import type {DisclosureCues} from '../../cues.js'

/** Sources of data other than the person. */
export const sources: DisclosureCues = {
  headings: [
    '(information|data) ... (from|by) (other|third|partner*|social|public*|external|our|someone)',
    '(sources|source) of',
    '(where|how) we (get|obtain) .. (information|data)',
    'from (third|other|public*|external) (part*|source*|compan*)',
    '(collected|received|obtained) from (third|other|partner*)',
    'social (login|media login|sign in)',
    'third party (data|sources|information|login)',
    '(data|information|it) .. (provided|supplied|given) by (third part*|other*|partner*|someone)',
    '(source|sources)',
    'sign in (with|via|through)'
  ],
  cues: {
    'from-third-parties': {
      weight: 'strong',
      phrases: [
        '(collect*|receiv*|obtain*|get|gather*|acquire*) ... (information|data|it|pii) ... from (third part*|other|our [business|advertising|marketing] partners|partners|affiliates|external|social|our affiliat*|credit|data brokers|these)',
        '(collect*|receiv*|obtain*|get|acquire*|gather*) ... from (third part*|other (sources|companies|users|people|businesses|organi*|third)|[our|business] partners|affiliates|external|social|data brokers|credit (bureau*|reference|agenc*))',
        '(information|data|details) .. from (third part*|other (sources|users|companies|businesses)|partners|affiliates|external sources|social (media|network*))',
        '(third part*|partners|affiliates|employer|friend*|other users) ... (provide|provides|share|send|give|disclose|pass|supply) .. (us|information .. about you)',
        'other sources',
        'from (third parties|our partners|business partners|social networks|social media|public sources|publicly available)',
        '(information|data|details|it) .. (provided|supplied|submitted|given|shared) .. by (third part*|partner*|other users|others|affiliates|social)',
        '(access|receive|obtain|get) ... (information|data) ... (through|from|via) .. (our|third|payment|social) .. (provider*|part*|network*|platform*|partner*)',
        '(engage|interact) .. (with) .. (social media|social network*|external)'
      ],
      examples: [
        'We receive information about you from third parties such as advertising networks.',
        'data that is provided by third parties'
      ]
    },
    'public-sources': {
      weight: 'strong',
      items: ['sources.public'],
      phrases: [
        '(public*|publicly|open) .. (available|accessible|source*|record*|database*|register*|domain)',
        '(publicly|public|commercially) (available|accessible) [information|data|source*]',
        '(public|commercial) (source*|database*|register*|record*|directories)',
        'in the public domain'
      ],
      examples: ['We may obtain data from publicly available sources.']
    },
    'social-login': {
      weight: 'fair',
      phrases: [
        '(log|sign|login|register|connect*) ... (through|via|using|with) .. (facebook|google|twitter|social|third party) ... (receive|collect|access|obtain|get|share|information)',
        '(social network*|social media|facebook|google|twitter|linkedin) (account|login|profile|credentials)',
        '(link|connect) your account'
      ],
      examples: ['If you sign in through Facebook, we receive your name.', 'your Facebook account']
    },
    'combine-sources': {
      weight: 'fair',
      phrases: [
        '(combine*|merge*|supplement*|enrich*|append*|link) ... (information|data) ... (from|with) ... (source*|third|other|obtain*|receiv*)',
        '(information|data) .. (about you|on you) .. from'
      ],
      examples: ['We may combine this information with data from other sources.']
    },
    'received-about-you': {
      weight: 'strong',
      phrases: [
        '(receive|receives|received|obtain|obtains|obtained|acquire|purchase|buy|buys|learn) .. [certain|personal|additional|other|some] (information|data|details) (about|on|concerning|regarding|relating to) (you|users|individuals|customers|our)',
        '(receive|receives|get|gets|obtain) (a|an|the) .. (record|report|confirmation|copy|token|notification) .. (of|from|about)',
        '(provider*|processor*|platform*|network*|compan*|store*|google|facebook|apple) .. (provide|provides|send|sends|share|shares|give|gives|pass|passes|supply) .. (us|to us) .. (with|information|data|your|a|the)',
        '(google|facebook|apple|twitter|linkedin|provider*|processor*|platform*|network*|store*|they) .. (share|provide|send|give|pass|supply|transmit) .. (name|email|profile|information|data|details) ... (with|to) us',
        '(shared|available) (with|to) us (by|from|through|subject)',
        '(affiliates|partners|subsidiaries|companies|they) .. (share|shares) .. (data|information|details) .. with us',
        '(check*|cross check*|match*|compar*|verif*) .. (against|with) .. (register|registry|records|directory|database)',
        '(data|information) from (the|your|his|their) .. (google|facebook|twitter|apple|linkedin|social|third party) .. (account|profile)',
        '(receive|access|obtain|collect) ... (from|through|via) .. (google|facebook|twitter|apple|linkedin|payment|app store*|social)'
      ],
      examples: [
        'We may receive information about you when you use those networks.',
        'The processor sends us your name.',
        'Our subsidiaries share data about you with us.',
        'Your address is checked against the national register.',
        'Google will share your name and e-mail address with us.'
      ]
    },
    'from-elsewhere': {
      weight: 'fair',
      phrases: [
        '(information|data|details) ... (from|through|via) .. (third part*|partner*|affiliate*|social|employer*|other users|another user|friend*|credit|google|facebook|linkedin|advertis*|analytics|agenc*|broker*|vendor*|public*)',
        '(others|other people|other users|another user|third parties|someone else|friends) .. (give|provide|send|upload|share|post|submit|mention|tell) .. (information|data|about you|us)',
        '(import*|upload*|sync*|access) .. (contacts|contact list|address book)',
        '(indirectly|not directly) from (you|the)',
        '(categories of) sources',
        '(source|sources) (of|from) .. (information|data|which)',
        'by (third parties|our partners|business partners|social networks|social media)'
      ],
      examples: ['We get some data through our partners.', 'Your friends may share information about you.']
    },
    'about-others': {
      weight: 'weak',
      phrases: [
        '(invite|refer|tell) .. friend*',
        '(information|data) about (other people|others|another person|someone else|your friends|third parties)',
        '(parents|employer|referees|recruit*|credit (bureau*|reference agenc*|agencies)|data broker*|data provider*)'
      ],
      examples: ['You may invite a friend.', 'We buy from data brokers.']
    }
  }
}
