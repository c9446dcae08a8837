/** When a requirement applies, and what to declare where that is unknown. */
export const conditions = {
  withJointControllers: {
    when: 'where others decide jointly why and how data is used',
    declare: 'Declare them in `jointControllers`.'
  },
  sellingKindOf: {
    when: 'where data of a prescribed kind is sold: sensitive data, biometric data',
    declare: 'Declare what was sold: `sale.sold`.'
  },
  transferringUnder: {when: 'where a transfer rests on contractual clauses'},
  withTransfers: {
    when: 'where data goes to other countries'
  },
  declareGround: 'Declare the legal ground of each practice: `ground`.',
  onLegitimateInterests: {when: 'where legitimate interests are the legal ground'},
  onConsent: {when: 'where consent is the legal ground'},
  whereObjectionIsPossible: {
    when: 'where data is processed for direct marketing, on legitimate interests or for a public task'
  },
  withOfficer: {
    when: 'where there is a data protection officer',
    declare: 'Declare the data protection officer, or `dataProtectionOfficer: none`.'
  },
  areas: {CH: 'Switzerland', EU: 'the European Economic Area', UK: 'the United Kingdom'},
  establishedOutside: {
    when: (area: string): string => `where the organisation is established outside ${area}`,
    declare: 'Declare the country of the organisation: `organisation.address`.'
  },
  noRepresentative:
    '`organisation.representatives: none` declares that Art. 27(2) requires no representative.',
  transfersOutOf: {
    when: (area: string): string => `where data goes to countries outside ${area}`,
    declare: 'Declare whether data goes to other countries: `transfers`, or `transfers: none`.'
  },
  fromElsewhere: {
    when: 'where data is obtained from somebody other than the person',
    declare: 'Declare where data comes from: `from` of the practices that collect.'
  },
  declareProfiling:
    'Declare what is recommended, and how advertising is chosen: `profiling`, or `profiling: none`.',
  declareAiSystems: 'Declare the AI systems that people meet: `aiSystems`, or `aiSystems: none`.',
  withRecommendations: {when: 'where recommendations rest on personal data'},
  withChosenAdvertising: {when: 'where personal data decides who sees which advertising'},
  openToMinors: {
    when: 'where people under 18 can use the platform',
    declare: 'Declare from which age the service is open: `children.minimumAge`.'
  },
  aiSystemsThat: {
    conversation: 'where an AI system communicates with people',
    content: 'where an AI system generates or alters content',
    'emotion-recognition': 'where an AI system recognises emotions',
    'biometric-categorisation': 'where an AI system assigns people to categories by biometric data'
  },
  disclosingChildrensData: {
    when: "where third parties get children's data",
    declare: "Declare who gets children's data: `children.recipients`."
  },
  withAnsweringTime: {
    when: 'where a policy says how soon requests are answered',
    declare: 'Declare `rights.answeredWithin`.'
  },
  withFee: {
    when: 'where a policy says what a request costs',
    declare: 'Declare `rights.fee`.'
  },
  withAutomatedDecisions: {
    when: 'where decisions are made by automated means alone',
    declare: 'Declare automated decisions: `automatedDecisions`, or `automatedDecisions: none`.'
  },
  withCookies: {
    when: 'where cookies or similar technologies are used',
    declare: 'Declare cookies and similar technologies: `cookies`, or `cookies: none`.'
  },
  withOptionalCookies: {when: 'where cookies are used that are not strictly necessary'},
  withStatisticsCookies: {
    when: 'where cookies for statistics or the appearance of a site are set without consent'
  },
  withHealthData: {when: 'where consumer health data is collected, used or shared'},
  sharingForMarketing: {when: 'where others get personal information for their own direct marketing'},
  optionalCookiesOf: {
    when: (country: string): string =>
      `where an organisation in ${country} uses cookies that are not strictly necessary`
  },
  withSensitiveData: {
    when: 'where sensitive personal information is collected',
    declare: 'Declare which data is collected: practices with `data`.'
  },
  declareSale: 'Declare what was sold and shared: `sale`.',
  sellingOrSharing: {when: 'where data is sold or shared'},
  sellingUnder16: {
    when: 'where data of people under 16 is knowingly sold or shared',
    declare: 'Declare whether data of people under 16 is sold or shared: `sale.under16`.'
  },
  wideSensitiveUse: {
    when: 'where sensitive data is used or disclosed beyond what 11 CCR 7027(m) allows',
    declare: 'Declare how sensitive data is used: `sale.sensitiveUse`.'
  },
  disclosedForBusiness: {
    when: 'where data was disclosed for a business purpose',
    declare: 'Declare what was disclosed for a business purpose: `sale.businessPurpose`.'
  },
  reviewOffered: {
    when: 'where people can review or change their data',
    declare: 'Declare the rights of people: `rights`.'
  },
  trackingAcrossSites: {when: 'where activities are followed over time and across sites'},
  withChildren: {
    when: 'where the service is directed to children under 13 or knowingly collects their data',
    declare:
      'Declare `children.directed` and `children.knowinglyCollected`, and `children.under13` if the minimum age is above 13.'
  },
  withRelatedOrganisations: {
    when: 'where data goes to related organisations',
    declare: 'Declare who receives data: `recipients`, or `recipients: none`.'
  },
  withFurtherDocuments: {
    when: 'where brochures, standards or codes explain the policies',
    declare: 'List them in `organisation.materials`.'
  },
  dependingOnData: {
    when: 'where a product, a service or a right depends on giving data',
    declare: 'Declare whether data must be given: `provision` of the practices that collect.'
  },
  withEncarregado: {
    when: 'to all but small processing agents, which may do without',
    because:
      '`organisation.dataProtectionOfficer: none` declares that there is none, which only small processing agents may do (Resolution CD/ANPD 2/2022).'
  },
  frictionlessSignals: {
    when: 'where opt-out preference signals are processed in a frictionless manner',
    declare: 'Declare whether signals are processed in a frictionless manner: `signals.frictionless`.'
  },
  withTenMillionConsumers: {
    when: 'where the data of ten million or more Californians is handled in a year',
    declare: 'Declare it: `organisation.tenMillionConsumers`.'
  },
  withIncentives: {
    when: 'where people get something for their data',
    declare: 'Declare it: `incentives`.'
  },
  withNewPurposes: {
    when: 'where a use for new purposes is foreseen in `changes.newPurposes`',
    declare: 'Declare `changes.newPurposes`.'
  },
  withVoices: {when: 'where audio files with a child’s voice are collected under 16 CFR 312.5(c)(9)'}
}
