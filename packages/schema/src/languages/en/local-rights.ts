/** What the section on rights says to the people of one place, in the words of their law. */
export const localRights = {
  app: {
    heading: 'If you are in Australia',
    lead: 'The Privacy Act 1988 gives you the right',
    rights: {
      access: 'to have access to the personal information that we hold about you',
      rectification: 'to have it corrected',
      'complaint-to-controller': 'to complain to us about a breach of the Australian Privacy Principles',
      complaint: 'to complain to the Australian Information Commissioner (OAIC)'
    }
  },
  'us-states': {
    heading: 'If you live in one of these US states',
    lead: 'If you live in one of the states below, you have the right',
    rights: {
      access: 'to confirm whether we process your personal data, and to access it',
      rectification: 'to have inaccurate personal data corrected',
      erasure: 'to have your personal data deleted',
      portability: 'to obtain a copy of your personal data in a portable, readily usable format',
      'opt-out-of-sale': 'to opt out of the sale of your personal data',
      'opt-out-of-targeted-advertising': 'to opt out of targeted advertising',
      'opt-out-of-profiling': 'to opt out of profiling with legal or similarly significant effects',
      'information-on-sharing':
        'to obtain a list of the third parties to whom we have disclosed personal data',
      'question-profiling': 'to question the result of such profiling, and to learn its reason',
      'no-retaliation': 'not to be discriminated against for exercising any of these rights'
    },
    narrower: {
      'rectification.provided': 'to have inaccurate personal data corrected that you gave us',
      'erasure.provided': 'to have the personal data deleted that you gave us',
      'portability.provided':
        'to obtain a copy of the personal data that you gave us, in a portable, readily usable format',
      'opt-out-of-profiling.automated':
        'to opt out of profiling for solely automated decisions with legal or similarly significant effects',
      'information-on-sharing.categories':
        'to obtain a list of the categories of third parties to whom we have disclosed personal data',
      'information-on-sharing.sold': 'to obtain a list of any buyers of your personal data'
    },
    sensitiveData: {
      consent: 'to have sensitive data about you used only if you consent',
      'opt-out': 'to opt out of the use of sensitive data about you',
      necessity:
        'to have sensitive data about you used only as far as what you asked for strictly requires it'
    }
  },
  'shine-the-light': {
    heading: 'Your California Privacy Rights',
    lead: 'Once a calendar year and free of charge, section 1798.83 of the California Civil Code gives our customers in California the right',
    rights: {
      'information-on-sharing':
        'to learn which kinds of personal information we disclosed to third parties for their direct marketing in the preceding calendar year, with the names and addresses of those third parties'
    }
  },
  'us-health': {
    heading: 'If you live in Washington or Nevada',
    lead: 'For consumer health data, the law of your state gives you the right',
    rights: {
      access:
        'to confirm whether we collect, share or sell consumer health data about you and, in Washington, to access it',
      'information-on-sharing': 'to obtain a list of all third parties that have received it from us',
      'withdraw-consent': 'to withdraw your consent to our collecting and sharing it',
      erasure: 'to have it deleted'
    }
  },
  fadp: {
    heading: 'If you are in Switzerland',
    lead: 'The Swiss Federal Act on Data Protection (FADP) gives you the right',
    rights: {
      access: 'to information on whether we process personal data about you, and on what it is (Art. 25)',
      portability:
        'to receive personal data that you gave us in a conventional electronic format, or have it sent on (Art. 28)',
      rectification: 'to have incorrect personal data corrected (Art. 32)',
      erasure: 'to have personal data deleted or destroyed (Art. 32)',
      objection: 'to prohibit a specific processing, or the disclosure to third parties (Art. 32)',
      'human-review':
        'to state your view on an automated individual decision and to have a natural person review it (Art. 21)'
    }
  },
  'law-25': {
    heading: 'If you are in Quebec',
    lead: 'The Act respecting the protection of personal information in the private sector gives you the right',
    rights: {
      access: 'to learn whether we hold personal information about you, and to have access to it',
      rectification: 'to have inaccurate, incomplete or equivocal information rectified',
      portability:
        'to receive computerized information that we collected from you in a structured, commonly used technological format',
      'withdraw-consent': 'to withdraw your consent to the use or communication of your information',
      'de-indexing':
        'to have us cease disseminating information about you, or de-index a link attached to your name, where it contravenes the law or a court order',
      'human-review':
        'to learn that a decision rests on automated processing alone, and to submit observations to a person who can review it',
      complaint: 'to complain to the Commission d’accès à l’information'
    }
  },
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
      'opt-out-of-profiling':
        'to opt out of our use of automated decision-making technology for significant decisions about you',
      'access-to-decisions':
        'to learn how we used automated decision-making technology for a significant decision about you',
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
