import type {OutdatedReference} from '../reference.js'

/** Services that were shut down, or replaced by others. */
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
    pattern:
      'AddThis|[Aa]dd ?[Tt]his(?= (?:buttons?|plug-?ins?|service|toolbar|bookmarking|widgets?|cookies?))',
    exact: true,
    since: '2023-05-31',
    why: 'Oracle ended it',
    source: {title: 'AddThis services terminated', url: 'https://www.addthis.com/'},
    instead: 'remove it',
    bad: ['AddThis buttons count what is shared.', 'AddThis sets cookies.', 'The add this toolbar does.'],
    good: ['Add this to your bookmarks.']
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
    id: 'privacy-sandbox',
    name: 'Privacy Sandbox',
    kind: 'technology',
    pattern:
      '(?:(?:google|chrome).?s? )?privacy sandbox(?: (?:apis?|initiative|technolog(?:y|ies)))?|topics api|protected audience(?:s)? api|attribution reporting api',
    since: '2025-10-17',
    why: 'Google is retiring it',
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
    id: 'app-center',
    name: 'Visual Studio App Center',
    kind: 'service',
    pattern: '(?:microsoft )?visual studio app center|(?:microsoft|vs) app center',
    since: '2026-06-30',
    why: 'Microsoft ended its last parts, Analytics and Diagnostics',
    source: {
      title: 'Visual Studio App Center retirement (Microsoft)',
      url: 'https://learn.microsoft.com/appcenter/retirement'
    },
    instead: 'name the service that receives crash reports today',
    bad: ['Crashes are reported to Visual Studio App Center.', 'We use Microsoft App Center.'],
    good: ['The app center of our shop lists all apps.']
  },
  {
    id: 'firebase-dynamic-links',
    name: 'Firebase Dynamic Links',
    kind: 'service',
    pattern: 'firebase dynamic links',
    since: '2025-08-25',
    why: 'Google shut it down',
    source: {
      title: 'Dynamic Links deprecation FAQ (Firebase)',
      url: 'https://firebase.google.com/support/dynamic-links-faq'
    },
    instead: 'remove it',
    bad: ['Invitations are sent as Firebase Dynamic Links.']
  },
  {
    id: 'oracle-advertising',
    name: 'Oracle Advertising',
    kind: 'service',
    pattern: '(?:oracle )?(?:bluekai|datalogix)|oracle (?:advertising|data cloud)',
    links: '(?:www\\.)?bluekai\\.com|(?:www\\.)?datalogix\\.com',
    since: '2024-09-30',
    why: 'Oracle ended its advertising business',
    source: {
      title: 'Oracle tried to sell ad business before shutting it down (Ad Age)',
      url: 'https://adage.com/article/special-report-cannes-lions/oracle-tried-sell-ad-business-doubleverify-and-ias/2566376'
    },
    instead: 'remove it',
    bad: ['Segments come from BlueKai.', 'We work with Oracle Data Cloud.'],
    good: ['Our database is run in the Oracle Cloud.']
  },
  {
    id: 'alexa-internet',
    name: 'Alexa Internet',
    kind: 'service',
    pattern: 'alexa (?:internet|metrics|toolbar|certif(?:y|ied)|site analytics|web ?analytics|traffic rank)',
    links: '(?:www\\.)?alexa\\.com/(?:siteinfo|help)',
    since: '2022-05-01',
    why: 'Amazon shut it down',
    source: {title: 'We retired Alexa.com (Amazon)', url: 'https://www.alexa.com/'},
    instead: 'remove it',
    bad: ['Visits are counted by Alexa Metrics.'],
    good: ['You can ask Alexa for our weather.']
  },
  {
    id: 'polyfill-io',
    name: 'polyfill.io',
    kind: 'service',
    pattern: '(?:cdn\\.)?polyfill\\.io',
    since: '2024-06-27',
    why: 'its domain served malicious code and was suspended',
    source: {
      title: 'Automatically replacing polyfill.io links (Cloudflare)',
      url: 'https://blog.cloudflare.com/automatically-replacing-polyfill-io-links-with-cloudflares-mirror-for-a-safer-internet/'
    },
    instead: 'remove the script, and this mention of it',
    unlessInText: 'polyfill\\.io (?:terms|privacy policy)|applies to (?:the )?\\[?polyfill\\.io',
    bad: ['Scripts are loaded from polyfill.io.'],
    good: ['This policy applies to polyfill.io.']
  },
  {
    id: 'giropay',
    name: 'giropay and paydirekt',
    kind: 'service',
    pattern: 'giropay|paydirekt',
    since: '2024-12-31',
    why: 'the banks ended it',
    source: {
      title: 'giropay wurde eingestellt (EURO Kartensysteme)',
      url: 'https://girocard.eu/news-media/blog/giropay-wurde-eingestellt'
    },
    instead: 'remove it, or name the ways to pay of today',
    bad: ['Sie können per giropay zahlen.', 'Bei Zahlung mit paydirekt erhält die Paydirekt GmbH Ihre Daten.']
  },
  {
    id: 'windows-phone',
    name: 'Windows Phone',
    kind: 'technology',
    pattern: 'windows phones?(?: 8)?',
    since: '2020-01-14',
    why: 'Microsoft ended support for Windows 10 Mobile, the last of its line',
    source: {
      title: 'Windows 10 Mobile (Microsoft Lifecycle)',
      url: 'https://learn.microsoft.com/lifecycle/products/windows-10-mobile'
    },
    instead: 'remove it',
    bad: ['The app runs on Android, iOS and Windows Phone.'],
    good: ['On Windows, phones are linked by an app.']
  }
]
