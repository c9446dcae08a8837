/** What to add if a requirement isn’t met. */
export const advice = {
  notice: {
    missing:
      'Say which data was sold: `sale.sold`. A section of the kind `sale` then writes the prescribed notice.'
  },
  changes: {
    date: (field: string): string => `Give the date: \`${field}\`.`,
    changesAnnounced: 'Say how people are informed of changes: `changes.announced`.',
    newPurposesAnnounced: 'Say what you do before you use data for a new purpose: `changes.newPurposes`.'
  },
  children: {
    recipients:
      "Name the recipients of children's data, by id, or that there are none: `children.recipients`.",
    disclosureConsent:
      'Say how a parent agrees to disclosure to third parties apart from the rest: `children.disclosureConsent`.',
    protection: 'Say how you protect people under 18: `children.protection`.',
    profiledAdvertising:
      'Say whether minors see advertising chosen by profiling: `children.profiledAdvertising`.',
    operators:
      "Name everyone who collects or keeps children's data, and for one of them who answers for all the address, telephone and e-mail: `children.operators`.",
    data: 'Say which data is collected from children: `children.data`.',
    purposes: "Say what children's data is used for: `children.purposes`.",
    publicPosting: 'Say whether a child can make personal data public: `children.publicPosting`.',
    disclosure: "Say to whom and why children's data is disclosed, or that it isn't: `children.disclosure`.",
    retention: "Say why and how long children's data is kept: `children.retention`.",
    internalIdentifiers:
      'Say for which internal operations identifiers are used and how other use is prevented, or that none are: `children.internalIdentifiers`.',
    audio: "Say how recordings of a child's voice are used and deleted: `children.audio`.",
    parentalRights:
      "Say how parents review and delete a child's data and refuse more: `children.parentalRights`.",
    childrenAddressed: 'Say how you treat children: `children`.',
    neverEntices: 'Promise it: a practice with `never: entice` about children.'
  },
  collection: {
    healthPolicy: 'Give the address of your policy on consumer health data: `healthPolicy`.',
    sensitiveKinds: (practice: string): string =>
      `Say which kinds of sensitive data ${practice} collects, such as \`health-data\`.`,
    provision: (practice: string): string =>
      `Say whether the data of ${practice} must be given, and what follows from not giving it: \`provision\`.`,
    dataCollected: 'Say which data is collected: a practice with `does: collect` and `data`.',
    sensitiveDataStated: 'Say which sensitive data is collected.',
    provisionStated: 'Say whether people must give the data: `provision` of a practice that collects.',
    dependenceStated: 'Say that the service depends on the data: `provision` of a practice.'
  },
  cookies: {
    access: (cookie: string): string =>
      `Say whether anybody else can read \`${cookie}\`: \`thirdPartyAccess\`.`,
    missing: 'List the cookies and similar technologies: `cookies`, or `cookies: none`.',
    how: 'Say how consent to cookies is requested: `cookieConsent.how`.',
    refuse: 'Say how consent to cookies is refused: `cookieConsent.refuse`.',
    change: 'Say how consent to cookies is withdrawn: `cookieConsent.change`.'
  },
  profiling: {
    recommendations:
      'Explain by which parameters you recommend or rank: `profiling`, an entry with `for: recommendations`.',
    advertising:
      'Explain by which parameters you choose who sees advertising: `profiling`, an entry with `for: advertising`.',
    evaluation: 'Explain how you evaluate people: `profiling`, an entry with `for: evaluation`.'
  },
  aiSystems: {
    missing: 'Name the AI systems that people meet: `aiSystems`, or `aiSystems: none`.',
    notice: (system: string): string =>
      `Say how people can tell that “${system}” is an AI system: \`notice\`.`
  },
  decisions: {
    review: (decision: string): string => `Say how a human reviews \`${decision}\`: \`review\`.`,
    decisionsStated: 'Explain the automated decisions: `automatedDecisions`, or `automatedDecisions: none`.'
  },
  identity: {
    framework:
      'Declare the certification under the Data Privacy Framework: `organisation.dataPrivacyFramework`.',
    jointArrangement: 'Say what you have arranged with your joint controllers: `jointControllers`.',
    representative: (area: string): string =>
      `Name your representative in ${area}, with a contact, in \`organisation.representatives\`; or write \`none\` if Art. 27(2) requires none.`,
    identity: 'Name the organisation.',
    contactDetails: 'Give a way to reach the organisation: `organisation.contact` or `organisation.address`.',
    officerContact:
      'Give the contact of the data protection officer in `organisation.dataProtectionOfficer`.',
    officerIdentity:
      'Name the person in charge (the encarregado) in `organisation.dataProtectionOfficer.name`.',
    accountablePerson:
      'Give the name or title, and the address, of the person who answers for privacy: `organisation.accountable`.',
    furtherDocuments: 'List the documents in `organisation.materials`.'
  },
  purposes: {
    interest: (practice: string): string =>
      `Say which legitimate interest ${practice} pursues: \`interest\`.`,
    purposesStated: 'Say what the data is used for: `purposes` of a practice.',
    somePurposeStated: 'Say what the data is used for: `purposes` of a practice.',
    groundsStated: 'Say on which legal ground data is processed: `ground` of a practice.',
    interestsStated: 'Say which legitimate interests are pursued: `interest` of a practice.'
  },
  recipients: {
    name: (recipient: string): string => `Name \`${recipient}\`: \`name\`.`,
    data: (recipient: string): string => `Say which data \`${recipient}\` receives: \`data\`.`,
    purposes: (recipient: string): string => `Say why \`${recipient}\` receives data: \`purposes\`.`,
    responsibility: (recipient: string): string =>
      `Say what \`${recipient}\` answers for: \`responsibility\`.`,
    safeguard: (transfer: string): string =>
      `Name what protects the data of \`${transfer}\` in that country: \`safeguard\` is \`none\`.`,
    copy: (transfer: string): string =>
      `Say how to get a copy of the safeguard of \`${transfer}\`: \`copy\`.`,
    missing: 'Say who receives data: `recipients`, or `recipients: none`.',
    underThisLaw: (transfer: string, such: string): string =>
      `Say what this law accepts for the countries of \`${transfer}\`: an entry with a \`safeguard\` such as \`${such}\`.`,
    transfersStated:
      'Say to which countries data goes and under which safeguard: `transfers`, or `transfers: none`.'
  },
  retention: {
    keep: (practice: string): string =>
      `Say how long the data of ${practice} is kept: \`keep\`, or an entry of \`retention\` for it.`,
    someRetentionStated: 'Say how long data is kept, or what decides it: `retention`.'
  },
  rights: {
    answeringTimeStated: 'Say how soon you answer a request: `rights.answeredWithin`.',
    feeStated: 'Say what a request costs: `rights.fee`.',
    appealStated: 'Say how people appeal the refusal of a request: `rights.appeal`.',
    grant: (right: string, id: string): string =>
      `Grant the right “${right}”: \`${id}\` in \`rights.granted\`.`,
    grantOfStates: (right: string, id: string, places: string, count: number): string =>
      `Grant the right “${right}”: \`${id}\` in \`rights.granted\` (${places}${count > 3 ? `, and the laws of ${count - 3} more states` : ''}).`,
    someRightOrChoice: 'Say which rights or choices people have: `rights`, or `choice` of a practice.',
    requestsStated: 'Say how people make a request: `rights.requests`.',
    twoWaysStated:
      'Give two ways to make a request, one of them a toll-free number: `rights.requests`; or declare `organisation.onlineOnly` and an e-mail address.',
    ownComplaintsStated: 'Say how to complain to the organisation: `rights.complaints`.',
    metricsStated:
      'Say how many requests of each right you received, granted and denied last year, and how many days an answer took, or link the page that does: `rights.metrics`.',
    metricOf: (right: string, id: string): string =>
      `Count the requests for the right “${right}” too: \`${id}\` in \`rights.metrics.requests\`.`,
    verificationStated: 'Say how you verify who makes a request: `rights.verification`.',
    agentStated: 'Say how somebody else can make a request: `rights.agent`.'
  },
  incentives: {
    missing: 'Say what people get for their data: `incentives`.',
    field: (name: string, field: string): string => `State it for “${name}”: \`${field}\` of \`incentives\`.`
  },
  sale: {
    sold: 'Say what was sold in the last 12 months, or that nothing was: `sale.sold`.',
    shared:
      'Say what was shared for advertising across sites in the last 12 months, or that nothing was: `sale.shared`.',
    businessPurpose:
      'Say what was disclosed for a business purpose in the last 12 months, or that nothing was: `sale.businessPurpose`.',
    under16: 'Say whether you know that you sell or share data of people under 16: `sale.under16`.',
    under16Process:
      'Say how people under 16, or their parents, consent to sale or sharing: `sale.under16Process`.',
    sensitiveUse: 'Say how far sensitive data is used: `sale.sensitiveUse`.',
    optOutLink: 'Give the address of the opt-out link: `sale.optOutLink`.',
    limitLink: 'Give the address of the link that limits the use of sensitive data: `sale.limitLink`.'
  },
  signals: {
    doNotTrack: 'Say what happens when a browser sends Do Not Track: `signals.doNotTrack`.',
    optOutPreference:
      'Say what happens when a browser sends an opt-out preference signal: `signals.optOutPreference`.',
    frictionless: 'Say whether such signals are processed in a frictionless manner: `signals.frictionless`.',
    explanation: 'Explain what exactly is done on a signal, and how to use one: `signals.explanation`.',
    thirdPartyTracking:
      'Say whether others collect data about activities over time and across sites: `signals.thirdPartyTracking`.'
  },
  security: {securityStated: 'Say how data is protected: `security`.'},
  sources: {missingSource: 'Say where the data comes from: `from` of a practice.'},
  named: (place: string, name: string): string => `${place} (“${name}”)`,
  lacks: (practice: string, field: string): string => `${practice} lacks \`${field}\`.`,
  unstated: (fact: string, section: string): string =>
    `\`${fact}\` is declared, but the document doesn't state it: add a section of the kind \`${section}\` without a body, or quote the sentence in \`says\`.`,
  contradiction: (sentence: string): string => sentence,
  filler: (place: string, words: string, is: string): string => `\`${place}\`: “${words}” ${is}.`,
  ofControllers: (): string =>
    'Only required of controllers; by the facts, you only process data for your customers.',
  otherStates: (names: string): string =>
    `Only required in ${names}; none of them is in \`states\`, or in force yet.`,
  notApplicable: (when: string): string => `It applies ${when}, which the facts rule out.`
}
