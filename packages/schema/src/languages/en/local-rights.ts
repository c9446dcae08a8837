/** What the section on rights says to the people of one place, in the words of their law. */
export const localRights = {
  ccpa: {
    heading: 'If you live in California',
    lead: 'The California Consumer Privacy Act (CCPA) gives you the right',
    rights: {
      access:
        'to know which personal information we have collected about you: the categories and the specific pieces, the sources, the purposes, and to whom we disclosed, sold or shared it',
      erasure: 'to have us delete personal information that we collected from you',
      rectification: 'to have us correct inaccurate personal information about you',
      'opt-out-of-sale': 'to opt out of the sale and the sharing of your personal information',
      'limit-sensitive': 'to limit how we use and disclose your sensitive personal information',
      'no-retaliation': 'not to be retaliated against for exercising any of these rights'
    }
  },
  lgpd: {
    heading: 'If you are in Brazil',
    lead: 'Articles 18 and 20 of the Brazilian data protection law (LGPD) give you the right',
    rights: {
      access: 'to have us confirm that we process your data, and to get access to it',
      rectification: 'to have incomplete, inaccurate or outdated data corrected',
      anonymisation:
        'to have data made anonymous, blocked or deleted that is unnecessary, excessive or processed unlawfully',
      portability: 'to have your data passed on to another provider',
      erasure: 'to have data deleted that we process with your consent',
      'information-on-sharing': 'to know with which public and private bodies we shared your data',
      'information-on-consent': 'to know that you can refuse consent, and what follows from refusing',
      'withdraw-consent': 'to withdraw your consent',
      objection: 'to object to processing that breaks the law',
      'human-review': 'to have decisions reviewed that rest on automated processing alone',
      complaint: 'to petition the national authority (ANPD)'
    }
  },
  pipeda: {
    heading: 'If you are in Canada',
    lead: 'The Personal Information Protection and Electronic Documents Act (PIPEDA) gives you the right',
    rights: {
      access:
        'to learn which personal information we hold about you, how we use it and to whom we disclosed it, and to get access to it',
      rectification: 'to challenge its accuracy and completeness, and to have it amended',
      'withdraw-consent':
        'to withdraw your consent, subject to legal or contractual restrictions and reasonable notice',
      complaint:
        'to challenge how we comply with the law: first with the person who is accountable for it among us, and with the Privacy Commissioner of Canada'
    }
  }
}
