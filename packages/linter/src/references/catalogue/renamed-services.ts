import type {OutdatedReference} from '../reference.js'

/** Services that were renamed. */
export const renamedServices: readonly OutdatedReference[] = [
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
    id: 'g-suite',
    name: 'G Suite',
    kind: 'service',
    pattern: '(?:Google )?G[ -]?Suite|Google Apps for (?:Work|Business|Education)',
    exact: true,
    since: '2020-10-06',
    why: 'it is called Google Workspace',
    source: {
      title: 'Announcing Google Workspace',
      url: 'https://cloud.google.com/blog/products/workspace/introducing-google-workspace'
    },
    instead: 'write “Google Workspace”',
    replacement: 'Google Workspace',
    bad: ['Our mail is with Google G Suite.', 'We use Google Apps for Work.'],
    good: ['Google apps for travellers show maps.']
  },
  {
    id: 'google-my-business',
    name: 'Google My Business',
    kind: 'service',
    pattern: 'google my business',
    since: '2021-11-04',
    why: 'it is called Google Business Profile',
    source: {
      title: 'New ways to connect for the holidays and beyond (Google)',
      url: 'https://blog.google/products/maps/new-ways-connect-local-businesses/'
    },
    instead: 'write “Google Business Profile”',
    replacement: 'Google Business Profile',
    bad: ['We reply to reviews on Google My Business.']
  },
  {
    id: 'android-pay',
    name: 'Android Pay',
    kind: 'service',
    pattern: 'android pay',
    since: '2018-02-20',
    why: 'it is called Google Pay',
    source: {
      title: 'Google Pay is here (Google)',
      url: 'https://blog.google/products/google-pay/google-pay-here/'
    },
    instead: 'write “Google Pay”',
    replacement: 'Google Pay',
    bad: ['You can pay with Apple Pay or Android Pay.']
  },
  {
    id: 'google-cloud-messaging',
    name: 'Google Cloud Messaging',
    kind: 'service',
    pattern: 'google cloud messaging(?: \\(gcm\\))?',
    since: '2019-05-29',
    why: 'Firebase Cloud Messaging took its place',
    source: {title: 'Google Cloud Messaging (removed)', url: 'https://developers.google.com/cloud-messaging'},
    instead: 'write “Firebase Cloud Messaging”',
    replacement: 'Firebase Cloud Messaging',
    bad: ['Notifications are sent by Google Cloud Messaging.']
  },
  {
    id: 'bing-ads',
    name: 'Bing Ads',
    kind: 'service',
    pattern: 'Bing Ads',
    exact: true,
    since: '2019-04-30',
    why: 'it is called Microsoft Advertising',
    source: {
      title: 'Bing Ads is now Microsoft Advertising',
      url: 'https://about.ads.microsoft.com/en/blog/post/april-2019/bing-ads-is-now-microsoft-advertising'
    },
    instead: 'write “Microsoft Advertising”',
    replacement: 'Microsoft Advertising',
    bad: ['We measure conversions with Bing Ads.'],
    good: ['Bing ads are shown beside the results.']
  },
  {
    id: 'azure-ad',
    name: 'Azure Active Directory',
    kind: 'service',
    pattern: '(?:microsoft )?azure (?:active directory|ad)(?! b2c)',
    since: '2023-07-11',
    why: 'it is called Microsoft Entra ID',
    source: {
      title: 'New name for Azure Active Directory (Microsoft)',
      url: 'https://learn.microsoft.com/entra/fundamentals/new-name'
    },
    instead: 'write “Microsoft Entra ID”',
    replacement: 'Microsoft Entra ID',
    bad: ['Staff sign in by Azure Active Directory.', 'Staff sign in by Azure AD.'],
    good: ['Customers sign in by Azure AD B2C.', 'Customers sign in by Azure Active Directory B2C.']
  },
  {
    id: 'typekit',
    name: 'Adobe Typekit',
    kind: 'service',
    pattern: 'adobe typekit|typekit(?: web| fonts?|-schrift(?:en|arten)?)*',
    since: '2018-10-15',
    why: 'it is called Adobe Fonts',
    source: {title: 'Adobe Fonts (Adobe)', url: 'https://fonts.adobe.com/'},
    instead: 'write “Adobe Fonts”',
    replacement: 'Adobe Fonts',
    bad: ['Our site loads letters from Typekit.', 'Wir binden Adobe Typekit ein.'],
    good: ['The letters come from use.typekit.net.']
  },
  {
    id: 'piwik',
    name: 'Piwik',
    kind: 'service',
    pattern: 'piwik(?! ?pro\\b)',
    since: '2018-01-09',
    why: 'it is called Matomo',
    source: {title: 'Piwik is now Matomo', url: 'https://matomo.org/blog/2018/01/piwik-is-now-matomo/'},
    instead: 'write “Matomo”',
    replacement: 'Matomo',
    bad: ['Visits are counted by Piwik, on a server of ours.', 'Wir nutzen das Webanalysewerkzeug Piwik.'],
    good: ['Visits are counted by Piwik PRO.'],
    unless: 'matomo'
  },
  {
    id: 'hockeyapp',
    name: 'HockeyApp',
    kind: 'service',
    pattern: 'Hockey ?App',
    exact: true,
    since: '2020-11-13',
    why: 'Microsoft ended it',
    source: {
      title: 'Extended HockeyApp SDK support is being retired (Microsoft)',
      url: 'https://github.com/microsoft/appcenter/issues/1840'
    },
    instead: 'name the service that receives crash reports today',
    bad: ['Reports of crashes go to HockeyApp.']
  }
]
