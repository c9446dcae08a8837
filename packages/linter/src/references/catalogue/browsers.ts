import type {OutdatedReference} from '../reference.js'

const nameNone = 'name no browser: any current one will do'

/** Browsers, and what ran inside them. */
export const browsers: readonly OutdatedReference[] = [
  {
    id: 'netscape',
    name: 'Netscape',
    kind: 'browser',
    pattern: 'netscape(?: navigator| communicator)?(?:\\/(?:navigator|communicator))?(?: \\d(?:\\.\\d+)?)?',
    since: '2008-03-01',
    why: 'its support ended',
    source: {
      title: 'End of support for Netscape web browsers (AOL)',
      url: 'https://blog.netscape.com/2007/12/28/end-of-support-for-netscape-web-browsers/'
    },
    instead: nameNone,
    bad: [
      'Our shop works with Netscape Navigator/Communicator.',
      'Ihr Browser, etwa Netscape 4.7, speichert Cookies.'
    ]
  },
  {
    id: 'internet-explorer',
    name: 'Internet Explorer',
    kind: 'browser',
    pattern: '(?:microsoft(?:®|\\(r\\))? )?internet explorer(?:®| \\d+(?:\\.\\d+)?)?',
    links: 'windows\\.microsoft\\.com/[^\\s]*internet-explorer',
    since: '2022-06-15',
    why: 'Microsoft retired it',
    source: {
      title: 'Internet Explorer 11 desktop app retirement (Microsoft)',
      url: 'https://learn.microsoft.com/lifecycle/announcements/internet-explorer-11-end-of-support'
    },
    instead: nameNone,
    bad: [
      'In Microsoft Internet Explorer, open the privacy settings.',
      'Internet Explorer 11 zeigt Cookies an.'
    ]
  },
  {
    id: 'edge-legacy',
    name: 'Microsoft Edge Legacy',
    kind: 'browser',
    pattern: '(?:microsoft )?edge legacy',
    since: '2021-03-09',
    why: 'its support ended',
    source: {
      title: 'Microsoft Edge Legacy end of support',
      url: 'https://learn.microsoft.com/lifecycle/announcements/edge-legacy-eos-details'
    },
    instead: 'write “Microsoft Edge”, or name no browser',
    replacement: 'Microsoft Edge',
    bad: ['Cookies can be deleted in Edge Legacy.']
  },
  {
    id: 'safari-for-windows',
    name: 'Safari for Windows',
    kind: 'browser',
    pattern: 'safari (?:for|on) windows',
    since: '2012-07-25',
    why: 'Apple stopped making a version for Windows',
    source: {title: 'Safari 6 (Apple), which left Windows out', url: 'https://support.apple.com/kb/DL1531'},
    instead: nameNone,
    bad: ['You can block cookies in Safari for Windows.']
  },
  {
    id: 'mosaic',
    name: 'NCSA Mosaic',
    kind: 'browser',
    pattern: '(?:ncsa )?mosaic browser|ncsa mosaic',
    since: '1997-01-07',
    why: 'its development ended',
    source: {
      title: 'NCSA Mosaic (NCSA)',
      url: 'https://www.ncsa.illinois.edu/research/project-highlights/ncsa-mosaic/'
    },
    instead: nameNone,
    bad: ['The site was tested with NCSA Mosaic.']
  },
  {
    id: 'firefox-os',
    name: 'Firefox OS',
    kind: 'technology',
    pattern: 'firefox os',
    since: '2016-09-27',
    why: 'Mozilla stopped all work on it',
    source: {
      title: 'Firefox OS, B2G OS and Gecko (Mozilla)',
      url: 'https://groups.google.com/g/mozilla.dev.fxos'
    },
    instead: 'remove it',
    bad: ['Our app for Firefox OS stores your name.']
  },
  {
    id: 'flash',
    name: 'Adobe Flash',
    kind: 'technology',
    pattern:
      '(?:adobe|macromedia) flash(?: player)?|flash (?:cookies?|player|local shared objects?)|local shared objects?|flash-cookies?|cookies flash',
    links:
      '(?:www\\.)?macromedia\\.com|(?:www\\.)?adobe\\.com/[^\\s]*flashplayer|get\\.adobe\\.com/flashplayer',
    since: '2020-12-31',
    why: 'Adobe ended Flash, and with it local shared objects',
    source: {
      title: 'Adobe Flash Player EOL general information page',
      url: 'https://www.adobe.com/products/flashplayer/end-of-life.html'
    },
    instead: 'remove it, or describe the storage that is used today',
    bad: ['We use Flash cookies to remember your volume.', 'Local shared objects store your settings.'],
    good: ['We no longer use Flash cookies.']
  },
  {
    id: 'silverlight',
    name: 'Silverlight',
    kind: 'technology',
    pattern: '(?:microsoft )?silverlight(?: (?:cookies|isolated storage|application storage))?',
    since: '2021-10-12',
    why: 'its support ended',
    source: {
      title: 'Silverlight end of support (Microsoft)',
      url: 'https://support.microsoft.com/windows/silverlight-end-of-support-0a3be3c7-bead-e203-2dfd-74f0a64f1788'
    },
    instead: 'remove it',
    bad: ['Silverlight isolated storage keeps your choice.']
  },
  {
    id: 'activex',
    name: 'ActiveX',
    kind: 'technology',
    pattern: 'active-?x(?: controls?)?',
    since: '2022-06-15',
    why: 'it went with Internet Explorer, the last browser that ran it',
    source: {
      title: 'Internet Explorer 11 desktop app retirement (Microsoft)',
      url: 'https://learn.microsoft.com/lifecycle/announcements/internet-explorer-11-end-of-support'
    },
    instead: 'remove it',
    bad: ['Our site loads ActiveX controls.']
  },
  {
    id: 'java-applets',
    name: 'Java applets',
    kind: 'technology',
    pattern: 'java[- ]applets?',
    since: '2017-09-21',
    why: 'Java 9 deprecated them, and browsers stopped running them',
    source: {title: 'JEP 289: Deprecate the Applet API', url: 'https://openjdk.org/jeps/289'},
    instead: 'remove it',
    bad: ['Java applets may read your IP address.']
  },
  {
    id: 'google-gears',
    name: 'Google Gears',
    kind: 'technology',
    pattern: 'google gears',
    since: '2011-12-01',
    why: 'Google ended it',
    source: {
      title: 'Stopping the gears (Google)',
      url: 'https://gearsblog.blogspot.com/2011/03/stopping-gears.html'
    },
    instead: 'remove it',
    bad: ['Google Gears keeps your data offline.']
  },
  {
    id: 'web-sql',
    name: 'Web SQL',
    kind: 'technology',
    pattern: 'web ?sql(?: databases?)?',
    since: '2024-06-04',
    why: 'the last browser removed it (Chrome 124)',
    source: {
      title: 'Deprecating and removing Web SQL (Chrome)',
      url: 'https://developer.chrome.com/blog/deprecating-web-sql'
    },
    instead: 'name the storage that is used today, such as IndexedDB',
    bad: ['We store settings in Web SQL.']
  }
]
