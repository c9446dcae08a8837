/** What the fields of a policy file are for, each in a sentence, by their place in the model. */
export const fields = {
  policy: {
    itself: 'A privacy policy: facts with prose around them.',
    $schema: 'The address of the JSON Schema, for editors.',
    title: 'The title of the document.',
    language: 'The language of the prose, such as en.',
    description: 'One sentence about the document, for search engines.',
    url: 'Where the policy is published.',
    healthPolicy:
      'The address of the policy on consumer health data: a separate page that the home page links to (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'The same policy in other languages.',
      language: 'The language, such as de.',
      href: 'Its address.'
    },
    version: 'The version of the document.',
    effective: 'The day from which the policy applies.',
    updated: 'The day of its last change.',
    regimes: 'The laws that the policy answers to.',
    states:
      'The states whose laws apply (`us-states`, `us-health`), such as `US-VA`. Without it: all of them.',
    jointControllers: 'Those with whom the organisation decides why and how data is used.',
    practices: 'What somebody does, may do or never does with which data.',
    cookies: 'Cookies and similar technologies, or `none`.',
    recipients: 'Who receives data, or `none`.',
    transfers: 'Transfers to other countries, or `none`.',
    retention: 'How long data is kept.',
    incentives: 'What people get for their data, such as the discounts of a loyalty programme (California).',
    automatedDecisions: 'Decisions made without a human that affect somebody, or `none`.',
    profiling:
      'Recommendations, targeted advertising and evaluations that use personal data without a decision based on them alone, or `none`.',
    aiSystems: 'AI systems that people meet or whose results they see, or `none`.',
    sections: 'The document, in order. Without it: every section for which a fact is declared.',
    remarks: {
      itself: 'Sentences of the prose that state no practice, so that every sentence is accounted for.',
      is: 'What the sentence is instead of a practice.',
      note: "The editor's note."
    }
  },
  terms: {
    otherTerm: {itself: 'What the list has no term for, in your own words.', other: 'In your own words.'}
  },
  aiSystems: {
    aiSystem: {
      itself: 'An AI system that people meet, or whose results they see (Art. 50 of the AI Act).',
      name: 'What it is called, such as “Support assistant”.',
      tasks: 'What it does.',
      provider: 'Who developed or provides it.',
      notice: 'How people can tell that it is an AI system, or that content is artificial.'
    }
  },
  changes: {
    itself: 'How changes to the policy are announced.',
    announced: 'How people are informed.',
    before: 'How long before a material change takes effect people are informed, such as “30 days”.',
    newPurposes: 'What happens before data is used for a new purpose (Art. 13(3) GDPR), as a whole sentence.',
    archive: 'Where earlier versions are kept.'
  },
  children: {
    itself: "Children's data.",
    directed: 'Whether the service, or a part of it, is made for children under 13.',
    minimumAge: 'The age from which somebody may use the service alone.',
    knowinglyCollected: 'Whether data of children below that age is knowingly collected.',
    under13:
      'Whether data of children under 13 is knowingly collected (16 CFR 312.2), if the minimum age is a different one.',
    whenFound: "What happens when a child's data is found, as a whole sentence.",
    disclosure: "Who gets a child's data and why, or that nobody does, in whole sentences.",
    recipients:
      "Ids of the entries of `recipients` that get children's data, with name, kind and purposes (16 CFR 312.4(d)(2)), or `none`.",
    disclosureConsent:
      'How a parent consents to disclosure to third parties separately from collection and use, or why the service needs it, in whole sentences (16 CFR 312.5(a)(2)).',
    publicPosting: 'Whether a child can make personal data public, as a whole sentence.',
    parentalConsent: "How a parent's consent is obtained, as a whole sentence.",
    parentalRights: "How parents review and delete a child's data and refuse more, in whole sentences.",
    retention: "How long children's data is kept and why, in whole sentences (16 CFR 312.10).",
    internalIdentifiers:
      'The internal operations for which identifiers are used, and how other use is prevented; or that none are used.',
    audio: 'How audio files with a child’s voice are used and deleted; or that none are collected.',
    operators: {
      itself:
        "Everyone who collects or keeps children's data through the service. One of them with address, telephone and e-mail may answer for the others, who are named (16 CFR 312.4(d)(1)).",
      name: 'The name of the operator.',
      phone: 'A telephone number.',
      email: 'An e-mail address.'
    },
    protection:
      'How the privacy, safety and security of people under 18 are protected, in whole sentences (Art. 28(1) of the Digital Services Act).',
    profiledAdvertising:
      'Whether minors see advertising that is chosen by profiling, which platforms may not show them (Art. 28(2) of the Digital Services Act).'
  },
  cookies: {
    consentByRegion: {
      itself: 'What people decide about it in some regions.',
      choice: 'What people decide about it there.',
      where: 'In which regions. Without it: in all that no other entry names.'
    },
    cookie: {
      itself: 'A cookie or similar technology.',
      id: 'A name by which other parts refer to this cookie.',
      name: 'The name of the cookie, as a browser shows it.',
      technology: 'What is stored or read. Without it: a cookie.',
      provider: 'Who sets and reads it.',
      category: 'What it is needed for.',
      purpose: 'What it does, in one plain sentence.',
      duration: '`session`, `until-deleted`, or a period such as “13 months”.',
      consent:
        'Whether it is set only after consent; or a list of what people decide, region by region. Without it: yes, if `cookieConsent` says how consent is requested.',
      thirdPartyAccess: 'Whether anyone but the organisation can read it (C-673/17 Planet49).',
      policy: "The provider's own explanation."
    },
    cookieConsent: {
      itself: 'How people consent to what is not strictly necessary.',
      how: 'How consent is requested, as a whole sentence.',
      refuse: 'How to refuse consent as easily as to give it, as a whole sentence (required in France).',
      remembered: 'How long the choice is remembered, such as “6 months” (CNIL).',
      change: 'How consent is withdrawn or changed later, as a whole sentence.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'A decision made without a human that affects somebody.',
      name: 'What is decided, such as “Purchase on account”.',
      logic: 'How the decision is made, in whole sentences.',
      significance: 'What it means for the person.',
      consequences: 'What may follow from it.',
      ground: 'The legal ground.',
      review: 'How the person can have a human review it, express a view and contest it.'
    }
  },
  framework: {
    body: {
      itself: 'An independent body that settles disputes free of charge.',
      name: 'The body that settles disputes.',
      site: 'Where people can complain to it.',
      country: 'Where it is: US, or a country of the European Union.'
    },
    dataPrivacyFramework: {
      itself:
        'The certification of the organisation itself under the EU–U.S. Data Privacy Framework, as an organisation in the United States.',
      parts: 'What the certification covers.',
      entities: 'Other entities or subsidiaries that adhere to the Principles under it.',
      recourse:
        'Who settles disputes free of charge: `authorities`, if you cooperate with the data protection authorities, or a body.',
      enforcedBy: 'The authority that investigates and enforces.'
    }
  },
  incentives: {
    incentive: {
      itself: 'A benefit, price or service that people get for their data.',
      id: 'A name by which other parts refer to this incentive.',
      name: 'What it is called, such as “Loyalty programme”.',
      terms: 'What people get, and on which terms, in whole sentences.',
      data: 'The data that people give for it.',
      optIn: 'How people join, as a whole sentence.',
      withdraw: 'How people leave, which they can do at any time, as a whole sentence.',
      value: 'What the data is worth to the organisation: an estimate in good faith, as a whole sentence.',
      method: 'How that value was calculated, as a whole sentence.'
    }
  },
  metrics: {
    itself:
      'How many requests were made in a year and what became of them, or the page that says so (required in California of businesses with the data of ten million people).',
    year: 'The calendar year.',
    requests: {
      itself: 'The numbers, by right.',
      right: 'The right.',
      received: 'How many requests were received.',
      granted: 'How many were complied with, in whole or in part.',
      denied: 'How many were denied.',
      days: 'How many days it took to answer.'
    },
    average: 'Whether the days are the `mean` or the `median`.',
    everybody: "Whether the numbers include everybody's requests, not only those of Californians."
  },
  organisation: {
    address: {
      itself: 'A postal address.',
      street: 'Street and number, or several lines such as a building and a post box.',
      postalCode: 'The postal or ZIP code.',
      city: 'The town or city.',
      region: 'A state, province or county.',
      country: 'Two capital letters, such as DE or US.'
    },
    reach: {phone: 'A telephone number with country code.', form: 'The web address of a form.'},
    contact: {
      itself: 'How people reach the organisation about privacy.',
      tollFree: 'A toll-free telephone number (required in California).'
    },
    officer: {
      itself: 'A person or firm in charge, and how to reach them.',
      name: 'Name of the person or the firm.'
    },
    itself: 'Who is responsible for the data.',
    name: 'The name that the public knows.',
    legalName: 'The name in the register, with the legal form.',
    registration: 'Register and number, such as “KvK 12345678”.',
    site: 'The home page.',
    dataProtectionOfficer:
      'Who it is and how to reach them, or `none` if there is none (in Brazil: the encarregado).',
    accountable: {
      itself: 'Who is accountable for how the organisation handles personal data (Canada).',
      name: 'Name of the person.',
      title: "The person's title, such as “Privacy officer”."
    },
    representatives: {
      itself:
        'Who represents an organisation that is established elsewhere, in the EU (Art. 27 GDPR) or the UK, or `none` if Art. 27(2) requires none.',
      for: 'Where they represent you.',
      name: 'Name of the person or firm.'
    },
    onlineOnly:
      'Whether the organisation operates exclusively online and deals directly with the people whose data it collects: then California only requires an e-mail address.',
    tenMillionConsumers:
      'Whether it buys, receives, sells or shares the data of ten million or more Californians in a year: then California requires the number of requests (11 CCR 7102).',
    materials: {
      itself: 'Brochures, standards or codes that explain how data is handled (Canada).',
      href: 'The address of the document.'
    }
  },
  practice: {
    otherData: {
      itself: 'Data that the list has no term for, in your own words, and its kind.',
      kind: 'The nearest term of the list, so that laws which protect such data apply to it. The document names it in brackets, unless it is `personal-data`.'
    },
    dataList: 'Which data: terms of the list of data categories.',
    purposeList: 'What for: terms of the list of purposes.',
    ground: 'The legal ground (Art. 6 and 9 GDPR).',
    interest: 'The legitimate interest, if that is the ground.',
    keep: {
      itself:
        'How long: a period, `retention:` with the id of an entry of `retention`, or `until:` with an event.',
      retention: 'The id of an entry of `retention`.',
      until: 'The event that ends it, such as “you close your account”.'
    },
    statedPurposes: {
      itself:
        'What for: terms of the list of purposes, each alone or with its own `ground`, `interest` or `keep`.',
      entry: 'A purpose whose ground, interest or period differs from that of the whole practice.',
      purpose: 'What for.'
    },
    subjectList: 'Whose data it is.',
    regionList: 'Where the people concerned are: terms of the list of regions. Without it: everywhere.',
    says: 'The sentence of the prose that states this, word for word. It must be found in the document.',
    recipientReference: 'The id of an entry of `recipients`.',
    id: 'A name by which other parts refer to this practice.',
    name: 'What people would call it, such as “Orders and delivery”. Tables use it as the first column.',
    who: 'Who does it. Without it: the organisation.',
    from: 'Where the data comes from. Without it nothing is said about the source.',
    with: 'Who receives the data: a kind of recipient, or `recipient:` with the id of an entry of `recipients`.',
    by: 'The security measure, if the practice protects data.',
    provision: {
      itself: 'Whether the data must be given (Art. 13(2)(e) GDPR).',
      required:
        'Whether the person must give the data: by law, by contract, to enter into a contract, or not.',
      otherwise: 'What happens if the person does not give it, as a whole sentence.'
    },
    choice: {
      itself: 'What the person can decide about it.',
      kind: 'What the person can decide.',
      how: 'How they do it, as a whole sentence.'
    },
    when: 'The occasion, such as “when you register”.',
    unless: 'The exception, such as “a parent has agreed”.',
    itself:
      'What somebody does, may do or never does with which data, why, with whom, on which ground, for how long.',
    does: 'What is done.',
    may: 'What may be done.',
    never: 'What is never done.'
  },
  profiling: {
    itself:
      'Personal data that is evaluated automatically to recommend, advertise or assess, without a decision based on that alone (Art. 4(4) GDPR).',
    name: 'What it is called, such as “Suggested routes”.',
    for: 'What it is for: recommendations, advertising or an evaluation.',
    logic: 'The main parameters, and why each of them matters, in whole sentences.',
    effect: 'What it means for people, as a whole sentence.',
    options: 'How people change the parameters, or switch it off, as a whole sentence.'
  },
  provenance: {
    itself:
      'For archived policies: where and when the document was found. Its text is kept as it was, damage and all.',
    domain: 'The domain that published the policy.',
    archived: 'The day on which the policy was archived.',
    snapshot: 'The address of the archived page.'
  },
  recipients: {
    recipient: {
      itself: 'Somebody outside the organisation, or a category of them, who receives data.',
      id: 'A name by which other parts refer to this recipient.',
      service: 'A known service. It fills in what you leave out.',
      name: 'The name; not needed for a category of recipients.',
      kind: 'Its role for you; a list if it has several.',
      country: 'Where the data is handled.',
      related: 'Whether it belongs to the same group of companies (required in Canada).',
      responsibility: 'What it is responsible for, as a whole sentence (required in Brazil).',
      policy: 'Its own privacy policy.'
    },
    transfer: {
      itself: 'A transfer of data to another country, and its safeguard.',
      to: 'The countries that data goes to.',
      recipients: 'Ids of entries of `recipients`.',
      safeguard: 'What makes the transfer lawful.',
      detail: 'The decision or clauses in question, as a whole sentence.',
      copy: 'How to get a copy of the safeguard, or where it is published, as a whole sentence.'
    }
  },
  retention: {
    id: 'A name by which practices refer to this rule.',
    name: 'What is kept, such as “Order records”.',
    reason: 'Why that long, as a whole sentence.',
    then: 'What happens afterwards.',
    period: 'How long, such as “10 years”.',
    from: 'When the period begins, such as “the end of the year of the order”.',
    criteria: 'What decides how long, as a whole sentence, if no period can be given.'
  },
  rights: {
    itself: 'What people can ask for, and how.',
    granted: {
      itself: 'The rights that people have, each alone or with how to use it.',
      right: 'The right that people have.',
      how: 'How to use it, as a whole sentence.'
    },
    requests: 'Where requests go, if it is not the contact of the organisation.',
    answeredWithin: 'How soon a request is answered, such as “1 month”.',
    extendedBy:
      'How much longer a complex request, or one of many, may take, such as “2 months”; people are informed in time, with the reasons (Art. 12(3) GDPR).',
    fee: 'What a request costs: `none`, or in which cases there is a fee, as a whole sentence (Art. 12(5) GDPR).',
    verification: 'How the identity of the person is checked, as a whole sentence.',
    agent: 'How somebody else can ask on behalf of the person, as a whole sentence.',
    appeal: {
      itself: 'What people can do if a request is refused (most US states).',
      how: 'How to appeal a refused request, as a whole sentence.',
      answeredWithin: 'How soon an appeal is decided, such as “45 days”.'
    },
    authorities: {
      itself: 'The supervisory authorities to complain to.',
      name: 'The name of the authority.',
      site: 'Its website.'
    },
    complaints: {
      itself: 'Complaints to the organisation itself (s. 164A DPA 2018).',
      how: 'How to complain to the organisation, as a whole sentence.',
      acknowledgedWithin: 'How soon the complaint is acknowledged (United Kingdom: 30 days).'
    }
  },
  roles: {
    jointController: {
      itself: 'Somebody with whom the organisation decides why and how data is used (Art. 26 GDPR).',
      name: 'Who else decides why and how the data is used.',
      site: 'Its home page.',
      about: 'What you decide on together, such as “our page on Pinboard”.',
      essence: 'Which of you does what, and whom people can turn to, in whole sentences (Art. 26(2) GDPR).'
    },
    asProcessor: {
      itself: 'What the organisation does with data for its customers, who decide about it (Art. 28 GDPR).',
      customers: 'Those on whose instructions data is processed, such as “companies that use Rivet”.',
      requests: 'How people use their rights over this data, as a whole sentence.',
      subprocessors: 'Ids of entries of `recipients` that process this data for you, or `none`.',
      list: 'The address of the current list of sub-processors.',
      agreement: 'The address of the data processing agreement (Art. 28(3) GDPR).'
    }
  },
  sale: {
    disclosed: {to: 'Who receives it.'},
    itself: 'Whether data is sold or shared for advertising (California).',
    sold: 'What was sold in the last 12 months, to whom and why, or `none`.',
    shared: 'What was shared for cross-context behavioural advertising in the last 12 months, or `none`.',
    businessPurpose: 'What was disclosed for a business purpose in the last 12 months, or `none`.',
    under16: 'Whether you know that you sell or share data of people under 16.',
    under16Process: 'How consent to selling or sharing it is given, as a whole sentence.',
    sensitiveUse:
      'Sensitive data: `none` is collected, its use is `limited` to what 11 CCR 7027(m) allows, or `wider`.',
    optOutLink: 'Where “Do Not Sell or Share My Personal Information” leads.',
    limitLink: 'Where “Limit the Use of My Sensitive Personal Information” leads.'
  },
  signals: {
    itself: 'How the organisation responds to signals from browsers.',
    doNotTrack:
      'What happens when a browser sends Do Not Track (required in California, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'What happens when a browser sends a signal such as Global Privacy Control.',
    frictionless: 'Whether such signals are processed in a frictionless manner (11 CCR 7013(e), 7025(f)).',
    explanation: 'What exactly is done on a signal, in whole sentences.',
    thirdPartyTracking: "Whether others collect data about a visitor's activities over time and across sites."
  },
  section: {
    heading: {
      itself: 'The words of the heading and how it is marked.',
      text: 'The words of the heading.',
      mark: 'How it is marked in the Markdown. Without it: number signs.',
      level: 'From 1 to 6. Without it: 2.',
      spaces: 'How many spaces end a bold line, or the first part of split bold type. Without it: 2.',
      entry: 'The heading, or false for none. Without it: the name of the kind in the language of the policy.'
    },
    itself: 'A part of the document, in order.',
    id: 'The anchor of the section. Without it: the kind. It stays when the heading changes.',
    kind: 'The disclosure that the section makes, several of them, or `other`.',
    joined: 'How the section follows the one before: after a blank line, or on the very next line.',
    body: 'Markdown of your own. `{{organisation.name}}` names a fact; `{{> cookies}}` on a line of its own places the part that is written from the facts. Without a body the whole section is written from the facts.'
  },
  security: {
    itself: 'How data is protected.',
    measures: 'What protects the data.',
    limits: 'What cannot be promised, as a whole sentence.',
    breaches: 'What happens when data is lost or exposed, as a whole sentence.'
  }
}
