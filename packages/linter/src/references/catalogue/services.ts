import type {OutdatedReference} from '../reference.js'

/** Services that were renamed or shut down. */
export const services: readonly OutdatedReference[] = [
  {
    id: 'universal-analytics',
    name: 'Universal Analytics',
    kind: 'service',
    pattern: '(?:google )?universal analytics',
    since: '2023-07-01',
    why: 'Google stopped processing data with it',
    source: {
      title: 'Google Analytics 4 has replaced Universal Analytics',
      url: 'https://support.google.com/analytics/answer/11583528'
    },
    instead: 'describe Google Analytics 4, or whatever is used today',
    bad: ['We use Google Universal Analytics.']
  },
  {
    id: 'google-plus',
    name: 'Google+',
    kind: 'service',
    pattern: 'google\\+(?: (?:button|account|profile|plus))?(?!\\w)|google plus',
    links: 'plus\\.google\\.com|developers\\.google\\.com/\\+',
    since: '2019-04-02',
    why: 'Google shut it down',
    source: {
      title: 'Shutting down Google+ for consumer accounts',
      url: 'https://support.google.com/googlecurrents/answer/9195133'
    },
    instead: 'remove it',
    bad: ['The Google+ button collects your address.', 'You can sign in with Google Plus.']
  },
  {
    id: 'adwords',
    name: 'Google AdWords',
    kind: 'service',
    pattern: '(?:google )?adwords',
    since: '2018-07-24',
    why: 'it is called Google Ads',
    source: {
      title: 'Introducing simpler brands and solutions (Google)',
      url: 'https://blog.google/technology/ads/new-advertising-brands/'
    },
    instead: 'write “Google Ads”',
    replacement: 'Google Ads',
    unless: 'google ads',
    bad: ['We use Google AdWords conversion tracking.']
  },
  {
    id: 'doubleclick',
    name: 'DoubleClick',
    kind: 'service',
    pattern:
      // The cookie of doubleclick.net still goes by this name.
      '(?:google )?doubleclick(?: (?:by google|campaign manager|bid manager|for publishers))?(?!\\.|(?: dart)? cookies?)',
    since: '2018-07-24',
    why: 'it became Google Marketing Platform and Google Ad Manager',
    source: {
      title: 'Introducing simpler brands and solutions (Google)',
      url: 'https://blog.google/technology/ads/new-advertising-brands/'
    },
    instead: 'write “Google Marketing Platform” or “Google Ad Manager”, whichever is used',
    bad: ['DoubleClick chooses the advertisements.'],
    good: ['The DoubleClick cookie is set by doubleclick.net.']
  },
  {
    id: 'google-optimize',
    name: 'Google Optimize',
    kind: 'service',
    pattern: 'google optimize(?: 360)?',
    since: '2023-09-30',
    why: 'Google ended it',
    source: {title: 'Google Optimize sunset', url: 'https://support.google.com/optimize/answer/12979939'},
    instead: 'remove it',
    bad: ['We test pages with Google Optimize.']
  },
  {
    id: 'google-hangouts',
    name: 'Google Hangouts',
    kind: 'service',
    pattern: 'google hangouts',
    since: '2022-11-01',
    why: 'Google Chat took its place',
    source: {
      title: 'Upgrading from Google Hangouts to Google Chat',
      url: 'https://blog.google/products/workspace/hangouts-to-chat/'
    },
    instead: 'write “Google Chat” or “Google Meet”, whichever is used',
    bad: ['Talks over Google Hangouts are recorded.']
  },
  {
    id: 'google-buzz',
    name: 'Google Buzz',
    kind: 'service',
    pattern: 'google buzz',
    since: '2011-12-15',
    why: 'Google shut it down',
    source: {title: 'A fall sweep (Google)', url: 'https://googleblog.blogspot.com/2011/10/fall-sweep.html'},
    instead: 'remove it',
    bad: ['You can follow us on Google Buzz.']
  },
  {
    id: 'orkut',
    name: 'Orkut',
    kind: 'service',
    pattern: 'orkut',
    since: '2014-09-30',
    why: 'Google shut it down',
    source: {title: 'Farewell to Orkut', url: 'https://blog.orkut.com/2014/06/tchau-orkut.html'},
    instead: 'remove it',
    bad: ['Share it on Orkut.']
  },
  {
    id: 'picasa',
    name: 'Picasa',
    kind: 'service',
    pattern: 'picasa(?: web albums)?',
    since: '2016-03-15',
    why: 'Google ended it',
    source: {
      title: 'Moving on from Picasa',
      url: 'https://googlephotos.blogspot.com/2016/02/moving-on-from-picasa.html'
    },
    instead: 'remove it, or write “Google Photos”',
    bad: ['Photos are stored in Picasa Web Albums.']
  },
  {
    id: 'google-floc',
    name: 'FLoC',
    kind: 'technology',
    pattern: '[Ff]ederated [Ll]earning of [Cc]ohorts|FLoC',
    exact: true,
    since: '2022-01-25',
    why: 'Google gave it up',
    source: {
      title: 'Get to know the new Topics API',
      url: 'https://blog.google/products/chrome/get-know-new-topics-api-privacy-sandbox/'
    },
    instead: 'remove it',
    bad: ['Chrome sorts you into cohorts by FLoC.']
  },
  {
    id: 'third-party-cookie-phase-out',
    name: 'the end of third-party cookies in Chrome',
    kind: 'technology',
    pattern: 'phas(?:e|ing)[- ]out (?:of )?third[- ]party cookies',
    since: '2025-04-22',
    why: 'Google keeps third-party cookies in Chrome',
    source: {
      title: 'Next steps for Privacy Sandbox and tracking protections in Chrome',
      url: 'https://privacysandbox.com/news/privacy-sandbox-next-steps/'
    },
    instead: 'describe what the site does with cookies, not what a browser was going to do',
    minor: true,
    bad: ['Chrome is phasing out third-party cookies.']
  },
  {
    id: 'aim',
    name: 'AOL Instant Messenger',
    kind: 'service',
    pattern: 'aol instant messenger|aol messenger',
    since: '2017-12-15',
    why: 'it was shut down',
    source: {title: 'AIM has been discontinued', url: 'https://help.aol.com/articles/aim-discontinued'},
    instead: 'remove it',
    bad: ['Give us your AOL Instant Messenger name.']
  },
  {
    id: 'icq',
    name: 'ICQ',
    kind: 'service',
    pattern: 'ICQ(?: (?:number|Nummer|UIN))?',
    exact: true,
    since: '2024-06-26',
    why: 'it was shut down',
    source: {title: 'ICQ has stopped working', url: 'https://icq.com/'},
    instead: 'remove it',
    bad: ['You may enter your ICQ number.']
  },
  {
    id: 'msn-messenger',
    name: 'MSN and Windows Live Messenger',
    kind: 'service',
    pattern: '(?:msn|windows live) messenger|msn hotmail',
    since: '2013-04-08',
    why: 'Microsoft moved its users to Skype',
    source: {title: 'Messenger to Skype (Microsoft)', url: 'https://blogs.skype.com/2013/01/09/messenger/'},
    instead: 'remove it',
    bad: ['Your MSN Messenger address is optional.']
  },
  {
    id: 'yahoo-messenger',
    name: 'Yahoo Messenger',
    kind: 'service',
    pattern: 'yahoo!? messenger',
    since: '2018-07-17',
    why: 'it was shut down',
    source: {title: 'Yahoo Messenger has been discontinued', url: 'https://help.yahoo.com/kb/SLN28776.html'},
    instead: 'remove it',
    bad: ['Contact us by Yahoo! Messenger.']
  },
  {
    id: 'skype',
    name: 'Skype',
    kind: 'service',
    pattern: 'skype(?! for business)',
    since: '2025-05-05',
    why: 'Microsoft retired it',
    source: {
      title: 'The next chapter: moving from Skype to Microsoft Teams',
      url: 'https://www.microsoft.com/microsoft-365/blog/2025/02/28/the-next-chapter-moving-from-skype-to-microsoft-teams/'
    },
    instead: 'name what is used today',
    bad: ['We hold interviews over Skype.']
  },
  {
    id: 'passport',
    name: 'Microsoft Passport',
    kind: 'service',
    pattern: '(?:microsoft )?\\.net passport|microsoft passport|windows live id',
    since: '2012-08-15',
    why: 'it became the Microsoft account',
    source: {title: 'What is a Microsoft account?', url: 'https://support.microsoft.com/account-billing'},
    instead: 'write “Microsoft account”',
    replacement: 'Microsoft account',
    bad: ['Sign in with your Windows Live ID.']
  },
  {
    id: 'google-friend-connect',
    name: 'Google Friend Connect',
    kind: 'service',
    pattern: 'google friend connect',
    since: '2012-03-01',
    why: 'Google retired it',
    source: {
      title: 'More spring cleaning out of season (Google)',
      url: 'https://googleblog.blogspot.com/2011/11/more-spring-cleaning-out-of-season.html'
    },
    instead: 'remove it',
    bad: ['Comments use Google Friend Connect.']
  },
  {
    id: 'facebook-connect',
    name: 'Facebook Connect',
    kind: 'service',
    pattern: 'facebook connect',
    since: '2011-01-01',
    why: 'it is called Facebook Login',
    source: {
      title: 'Facebook Login documentation',
      url: 'https://developers.facebook.com/docs/facebook-login/'
    },
    instead: 'write “Facebook Login”',
    replacement: 'Facebook Login',
    bad: ['You can register by Facebook Connect.']
  },
  {
    id: 'facebook-analytics',
    name: 'Facebook Analytics',
    kind: 'service',
    pattern: 'facebook analytics',
    since: '2021-06-30',
    why: 'Facebook ended it',
    source: {
      title: 'Facebook Analytics is going away',
      url: 'https://www.facebook.com/business/help/966883707418907'
    },
    instead: 'remove it',
    bad: ['Facebook Analytics counts visits.']
  },
  {
    id: 'vine',
    name: 'Vine',
    kind: 'service',
    pattern: 'Vine(?=,? (?:app|videos?|account|and (?:Instagram|YouTube)|Instagram|Periscope))',
    exact: true,
    links: '(?:www\\.)?vine\\.co',
    since: '2017-01-17',
    why: 'it was shut down',
    source: {
      title: 'Important news about Vine',
      url: 'https://medium.com/@vine/important-news-about-vine-909c5f4ae7a7'
    },
    instead: 'remove it',
    bad: ['Follow us on Vine, Instagram and YouTube.']
  },
  {
    id: 'periscope',
    name: 'Periscope',
    kind: 'service',
    pattern: 'periscope(?= (?:app|account|stream|broadcast))',
    since: '2021-03-31',
    why: 'Twitter shut it down',
    source: {
      title: 'Farewell, Periscope',
      url: 'https://medium.com/@periscope/farewell-periscope-6b84ad1a2a1a'
    },
    instead: 'remove it',
    bad: ['Watch our Periscope broadcast.']
  },
  {
    id: 'klout',
    name: 'Klout',
    kind: 'service',
    pattern: 'klout(?: score)?',
    since: '2018-05-25',
    why: 'it was shut down',
    source: {title: 'Klout closes', url: 'https://www.lithium.com/'},
    instead: 'remove it',
    bad: ['We look at your Klout score.']
  },
  {
    id: 'stumbleupon',
    name: 'StumbleUpon',
    kind: 'service',
    pattern: 'stumbleupon',
    links: '(?:www\\.)?stumbleupon\\.com',
    since: '2018-06-30',
    why: 'it was shut down',
    source: {title: 'StumbleUpon moves to Mix', url: 'https://help.stumbleupon.com/'},
    instead: 'remove it',
    bad: ['Share buttons of StumbleUpon set cookies.']
  },
  {
    id: 'yahoo-groups',
    name: 'Yahoo Groups',
    kind: 'service',
    pattern: 'yahoo!? groups',
    since: '2020-12-15',
    why: 'it was shut down',
    source: {title: 'Yahoo Groups shut down', url: 'https://help.yahoo.com/kb/SLN35505.html'},
    instead: 'remove it',
    bad: ['Join our list at Yahoo Groups.']
  },
  {
    id: 'addthis',
    name: 'AddThis',
    kind: 'service',
    pattern: 'add ?this(?= (?:buttons?|plug-?ins?|service|toolbar|bookmarking|widgets?|cookies?))',
    since: '2023-05-31',
    why: 'Oracle ended it',
    source: {title: 'AddThis services terminated', url: 'https://www.addthis.com/'},
    instead: 'remove it',
    bad: ['AddThis buttons count what is shared.']
  },
  {
    id: 'omniture',
    name: 'Omniture',
    kind: 'service',
    pattern: 'omniture(?: sitecatalyst)?|sitecatalyst',
    since: '2012-10-01',
    why: 'it is called Adobe Analytics',
    source: {
      title: 'Adobe Analytics',
      url: 'https://business.adobe.com/products/analytics/adobe-analytics.html'
    },
    instead: 'write “Adobe Analytics”',
    replacement: 'Adobe Analytics',
    bad: ['We use Omniture SiteCatalyst.']
  },
  {
    id: 'webtrends',
    name: 'Webtrends Analytics',
    kind: 'service',
    pattern: 'webtrends(?: analytics)?(?= (?:analytics|software|cookies?|tags?))',
    since: '2018-01-01',
    why: 'the analytics product was discontinued for most customers',
    source: {title: 'Webtrends', url: 'https://www.webtrends.com/'},
    instead: 'name what is used today',
    minor: true,
    bad: ['Webtrends cookies measure visits.']
  },
  {
    id: 'iad',
    name: 'Apple iAd',
    kind: 'service',
    pattern: 'iAds?(?= (?:network|platform|advertis))|Apple iAd',
    exact: true,
    since: '2016-06-30',
    why: 'Apple discontinued it',
    source: {
      title: 'iAd App Network discontinued (Apple Developer)',
      url: 'https://developer.apple.com/news/?id=01152016a'
    },
    instead: 'remove it',
    bad: ['The iAd network shows advertisements.']
  },
  {
    id: 'fabric',
    name: 'Twitter Fabric',
    kind: 'service',
    pattern: '(?:twitter )?fabric(?= (?:crashlytics|sdk|answers|by google|\\())|fabric\\.io',
    since: '2020-05-04',
    why: 'Google moved it into Firebase',
    source: {title: 'Fabric has been deprecated', url: 'https://firebase.google.com/docs/crashlytics'},
    instead: 'write “Firebase Crashlytics”',
    bad: ['Crash reports go to Fabric Crashlytics.']
  },
  {
    id: 'parse',
    name: 'Parse (Facebook)',
    kind: 'service',
    pattern: 'parse(?= (?:push|analytics|,? inc))|parse\\.com',
    since: '2017-01-30',
    why: 'Facebook shut it down',
    source: {title: 'Moving on (Parse)', url: 'https://github.com/parse-community'},
    instead: 'name what is used today',
    bad: ['Push messages are sent by Parse Push.']
  },
  {
    id: 'flurry',
    name: 'Flurry',
    kind: 'service',
    pattern: 'flurry(?= (?:analytics|sdk|,? inc|agent))',
    since: '2024-03-23',
    why: 'Yahoo shut it down',
    source: {title: 'Flurry has been discontinued', url: 'https://www.flurry.com/'},
    instead: 'remove it',
    bad: ['The app uses Flurry Analytics.']
  },
  {
    id: 'universal-analytics-names',
    name: 'cookies and settings of Universal Analytics',
    kind: 'service',
    pattern: '(?:\\\\?_){1,2}utm[abcvz]|(?:(?:ga|gat|gaq)\\.)?(?:\\\\?_)?(?:gat\\._)?anonymizeIp(?:\\(\\))?',
    exact: true,
    since: '2023-07-01',
    why: 'Google Analytics 4 neither sets these cookies nor has this setting',
    source: {
      title: 'Google Analytics 4 has replaced Universal Analytics',
      url: 'https://support.google.com/analytics/answer/11583528'
    },
    instead: 'name the cookies that are set today, such as `_ga`',
    bad: ['Google Analytics sets __utmz for six months.', 'Wir nutzen Google Analytics mit anonymizeIp().'],
    good: ['Google Analytics sets _ga for two years.']
  },
  {
    id: 'facebook-pixel',
    name: 'Facebook Pixel',
    kind: 'service',
    pattern: '(?:facebook|fb)[- ](?:conversion[- ]|remarketing[- ])?pixels?|pixels? (?:de )?facebook',
    since: '2021-10-28',
    why: 'it is called Meta Pixel since its maker is called Meta',
    source: {title: 'About Meta Pixel', url: 'https://www.facebook.com/business/help/742478679120153'},
    instead: 'write “Meta Pixel”',
    replacement: 'Meta Pixel',
    unlessInText: 'meta[- ]pixel',
    bad: ['The Facebook Pixel measures purchases.', 'Nous utilisons le pixel Facebook.'],
    good: ['The Meta Pixel measures purchases.']
  },
  {
    id: 'privacy-sandbox',
    name: 'Privacy Sandbox',
    kind: 'technology',
    pattern:
      '(?:(?:google|chrome).?s? )?privacy sandbox(?: (?:apis?|initiative|technolog(?:y|ies)))?|topics api|protected audience(?:s)? api|attribution reporting api',
    since: '2025-10-17',
    why: 'Google retires it',
    source: {
      title: 'Update on plans for Privacy Sandbox technologies',
      url: 'https://privacysandbox.com/news/update-on-plans-for-privacy-sandbox-technologies/'
    },
    instead: 'remove it',
    bad: ['Chrome’s Privacy Sandbox chooses the advertisements.', 'We use the Topics API.']
  },
  {
    id: 'tcf-1',
    name: 'TCF 1.x',
    kind: 'standard',
    pattern:
      '(?:iab(?: europe)?.?s? )?(?:tcf|transparency (?:and|&) consent framework(?: \\(tcf\\))?)(?:,? (?:version|v\\.?))? ?v?1(?:\\.[\\dx])?(?!\\.?\\d)',
    since: '2020-08-15',
    why: 'version 2 took its place',
    source: {
      title: 'Transparency & Consent Framework (IAB Europe)',
      url: 'https://iabeurope.eu/transparency-consent-framework/'
    },
    instead: 'name the version that is used today',
    bad: [
      'We take part in the IAB Europe Transparency & Consent Framework v1.1.',
      'Our banner uses TCF 1.0.'
    ],
    good: ['Our banner uses TCF 2.2.']
  },
  {
    id: 'datainspektionen',
    name: 'Datainspektionen',
    kind: 'law',
    pattern: 'Datainspektionen|Swedish Data (?:Inspection Board|Protection Authority,? Datainspektionen)',
    exact: true,
    since: '2021-01-01',
    why: 'the authority is called Integritetsskyddsmyndigheten (IMY)',
    source: {title: 'About IMY', url: 'https://www.imy.se/en/about-us/'},
    instead: 'write “Integritetsskyddsmyndigheten (IMY)”',
    replacement: 'Integritetsskyddsmyndigheten (IMY)',
    unlessInText: 'integritetsskyddsmyndigheten|\\bimy\\b',
    bad: ['You can complain to Datainspektionen.']
  },
  {
    id: 'cnil-rue-vivienne',
    name: 'the old address of the CNIL',
    kind: 'law',
    pattern: '8,? rue vivienne',
    since: '2016-09-12',
    why: 'the CNIL moved',
    source: {title: 'Nous contacter (CNIL)', url: 'https://www.cnil.fr/fr/contact'},
    instead: 'write “3, place de Fontenoy, TSA 80715, 75334 Paris Cedex 07”',
    bad: ['CNIL, 8 rue Vivienne, 75083 Paris Cedex 02']
  },
  {
    id: 'dpc-fitzwilliam-square',
    name: 'the old address of the Data Protection Commission',
    kind: 'law',
    pattern: '21,? fitzwilliam sq(?:uare|\\.)?',
    since: '2025-05-31',
    why: 'the Commission moved to Pembroke Row',
    source: {
      title: 'How to contact us (Data Protection Commission)',
      url: 'https://www.dataprotection.ie/en/contact/how-contact-us'
    },
    instead: 'copy the address that the Commission’s website gives',
    bad: ['Data Protection Commission, 21 Fitzwilliam Square South, Dublin 2, D02 RD28'],
    good: ['Data Protection Commission, Pembroke Row, Dublin 2']
  }
]
