import type {OutdatedReference} from '../reference.js'

/** Companies that were renamed, or no longer exist. */
export const companies: readonly OutdatedReference[] = [
  {
    id: 'facebook-inc',
    name: 'Facebook, Inc.',
    kind: 'company',
    pattern: 'facebook,? inc\\b\\.?',
    since: '2021-10-28',
    why: 'it is called Meta Platforms, Inc.',
    source: {
      title: 'Introducing Meta: a social technology company',
      url: 'https://about.fb.com/news/2021/10/facebook-company-is-now-meta/'
    },
    instead: 'write “Meta Platforms, Inc.”',
    replacement: 'Meta Platforms, Inc.',
    bad: ['The plug-in is run by Facebook, Inc.'],
    good: ['The plug-in is run by Facebook, Inc. (now Meta Platforms, Inc.).']
  },
  {
    id: 'facebook-ireland',
    name: 'Facebook Ireland Limited',
    kind: 'company',
    pattern: 'facebook ireland(?:,? (?:ltd|limited)\\b\\.?)?',
    since: '2022-01-04',
    why: 'it is called Meta Platforms Ireland Limited',
    source: {title: 'Companies Registration Office, company 462932', url: 'https://core.cro.ie/'},
    instead: 'write “Meta Platforms Ireland Limited”',
    replacement: 'Meta Platforms Ireland Limited',
    bad: ['Our page is run jointly with Facebook Ireland Ltd.']
  },
  {
    id: 'twitter-inc',
    name: 'Twitter, Inc.',
    kind: 'company',
    pattern: 'twitter,? inc\\b\\.?',
    since: '2023-03-15',
    why: 'it was merged into X Corp.',
    source: {title: 'X privacy policy (X Corp.)', url: 'https://x.com/en/privacy'},
    instead: 'write “X Corp.”',
    replacement: 'X Corp.',
    bad: ['The button is a service of Twitter, Inc.']
  },
  {
    id: 'twitter',
    name: 'Twitter',
    kind: 'service',
    pattern: 'Twitter(?! (?:account|handle)? ?@)(?!,? Inc\\b)',
    exact: true,
    since: '2023-07-24',
    why: 'it is called X',
    source: {title: 'About X (X Help Center)', url: 'https://help.x.com/en/using-x'},
    instead: 'write “X”, or “X (formerly Twitter)” once',
    unlessInText:
      '\\bx[ (/-]*(?:formerly|previously|ex-?|anciennement|vormals|früher|\\()? ?[„“"«]?twitter|twitter[ ,/(]{1,3}(?:(?:now|jetzt|heute|désormais|devenu|rebaptisé)(?: called| known as)? )?[„“"«]?x\\b|\\bx corp|twitter,? inc',
    bad: ['Share buttons of Facebook and Twitter set cookies.', 'Nos pages sur Facebook et Twitter.'],
    good: [
      'Share it on X (formerly Twitter).',
      'Compártalo en X (antes Twitter).',
      'Compartilhe no X (antigo Twitter).',
      'Share it on Twitter/X.',
      'Our page on Twitter (now X) is public.'
    ]
  },
  {
    id: 'google-inc',
    name: 'Google Inc.',
    kind: 'company',
    pattern: 'google,? inc\\b\\.?',
    since: '2017-09-30',
    why: 'it is called Google LLC',
    source: {title: 'Alphabet Inc., Form 10-K 2017', url: 'https://abc.xyz/investor/'},
    instead: 'write “Google LLC”, or “Google Ireland Limited” for people in Europe',
    replacement: 'Google LLC',
    bad: ['Analytics is a service of Google Inc., Mountain View.']
  },
  {
    id: 'yahoo-inc-old',
    name: 'Yahoo! Inc. and Oath',
    kind: 'company',
    pattern: 'oath,? (?:inc|llc|\\(emea\\) limited|holdings)\\b\\.?|verizon media',
    since: '2021-09-01',
    why: 'the business is called Yahoo again',
    source: {
      title: 'Apollo funds complete acquisition of Yahoo',
      url: 'https://www.apollo.com/insights-news/pressreleases/2021/09/apollo-funds-complete-acquisition-of-yahoo-161530593'
    },
    instead: 'write “Yahoo”',
    bad: ['Data goes to Verizon Media.', 'Advertising is served by Oath Inc.']
  },
  {
    id: 'square-inc',
    name: 'Square, Inc.',
    kind: 'company',
    // “Content Square Inc.” is another company.
    pattern:
      '(?<!\\p{L}\\s{1,8})square,? inc\\b\\.?|(?<=(?:by|to|with|of|and|from|through|via|use|à|de|par|et|von|an|mit|und)\\s{1,8})square,? inc\\b\\.?',
    since: '2021-12-10',
    why: 'it is called Block, Inc.',
    source: {
      title: 'Square, Inc. changes name to Block',
      url: 'https://squareup.com/us/en/press/square-changes-name-to-block'
    },
    instead: 'write “Block, Inc.”',
    replacement: 'Block, Inc.',
    bad: ['Payments are handled by Square, Inc.', 'Square, Inc. handles payments.'],
    good: ['Content Square Inc. measures visits.', 'Square, Inc. was its name then.']
  },
  {
    id: 'snapchat-inc',
    name: 'Snapchat, Inc.',
    kind: 'company',
    pattern: 'snapchat,? inc\\b\\.?',
    since: '2016-09-24',
    why: 'it is called Snap Inc.',
    source: {
      title: 'Snap Inc., Form S-1',
      url: 'https://www.sec.gov/Archives/edgar/data/1564408/000119312517029199/d270216ds1.htm'
    },
    instead: 'write “Snap Inc.”',
    replacement: 'Snap Inc.',
    bad: ['The pixel is a service of Snapchat, Inc.']
  },
  {
    id: 'sun-microsystems',
    name: 'Sun Microsystems',
    kind: 'company',
    pattern: 'sun microsystems(?:,? inc\\b\\.?)?',
    since: '2010-01-27',
    why: 'Oracle took it over',
    source: {
      title: 'Oracle completes acquisition of Sun',
      url: 'https://www.oracle.com/corporate/pressrelease/oracle-completes-sun-acquisition-012710.html'
    },
    instead: 'write “Oracle”, or remove it',
    bad: ['Java is made by Sun Microsystems, Inc.']
  },
  {
    id: 'bbbonline',
    name: 'BBBOnLine privacy seal',
    kind: 'company',
    pattern: 'bbb ?online(?: (?:privacy )?(?:seal|program|reliability program))?',
    links: '(?:www\\.)?bbbonline\\.org',
    since: '2008-07-01',
    why: 'the Better Business Bureau ended its privacy seal',
    source: {title: 'BBB National Programs: history of BBBOnLine', url: 'https://bbbprograms.org/'},
    instead: 'remove it',
    bad: ['Our site bears the BBBOnLine Privacy Seal.']
  },
  {
    id: 'verisign-seal',
    name: 'VeriSign and Norton Secured seals',
    kind: 'company',
    pattern:
      'verisign(?:®)?(?: (?:secured?|trust|ssl|certificates?|seal|encryption|digital (?:certificate|id)))|norton secured(?: seal)?|symantec (?:ssl )?certificates?',
    since: '2017-10-31',
    why: 'DigiCert took over the certificates',
    source: {
      title: 'DigiCert completes acquisition of Symantec website security',
      url: 'https://www.digicert.com/news/digicert-completes-acquisition-of-symantec-ssl'
    },
    instead: 'remove it, or name the authority that issues the certificate today',
    bad: ['The shop shows the VeriSign Secured seal.', 'Our Norton Secured Seal proves it.']
  },
  {
    id: 'transferwise',
    name: 'TransferWise',
    kind: 'company',
    pattern: 'transferwise',
    since: '2021-02-22',
    why: 'it is called Wise',
    source: {title: 'TransferWise is now Wise', url: 'https://wise.com/gb/blog/transferwise-is-now-wise'},
    instead: 'write “Wise”',
    replacement: 'Wise',
    bad: ['Refunds are paid through TransferWise.']
  },
  {
    id: 'sendinblue',
    name: 'Sendinblue',
    kind: 'company',
    pattern: 'send-?in-?blue',
    since: '2023-05-03',
    why: 'it is called Brevo',
    source: {title: 'Sendinblue becomes Brevo', url: 'https://www.brevo.com/blog/becoming-brevo/'},
    instead: 'write “Brevo”',
    replacement: 'Brevo',
    unless: 'brevo',
    bad: ['Our newsletter is sent with Sendinblue.']
  },
  {
    id: 'rubicon-project',
    name: 'Rubicon Project',
    kind: 'company',
    pattern: '(?:the )?rubicon project',
    since: '2020-06-30',
    why: 'it is called Magnite',
    source: {title: 'Rubicon Project and Telaria are now Magnite', url: 'https://www.magnite.com/press/'},
    instead: 'write “Magnite”',
    replacement: 'Magnite',
    bad: ['Advertising is sold through Rubicon Project.']
  },
  {
    id: 'appnexus',
    name: 'AppNexus',
    kind: 'company',
    pattern: 'appnexus',
    since: '2018-09-25',
    why: 'it became Xandr, and Microsoft’s since',
    source: {title: 'AT&T introduces Xandr', url: 'https://about.att.com/story/2018/xandr.html'},
    instead: 'name the company that it is today',
    unless: 'xandr',
    bad: ['We work with AppNexus.']
  }
]
